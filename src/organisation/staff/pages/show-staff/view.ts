import { govukSummaryList, govukTag, html, layout, nothing, readableDay, say, type Page } from '#web'
import { texts } from '../../texts.ts'
import type { ShowStaffPage } from './page.ts'

/** One member of staff. */
export const showStaffView = (page: Page<ShowStaffPage>) => {
  const { member } = page
  const rows = [
    [texts.username, html`<span class="tc-number">${member.username}</span>`],
    [texts.roles, say(page, page.roles)],
    [texts.places, say(page, page.places)],
    [texts.language, say(page, member.language === 'cy' ? texts.welsh : texts.english)],
    [texts.starts, readableDay(page, member.starts)],
    [texts.ends, member.ends === undefined ? say(page, texts.stays) : readableDay(page, member.ends)],
  ] as const
  return layout(
    page,
    html`<h1 class="govuk-heading-l">${member.name}</h1>
      <p class="govuk-body">
        ${
          page.atWork ? say(page, texts.here) : govukTag({ text: say(page, texts.notHere), classes: 'govuk-tag--grey' })
        }
        ${member.invented ? html`<span class="tc-secondary">${say(page, texts.invented)}</span>` : nothing}
      </p>
      ${govukSummaryList({
        rows: rows.map(([key, value]) => ({
          key: { text: say(page, key) },
          value: typeof value === 'string' ? { text: value } : { html: value },
        })),
      })}
      ${
        page.changes
          ? html`<ul class="govuk-list">
              <li><a class="govuk-link" href="${page.changes.change}">${say(page, texts.changeLink)}</a></li>
              <li><a class="govuk-link" href="${page.changes.end}">${say(page, texts.endLink)}</a></li>
            </ul>`
          : nothing
      }`,
  )
}
