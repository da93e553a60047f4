import type { Text } from '#kernel'
import { govukTable, govukTag, html, inDays, nothing, readableDay, say, type Html, type Page } from '#web'
import type { Calculation } from '../../calculation.ts'
import { anyMoved, movedSays, type Moved } from '../../comparison.ts'
import { kindName, stateNames, type DateRow } from './dates.ts'

const tags: Readonly<Record<Calculation['state'], string>> = {
  provisional: 'govuk-tag--yellow',
  refused: 'govuk-tag--red',
  confirmed: 'govuk-tag--green',
  stale: 'govuk-tag--orange',
  superseded: 'govuk-tag--grey',
}

/** How sure dates are. */
export function stateTag(page: Page, state: Calculation['state']): Html {
  return govukTag({ text: say(page, stateNames[state]), classes: tags[state] })
}

const head = (page: Page, ...heads: readonly Text[]) => heads.map(text => ({ text: say(page, text) }))

const dateHead: Text = { en: 'Date', cy: 'Dyddiad' }

/** Dates as a table: what, when, in how many days, how sure, and why. */
export function datesTable(page: Page, rows: readonly DateRow[], state: Calculation['state']): Html {
  return govukTable({
    caption: say(page, { en: 'Release dates', cy: 'Dyddiadau rhyddhau' }),
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: head(
      page,
      { en: 'What', cy: 'Beth' },
      dateHead,
      { en: 'When', cy: 'Pryd' },
      { en: 'State', cy: 'Cyflwr' },
      { en: 'Why', cy: 'Pam' },
    ),
    rows: rows.map(({ kind, name, says, on, why }) => [
      {
        html: html`${say(page, name)}<br /><span class="govuk-hint govuk-!-margin-bottom-0">${say(page, says)}</span>`,
      },
      { html: html`<strong>${readableDay(page, on)}</strong>` },
      { text: inDays(page, on, page.today) },
      { html: stateTag(page, state) },
      {
        html: html`<a class="govuk-link" href="${why}"
          >${say(page, { en: 'Why', cy: 'Pam' })}<span class="govuk-visually-hidden"> ${kind}</span></a
        >`,
      },
    ]),
  })
}

/** Dates from and to, with how far each moved. Those that stay are told too, so that nobody wonders. */
export function movedTable(page: Page, moved: readonly Moved[], caption: Text): Html {
  if (moved.length === 0) return nothing
  const first = moved.every(({ from }) => from === null)
  return govukTable({
    caption: say(page, caption),
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: first
      ? head(page, { en: 'What', cy: 'Beth' }, dateHead)
      : head(
          page,
          { en: 'What', cy: 'Beth' },
          { en: 'From', cy: 'O' },
          { en: 'To', cy: 'I' },
          { en: 'Change', cy: 'Newid' },
        ),
    rows: moved.map(each => {
      const day = (on: Moved['from']) => (on === null ? say(page, { en: 'None', cy: 'Dim' }) : readableDay(page, on))
      const name = { text: say(page, kindName(each.kind)) }
      return first
        ? [name, { html: html`<strong>${day(each.to)}</strong>` }]
        : [
            name,
            { text: day(each.from) },
            { html: each.days === 0 ? html`${day(each.to)}` : html`<strong>${day(each.to)}</strong>` },
            { text: say(page, movedSays(each)) },
          ]
    }),
  })
}

/** "These dates will change", or that none will. */
export function effectHeading(moved: readonly Moved[]): Text {
  if (!anyMoved(moved)) return { en: 'No date will change', cy: 'Ni fydd unrhyw ddyddiad yn newid' }
  return { en: 'These dates will change', cy: 'Bydd y dyddiadau hyn yn newid' }
}
