import {
  date,
  errorSummary,
  govukButton,
  govukInput,
  govukPagination,
  govukSelect,
  govukTable,
  govukTag,
  html,
  layout,
  nothing,
  plural,
  readableDay,
  readableNumber,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import { registerTabs } from '../register-tabs.ts'
import type { ChoiceShown, ListPlacesPage, PlaceRow } from './page.ts'

/** The register as a list, with what it may be narrowed by. */
export const listPlacesView = (page: Page<ListPlacesPage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, texts.register)}</h1>
      ${registerTabs(page, 'places')}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third">${filters(page)}</div>
        <div class="govuk-grid-column-two-thirds">
          <h2 class="govuk-heading-m">
            ${say(page, page.heading)}
            <span class="govuk-caption-m">${counted(page)}, ${readableDay(page, page.on)}</span>
          </h2>
          ${page.rows.length === 0 ? html`<p class="govuk-body">${say(page, texts.nothingFound)}</p>` : table(page)}
          ${pagination(page)}
          ${
            page.rows.length === 0
              ? nothing
              : html`<p class="govuk-body">
                  <a class="govuk-link" href="${page.csv}">${say(page, texts.download)}</a>
                </p>`
          }
          <p class="govuk-body">
            <strong>${readableNumber(page, page.publicPrisons.count)}</strong> ${say(page, texts.publicPrisons)}.
            <span class="tc-secondary">${say(page, texts.publicPrisonsHow)}</span>
          </p>
          <p class="govuk-body-s tc-secondary">${say(page, texts.acknowledgement)}</p>
        </div>
      </div>`,
  )

function counted(page: Page<ListPlacesPage>): string {
  return plural(page, page.count, {
    en: { one: '{n} place', other: '{n} places' },
    cy: { other: '{n} lle' },
  })
}

function filters(page: Page<ListPlacesPage>): Html {
  const shown = { typed: page.typedDay, errors: [], reader: page.language }
  const { filters } = page
  return html`<form action="/places" method="get" novalidate>
    ${govukInput({
      id: 'q',
      name: 'q',
      label: { text: say(page, texts.find), classes: 'govuk-label--s' },
      value: page.words,
      spellcheck: false,
    })}
    ${select(page, 'kind', say(page, texts.kind), filters.kind)}
    ${select(page, 'status', say(page, texts.status), filters.status)}
    ${select(page, 'operator', say(page, texts.operator), filters.operator)}
    ${select(page, 'region', say(page, texts.region), filters.region)}
    ${select(page, 'country', say(page, texts.country), filters.country)}
    ${date({ label: texts.asOn, optional: true }).draw('on', shown)}
    ${govukButton({ text: say(page, texts.show), classes: 'govuk-button--secondary' })}
  </form>`
}

function select(page: Page, name: string, label: string, items: readonly ChoiceShown[]): Html {
  return govukSelect({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    items: items.map(({ value, text, selected }) => ({ value, text: say(page, text), selected })),
  })
}

function table(page: Page<ListPlacesPage>): Html {
  return govukTable({
    head: [
      { text: say(page, texts.name) },
      { text: say(page, texts.code) },
      { text: say(page, texts.where) },
      ...(page.operated ? [{ text: say(page, texts.runBy) }] : []),
      { text: say(page, texts.status) },
    ],
    firstCellIsHeader: true,
    rows: page.rows.map(row => [
      { html: html`<a class="govuk-link" href="${row.href}">${say(page, row.name)}</a>` },
      { html: html`<span class="tc-number">${row.code}</span>` },
      { text: row.where },
      ...(page.operated ? [{ text: say(page, row.runBy) }] : []),
      { html: statusTag(page, row) },
    ]),
  })
}

function statusTag(page: Page, { status, open }: PlaceRow): Html {
  if (!status) return html`<span class="tc-secondary">${say(page, texts.notRecorded)}</span>`
  return open ? html`${say(page, status)}` : govukTag({ text: say(page, status), classes: 'govuk-tag--grey' })
}

function pagination(page: Page<ListPlacesPage>): Html {
  if (page.first === undefined && page.next === undefined) return nothing
  return govukPagination({
    landmarkLabel: say(page, texts.pages),
    ...(page.first === undefined ? {} : { previous: { href: page.first, text: say(page, texts.first) } }),
    ...(page.next === undefined ? {} : { next: { href: page.next, text: say(page, texts.next) } }),
  })
}
