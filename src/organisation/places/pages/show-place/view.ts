import {
  date,
  errorSummary,
  govukButton,
  govukSummaryList,
  govukTable,
  html,
  layout,
  nothing,
  readableDay,
  readableMonth,
  say,
  shortDay,
  type Html,
  type Page,
} from '#web'
import { calendarDate } from '#kernel'
import { texts } from '../../texts.ts'
import type { HistoryRow, ShowPlacePage, Shown } from './page.ts'

/** A place, as it was on a day. */
export const showPlaceView = (page: Page<ShowPlacePage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <span class="govuk-caption-l">${say(page, page.kind)} <span class="tc-number">${page.code}</span></span>
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${say(page, page.on === page.today ? texts.asToday : texts.asOn)} ${readableDay(page, page.on)}
      </p>
      ${govukSummaryList({ rows: page.rows.map(row => summaryRow(page, row)) })} ${otherDay(page)} ${history(page)}
      ${below(page)}
      <p class="govuk-body-s tc-secondary">${say(page, texts.acknowledgement)}</p>`,
  )

function summaryRow(page: Page, { key, value, href, change }: Shown) {
  const said = value === undefined ? undefined : say(page, value)
  const shown =
    said === undefined
      ? html`<span class="tc-secondary">${say(page, texts.notRecorded)}</span>`
      : href === undefined
        ? html`${said}`
        : html`<a class="govuk-link" href="${href}">${said}</a>`
  return {
    key: { text: say(page, key) },
    value: { html: shown },
    ...(change === undefined
      ? {}
      : {
          actions: {
            items: [
              { href: change, text: say(page, texts.change), visuallyHiddenText: say(page, key).toLocaleLowerCase() },
            ],
          },
        }),
  }
}

function otherDay(page: Page<ShowPlacePage>): Html {
  const shown = { typed: page.typedDay, errors: [], reader: page.language }
  return html`<form action="/places/${page.code}" method="get" novalidate>
    ${date({ label: texts.otherDay, missing: texts.dayMissing }).draw('on', shown)}
    ${govukButton({ text: say(page, texts.show), classes: 'govuk-button--secondary' })}
  </form>`
}

function history(page: Page<ShowPlacePage>): Html {
  if (page.history.length === 0) return nothing
  return govukTable({
    caption: say(page, texts.history),
    captionClasses: 'govuk-table__caption--m',
    classes: 'govuk-table--small-text-until-tablet',
    head: [texts.what, texts.was, texts.from, texts.to].map(text => ({ text: say(page, text) })),
    rows: page.history.map(row => [
      { text: say(page, row.what) },
      { text: say(page, row.was) },
      { text: beginning(page, row) },
      { text: row.to === undefined ? say(page, texts.still) : shortDay(page, row.to) },
    ]),
  })
}

/** The first day, no more exactly than it is known. */
function beginning(page: Page, { from, precision }: HistoryRow): string {
  if (from === undefined) return say(page, texts.beginningUnknown)
  const { year, month } = calendarDate(from)
  if (precision === 'year') return String(year)
  return precision === 'month' ? readableMonth(page, year, month) : shortDay(page, from)
}

function below(page: Page<ShowPlacePage>): Html {
  if (page.below.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${say(page, texts.below)}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${page.below.map(
        ({ name, href, kind }) =>
          html`<li>
            <a class="govuk-link" href="${href}">${say(page, name)}</a>
            <span class="tc-secondary">${say(page, kind)}</span>
          </li>`,
      )}
    </ul>`
}
