import { personLayout } from '#record/people'
import { allInputs, form, govukButton, html, nothing, say, type Html, type Page } from '#web'
import { effectHeading, movedTable } from '../drawn/dates-table.ts'
import type { AdjustmentEffectPage, AdjustmentPage } from './page.ts'

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

export function adjustmentEffectView(page: Page<AdjustmentEffectPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body"><strong>${say(page, page.says)}</strong></p>
      <p class="govuk-body">${page.reason}</p>
      ${
        page.refused.length > 0
          ? html`<h2 class="govuk-heading-m">
                ${say(page, {
                  en: 'Release dates will not be worked out',
                  cy: 'Ni fydd dyddiadau rhyddhau yn cael eu cyfrifo',
                })}
              </h2>
              <ul class="govuk-list govuk-list--bullet">
                ${page.refused.map(text => html`<li>${say(page, text)}</li>`)}
              </ul>`
          : movedTable(page, page.moved, effectHeading(page.moved))
      }
      ${form(
        page,
        html`${Object.entries(page.typed).flatMap(([name, values]) =>
            values.map(value => html`<input type="hidden" name="${name}" value="${value}" />`),
          )}
          <div class="govuk-button-group">
            ${govukButton({ text: say(page, page.button), name: 'sure', value: 'yes', preventDoubleClick: true })}
            ${govukButton({
              text: say(page, { en: 'Go back and change it', cy: 'Mynd yn ôl a’i newid' }),
              name: 'again',
              value: 'yes',
              classes: 'govuk-button--secondary',
            })}
          </div>`,
        page.version === undefined ? {} : { version: page.version },
      )}`,
  )
}
