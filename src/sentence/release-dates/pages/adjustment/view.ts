import { personLayout } from '#record/people'
import { allInputs, form, govukButton, html, nothing, say, type Html, type Page } from '#web'
import type { AdjustmentPage } from './page.ts'

export function adjustmentView(page: Page<AdjustmentPage>): Html {
  const oneQuestion = Object.keys(page.form.fields).length === 1
  return personLayout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${oneQuestion ? nothing : html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>`}
        ${page.note ? html`<p class="govuk-body">${say(page, page.note)}</p>` : nothing}
        ${form(
          page,
          html`${allInputs(page, page.form, { heading: oneQuestion })}
          ${govukButton({ text: say(page, page.button), preventDoubleClick: true })}`,
        )}
        ${
          page.removal === undefined
            ? nothing
            : html`<p class="govuk-body">
                <a class="govuk-link" href="${page.removal}"
                  >${say(page, { en: 'Remove this adjustment', cy: 'Tynnu’r addasiad hwn' })}</a
                >
              </p>`
        }
      </div>
    </div>`,
  )
}
