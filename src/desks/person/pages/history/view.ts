import { dayInLondon } from '#platform'
import { personLayout } from '#record/people'
import { events, govukDetails, html, nothing, pagination, say, shortDay, type Html, type Page } from '#web'
import { texts } from '../../texts.ts'
import type { Difference } from '../../what-changed.ts'
import type { HistoryLine, HistoryPage } from './page.ts'

/** What happened, newest first, as a timeline. */
export const historyView = (page: Page<HistoryPage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, texts.history)}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href="/people/${page.about.id}/history${page.reads ? '' : '?reads=yes'}"
          >${say(page, page.reads ? texts.hideReads : texts.showReads)}</a
        >
      </p>
      ${
        page.lines.length === 0
          ? html`<p class="govuk-body">${say(page, texts.nothingYet)}</p>`
          : events(
              page,
              page.lines.map(line => ({
                title: line.fact.says,
                at: line.fact.at,
                by: line.by ?? say(page, texts.itself),
                body: body(page, line),
              })),
            )
      }
      ${pagination(page, { path: page.listPath, after: page.after, next: page.next })}`,
  )

function body(page: Page<HistoryPage>, { fact, changes }: HistoryLine): Html | undefined {
  const earlier = fact.on !== dayInLondon(fact.at)
  if (fact.reason === null && changes.length === 0 && !earlier) return undefined
  return html`${earlier ? html`<p class="govuk-body">${say(page, texts.tookEffect)} ${shortDay(page, fact.on)}</p>` : nothing}
  ${fact.reason === null ? nothing : html`<p class="govuk-body">${say(page, texts.reason)}: ${fact.reason}</p>`}
  ${changes.length === 0 ? nothing : govukDetails({ summaryText: say(page, texts.whatChanged), html: table(page, changes) })}`
}

function table(page: Page<HistoryPage>, changes: readonly Difference[]): Html {
  return html`<table class="govuk-table govuk-table--small-text-until-tablet">
    <caption class="govuk-table__caption govuk-visually-hidden">
      ${say(page, texts.whatChanged)}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${[texts.field, texts.before, texts.after].map(head => html`<th scope="col" class="govuk-table__header">${say(page, head)}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${changes.map(
        ({ what, before, after }) =>
          html`<tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">${what}</th>
            <td class="govuk-table__cell">${before}</td>
            <td class="govuk-table__cell">${after}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
