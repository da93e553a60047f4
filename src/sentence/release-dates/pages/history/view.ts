import { personLayout } from '#sentence/warrants'
import { govukTable, html, nothing, pagination, readableInstant, say, type Html, type Page } from '#web'
import { stateTag } from '../drawn/dates-table.ts'
import type { HistoryPage } from './page.ts'

export function historyView(page: Page<HistoryPage>): Html {
  const head = (en: string, cy: string) => ({ text: say(page, { en, cy }) })
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        page.lines.length === 0
          ? html`<p class="govuk-body">
              ${say(page, { en: 'No dates have been worked out.', cy: 'Nid oes dyddiadau wedi’u cyfrifo.' })}
            </p>`
          : govukTable({
              caption: say(page, page.title),
              captionClasses: 'govuk-visually-hidden',
              firstCellIsHeader: true,
              head: [
                head('Calculation', 'Cyfrifiad'),
                head('State', 'Cyflwr'),
                head('Because', 'Oherwydd'),
                head('Made', 'Gwnaed'),
                head('Confirmed by', 'Cadarnhawyd gan'),
                head('Compare', 'Cymharu'),
              ],
              rows: page.lines.map(line => [
                { html: html`<a class="govuk-link" href="${line.href}">${line.number}</a>` },
                { html: stateTag(page, line.state) },
                {
                  html: html`${say(page, line.because)}${line.reason === null ? nothing : html`<br />${line.reason}`}`,
                },
                { html: html`${readableInstant(page, line.madeAt)}<br />${line.madeBy}` },
                { text: line.confirmedBy ?? '–' },
                {
                  html:
                    line.compared === undefined
                      ? nothing
                      : html`<a class="govuk-link" href="${line.compared}"
                          >${say(page, { en: 'With the one before', cy: 'Gyda’r un blaenorol' })}<span
                            class="govuk-visually-hidden"
                          >
                            ${line.number}</span
                          ></a
                        >`,
                },
              ]),
            })
      }
      ${pagination(page, page.pages)}`,
  )
}
