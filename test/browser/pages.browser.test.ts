import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles, type Role } from '#platform'
import { listeningServer, type ListeningServer } from '../server.ts'
import { browserPath, faults, openBrowser, signedIn } from './browser.ts'

/** Most pages that one role's walk takes. */
const MOST = 60

describe.skipIf(browserPath === undefined)('every page that somebody can reach', () => {
  let server: ListeningServer
  let browser: Browser
  /** Pages of the same build, whatever they are about: each is looked at once. */
  const seen = new Set<string>()

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([listeningServer({ people: 40 }), openBrowser()])
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
      const { context, page, complaints } = await signedIn(browser, server.address, { username })
      const wrong: string[] = []
      const waiting = ['/']
      const kinds = new Set<string>()
      for (let visited = 0; visited < MOST; visited += 1) {
        const path = waiting.shift()
        if (path === undefined) break
        const answer = await page.goto(path)
        if (!answer?.headers()['content-type']?.startsWith('text/html')) continue
        if (answer.status() !== 200) wrong.push(`${path}: answered ${answer.status()}`)
        if (await isNew(page, seen)) wrong.push(...(await look(page)).map(fault => `${path}: ${fault}`))
        for (const link of await linksOf(page, server.address)) {
          const kind = kindOf(link)
          if (kinds.has(kind)) continue
          kinds.add(kind)
          waiting.push(link)
        }
      }
      await context.close()
      expect([...wrong, ...complaints]).toEqual([])
    },
    120_000,
  )

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

/** Whether a page of this build has not been looked at: the tags, classes and roles of what it shows. */
async function isNew(page: Page, seen: Set<string>): Promise<boolean> {
  const build = await page.evaluate<string>(
    `[...new Set([...document.querySelectorAll('main *')].map(
      part => part.tagName + '.' + (part.getAttribute('class') ?? '') + '#' + (part.getAttribute('role') ?? '')
    ))].sort().join(' ')`,
  )
  const key = `${kindOf(new URL(page.url()).pathname)} ${build}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

async function linksOf(page: Page, address: string): Promise<readonly string[]> {
  const links = await page.locator('a[href]').evaluateAll(all => all.map(link => String(Reflect.get(link, 'href'))))
  return links
    .filter(link => link.startsWith(`${address}/`) && !link.includes('#') && !/lang=|\.csv\b/.test(link))
    .map(link => link.slice(address.length))
}

/** Pages of one kind differ only in whom or what they are about. */
function kindOf(path: string): string {
  const [address = '', query = ''] = path.split('?')
  const names = [...new URLSearchParams(query).keys()].toSorted().join('&')
  return `${address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+|\/[A-Z]{2,6}\d*(?=\/|$)/g, '*')}?${names}`
}
