import { allInputs, form, govukButton, govukInsetText, html, nothing, say, shortDay, type Html, type Page } from '#web'
import { personLayout } from '../../about-person.ts'
import { texts } from '../../texts.ts'
import { comparisonTable, verdictTag } from '../comparison.ts'
import type { DuplicatesPage, MergePage } from './page.ts'

/** Records that may be the same person, each with how it compares. */
export const duplicatesView = (page: Page<DuplicatesPage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${page.matches.length === 0 ? html`<p class="govuk-body">${say(page, texts.noDuplicates)}</p>` : nothing}
      ${page.matches.map(
        ({ person, name, where, score }) =>
          html`<section class="govuk-!-margin-bottom-6">
            <h2 class="govuk-heading-m"><a class="govuk-link" href="/people/${person.id}">${name}</a></h2>
            <p class="govuk-body">
              ${verdictTag(page, score)} ${person.prisonNumber ?? person.crn ?? say(page, texts.noNumber)},
              ${person.dateOfBirth === null ? say(page, texts.notKnown) : shortDay(page, person.dateOfBirth)},
              ${say(page, where ?? texts.notRecorded)}
            </p>
            ${comparisonTable(page, score, page.adjusted)}
            ${
              page.mayMerge
                ? html`<p class="govuk-body">
                    <a class="govuk-link" href="${page.mergeHref(person.id)}"
                      >${say(page, texts.compareTitle)}<span class="govuk-visually-hidden">: ${name}</span></a
                    >
                  </p>`
                : nothing
            }
          </section>`,
      )}`,
  )

/** The two records side by side, then the merge. */
export const mergeView = (page: Page<MergePage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <table class="govuk-table govuk-table--small-text-until-tablet">
        <caption class="govuk-table__caption govuk-visually-hidden">
          ${say(page, page.title)}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <td class="govuk-table__cell"></td>
            <th scope="col" class="govuk-table__header">${say(page, texts.thisRecord)}</th>
            <th scope="col" class="govuk-table__header">${say(page, texts.otherRecord)}</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${page.rows.map(
            ({ label, these, others }) =>
              html`<tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">${say(page, label)}</th>
                <td class="govuk-table__cell">${list(page, these)}</td>
                <td class="govuk-table__cell">${list(page, others)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="govuk-body">${verdictTag(page, page.score)}</p>
      ${comparisonTable(page, page.score, page.adjusted)} ${govukInsetText({ text: say(page, texts.mergeSays) })}
      ${form(
        page,
        html`${allInputs(page, page.form)}
        ${govukButton({ text: say(page, texts.merge), classes: 'govuk-button--warning', preventDoubleClick: true })}`,
        { version: page.version },
      )}`,
  )

function list(page: Page<MergePage>, values: readonly string[]): Html {
  if (values.length === 0) return html`${say(page, texts.noneRecorded)}`
  return html`<ul class="govuk-list">
    ${values.map(value => html`<li>${value}</li>`)}
  </ul>`
}
