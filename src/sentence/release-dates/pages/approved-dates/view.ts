import { personLayout } from '#record/people'
import { stackedTable } from '#sentence/warrants'
import {
  govukButton,
  govukInsetText,
  html,
  inDays,
  join,
  nothing,
  readableDay,
  readableInstant,
  say,
  type Html,
  type Page,
} from '#web'
import type { ApprovedDatesPage } from './page.ts'

export function approvedDatesView(page: Page<ApprovedDatesPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${page.cannot ? govukInsetText({ text: say(page, page.cannot) }) : nothing} ${inForce(page)}
      ${
        page.mayAdd
          ? govukButton({
              text: say(page, { en: 'Enter an approved date', cy: 'Rhoi dyddiad cymeradwy' }),
              href: `${page.path}/new`,
            })
          : nothing
      }
      ${history(page)}`,
  )
}

function inForce(page: Page<ApprovedDatesPage>): Html {
  if (page.approved.length === 0) {
    return html`<p class="govuk-body">
      ${say(page, { en: 'No date has been approved.', cy: 'Nid oes dyddiad wedi’i gymeradwyo.' })}
    </p>`
  }
  return stackedTable(page, {
    caption: { en: 'In force', cy: 'Mewn grym' },
    headed: true,
    columns: [
      { head: { en: 'What', cy: 'Beth' } },
      { head: { en: 'Date', cy: 'Dyddiad' } },
      { head: { en: 'When', cy: 'Pryd' } },
      { head: { en: 'On what authority', cy: 'Ar ba awdurdod' } },
      ...(page.mayApprove ? [{ head: { en: 'Change', cy: 'Newid' } }] : []),
    ],
    rows: page.approved.map(({ id, name, on, reason, givenBy }) => ({
      cells: [
        html`<strong>${say(page, name)}</strong>`,
        html`<strong>${readableDay(page, on)}</strong>`,
        inDays(page, on, page.today),
        html`${reason}<br /><span class="tc-secondary">${givenBy}</span>`,
        ...(page.mayApprove
          ? [
              html`<a class="govuk-link" href="${page.path}/${id}"
                >${say(page, { en: 'Change or remove', cy: 'Newid neu dynnu' })}<span class="govuk-visually-hidden">
                  ${say(page, name)}</span
                ></a
              >`,
            ]
          : []),
      ],
    })),
  })
}

function history(page: Page<ApprovedDatesPage>): Html {
  if (page.history.length === 0) return nothing
  return stackedTable(page, {
    caption: { en: 'What happened to them', cy: 'Beth ddigwyddodd iddynt' },
    headed: true,
    columns: [
      { head: { en: 'When', cy: 'Pryd' } },
      { head: { en: 'What', cy: 'Beth' } },
      { head: { en: 'Why', cy: 'Pam' } },
    ],
    rows: page.history.map(({ at, by, what, dates, reason }) => ({
      cells: [
        html`${readableInstant(page, at)}<br />${by}`,
        html`${say(page, what)}<br />${join(
            dates.map(each => say(page, each)),
            html`<br />`,
          )}`,
        reason ?? '',
      ],
    })),
  })
}
