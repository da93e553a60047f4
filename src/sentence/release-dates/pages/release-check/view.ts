import { personLayout } from '#record/people'
import { stackedTable } from '#sentence/warrants'
import {
  allInputs,
  form,
  govukButton,
  govukInsetText,
  html,
  inDays,
  nothing,
  readableDay,
  readableInstant,
  say,
  type Html,
  type Page,
} from '#web'
import { checkKinds, type ReleaseCheck } from '../../release-check.ts'
import { workedOutFrom } from '../calculation/view.ts'
import { byHandDrawn, datesTable } from '../drawn/dates-table.ts'
import type { ReleaseCheckPage } from './page.ts'

export function releaseCheckView(page: Page<ReleaseCheckPage>): Html {
  const { calculation, releaseOn } = page
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        releaseOn === undefined
          ? nothing
          : html`<p class="govuk-body-l">
              ${say(page, { en: 'Release: ', cy: 'Rhyddhau: ' })}<strong>${readableDay(page, releaseOn)}</strong>,
              ${inDays(page, releaseOn, page.today)}
            </p>`
      }
      ${
        calculation
          ? html`${byHandDrawn(page, calculation)} ${datesTable(page, page.dates, calculation)}
              ${workedOutFrom(page, page.from)}
              <p class="govuk-body">
                <a class="govuk-link" href="/people/${page.about.id}/warrants"
                  >${say(page, { en: 'Warrants', cy: 'Gwarantau' })}</a
                >
              </p>`
          : nothing
      }
      ${page.cannot ? govukInsetText({ text: say(page, page.cannot) }) : theCheck(page)} ${checksDone(page, page.done)}`,
  )
}

function theCheck(page: Page<ReleaseCheckPage>): Html {
  return form(
    page,
    html`<input type="hidden" name="calculation" value="${page.calculation?.id ?? ''}" /> ${allInputs(page, page.form)}
      ${govukButton({
        text: say(page, { en: 'I have checked this release', cy: 'Rwyf wedi gwirio’r rhyddhad hwn' }),
        preventDoubleClick: true,
      })}`,
    page.calculation ? { version: page.calculation.version } : {},
  )
}

/** The checks that were done, by whom and when. */
export function checksDone(page: Page, done: readonly ReleaseCheck[]): Html {
  if (done.length === 0) return nothing
  return stackedTable(page, {
    caption: { en: 'Checks done before release', cy: 'Gwiriadau a wnaed cyn rhyddhau' },
    headed: true,
    columns: [
      { head: { en: 'Check', cy: 'Gwiriad' } },
      { head: { en: 'Release checked', cy: 'Rhyddhad a wiriwyd' } },
      { head: { en: 'By', cy: 'Gan' } },
    ],
    rows: done.map(({ kind, releaseOn, doneBy, doneAt, note }) => ({
      cells: [
        say(page, checkKinds[kind].name),
        readableDay(page, releaseOn),
        html`${doneBy}, ${readableInstant(page, doneAt)}${note === null ? nothing : html`<br />${note}`}`,
      ],
    })),
  })
}
