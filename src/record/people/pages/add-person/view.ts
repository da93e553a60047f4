import {
  errorSummary,
  form,
  govukButton,
  govukInsetText,
  govukRadios,
  govukSummaryList,
  html,
  inputs,
  layout,
  say,
  shortDay,
  type Html,
  type Page,
  type Typed,
} from '#web'
import { texts } from '../../texts.ts'
import { comparisonTable, verdictTag } from '../comparison.ts'
import { answers, type AddPersonPage, type CheckPersonPage, type MatchesPage, type MatchShown } from './page.ts'

/** One form for what a warrant or a reception shows. */
export const addPersonView = (page: Page<AddPersonPage>) => {
  const input = inputs(page, page.form)
  const heading = (text: Html | string) => html`<h2 class="govuk-heading-m">${text}</h2>`
  return layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">${say(page, texts.addSays)}</p>
      ${form(
        page,
        html`${heading(say(page, texts.theName))} ${input.forename} ${input.middleNames} ${input.surname} ${input.born}
        ${input.bornUnknown} ${input.sex} ${heading(say(page, texts.numbers))} ${input.prisonNumber} ${input.pnc}
        ${input.cro} ${input.crn} ${heading(say(page, texts.more))} ${input.postcode} ${input.aliases}
        ${govukButton({ text: say(page, texts.continue), preventDoubleClick: true })}`,
        { action: '/people/new' },
      )}`,
  )
}

/** What was typed, carried along unseen from step to step. */
function carried(typed: Typed, reviewed: readonly string[]): Html {
  const fields = Object.entries(typed).filter(
    ([name]) => !name.startsWith('_') && !['step', 'who', 'reviewed'].includes(name),
  )
  return html`${fields.flatMap(([name, values]) => values.map(value => html`<input type="hidden" name="${name}" value="${value}" />`))}
    <input type="hidden" name="reviewed" value="${reviewed.join(',')}" />`
}

/** The people who may be the one, each with how the two compare; then the choice. */
export const matchesView = (page: Page<MatchesPage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">${say(page, texts.matchesSays)}</p>
      ${page.matches.map(match => card(page, match))}
      ${form(
        page,
        html`${carried(page.typed, page.reviewed)} ${choose(page)}
          <div class="govuk-button-group">
            ${govukButton({ text: say(page, texts.continue), name: 'step', value: 'matches', preventDoubleClick: true })}
            ${govukButton({ text: say(page, texts.change), name: 'step', value: 'edit', classes: 'govuk-button--secondary' })}
          </div>`,
        { action: '/people/new' },
      )}`,
  )

function card(page: Page<MatchesPage>, { person, name, where, score }: MatchShown): Html {
  const born = person.dateOfBirth === null ? say(page, texts.notKnown) : shortDay(page, person.dateOfBirth)
  const row = (key: string, value: string | Html) =>
    typeof value === 'string'
      ? { key: { text: key }, value: { text: value } }
      : { key: { text: key }, value: { html: value } }
  return html`<div class="govuk-summary-card">
    <div class="govuk-summary-card__title-wrapper">
      <h2 class="govuk-summary-card__title"><a class="govuk-link" href="/people/${person.id}">${name}</a></h2>
      ${verdictTag(page, score)}
    </div>
    <div class="govuk-summary-card__content">
      ${govukSummaryList({
        rows: [
          row(say(page, texts.number), person.prisonNumber ?? person.crn ?? say(page, texts.noNumber)),
          row(say(page, texts.born), born),
          row(say(page, texts.where), say(page, where ?? texts.notRecorded)),
        ],
      })}
      ${comparisonTable(page, score, page.adjusted)}
    </div>
  </div>`
}

function choose(page: Page<MatchesPage>): Html {
  const [error] = page.errors ?? []
  return govukRadios({
    idPrefix: 'who',
    name: 'who',
    fieldset: { legend: { text: say(page, texts.matchesChoose), classes: 'govuk-fieldset__legend--m' } },
    ...(error ? { errorMessage: { text: say(page, error.text) } } : {}),
    items: [
      ...page.matches.map(({ person, name }) => ({
        value: person.id,
        text: name,
        hint: { text: person.prisonNumber ?? person.crn ?? say(page, texts.noNumber) },
      })),
      { divider: page.language === 'cy' ? 'neu' : 'or' },
      { value: 'none', text: say(page, texts.noneOfThese) },
    ],
  })
}

/** Everything read back before the record is opened. */
export const checkPersonView = (page: Page<CheckPersonPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${govukSummaryList({
        rows: answers(page, page).map(({ label, value }) => ({
          key: { text: say(page, label) },
          value: typeof value === 'string' ? { text: value } : { html: value },
        })),
      })}
      ${govukInsetText({ text: say(page, texts.checkSays) })}
      ${form(
        page,
        html`${carried(page.form.typed, page.reviewed)}
          <div class="govuk-button-group">
            ${govukButton({ text: say(page, texts.open), name: 'step', value: 'save', preventDoubleClick: true })}
            ${govukButton({ text: say(page, texts.change), name: 'step', value: 'edit', classes: 'govuk-button--secondary' })}
          </div>`,
        { action: '/people/new' },
      )}`,
  )
