import { personLayout } from '#record/people'
import { stackedTable } from '#sentence/warrants'
import type { Text } from '#kernel'
import { govukButton, govukInput, html, nothing, pagination, readableInstant, say, type Html, type Page } from '#web'
import { byHandTag, stateTag } from '../drawn/dates-table.ts'
import type { HistoryPage } from './page.ts'

export function historyView(page: Page<HistoryPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        page.lines.length === 0
          ? html`<p class="govuk-body">
              ${say(page, { en: 'No dates have been worked out.', cy: 'Nid oes dyddiadau wedi’u cyfrifo.' })}
            </p>`
          : stackedTable(page, {
              caption: { en: 'Calculations', cy: 'Cyfrifiadau' },
              columns: [
                { head: { en: 'Calculation', cy: 'Cyfrifiad' } },
                { head: { en: 'State', cy: 'Cyflwr' } },
                { head: { en: 'Because', cy: 'Oherwydd' } },
                { head: { en: 'Made', cy: 'Gwnaed' } },
                { head: { en: 'Confirmed by', cy: 'Cadarnhawyd gan' } },
                { head: { en: 'Compare', cy: 'Cymharu' } },
              ],
              rows: page.lines.map(line => ({
                cells: [
                  html`<a class="govuk-link" href="${line.href}">${line.number}</a>`,
                  html`${stateTag(page, line.state)} ${byHandTag(page, line)}`,
                  html`${say(page, line.because)}${line.reason === null ? nothing : html`<br />${line.reason}`}`,
                  html`${readableInstant(page, line.madeAt)}<br />${line.madeBy}`,
                  line.confirmedBy ?? '–',
                  line.compared === undefined
                    ? '–'
                    : html`<a class="govuk-link" href="${line.compared}"
                        >${say(page, { en: 'With the one before', cy: 'Gyda’r un blaenorol' })}<span
                          class="govuk-visually-hidden"
                        >
                          ${line.number}</span
                        ></a
                      >`,
                ],
              })),
            })
      }
      ${pagination(page, page.pages)} ${page.pair ? anyPair(page, page.pair) : nothing}`,
  )
}

/** Any two of them beside each other. A form that only asks: its address can be kept. */
function anyPair(page: Page<HistoryPage>, { from, to, error }: NonNullable<HistoryPage['pair']>): Html {
  const number = (id: 'from' | 'to', label: Text, value: string) =>
    govukInput({
      id,
      name: id,
      value,
      inputmode: 'numeric',
      classes: 'govuk-input--width-3',
      label: { text: say(page, label) },
      ...(error && id === 'from' ? { errorMessage: { text: say(page, error) } } : {}),
    })
  return html`<h2 class="govuk-heading-m">
      ${say(page, { en: 'Put any two beside each other', cy: 'Rhoi unrhyw ddau ochr yn ochr' })}
    </h2>
    <form method="get" action="${page.pages.path}/comparison" novalidate>
      ${number('from', { en: 'Number of the first calculation', cy: 'Rhif y cyfrifiad cyntaf' }, from)}
      ${number('to', { en: 'Number of the other', cy: 'Rhif y llall' }, to)}
      ${govukButton({ text: say(page, { en: 'Compare', cy: 'Cymharu' }), classes: 'govuk-button--secondary' })}
    </form>`
}
