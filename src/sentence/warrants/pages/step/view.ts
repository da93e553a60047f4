import { personLayout } from '#record/people'
import { form, govukButton, html, inputs, nothing, say, type Html, type Page } from '#web'
import type { StepPage } from './page.ts'

export function stepView(page: Page<StepPage>): Html {
  const drawn: Readonly<Record<string, Html>> = inputs(page, page.form, { heading: page.oneQuestion })
  return personLayout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${page.caption === undefined ? nothing : html`<p class="govuk-caption-l">${page.caption}</p>`}
        ${page.oneQuestion ? nothing : html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>`}
        ${page.notes.map(note => html`<p class="govuk-body">${say(page, note)}</p>`)}
        ${form(
          page,
          html`${page.shown.map(name => drawn[name] ?? nothing)}
          ${govukButton({ text: say(page, page.button), preventDoubleClick: true })}`,
        )}
      </div>
    </div>`,
  )
}
