import type { Text } from '#kernel'
import { stackedTable } from '#sentence/warrants'
import {
  govukSummaryList,
  govukTag,
  html,
  inDays,
  nothing,
  readableDay,
  say,
  type Content,
  type Html,
  type Page,
} from '#web'
import type { Calculation } from '../../calculation.ts'
import { overrideReasons, wayNames } from '../../by-hand.ts'
import { anyMoved, movedSays, type Moved } from '../../comparison.ts'
import { kindName, stateNames, type DateRow } from './dates.ts'

const tags: Readonly<Record<Calculation['state'], string>> = {
  provisional: 'govuk-tag--yellow',
  'sent-back': 'govuk-tag--orange',
  refused: 'govuk-tag--red',
  confirmed: 'govuk-tag--green',
  stale: 'govuk-tag--orange',
  superseded: 'govuk-tag--grey',
}

/** How sure dates are. */
export function stateTag(page: Page, state: Calculation['state']): Html {
  return govukTag({ text: say(page, stateNames[state]), classes: tags[state] })
}

/** That dates did not come from the calculation: it is said wherever they are shown. */
export function byHandTag(page: Page, { byHand }: Pick<Calculation, 'byHand'>): Html {
  return byHand
    ? govukTag({ text: say(page, wayNames[byHand.way]), classes: 'govuk-tag--purple govuk-!-margin-top-1' })
    : nothing
}

/** How dates came about that no calculation gave: on what evidence, and why. */
export function byHandDrawn(page: Page, { person, byHand }: Pick<Calculation, 'person' | 'byHand'>): Html {
  if (!byHand) return nothing
  const row = (key: Text, value: Content) => ({ key: { text: say(page, key) }, value: { html: html`${value}` } })
  const why =
    byHand.way === 'genuine-override'
      ? [
          row(
            { en: 'Why', cy: 'Pam' },
            html`${say(page, overrideReasons[byHand.why].name)}${byHand.detail === null ? nothing : html`<br />${byHand.detail}`}`,
          ),
          row(
            { en: 'In place of', cy: 'Yn lle' },
            html`<a class="govuk-link" href="/people/${person}/sentence/calculations/${byHand.of}"
              >${say(page, { en: 'the dates that were worked out', cy: 'y dyddiadau a gyfrifwyd' })}</a
            >`,
          ),
        ]
      : [
          row(
            { en: 'Could not be worked out', cy: 'Ni ellid eu cyfrifo' },
            html`<ul class="govuk-list">
              ${byHand.couldNot.map(({ says }) => html`<li>${say(page, says)}</li>`)}
            </ul>`,
          ),
        ]
  return govukSummaryList({
    rows: [
      row({ en: 'These dates are', cy: 'Mae’r dyddiadau hyn' }, byHandTag(page, { byHand })),
      ...why,
      row({ en: 'Taken from', cy: 'Cymerwyd o' }, html`<span class="tc-lines">${byHand.evidence}</span>`),
    ],
  })
}

const what = { head: { en: 'What', cy: 'Beth' } } as const
const date = { head: { en: 'Date', cy: 'Dyddiad' } } as const

/** Dates as a table: what, when, in how many days, how sure, and why. */
export function datesTable(page: Page, rows: readonly DateRow[], calculation: Calculation): Html {
  return stackedTable(page, {
    caption: { en: 'Release dates', cy: 'Dyddiadau rhyddhau' },
    headed: true,
    columns: [
      what,
      date,
      { head: { en: 'When', cy: 'Pryd' } },
      { head: { en: 'State', cy: 'Cyflwr' } },
      { head: { en: 'Why', cy: 'Pam' } },
    ],
    rows: rows.map(({ kind, name, says, on, hints, why }) => ({
      cells: [
        html`<strong>${say(page, name)}</strong><br /><span class="tc-secondary">${say(page, says)}</span>`,
        html`<strong>${readableDay(page, on)}</strong>
          ${hints.map(hint => html`<br /><span class="tc-secondary">${say(page, hint)}</span>`)}`,
        inDays(page, on, page.today),
        html`${stateTag(page, calculation.state)} ${byHandTag(page, calculation)}`,
        html`<a class="govuk-link" href="${why}"
          >${say(page, { en: 'Why', cy: 'Pam' })}<span class="govuk-visually-hidden"> ${kind}</span></a
        >`,
      ],
    })),
  })
}

/** Dates from and to, with how far each moved. Those that stay are told too, so that nobody wonders. */
export function movedTable(page: Page, moved: readonly Moved[], caption: Text): Html {
  if (moved.length === 0) return nothing
  const first = moved.every(({ from }) => from === null)
  const day = (on: Moved['from']) => (on === null ? say(page, { en: 'None', cy: 'Dim' }) : readableDay(page, on))
  return stackedTable(page, {
    caption,
    headed: true,
    columns: first
      ? [what, date]
      : [
          what,
          { head: { en: 'From', cy: 'O' } },
          { head: { en: 'To', cy: 'I' } },
          { head: { en: 'Change', cy: 'Newid' } },
        ],
    rows: moved.map(each => ({
      cells: first
        ? [say(page, kindName(each.kind)), html`<strong>${day(each.to)}</strong>`]
        : [
            say(page, kindName(each.kind)),
            day(each.from),
            each.days === 0 ? day(each.to) : html`<strong>${day(each.to)}</strong>`,
            say(page, movedSays(each)),
          ],
    })),
  })
}

/** "These dates will change", or that none will. */
export function effectHeading(moved: readonly Moved[]): Text {
  if (!anyMoved(moved)) return { en: 'No date will change', cy: 'Ni fydd unrhyw ddyddiad yn newid' }
  return { en: 'These dates will change', cy: 'Bydd y dyddiadau hyn yn newid' }
}
