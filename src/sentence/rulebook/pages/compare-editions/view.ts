import type { Text } from '#kernel'
import { govukSummaryList, html, layout, say, type Html, type Page } from '#web'
import { texts } from '../../texts.ts'
import { provisionLinks } from '../provisions.ts'
import { valueLines } from '../value-lines.ts'
import type { CompareEditionsPage, DifferenceLine } from './page.ts'

/** Two editions beside each other, where they differ. */
export const compareEditionsView = (page: Page<CompareEditionsPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        page.differences.length === 0
          ? html`<p class="govuk-body">${say(page, texts.same)}</p>`
          : differencesTable(page, page.differences, page)
      }`,
  )

/** Figures on both sides of a change, with the law behind each. */
export function differencesTable(
  page: Page,
  differences: readonly DifferenceLine[],
  { before, after }: { readonly before: Text; readonly after: Text },
): Html {
  const side = (name: Text, value: Html) =>
    html`<p class="govuk-body govuk-!-margin-bottom-2">
      <span class="tc-secondary">${say(page, name)}</span><br />${value}
    </p>`
  return govukSummaryList({
    rows: differences.map(each => ({
      key: {
        html: html`${say(page, each.says)}<br /><span class="govuk-body-s">${provisionLinks(page, each.cites)}</span>`,
      },
      value: {
        html: html`${side(before, valueLines(page, each.before))}
        ${side(after, html`<strong>${valueLines(page, each.after)}</strong>`)}`,
      },
    })),
  })
}
