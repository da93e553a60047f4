import { html, type Html } from '../html.ts'
import { say } from '../words/say.ts'
import type { Page } from './page.ts'

/** The whole document: head, header, navigation, banners, the body in `main`, and footer. */
export function layout(page: Page, body: Html): Html {
  return html`<!DOCTYPE html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <title>${say(page, page.title)}</title>
      </head>
      <body>
        <main id="main-content">${body}</main>
      </body>
    </html>`
}
