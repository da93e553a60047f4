import { personLayout } from '#record/people'
import { form, govukButton, govukWarningText, html, say, type Html, type Page } from '#web'
import { effectHeading, movedTable } from '../drawn/dates-table.ts'
import type { EffectPage } from './page.ts'

export function effectView(page: Page<EffectPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body"><strong>${say(page, page.says)}</strong></p>
      <p class="govuk-body">${page.reason}</p>
      ${page.warnings.map(warning =>
        govukWarningText({
          iconFallbackText: say(page, { en: 'Warning', cy: 'Rhybudd' }),
          text: say(page, warning),
        }),
      )}
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
