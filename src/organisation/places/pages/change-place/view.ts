import {
  allInputs,
  errorSummary,
  form,
  govukButton,
  govukSummaryList,
  html,
  layout,
  readableDay,
  say,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import type { ChangePlacePage, CheckChangePage } from './page.ts'

/** What one attribute of a place is from a day on. */
export const changePlaceView = (page: Page<ChangePlacePage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">${say(page, texts.nowIs)}: <strong>${say(page, page.now)}</strong></p>
      ${form(page, html`${allInputs(page, page.form)} ${govukButton({ text: say(page, texts.continue), preventDoubleClick: true })}`, { version: page.version })}`,
  )

/** The change read back, with everything typed carried along. */
export const checkChangeView = (page: Page<CheckChangePage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${govukSummaryList({
        rows: page.rows.map(({ key, value }) => ({
          key: { text: say(page, key) },
          value: {
            text: typeof value === 'object' && 'day' in value ? readableDay(page, value.day) : say(page, value),
          },
        })),
      })}
      <p class="govuk-body">${say(page, texts.checkSays)}</p>
      ${form(
        page,
        html`${Object.entries(page.typed)
            .filter(([name]) => !name.startsWith('_'))
            .flatMap(([name, values]) =>
              values.map(value => html`<input type="hidden" name="${name}" value="${value}" />`),
            )}
          <div class="govuk-button-group">
            ${govukButton({ text: say(page, texts.save), name: 'step', value: 'save', preventDoubleClick: true })}
            ${govukButton({ text: say(page, texts.edit), name: 'step', value: 'edit', classes: 'govuk-button--secondary' })}
          </div>`,
        { version: page.version },
      )}`,
  )
