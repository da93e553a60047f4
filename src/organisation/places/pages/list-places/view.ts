import {
  date,
  errorSummary,
  govukButton,
  govukDetails,
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
          ${publicPrisons(page)}
          ${page.rows.length === 0 ? html`<p class="govuk-body">${say(page, texts.nothingFound)}</p>` : table(page)}
          ${pagination(page)}
          ${
            page.rows.length === 0
              ? nothing
              : html`<p class="govuk-body">
                  <a class="govuk-link" href="${page.csv}">${say(page, texts.download)}</a>
                </p>`
          }
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
    ${date({ label: texts.asOn, missing: texts.dayMissing }).draw('on', shown)}
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

function publicPrisons(page: Page<ListPlacesPage>): Html {
  if (page.publicPrisons === undefined) return nothing
  return html`<p class="govuk-body">
      <strong>${readableNumber(page, page.publicPrisons)}</strong> ${say(page, texts.publicPrisons)}.
    </p>
    ${govukDetails({ summaryText: say(page, texts.howCounted), text: say(page, texts.publicPrisonsHow) })}`
}

function table(page: Page<ListPlacesPage>): Html {
  return govukTable({
    head: [{ text: say(page, texts.name) }, { text: say(page, texts.where) }],
    firstCellIsHeader: true,
    rows: page.rows.map(row => [{ html: named(page, row) }, { html: placed(page, row) }]),
  })
}

function named(page: Page, { href, name, code }: PlaceRow): Html {
  return html`<a class="govuk-link" href="${href}">${say(page, name)}</a><br />
    <span class="govuk-!-font-weight-regular tc-number tc-secondary">${code}</span>`
}

function placed(page: Page, { where, runBy, status, open }: PlaceRow): Html {
  const by = say(page, runBy)
  return html`${where} ${by === '' ? nothing : html`<br /><span class="tc-secondary">${by}</span>`}
  ${open ? nothing : html`<br />${statusTag(page, status)}`}`
}

function statusTag(page: Page, status: PlaceRow['status']): Html {
  return status
    ? govukTag({ text: say(page, status), classes: 'govuk-tag--grey' })
    : html`<span class="tc-secondary">${say(page, texts.notRecorded)}</span>`
}

function pagination(page: Page<ListPlacesPage>): Html {
  if (page.first === undefined && page.next === undefined) return nothing
  return govukPagination({
    landmarkLabel: say(page, texts.pages),
    ...(page.first === undefined ? {} : { previous: { href: page.first, text: say(page, texts.first) } }),
    ...(page.next === undefined ? {} : { next: { href: page.next, text: say(page, texts.next) } }),
  })
}
