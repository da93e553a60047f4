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
import { whyDrawn, workedOutFrom } from '../calculation/view.ts'
import { movedTable } from '../drawn/dates-table.ts'
import { becauseNames } from '../drawn/dates.ts'
import { timelineDrawn } from '../drawn/timeline.ts'
import { changedDrawn } from '../comparison/view.ts'
import type { ConfirmPage } from './page.ts'

export function confirmView(page: Page<ConfirmPage>): Html {
  const { calculation, comparison } = page
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">
        ${say(page, becauseNames[calculation.because])}. ${calculation.reason ?? nothing}
        ${readableInstant(page, calculation.madeAt)}, ${calculation.madeBy}.
      </p>
      ${movedTable(page, comparison.dates, { en: 'Dates to confirm', cy: 'Dyddiadau i’w cadarnhau' })}
      ${changedDrawn(page, comparison)} ${page.timeline ? timelineDrawn(page, page.timeline) : nothing}
      ${workedOutFrom(page, page.from)} ${page.whys.map(why => whyDrawn(page, why))} ${confirmation(page)}`,
  )
}

function confirmation(page: Page<ConfirmPage>): Html {
  if (page.cannot) return govukInsetText({ text: say(page, page.cannot) })
  return form(
    page,
    html`${inputs(page, page.form).checked}
    ${govukButton({
      text: say(page, { en: 'Confirm these dates', cy: 'Cadarnhau’r dyddiadau hyn' }),
      preventDoubleClick: true,
    })}`,
    { version: page.calculation.version },
  )
}
