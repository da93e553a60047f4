import {
  govukButton,
  govukSelect,
  govukTable,
  govukTag,
  html,
  layout,
  nothing,
  readableDay,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import { provisionLinks } from '../provisions.ts'
import { valueLines } from '../value-lines.ts'
import type { FigureLine, ShowEditionPage } from './page.ts'

/** One edition of the law: every figure, and the law behind it. */
export const showEditionView = (page: Page<ShowEditionPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${page.used ? govukTag({ text: say(page, texts.usedToday), classes: 'govuk-tag--green' }) : nothing}
        ${say(page, texts.readOn)} ${readableDay(page, page.readOn)}.
        <span class="tc-secondary">${say(page, texts.fingerprint)} <span class="tc-number">${page.id}</span></span>
      </p>
      ${compareForm(page)}
      ${page.parts.map(part =>
        part.figures.length === 0
          ? nothing
          : govukTable({
              caption: say(page, part.name),
              captionClasses: 'govuk-table__caption--m',
              head: [texts.figure, texts.value].map(text => ({ text: say(page, text) })),
              firstCellIsHeader: true,
              rows: part.figures.map(line => [
                { html: said(page, line), classes: 'govuk-!-width-one-half' },
                { html: valued(page, line) },
              ]),
            }),
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/api/v1/rulebook/editions/${page.id}">${say(page, texts.download)}</a>
      </p>`,
  )

function compareForm(page: Page<ShowEditionPage>): Html {
  if (page.others.length === 0) return nothing
  return html`<form action="/rulebook/editions/${page.id}/differences" method="get" novalidate>
    ${govukSelect({
      id: 'from',
      name: 'from',
      label: { text: say(page, texts.compare), classes: 'govuk-label--s' },
      items: page.others.map(({ id, name }) => ({ value: id, text: say(page, name) })),
    })}
    ${govukButton({ text: say(page, texts.show), classes: 'govuk-button--secondary' })}
  </form>`
}

function said(page: Page, { says, cites }: FigureLine): Html {
  return html`<span class="govuk-!-font-weight-regular"
    >${say(page, says)}<br /><span class="govuk-body-s">${provisionLinks(page, cites)}</span></span
  >`
}

function valued(page: Page, { value, proposed }: FigureLine): Html {
  return html`${valueLines(page, value)}
  ${proposed ? html`<br />${govukTag({ text: say(page, texts.proposed), classes: 'govuk-tag--yellow' })}` : nothing}`
}
