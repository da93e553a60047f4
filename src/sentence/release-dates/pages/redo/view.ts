import { personLayout } from '#record/people'
import { govukButton, govukInsetText, govukSelect, html, join, nothing, say, type Html, type Page } from '#web'
import { movedTable } from '../drawn/dates-table.ts'
import type { RedoPage, WhyLine } from './page.ts'

const texts = {
  by: { en: 'Worked out by', cy: 'Cyfrifwyd yn ôl' },
  beside: { en: 'beside', cy: 'ochr yn ochr â' },
  compare: { en: 'Compare with another edition of the law', cy: 'Cymharu ag argraffiad arall o’r gyfraith' },
  show: { en: 'Compare', cy: 'Cymharu' },
  nothing: {
    en: 'Nothing could be worked out from what was recorded, so there is nothing to work out again.',
    cy: 'Ni ellid cyfrifo dim o’r hyn a gofnodwyd, felly nid oes dim i’w gyfrifo eto.',
  },
  notAsKept: {
    en: 'Worked out again by the same law, the dates are not those that were kept: the program was mended since. Look at both before you rely on either.',
    cy: 'O’u cyfrifo eto yn ôl yr un gyfraith, nid y rhai a gadwyd yw’r dyddiadau: trwsiwyd y rhaglen ers hynny. Edrychwch ar y ddau cyn dibynnu ar y naill na’r llall.',
  },
  byHand: {
    en: 'Dates of this calculation were entered by hand. What stands here is what the program works out.',
    cy: 'Cofnodwyd dyddiadau’r cyfrifiad hwn â llaw. Yr hyn sydd yma yw’r hyn y mae’r rhaglen yn ei gyfrifo.',
  },
  moved: { en: 'Dates under the two laws', cy: 'Dyddiadau dan y ddwy gyfraith' },
  why: { en: 'Why they differ', cy: 'Pam y maent yn wahanol' },
  newTab: { en: '(legislation.gov.uk, opens in a new tab)', cy: '(legislation.gov.uk, yn agor mewn tab newydd)' },
}

/** A calculation under two laws, date by date, with the reason for each difference. */
export const redoView = (page: Page<RedoPage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${say(page, texts.by)}
        <a class="govuk-link" href="${page.asMade.href}">${say(page, page.asMade.name)}</a>, ${say(page, texts.beside)}
        <a class="govuk-link" href="${page.compared.href}">${say(page, page.compared.name)}</a>.
      </p>
      ${page.byHand ? govukInsetText({ text: say(page, texts.byHand) }) : nothing}
      ${page.asKept ? nothing : govukInsetText({ text: say(page, texts.notAsKept) })}
      ${
        page.dates === undefined
          ? govukInsetText({ text: say(page, texts.nothing) })
          : movedTable(page, page.dates, texts.moved)
      }
      ${reasons(page)} ${chooser(page)}`,
  )

function reasons(page: Page<RedoPage>): Html {
  if (page.reasons.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">${say(page, texts.why)}</h2>
    ${page.reasons.map(
      ({ name, lines }) =>
        html`<h3 class="govuk-heading-s govuk-!-margin-bottom-2">${say(page, name)}</h3>
          <ul class="govuk-list govuk-list--bullet">
            ${lines.map(line => html`<li>${reason(page, line)}</li>`)}
          </ul>`,
    )}`
}

function reason(page: Page, { says, before, after, law }: WhyLine): Html {
  const links = law.map(
    ({ name, href }) =>
      html`<a class="govuk-link" href="${href}" target="_blank" rel="noopener noreferrer"
        >${say(page, name)}<span class="govuk-visually-hidden"> ${say(page, texts.newTab)}</span></a
      >`,
  )
  return html`${say(page, says)}: ${say(page, before)} → <strong>${say(page, after)}</strong><br />
    <span class="govuk-body-s">${join(links, ', ')}</span>`
}

function chooser(page: Page<RedoPage>): Html {
  if (page.editions.length < 2) return nothing
  return html`<form method="get" novalidate>
    ${govukSelect({
      id: 'edition',
      name: 'edition',
      label: { text: say(page, texts.compare), classes: 'govuk-label--s' },
      items: page.editions.map(({ id, name, selected }) => ({ value: id, text: say(page, name), selected })),
    })}
    ${govukButton({ text: say(page, texts.show), classes: 'govuk-button--secondary' })}
  </form>`
}
