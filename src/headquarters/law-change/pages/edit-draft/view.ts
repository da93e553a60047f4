import { provisionLinks, valueLines } from '#sentence/rulebook'
import {
  allInputs,
  errorSummary,
  form,
  govukButton,
  govukSummaryList,
  html,
  layout,
  nothing,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import type { EditDraftPage } from './page.ts'

/** A form about a draft: the whole of it, one figure, or why something is done. */
export const editDraftView = (page: Page<EditDraftPage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${departs(page)}
      ${form(
        page,
        html`${allInputs(page, page.form)} ${govukButton({ text: say(page, page.button), preventDoubleClick: true })}`,
        page.version === undefined ? {} : { version: page.version },
      )}`,
  )

function departs(page: Page<EditDraftPage>): Html {
  if (!page.departs) return nothing
  return govukSummaryList({
    rows: [
      { key: { text: say(page, texts.provision) }, value: { html: provisionLinks(page, page.departs.cites) } },
      { key: { text: say(page, texts.baseSays) }, value: { html: valueLines(page, page.departs.says) } },
    ],
  })
}
