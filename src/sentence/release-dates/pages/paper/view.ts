import { html, layout, paperDrawn, say, type Html, type Page } from '#web'
import type { PaperPage } from './page.ts'

/** Without the person's header, which shows alerts: what is printed here may be handed to them. */
export function paperView(page: Page<PaperPage>): Html {
  return layout(
    page,
    html`<ul class="govuk-list tc-paper__files">
        ${page.files.map(
          ({ text, href, language }) =>
            html`<li><a class="govuk-link" href="${href}" hreflang="${language}">${say(page, text)}</a></li>`,
        )}
      </ul>
      ${paperDrawn(page.paper)}`,
  )
}
