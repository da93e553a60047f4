import { personLayout } from '#record/people'
import { form, govukButton, govukInsetText, govukSummaryList, html, nothing, say, type Html, type Page } from '#web'
import { chargesTable } from '../charges/view.ts'
import type { ReadBack, WarrantPage } from './page.ts'

export function warrantView(page: Page<WarrantPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        page.replaced
          ? govukInsetText({
              html: html`${say(page, {
                  en: 'This warrant is no longer in force.',
                  cy: 'Nid yw’r warant hon mewn grym mwyach.',
                })}
                <a class="govuk-link" href="${page.replaced.href}"
                  >${say(page, { en: 'See the one that replaced it', cy: 'Gweler yr un a’i disodlodd' })}</a
                >`,
            })
          : nothing
      }
      ${
        page.replaces
          ? govukInsetText({
              html: html`${say(page, page.replaces.says)}
                <a class="govuk-link" href="${page.replaces.href}"
                  >${say(page, { en: 'See what was recorded before', cy: 'Gweler yr hyn a gofnodwyd cynt' })}</a
                >`,
            })
          : nothing
      }
      ${readBackList(page, page.rows)} ${chargesTable(page, page.charges)}
      ${
        page.mayCorrect
          ? form(
              page,
              govukButton({
                text: say(page, { en: 'Correct this warrant', cy: 'Cywiro’r warant hon' }),
                classes: 'govuk-button--secondary',
              }),
              { action: `${page.path}/correction` },
            )
          : nothing
      }`,
  )
}

/** Questions and answers as a summary list. */
export function readBackList(page: Page, rows: readonly ReadBack[]): Html {
  return govukSummaryList({
    rows: rows.map(({ key, value }) => ({ key: { text: say(page, key) }, value: { text: say(page, value) } })),
  })
}
