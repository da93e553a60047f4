import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
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
  const visitor = await newVisitor(browser, {
    baseURL: address,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
  })
  const { page } = visitor
  await page.goto('/')
  const disclosure = page.locator('details', { has: page.locator(`button[value="${username}"]`) })
  if ((await disclosure.count()) > 0) await disclosure.locator('summary').click()
  await page.locator(`button[name="username"][value="${username}"]`).click()
  await page.waitForURL(url => !url.pathname.startsWith('/development-provider'))
  return visitor
}

/** Signs somebody in without opening a page for it, whoever was signed in before: for a walk that many take. */
export async function changeTo(username: string, { context }: Visitor): Promise<void> {
  await context.clearCookies()
  const chooser = await context.request.get('/')
  const hidden = [...(await chooser.text()).matchAll(/name="(_csrf|_once)" value="([^"]*)"/g)]
  const form = { ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])), username }
  const after = await context.request.post(chooser.url(), { form })
  if (after.status() !== 200) throw new Error(`${username} could not sign in: ${after.status()} at ${after.url()}`)
}

/** A browser of one's own, with nothing open. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  return { context, page, complaints }
}

/** Colours of text on their ground, as a browser works them out, that axe has judged: contrast depends on nothing else. */
const judged = new Set<string>()

/** What axe finds wrong with a page by WCAG 2.2 AA, one sentence for each fault. */
export async function faults(page: Page): Promise<readonly string[]> {
  const fresh = (await page.evaluate<string[]>(coloursOfText)).filter(colours => !judged.has(colours))
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // There are no frames to look into: one call, in the page itself, is enough and far quicker.
    .setLegacyMode()
  // Contrast takes two thirds of axe's time.
  if (fresh.length === 0) axe.disableRules('color-contrast')
  const { violations } = await axe.analyze()
  if (violations.every(({ id }) => id !== 'color-contrast')) for (const colours of fresh) judged.add(colours)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) => `${id}: ${help} at ${target.join(' ')}: ${html.slice(0, 160)}`),
  )
}

const coloursOfText = `[...new Set([...document.querySelectorAll('body *')]
  .filter(part => [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''))
  .map(part => {
    const { color, fill, fontSize, fontWeight } = getComputedStyle(part)
    const colours = [color, fill, fontSize, fontWeight]
    for (let under = part; under; under = under.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(under)
      if (opacity !== '1') colours.push(opacity)
      if (backgroundImage !== 'none') colours.push(backgroundImage)
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') colours.push(backgroundColor)
      if (/^rgb\\(/.test(backgroundColor)) break
    }
    return colours.join(' ')
  }))]`
