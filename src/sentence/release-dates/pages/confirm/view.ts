import { personLayout } from '#record/people'
import {
  form,
  govukButton,
  govukInsetText,
  html,
  inputs,
  nothing,
  readableInstant,
  say,
  type Html,
  type Page,
} from '#web'
import { warningsDrawn, whyDrawn, workedOutFrom } from '../calculation/view.ts'
import { byHandDrawn, movedTable } from '../drawn/dates-table.ts'
import { timelineDrawn } from '../drawn/timeline.ts'
import { changedDrawn } from '../comparison/view.ts'
import { reasons } from '../../reasons.ts'
import type { ConfirmPage } from './page.ts'

export function confirmView(page: Page<ConfirmPage>): Html {
  const { calculation, comparison } = page
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${say(page, reasons[calculation.because].name)}. ${calculation.reason ?? nothing}
        ${readableInstant(page, calculation.madeAt)}, ${calculation.madeBy}.
      </p>
      ${byHandDrawn(page, calculation)} ${warningsDrawn(page, page.warnings)}
      ${movedTable(page, comparison.dates, { en: 'Dates to confirm', cy: 'Dyddiadau i’w cadarnhau' })}
      ${changedDrawn(page, comparison)} ${page.timeline ? timelineDrawn(page, page.timeline) : nothing}
      ${workedOutFrom(page, page.from)} ${page.whys.map(why => whyDrawn(page, why))} ${confirmation(page)}`,
  )
}

function confirmation(page: Page<ConfirmPage>): Html {
  if (page.cannot) return govukInsetText({ text: say(page, page.cannot) })
  return html`${form(
      page,
      html`${inputs(page, page.form).checked}
      ${govukButton({
        text: say(page, { en: 'Confirm these dates', cy: 'Cadarnhau’r dyddiadau hyn' }),
        preventDoubleClick: true,
      })}`,
      { version: page.calculation.version },
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="/people/${page.about.id}/sentence/calculations/${page.calculation.id}/disagreement"
        >${say(page, { en: 'I do not agree with these dates', cy: 'Nid wyf yn cytuno â’r dyddiadau hyn' })}</a
      >
    </p>`
}
