import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { findBrowser } from '../../tools/browser.mjs'

/** The browser on this machine, or undefined when there is none: then the tests that need it say so. */
export const browserPath = findBrowser()

/** Opens it. Background traffic is off: a test talks to the house alone. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-gpu'],
  })
}

export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained of: errors in scripts, refused resources. */
  readonly complaints: string[]
}

/** Somebody who has opened the house in a browser of their own and chosen whom to sign in as. */
export async function signedIn(
  browser: Browser,
  address: string,
  { username, javaScript = true, width = 1280 }: { username: string; javaScript?: boolean; width?: number },
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  await page.goto('/')
  const disclosure = page.locator('details', { has: page.locator(`button[value="${username}"]`) })
  if ((await disclosure.count()) > 0) await disclosure.locator('summary').click()
  await page.locator(`button[name="username"][value="${username}"]`).click()
  await page.waitForURL(url => !url.pathname.startsWith('/development-provider'))
  return { context, page, complaints }
}

/** What axe finds wrong with a page by WCAG 2.2 AA, one sentence for each fault. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ resultTypes: ['violations'] })
    // There are no frames to look into: one call, in the page itself, is enough and far quicker.
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) => `${id}: ${help} at ${target.join(' ')}: ${html.slice(0, 160)}`),
  )
}
