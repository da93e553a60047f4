import type { Text } from '#kernel'
import {
  form,
  govukButton,
  govukTag,
  html,
  inDays,
  layout,
  nothing,
  readableDay,
  readableInstant,
  readableNumber,
  say,
  type Html,
  type Page,
} from '#web'
import type { WorkLine } from '../../show-work.ts'
import type { Column, MyWorkPage } from './page.ts'

const words = {
  first: { en: 'the first ', cy: 'y ' },
  late: { en: 'Overdue', cy: 'Hwyr' },
  escalated: { en: 'Passed up to you', cy: 'Wedi’i drosglwyddo i chi' },
  by: { en: 'by', cy: 'gan' },
  house: { en: 'Throughcare, by itself', cy: 'Throughcare, ar ei ben ei hun' },
  seen: { en: 'I have seen these', cy: 'Rwyf wedi gweld y rhain' },
} as const satisfies Record<string, Text>

/** One screen: what is late and due today, what comes next, and what others changed. */
export function myWorkView(page: Page<MyWorkPage>): Html {
  return layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <div class="tc-board">${page.columns.map(column => drawColumn(page, column))}</div>`,
  )
}

function drawColumn(page: Page<MyWorkPage>, { id, title, empty, lines, more }: Column): Html {
  const counted = more ? say(page, words.first) : ''
  const count = lines.length === 0 ? '' : ` (${counted}${readableNumber(page, lines.length)})`
  return html`<section aria-labelledby="${id}">
    <h2 class="govuk-heading-m" id="${id}">${say(page, title)}${count}</h2>
    ${
      lines.length === 0
        ? html`<p class="govuk-body">${say(page, empty)}</p>`
        : html`<ul class="govuk-list govuk-list--spaced">
            ${lines.map(line => html`<li>${drawLine(page, line)}</li>`)}
          </ul>`
    }
    ${id === 'changed' && page.somethingNew ? seen(page) : nothing}
  </section>`
}

function drawLine(page: Page<MyWorkPage>, { task, person }: WorkLine): Html {
  const about = person
    ? html`<a class="govuk-link" href="/people/${person.id}">${person.name}</a
        >${person.number === undefined ? nothing : ` (${person.number})`}`
    : 'says' in task.about
      ? say(page, task.about.says)
      : nothing
  return html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${say(page, task.what)}</h3>
    <p class="govuk-body govuk-!-margin-bottom-1">${about}</p>
    <p class="govuk-body govuk-!-margin-bottom-2">${when(page, task)}</p>
    ${govukButton({ text: say(page, task.does.text), href: task.does.href, classes: 'govuk-button--secondary govuk-!-margin-bottom-3' })}
    <hr class="govuk-section-break govuk-section-break--visible" />`
}

function when(page: Page<MyWorkPage>, { due, escalated, changedAt, changedBy }: WorkLine['task']): Html {
  if (due === undefined) {
    const by = changedBy === 'house' ? say(page, words.house) : (page.names.get(changedBy) ?? changedBy)
    return html`${readableInstant(page, changedAt)} ${say(page, words.by)} ${by}`
  }
  const late = due < page.today ? govukTag({ text: say(page, words.late), classes: 'govuk-tag--orange' }) : nothing
  const up = escalated ? govukTag({ text: say(page, words.escalated), classes: 'govuk-tag--yellow' }) : nothing
  return html`${readableDay(page, due)}, ${inDays(page, due, page.today)} ${late} ${up}`
}

function seen(page: Page<MyWorkPage>): Html {
  return form(page, govukButton({ text: say(page, words.seen), classes: 'govuk-button--secondary' }), {
    action: '/seen',
  })
}
