import { allInputs, errorSummary, form, govukButton, govukSummaryList, html, layout, say, type Page } from '#web'
import { texts } from '../../texts.ts'
import type { CheckStaffPage, EditStaffPage } from './page.ts'

const over = (version: number | undefined) => (version === undefined ? {} : { version })

/** A form about a member of staff. */
export const editStaffView = (page: Page<EditStaffPage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${form(
        page,
        html`${allInputs(page, page.form)} ${govukButton({ text: say(page, texts.continue), preventDoubleClick: true })}`,
        over(page.version),
      )}`,
  )

/** What was typed, read back before it is saved. */
export const checkStaffView = (page: Page<CheckStaffPage>) =>
  layout(
    page,
    html`<span class="govuk-caption-l">${say(page, page.about)}</span>
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${govukSummaryList({
        rows: page.rows.map(({ key, value }) => {
          const said = value(page)
          return { key: { text: say(page, key) }, value: typeof said === 'string' ? { text: said } : { html: said } }
        }),
      })}
      <p class="govuk-body">${say(page, texts.checkSays)}</p>
      ${form(
        page,
        html`${Object.entries(page.typed)
            .filter(([name]) => !name.startsWith('_') && name !== 'step')
            .flatMap(([name, values]) =>
              values.map(value => html`<input type="hidden" name="${name}" value="${value}" />`),
            )}
          <div class="govuk-button-group">
            ${govukButton({ text: say(page, texts.save), name: 'step', value: 'save', preventDoubleClick: true })}
            ${govukButton({ text: say(page, texts.edit), name: 'step', value: 'edit', classes: 'govuk-button--secondary' })}
          </div>`,
        over(page.version),
      )}`,
  )
