import type { Text } from '#kernel'
import { stackedTable } from '#sentence/warrants'
import {
  form,
  govukButton,
  govukTag,
  html,
  inDays,
  join,
  layout,
  nothing,
  pagination,
  readableNumber,
  say,
  shortDay,
  type Html,
  type Page,
} from '#web'
import { whereDone, workKinds } from '../../to-do.ts'
import type { ToDoLine } from '../../show-to-do.ts'
import type { ToDoPage } from './page.ts'

const words = {
  late: { en: 'Overdue', cy: 'Hwyr' },
  changed: { en: 'Changed', cy: 'Wedi newid' },
  nobody: { en: 'Nobody yet', cy: 'Neb eto' },
} as const satisfies Record<string, Text>

export function toDoView(page: Page<ToDoPage>): Html {
  return layout(
    page,
    html`${page.place ? html`<span class="govuk-caption-l">${say(page, page.place.name)}</span>` : nothing}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${page.place ? html`${elsewhere(page)} ${counts(page)} ${list(page)}` : noPlace(page)}`,
  )
}

function noPlace(page: Page): Html {
  return html`<p class="govuk-body">
    ${say(page, {
      en: 'You do not work at a prison or probation office, so there is no list for you.',
      cy: 'Nid ydych yn gweithio mewn carchar na swyddfa brawf, felly nid oes rhestr i chi.',
    })}
  </p>`
}

function elsewhere(page: Page<ToDoPage>): Html {
  if (page.others.length === 0) return nothing
  return html`<p class="govuk-body">
    ${say(page, { en: 'Your other places: ', cy: 'Eich lleoedd eraill: ' })}
    ${join(
      page.others.map(({ name, href }) => html`<a class="govuk-link" href="${href}">${say(page, name)}</a>`),
      ', ',
    )}
  </p>`
}

function counts(page: Page<ToDoPage>): Html {
  if (page.counts.length === 0) {
    return html`<p class="govuk-body">
      ${say(page, {
        en: 'Nothing is to be done in the next four weeks.',
        cy: 'Nid oes dim i’w wneud yn ystod y pedair wythnos nesaf.',
      })}
    </p>`
  }
  return stackedTable(page, {
    caption: { en: 'Due by four weeks from today', cy: 'Yn ddyledus o fewn pedair wythnos i heddiw' },
    headed: true,
    columns: [
      { head: { en: 'What', cy: 'Beth' } },
      { head: { en: 'People', cy: 'Pobl' }, numeric: true },
      { head: { en: 'Overdue', cy: 'Hwyr' }, numeric: true },
      { head: { en: 'Taken on by nobody', cy: 'Heb ei gymryd gan neb' }, numeric: true },
      { head: { en: 'Changed since confirmed', cy: 'Wedi newid ers cadarnhau' }, numeric: true },
      { head: { en: 'First due', cy: 'Cyntaf yn ddyledus' }, numeric: true },
    ],
    rows: page.counts.map(({ title, href, count, overdue, unowned, changed, firstDue }) => ({
      cells: [
        html`<a class="govuk-link" href="${href}">${say(page, title)}</a>`,
        readableNumber(page, count),
        overdue === 0 ? '0' : html`<strong>${readableNumber(page, overdue)}</strong>`,
        readableNumber(page, unowned),
        readableNumber(page, changed),
        inDays(page, firstDue, page.today),
      ],
    })),
  })
}

function list(page: Page<ToDoPage>): Html {
  if (page.counts.length === 0) return nothing
  return html`<section id="list">
    <h2 class="govuk-heading-m">${say(page, page.heading)}</h2>
    ${
      page.kind === undefined
        ? nothing
        : html`<p class="govuk-body">
            <a class="govuk-link" href="${page.all}">${say(page, { en: 'Show everything', cy: 'Dangos popeth' })}</a>
          </p>`
    }
    ${stackedTable(page, {
      caption: page.heading,
      columns: [
        { head: { en: 'Person', cy: 'Person' } },
        { head: { en: 'What', cy: 'Beth' } },
        { head: { en: 'Due', cy: 'Dyledus' } },
        { head: { en: 'Who', cy: 'Pwy' } },
      ],
      rows: page.lines.map(line => ({ cells: [person(line), what(page, line), due(page, line), who(page, line)] })),
    })}
    ${pagination(page, page.pages)}
  </section>`
}

function person({ toDo, name, number }: ToDoLine): Html {
  return html`<a class="govuk-link" href="/people/${toDo.person}">${name}</a>
    ${number === undefined ? nothing : html`<br /><span class="tc-secondary">${number}</span>`}`
}

function what(page: Page<ToDoPage>, { toDo, name }: ToDoLine): Html {
  const { what: says, does } = workKinds[toDo.kind]
  return html`${say(page, says)}
  ${toDo.changed ? govukTag({ text: say(page, words.changed), classes: 'govuk-tag--yellow' }) : nothing}${
    page.mayTake
      ? html`<br /><a class="govuk-link" href="${whereDone(toDo)}"
            >${say(page, does)}<span class="govuk-visually-hidden">: ${name}</span></a
          >`
      : nothing
  }`
}

function due(page: Page<ToDoPage>, { toDo }: ToDoLine): Html {
  const late = toDo.due < page.today
  return html`${shortDay(page, toDo.due)}<br />
    ${late ? govukTag({ text: say(page, words.late), classes: 'govuk-tag--orange' }) : nothing}
    <span class="tc-secondary">${inDays(page, toDo.due, page.today)}</span>`
}

function who(page: Page<ToDoPage>, { toDo, owner, name }: ToDoLine): Html {
  if (!page.mayTake) return html`${owner ?? say(page, words.nobody)}`
  const theirs = toDo.owner === page.username
  const button = (take: 'yes' | 'no', text: Text) =>
    form(
      page,
      html`<input type="hidden" name="_place" value="${page.place?.code ?? ''}" /> ${govukButton({
          html: html`${say(page, text)}<span class="govuk-visually-hidden">: ${name}</span>`,
          name: 'take',
          value: take,
          classes: 'govuk-button--secondary govuk-!-margin-top-1 govuk-!-margin-bottom-1',
        })}`,
      { action: `/people/${toDo.person}/sentence/work/${toDo.kind}` },
    )
  return html`${owner ?? say(page, words.nobody)}
  ${
    theirs
      ? button('no', { en: 'Give it back', cy: 'Ei roi yn ôl' })
      : toDo.owner === null
        ? button('yes', { en: 'Take it on', cy: 'Ei gymryd' })
        : nothing
  }`
}
