// npm run screenshots: pictures of the pages at phone, tablet and desktop widths, as one member of staff sees them.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { root } from './build.mjs'
import { freePort } from './postgres.mjs'

const help = `npm run screenshots -- [--all] [--as ROLE] [--at ADDRESS] [--into FOLDER] [--most NUMBER] [PATH…]

Without a PATH: makes the pictures of the README again. With PATHs: takes each, at three widths.
  --all          the first page and every kind of page that links lead to, at three widths
  --as ROLE      signs in as the first member of staff with this role (sentence-calculation-clerk)
  --at ADDRESS   a running Throughcare; without it one is started on a temporary folder with 2,000 invented people
  --into FOLDER  where the pictures go (docs/screenshots)
  --most NUMBER  stops after so many pages (60)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string', default: 'sentence-calculation-clerk' },
    at: { type: 'string' },
    into: { type: 'string', default: join(root, 'docs/screenshots') },
    most: { type: 'string', default: '60' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const widths = [360, 768, 1280]

if (values.help) console.log(help)
else await takeAll()

async function takeAll() {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No Chromium was found; CHROMIUM names one')
  const house = values.at === undefined ? await startHouse() : { address: values.at, stop: () => {} }
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await signIn(page, house.address)
    mkdirSync(values.into, { recursive: true })
    if (positionals.length === 0 && !values.all) {
      await takeForReadme(page, house.address)
      return
    }
    const waiting = positionals.length > 0 ? [...positionals] : ['/']
    const kinds = new Set(waiting.map(kindOf))
    for (let taken = 0; waiting.length > 0 && taken < Number(values.most); taken += 1) {
      const path = waiting.shift() ?? '/'
      const links = await take(page, house.address, path)
      if (positionals.length > 0) continue
      for (const link of links) {
        if (kinds.has(kindOf(link))) continue
        kinds.add(kindOf(link))
        waiting.push(link)
      }
    }
  } finally {
    await browser.close()
    house.stop()
  }
}

/** The pictures of the README: somebody's work, and the sentence of a person whose dates wait for a second look. */
async function takeForReadme(page, address) {
  await page.setViewportSize({ width: 1280, height: 1000 })
  const pictureOf = async (name, fullPage = false) => {
    await page.screenshot({ path: join(values.into, `${name}-1280.png`), fullPage })
    console.log(name)
  }
  await page.goto(new URL('/', address).href)
  await pictureOf('my-work')
  const people = await page.locator('main a[href^="/people/"]').evaluateAll(all => all.map(link => link.href))
  for (const person of people) {
    const [of] = /^.*\/people\/[0-9a-f-]{36}/.exec(person) ?? []
    if (of === undefined) continue
    await page.goto(`${of}/sentence`)
    if ((await page.locator('main svg').count()) === 0) continue
    await pictureOf('sentence-and-dates', true)
    return
  }
  throw new Error('Nobody in My work has a drawn sentence')
}

/** Chooses the first member of staff with the role on the development sign-in page, if that page comes. */
async function signIn(page, address) {
  await page.goto(address)
  const choice = page.locator(`section[aria-labelledby="${values.as}"] button[name="username"]`).first()
  if ((await page.locator('button[name="username"]').count()) > 0) await choice.click()
}

/** Takes one page at every width and returns the paths that its links lead to. */
async function take(page, address, path) {
  const answer = await page.goto(new URL(path, address).href)
  if (!answer?.headers()['content-type']?.startsWith('text/html')) return []
  const name = `${path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '')}` || 'first'
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(values.into, `${name}-${width}.png`), fullPage: true })
  }
  console.log(`${answer.status()}  ${path}`)
  const links = await page.locator('a[href]').evaluateAll(all => all.map(link => link.href))
  const { origin } = new URL(address)
  return links
    .filter(link => link.startsWith(`${origin}/`) && !/\.csv\b|\/pdf\b/.test(link))
    .map(link => new URL(link).pathname)
}

/** Pages of one kind differ only in whom or what they are about. */
function kindOf(path) {
  return path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+|\/[A-Z]{2,5}\d*(?=\/|$)/g, '*')
}

/** Starts the program on a free port and a folder of its own, and waits until it is ready. */
async function startHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'throughcare-pictures-'))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DEMO_PEOPLE: '2000',
    DATABASE_URL: '',
  }
  const program = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = () => {
    program.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  for (let tries = 0; tries < 300 && program.exitCode === null; tries += 1) {
    const ready = await fetch(`${address}/health/ready`).catch(() => undefined)
    if (ready?.ok) return { address, stop }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  stop()
  throw new Error('The program did not become ready within half a minute')
}
