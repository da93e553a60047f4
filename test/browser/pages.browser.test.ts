import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawBeforeTheSentencingAct } from '#law'
import { roles, theHouse, type House, type Role } from '#platform'
import { carryOn, startRun } from '#sentence/recalculation'
import { listeningServer, type ListeningServer } from '../server.ts'
import { browserPath, changeTo, faults, newVisitor, openBrowser, signedIn, type Visitor } from './browser.ts'

/** A recalculation that is finished, so that the walk comes to its report. */
async function rehearse(house: House): Promise<void> {
  const asked = { mode: 'rehearsal', cohort: {}, law: lawBeforeTheSentencingAct, reason: 'To be looked at' } as const
  const started = await startRun(house, theHouse, asked)
  if (started.ok) await carryOn(house, started.value.id)
}

/** Most pages that one role's walk takes. */
const MOST = 60

describe.skipIf(browserPath === undefined)('every page that somebody can reach', () => {
  let server: ListeningServer
  let browser: Browser
  /** Walks as one after the other: a browser of its own for each role would take longer to open than to use. */
  let visitor: Visitor
  /** Pages of the same build, whatever they are about: each is looked at once. */
  const seen = new Set<string>()

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([listeningServer({ people: 40 }), openBrowser()])
    visitor = await newVisitor(browser, { baseURL: server.address })
    await rehearse(server.house)
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  const staffed = (Object.keys(roles) as Role[]).filter(role => role !== 'machine')

  test.each(staffed)(
    'is accessible, whole and narrow enough for a phone: %s',
    async role => {
      const username = await server.usernameOf(role)
      await changeTo(username, visitor)
      const wrong: string[] = []
      const waiting = ['/']
      const kinds = new Set<string>()
      for (let visited = 0; visited < MOST; visited += 1) {
        const path = waiting.shift()
        if (path === undefined) break
        for (const link of await visit(path, wrong)) {
          const kind = kindOf(link)
          if (kinds.has(kind)) continue
          kinds.add(kind)
          waiting.push(link)
        }
      }
      expect([...wrong, ...visitor.complaints.splice(0)]).toEqual([])
    },
    120_000,
  )

  /** Asks for a page and gives where its links lead; one of a new build is opened in the browser and looked at. */
  async function visit(path: string, wrong: string[]): Promise<readonly string[]> {
    const { page, context } = visitor
    const answer = await context.request.get(path)
    if (!answer.headers()['content-type']?.startsWith('text/html')) return []
    if (answer.status() !== 200) wrong.push(`${path}: answered ${answer.status()}`)
    const markup = await answer.text()
    const build = `${kindOf(new URL(answer.url()).pathname)} ${buildOf(markup)}`
    if (!seen.has(build)) {
      seen.add(build)
      await page.goto(path)
      wrong.push(...(await look(page)).map(fault => `${path}: ${fault}`))
    }
    return linksIn(markup)
  }

  test('reads in Welsh, and says so to a screen reader', async () => {
    const username = await server.usernameOf('sentence-calculation-clerk')
    const { context, page } = await signedIn(browser, server.address, { username })
    await page.goto('/?lang=cy')
    expect(await page.locator('html').getAttribute('lang')).toBe('cy')
    expect(await faults(page)).toEqual([])
    await page.goto('/find')
    expect(await page.locator('html').getAttribute('lang')).toBe('cy')
    await context.close()
  })

  test('is reached by keyboard alone: find somebody, open their record, see why a date is what it is', async () => {
    const username = await server.usernameOf('sentence-calculation-clerk')
    const { context, page } = await signedIn(browser, server.address, { username })
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.textContent.trim()')).toBe('Skip to main content')
    await page.keyboard.press('/')
    await page.keyboard.type('a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/find\?q=a/)
    const tabTo = async (what: RegExp) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate<string>(
          `(document.activeElement.getAttribute('href') ?? '') + ' ' + document.activeElement.textContent.trim()`,
        )
        if (what.test(at)) return page.keyboard.press('Enter')
      }
      throw new Error(`Tab never reached ${what}`)
    }
    await tabTo(/^\/people\/[0-9a-f-]{36} /)
    await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
    await tabTo(/Sentence and dates/)
    await page.waitForURL(/\/sentence$/)
    expect(await page.locator('h1').textContent()).toContain('Sentence and dates')
    await context.close()
  })

  test('works without a script: a form that is wrong says so and keeps what was typed', async () => {
    const username = await server.usernameOf('sentence-calculation-clerk')
    const { context, page } = await signedIn(browser, server.address, { username, javaScript: false })
    await page.goto('/people/new')
    await page.getByLabel('First name').first().fill('Quillon <b>')
    await page.locator('form button[type="submit"], main form button').last().click()
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.getByRole('alert').textContent()).toContain('There is a problem')
    expect(await page.getByLabel('First name').first().inputValue()).toBe('Quillon <b>')
    await context.close()
  })

  test('asks nothing of another host', async () => {
    const username = await server.usernameOf('sentence-calculation-clerk')
    const { context, page } = await signedIn(browser, server.address, { username })
    const elsewhere: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    await page.goto('/')
    await page.goto('/find?q=smith')
    expect(elsewhere).toEqual([])
    await context.close()
  })
})

async function look(page: Page): Promise<readonly string[]> {
  const wrong = [...(await faults(page))]
  const headings = await page.locator('h1').count()
  if (headings !== 1) wrong.push(`${headings} first headings`)
  if (!(await page.title()).includes(' - Throughcare')) wrong.push(`the title is "${await page.title()}"`)
  await page.setViewportSize({ width: 360, height: 800 })
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
  if (over > 0) wrong.push(`scrolls sideways by ${over} pixels on a phone`)
  await page.setViewportSize({ width: 1280, height: 900 })
  return wrong
}

/** What the page is made of: the components, forms, tables and drawings in it, whatever they say. */
function buildOf(markup: string): string {
  const main = markup.slice(markup.indexOf('<main'))
  const parts = [...main.matchAll(/<(form|svg|table|details)\b/g)].map(([, tag = '']) => tag)
  const classes = [...main.matchAll(/\bclass="([^"]*)"/g)]
    .flatMap(([, names = '']) => names.split(/\s+/))
    .map(name => name.replace(/(__|--).*/, ''))
    .filter(name => /^(?:govuk-(?!!)|moj-|tc-)/.test(name))
  return [...new Set([...parts, ...classes])].sort().join(' ')
}

function linksIn(markup: string): readonly string[] {
  const links = [...markup.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  return links.filter(link => !link.includes('#') && !/lang=|\.csv\b|\/pdf\?|^\/assets\//.test(link))
}

/** Pages of one kind differ only in whom or what they are about. */
function kindOf(path: string): string {
  const [address = '', query = ''] = path.split('?')
  const names = [...new URLSearchParams(query).keys()].toSorted().join('&')
  return `${address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+|\/[A-Z]{2,6}\d*(?=\/|$)/g, '*')}?${names}`
}
