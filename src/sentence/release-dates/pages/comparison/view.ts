import { personLayout } from '#record/people'
import { html, nothing, say, type Html, type Page } from '#web'
import type { Comparison } from '../../comparison.ts'
import { movedTable, stateTag } from '../drawn/dates-table.ts'
import type { ComparisonPage } from './page.ts'

export function comparisonView(page: Page<ComparisonPage>): Html {
  const { before, after, comparison } = page
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${before.number}: ${stateTag(page, before.state)} ${after.number}: ${stateTag(page, after.state)}
      </p>
      ${movedTable(page, comparison.dates, { en: 'What moved', cy: 'Beth a symudodd' })}
      ${changedDrawn(page, comparison)}`,
  )
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
