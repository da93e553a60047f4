import {
  govukButton,
  govukInsetText,
  govukTag,
  html,
  layout,
  nothing,
  pagination,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import { bornText, type FindPeoplePage, type PlaceToChoose, type Row } from './page.ts'

/** The search box, and the people found as a table. */
export const findPeopleView = (page: Page<FindPeoplePage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, texts.find)}</h1>
      ${search(page)}
      ${page.result ? results(page, page.result) : html`<p class="govuk-body">${say(page, texts.begin)}</p>`}`,
  )

function search(page: Page<FindPeoplePage>): Html {
  const narrowed = page.heldAt !== '' || page.supervisedAt !== ''
  return html`<form action="/find" method="get" role="search">
    <div class="govuk-form-group">
      <label class="govuk-label govuk-label--s" for="q">${say(page, texts.findLabel)}</label>
      <div class="govuk-hint" id="q-hint">${say(page, texts.findHint)}</div>
      <input
        class="govuk-input govuk-!-width-two-thirds"
        id="q"
        name="q"
        type="search"
        value="${page.typed}"
        aria-describedby="q-hint"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
      />
    </div>
    <details class="govuk-details" ${narrowed ? html` open` : nothing}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">${say(page, texts.narrow)}</span>
      </summary>
      <div class="govuk-details__text">
        ${places(page, 'heldAt', say(page, texts.filterHeld), page.prisons)}
        ${places(page, 'supervisedAt', say(page, texts.filterSupervised), page.units)}
      </div>
    </details>
    ${govukButton({ text: say(page, texts.findButton) })}
  </form>`
}

function places(
  page: Page<FindPeoplePage>,
  name: 'heldAt' | 'supervisedAt',
  label: string,
  choices: readonly PlaceToChoose[],
): Html {
  return html`<div class="govuk-form-group">
    <label class="govuk-label" for="${name}">${label}</label>
    <select class="govuk-select" id="${name}" name="${name}">
      <option value="">${say(page, texts.anywhere)}</option>
      ${choices.map(
        ({ code, name: text }) =>
          html`<option value="${code}" ${code === page[name] ? html` selected` : nothing}>${say(page, text)}</option>`,
      )}
    </select>
  </div>`
}

function results(page: Page<FindPeoplePage>, result: NonNullable<FindPeoplePage['result']>): Html {
  return html`<h2 class="govuk-heading-m" aria-live="polite">${say(page, result.headline)}</h2>
    ${result.notes.map(note => govukInsetText({ text: say(page, note) }))}
    ${result.rows.length === 0 ? html`<p class="govuk-body">${say(page, texts.nobodyHelp)}</p>` : table(page, result.rows)}
    ${pagination(page, result.pages)}
    ${
      result.download === undefined
        ? nothing
        : html`<p class="govuk-body">
            <a class="govuk-link" href="${result.download}">${say(page, texts.download)}</a>
          </p>`
    }
    ${
      page.mayAdd
        ? html`<p class="govuk-body">
            ${say(page, texts.addInsteadHelp)}
            <a class="govuk-link" href="${page.addHref}">${say(page, texts.addInstead)}</a>
          </p>`
        : nothing
    }`
}

function table(page: Page<FindPeoplePage>, rows: readonly Row[]): Html {
  const heads = [texts.nameAndNumber, texts.born, texts.where]
  const notKnown = say(page, texts.notKnown)
  return html`<table class="govuk-table govuk-table--small-text-until-tablet">
    <caption class="govuk-table__caption govuk-visually-hidden">
      ${say(page, texts.find)}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${heads.map(head => html`<th scope="col" class="govuk-table__header">${say(page, head)}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map(
        row =>
          html`<tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header govuk-!-font-weight-regular">
              <a class="govuk-link govuk-!-font-weight-bold" href="${row.href}">${row.name}</a>
              ${row.restricted ? govukTag({ text: say(page, texts.restricted), classes: 'govuk-tag--red' }) : nothing}<br />
              <span class="tc-number">${row.number ?? say(page, texts.noNumber)}</span>
              ${row.because === undefined ? nothing : html`<br /><span class="tc-secondary">${say(page, row.because)}</span>`}
            </th>
            <td class="govuk-table__cell">${bornText(page, row.born, notKnown)}</td>
            <td class="govuk-table__cell">${say(page, row.where ?? texts.notRecorded)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
