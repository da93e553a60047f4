import { personLayout } from '#record/people'
import type { Text } from '#kernel'
import { govukInsetText, html, join, nothing, readableInstant, receipt, say, type Html, type Page } from '#web'
import { byHandDrawn, byHandTag, datesTable, stateTag } from '../drawn/dates-table.ts'
import { timelineDrawn } from '../drawn/timeline.ts'
import { reasons } from '../../reasons.ts'
import type { CalculationPage, Why } from './page.ts'

export function calculationView(page: Page<CalculationPage>): Html {
  const { calculation } = page
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${stateTag(page, calculation.state)} ${byHandTag(page, calculation)}
        ${say(page, reasons[calculation.because].name)}.
        ${calculation.reason === null ? nothing : html`${calculation.reason}.`}
        ${readableInstant(page, calculation.madeAt)}, ${calculation.madeBy}.
      </p>
      <ul class="govuk-list tc-paper__files">
        ${page.papers.map(
          ({ name, href }) => html`<li><a class="govuk-link" href="${href}">${say(page, name)}</a></li>`,
        )}
        <li>
          <a class="govuk-link" href="${page.law}"
            >${say(page, { en: 'Under another law', cy: 'Dan gyfraith arall' })}</a
          >
        </li>
      </ul>
      ${byHandDrawn(page, calculation)}
      ${calculation.outcome.refused.map(({ says }) => govukInsetText({ text: say(page, says) }))}
      ${page.timeline ? timelineDrawn(page, page.timeline) : nothing}
      ${page.dates.length > 0 ? datesTable(page, page.dates, calculation) : nothing} ${workedOutFrom(page, page.from)}
      ${page.whys.map(why => whyDrawn(page, why))}`,
  )
}

/** What a calculation was worked out from. */
export function workedOutFrom(page: Page, from: readonly Text[]): Html {
  if (from.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${say(page, { en: 'Worked out from', cy: 'Cyfrifwyd o' })}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${from.map(line => html`<li>${say(page, line)}</li>`)}
    </ul>`
}

const NOT_WORKED_OUT: Text = {
  en: 'Given by hand: there is no working of it.',
  cy: 'Wedi’i roi â llaw: nid oes cyfrifiad ohono.',
}

const NEW_TAB: Text = {
  en: '(legislation.gov.uk, opens in a new tab)',
  cy: '(legislation.gov.uk, yn agor mewn tab newydd)',
}

/** Why one date is what it is: the sum, the law behind it, and what would change it. */
export function whyDrawn(page: Page, why: Why): Html {
  return html`<section id="${why.kind}">
    <h2 class="govuk-heading-m">${say(page, why.name)}</h2>
    <p class="govuk-body"><strong>${say(page, why.on)}</strong></p>
    ${
      why.lines.length === 0
        ? nothing
        : receipt(page, why.lines, { en: 'How this date was worked out', cy: 'Sut y cyfrifwyd y dyddiad hwn' })
    }
    ${why.lines.length > 0 ? nothing : html`<p class="govuk-body">${say(page, NOT_WORKED_OUT)}</p>`}
    ${why.uncertain.map(text => govukInsetText({ text: say(page, text) }))}
    <p class="govuk-body">${say(page, why.would)}</p>
    ${
      why.law.length === 0
        ? nothing
        : html`<p class="govuk-body-s">
            ${say(page, { en: 'The law: ', cy: 'Y gyfraith: ' })}
            ${join(
              why.law.map(
                ({ name, href }) =>
                  html`<a class="govuk-link" href="${href}" target="_blank" rel="noopener noreferrer"
                    >${say(page, name)}<span class="govuk-visually-hidden"> ${say(page, NEW_TAB)}</span></a
                  >`,
              ),
              ', ',
            )}
          </p>`
    }
  </section>`
}
