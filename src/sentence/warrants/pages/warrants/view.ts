import { personLayout } from '#record/people'
import { form, govukButton, govukTag, html, nothing, say, type Html, type Page } from '#web'
import { stackedTable } from '../../stacked-table.ts'
import type { WarrantsPage } from './page.ts'

export function warrantsView(page: Page<WarrantsPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${drafts(page)}
      ${
        page.lines.length === 0
          ? html`<p class="govuk-body">
              ${say(page, { en: 'No warrant has been recorded.', cy: 'Nid oes gwarant wedi’i chofnodi.' })}
            </p>`
          : table(page)
      }
      ${
        page.mayWrite
          ? form(page, govukButton({ text: say(page, { en: 'Add a warrant', cy: 'Ychwanegu gwarant' }) }), {
              action: `${page.path}/drafts`,
            })
          : nothing
      }`,
  )
}

function drafts(page: Page<WarrantsPage>): Html {
  if (page.drafts.length === 0) return nothing
  return html`<h2 class="govuk-heading-m">
      ${say(page, { en: 'Drafts that you have begun', cy: 'Drafftiau a ddechreuwyd gennych' })}
    </h2>
    <ul class="govuk-list">
      ${page.drafts.map(({ href, says }) => html`<li><a class="govuk-link" href="${href}">${say(page, says)}</a></li>`)}
    </ul>`
}

function table(page: Page<WarrantsPage>): Html {
  return stackedTable(page, {
    caption: { en: 'Recorded warrants', cy: 'Gwarantau a gofnodwyd' },
    columns: [
      { head: { en: 'Hearing', cy: 'Gwrandawiad' } },
      { head: { en: 'Court', cy: 'Llys' } },
      { head: { en: 'Case', cy: 'Achos' } },
      { head: { en: 'Sentences', cy: 'Dedfrydau' } },
      { head: { en: 'State', cy: 'Cyflwr' } },
    ],
    rows: page.lines.map(line => ({
      cells: [
        html`<a class="govuk-link" href="${line.href}">${say(page, line.heardOn)}</a>`,
        say(page, line.court),
        line.caseReference ?? say(page, { en: 'No reference', cy: 'Dim cyfeirnod' }),
        say(page, line.says),
        line.replaced
          ? govukTag({ text: say(page, { en: 'Replaced', cy: 'Wedi’i disodli' }), classes: 'govuk-tag--grey' })
          : govukTag({ text: say(page, { en: 'In force', cy: 'Mewn grym' }), classes: 'govuk-tag--blue' }),
      ],
    })),
  })
}
