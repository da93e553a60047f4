import { stackedTable } from '#sentence/warrants'
import {
  form,
  govukButton,
  html,
  join,
  layout,
  nothing,
  pagination,
  readableInstant,
  say,
  shortDay,
  type Html,
  type Page,
} from '#web'
import { movedSays } from '../../comparison.ts'
import type { MovedDate } from '../../notice.ts'
import type { NoticeLine } from '../../show-notices.ts'
import type { NoticesPage } from './page.ts'

export function noticesView(page: Page<NoticesPage>): Html {
  return layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        page.lines.length === 0
          ? html`<p class="govuk-body">
              ${say(page, {
                en: 'No date has moved that your team has not dealt with.',
                cy: 'Nid oes dyddiad wedi symud nad yw eich tîm wedi delio ag ef.',
              })}
            </p>`
          : stackedTable(page, {
              caption: { en: 'Not yet dealt with, the oldest first', cy: 'Heb ddelio â hwy eto, yr hynaf yn gyntaf' },
              headed: true,
              columns: [
                { head: { en: 'Person', cy: 'Person' } },
                { head: { en: 'What moved', cy: 'Beth a symudodd' } },
                { head: { en: 'Told', cy: 'Dywedwyd' } },
                { head: { en: 'Dealt with', cy: 'Deliwyd ag ef' } },
              ],
              rows: page.lines.map(line => ({
                cells: [person(line), moved(page, line), told(page, line), seen(page, line)],
              })),
            })
      }
      ${pagination(page, page.pages)}`,
  )
}

function person({ notice, name, number }: NoticeLine): Html {
  return html`<a class="govuk-link" href="/people/${notice.person}/sentence">${name}</a>
    ${number === undefined ? nothing : html`<br /><span class="tc-secondary">${number}</span>`}`
}

function moved(page: Page, { notice }: NoticeLine): Html {
  return html`${join(
    notice.moved.map(each => oneMoved(page, each)),
    html`<br />`,
  )}`
}

function oneMoved(page: Page, { kind, from, to }: MovedDate): Html {
  const on = (day: MovedDate['to']) => (day === null ? say(page, { en: 'none', cy: 'dim' }) : shortDay(page, day))
  const days = from === null || to === null ? null : to - from
  return html`<strong>${kind}</strong> ${from === null ? nothing : html`${on(from)} → `}${on(to)}
    <span class="tc-secondary">${say(page, movedSays({ kind, from, to, days }))}</span>`
}

function told(page: Page<NoticesPage>, { notice, by }: NoticeLine): Html {
  return html`${readableInstant(page, notice.toldAt)}<br />${by}<br />
    <span class="tc-secondary">${say(page, page.nameOf(notice.place))}</span>`
}

function seen(page: Page, { notice, name }: NoticeLine): Html {
  return form(
    page,
    govukButton({
      html: html`${say(page, { en: 'We have dealt with it', cy: 'Rydym wedi delio ag ef' })}<span
          class="govuk-visually-hidden"
          >: ${name}</span
        >`,
      classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
    }),
    { action: `/people/${notice.person}/sentence/notices/${notice.id}` },
  )
}
