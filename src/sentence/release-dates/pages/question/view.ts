import { personLayout } from '#record/people'
import { allInputs, form, govukButton, html, nothing, say, type Html, type Page } from '#web'
import type { QuestionPage } from './page.ts'

export function questionView(page: Page<QuestionPage>): Html {
  const { notes, version } = page
  const oneQuestion = notes.length === 0 && Object.keys(page.form.fields).length === 1
  return personLayout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${oneQuestion ? nothing : html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>`}
        ${notes.map(note => html`<p class="govuk-body">${say(page, note)}</p>`)}
        ${form(
          page,
          html`${allInputs(page, page.form, { heading: oneQuestion })}
          ${govukButton({ text: say(page, page.button), preventDoubleClick: true })}`,
          version === undefined ? {} : { version },
        )}
        ${
          page.also
            ? html`<p class="govuk-body">
                <a class="govuk-link" href="${page.also.href}">${say(page, page.also.text)}</a>
              </p>`
            : nothing
        }
      </div>
    </div>`,
  )
}
