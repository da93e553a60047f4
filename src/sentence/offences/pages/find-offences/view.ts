import {
  govukButton,
  govukInput,
  govukTable,
  html,
  layout,
  mojSubNavigation,
  nothing,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import type { FindOffencesPage, OffenceRow } from './page.ts'

/** Offences by code or words. */
export const findOffencesView = (page: Page<FindOffencesPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, texts.title)}</h1>
      ${mojSubNavigation({
        label: say(page, texts.register),
        items: [
          { text: say(page, texts.places), href: '/places' },
          { text: say(page, texts.staff), href: '/staff' },
          { text: say(page, texts.title), href: '/offences', active: true },
        ],
      })}
      <form action="/offences" method="get" novalidate>
        ${govukInput({
          id: 'q',
          name: 'q',
          label: { text: say(page, texts.find), classes: 'govuk-label--m' },
          hint: { text: say(page, texts.findHint) },
          value: page.words,
          classes: 'govuk-input--width-30',
          spellcheck: false,
        })}
        ${govukButton({ text: say(page, texts.search) })}
      </form>
      ${page.rows === undefined ? nothing : results(page, page.rows)}
      <p class="govuk-body-s tc-secondary">${say(page, texts.acknowledgement)}</p>`,
  )

function results(page: Page<FindOffencesPage>, rows: readonly OffenceRow[]): Html {
  if (rows.length === 0) return html`<p class="govuk-body">${say(page, texts.nothingFound)}</p>`
  return html`${govukTable({
    head: [texts.code, texts.offence, texts.lists].map(text => ({ text: say(page, text) })),
    firstCellIsHeader: true,
    rows: rows.map(row => [
      { html: html`<span class="tc-number">${row.code}</span>` },
      { html: offence(page, row) },
      { html: follows(page, row) },
    ]),
  })}
  ${page.more ? html`<p class="govuk-body">${say(page, texts.most)}</p>` : nothing}`
}

function offence(page: Page, { wording, under, remarks }: OffenceRow): Html {
  return html`${wording} ${under === '' ? nothing : html`<br /><span class="tc-secondary">${under}</span>`}
  ${remarks.map(remark => html`<br /><span class="tc-secondary">${say(page, remark)}</span>`)}`
}

function follows(page: Page, { follows: what, on }: OffenceRow): Html {
  if (what !== 'lists') return html`<span class="tc-secondary">${say(page, texts[what])}</span>`
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${on.map(name => html`<li>${say(page, name)}</li>`)}
  </ul>`
}
