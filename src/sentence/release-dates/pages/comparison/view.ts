import { personLayout } from '#record/people'
import { stackedTable } from '#sentence/warrants'
import { html, nothing, readableInstant, say, type Html, type Page } from '#web'
import type { Calculation } from '../../calculation.ts'
import type { Comparison } from '../../comparison.ts'
import { reasons } from '../../reasons.ts'
import { byHandTag, movedTable, stateTag } from '../drawn/dates-table.ts'
import type { ComparisonPage } from './page.ts'

export function comparisonView(page: Page<ComparisonPage>): Html {
  const { before, after, comparison } = page
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${bothMade(page, [before, after])}
      ${movedTable(page, comparison.dates, { en: 'What moved', cy: 'Beth a symudodd' })}
      ${changedDrawn(page, comparison)}`,
  )
}

/** How each came about. */
function bothMade(page: Page, both: readonly Calculation[]): Html {
  return stackedTable(page, {
    caption: { en: 'How each came about', cy: 'Sut y daeth pob un i fod' },
    columns: [
      { head: { en: 'Calculation', cy: 'Cyfrifiad' } },
      { head: { en: 'State', cy: 'Cyflwr' } },
      { head: { en: 'Because', cy: 'Oherwydd' } },
      { head: { en: 'Made', cy: 'Gwnaed' } },
      { head: { en: 'Confirmed by', cy: 'Cadarnhawyd gan' } },
    ],
    rows: both.map(each => ({
      cells: [
        html`<a class="govuk-link" href="/people/${each.person}/sentence/calculations/${each.id}">${each.number}</a>`,
        html`${stateTag(page, each.state)} ${byHandTag(page, each)}`,
        html`${say(page, reasons[each.because].name)}${each.reason === null ? nothing : html`<br />${each.reason}`}`,
        html`${readableInstant(page, each.madeAt)}<br />${each.madeBy}`,
        each.confirmedBy ?? say(page, { en: 'Nobody', cy: 'Neb' }),
      ],
    })),
  })
}

/** What changed in what dates were worked out from, and whether the law did. */
export function changedDrawn(page: Page, { input, law }: Comparison): Html {
  if (input.length === 0 && !law) return nothing
  return html`<h2 class="govuk-heading-m">${say(page, { en: 'Why they moved', cy: 'Pam y symudasant' })}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${input.map(line => html`<li>${say(page, line)}</li>`)}
      ${
        law
          ? html`<li>
              ${say(page, { en: 'Another edition of the law was applied', cy: 'Cymhwyswyd argraffiad arall o’r gyfraith' })}
            </li>`
          : nothing
      }
    </ul>`
}
