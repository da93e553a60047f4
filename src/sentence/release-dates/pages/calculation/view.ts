import { personLayout } from '#record/people'
import type { Text } from '#kernel'
import type { SentenceEnvelope } from '#law'
import {
  govukInsetText,
  govukSummaryList,
  govukWarningText,
  html,
  join,
  nothing,
  plural,
  readableDay,
  readableInstant,
  receipt,
  say,
  type Html,
  type Page,
} from '#web'
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
      ${warningsDrawn(page, page.warnings)} ${page.timeline ? timelineDrawn(page, page.timeline) : nothing}
      ${page.dates.length > 0 ? datesTable(page, page.dates, calculation) : nothing} ${notesDrawn(page)}
      ${workedOutFrom(page, page.from)} ${page.whys.map(why => whyDrawn(page, why))}`,
  )
}

/** The sentences seen as one, and days that could not be used. */
function notesDrawn(page: Page<CalculationPage>): Html {
  const { envelope, daysLeftOver } = page.notes
  const row = (key: Text, text: string) => ({ key: { text: say(page, key) }, value: { text } })
  const rows = [
    ...(envelope
      ? [
          row(
            { en: 'From the first day to the last', cy: 'O’r diwrnod cyntaf i’r olaf' },
            `${readableDay(page, envelope.begins)} – ${readableDay(page, envelope.ends)}`,
          ),
          row({ en: 'How long', cy: 'Hyd' }, plural(page, envelope.days, dayForms)),
          row({ en: 'What is in it', cy: 'Beth sydd ynddo' }, withinSays(page, envelope)),
        ]
      : []),
    ...(daysLeftOver > 0
      ? [
          row(
            { en: 'Remand or bail that could not be used', cy: 'Remánd neu fechnïaeth na ellid eu defnyddio' },
            plural(page, daysLeftOver, dayForms),
          ),
        ]
      : []),
  ]
  if (rows.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${say(page, { en: 'The sentences as one', cy: 'Y dedfrydau fel un' })}</h2>
    ${govukSummaryList({ rows })}`
}

const dayForms = { en: { one: '{n} day', other: '{n} days' }, cy: { two: '{n} ddiwrnod', other: '{n} diwrnod' } }

function withinSays(page: Page, { recalled, sdsPlus, excludedFromProgression }: SentenceEnvelope): string {
  const within = [
    recalled ? say(page, { en: 'A recall', cy: 'Galw yn ôl' }) : [],
    sdsPlus ? say(page, { en: 'A sentence with SDS+', cy: 'Dedfryd ag SDS+' }) : [],
    excludedFromProgression
      ? say(page, {
          en: 'An offence kept out of the progression model',
          cy: 'Trosedd a gedwir allan o’r model cynnydd',
        })
      : [],
  ].flat()
  if (within.length > 0) return within.join('. ')
  return say(page, {
    en: 'No recall, no SDS+, nothing kept out of the progression model',
    cy: 'Dim galw yn ôl, dim SDS+, dim a gedwir allan o’r model cynnydd',
  })
}

/** What to look at again before the dates are relied on. */
export function warningsDrawn(page: Page, warnings: readonly Text[]): Html {
  const iconFallbackText = say(page, { en: 'Warning', cy: 'Rhybudd' })
  return html`${warnings.map(warning => govukWarningText({ iconFallbackText, text: say(page, warning) }))}`
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
