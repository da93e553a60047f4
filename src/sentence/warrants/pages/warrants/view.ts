import { form, govukButton, govukTable, govukTag, html, nothing, say, type Html, type Page } from '#web'
import { personLayout } from '../../person-page.ts'
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
  const head = (en: string, cy: string) => ({ text: say(page, { en, cy }) })
  return govukTable({
    caption: say(page, { en: 'Recorded warrants', cy: 'Gwarantau a gofnodwyd' }),
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    head: [
      head('Hearing', 'Gwrandawiad'),
      head('Court', 'Llys'),
      head('Case', 'Achos'),
      head('Sentences', 'Dedfrydau'),
      head('State', 'Cyflwr'),
    ],
    rows: page.lines.map(line => [
      { html: html`<a class="govuk-link" href="${line.href}">${say(page, line.heardOn)}</a>` },
      { text: say(page, line.court) },
      { text: line.caseReference ?? say(page, { en: 'No reference', cy: 'Dim cyfeirnod' }) },
      { text: say(page, line.says) },
      {
        html: line.replaced
          ? govukTag({ text: say(page, { en: 'Replaced', cy: 'Wedi’i disodli' }), classes: 'govuk-tag--grey' })
          : govukTag({ text: say(page, { en: 'In force', cy: 'Mewn grym' }), classes: 'govuk-tag--blue' }),
      },
    ]),
  })
}
