import { registerTabs } from '#organisation/places'
import {
  govukButton,
  govukCheckboxes,
  govukInput,
  govukPagination,
  govukSelect,
  govukTable,
  html,
  layout,
  nothing,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import type { ListStaffPage } from './page.ts'

/** Staff as a list. */
export const listStaffView = (page: Page<ListStaffPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, texts.title)}</h1>
      ${registerTabs(page, 'staff')}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third">${filters(page)}</div>
        <div class="govuk-grid-column-two-thirds">
          ${
            page.mayAdd
              ? govukButton({ text: say(page, texts.add), href: '/staff/add', classes: 'govuk-button--secondary' })
              : nothing
          }
          ${page.rows.length === 0 ? html`<p class="govuk-body">${say(page, texts.nothingFound)}</p>` : table(page)}
          ${pagination(page)}
        </div>
      </div>`,
  )

function filters(page: Page<ListStaffPage>): Html {
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  return html`<form action="/staff" method="get" novalidate>
    ${govukInput({ id: 'q', name: 'q', label: label(say(page, texts.find)), value: page.query.q, spellcheck: false })}
    ${govukSelect({
      id: 'role',
      name: 'role',
      label: label(say(page, texts.role)),
      items: page.roleChoices.map(({ value, text, selected }) => ({ value, text: say(page, text), selected })),
    })}
    ${govukInput({
      id: 'place',
      name: 'place',
      label: label(say(page, texts.placeCode)),
      value: page.query.place,
      classes: 'govuk-input--width-10',
      spellcheck: false,
    })}
    ${govukCheckboxes({
      idPrefix: 'all',
      name: 'all',
      classes: 'govuk-checkboxes--small',
      items: [{ value: 'yes', text: say(page, texts.left), checked: page.query.all }],
    })}
    ${govukButton({ text: say(page, texts.show), classes: 'govuk-button--secondary' })}
  </form>`
}

function table(page: Page<ListStaffPage>): Html {
  return govukTable({
    head: [{ text: say(page, texts.name) }, { text: say(page, texts.roles) }],
    firstCellIsHeader: true,
    rows: page.rows.map(({ name, href, roles, places }) => [
      { html: html`<a class="govuk-link" href="${href}">${name}</a>` },
      { html: html`${say(page, roles)}<br /><span class="tc-secondary">${say(page, places)}</span>` },
    ]),
  })
}

function pagination(page: Page<ListStaffPage>): Html {
  if (page.first === undefined && page.next === undefined) return nothing
  return govukPagination({
    landmarkLabel: say(page, texts.pages),
    ...(page.first === undefined ? {} : { previous: { href: page.first, text: say(page, texts.first) } }),
    ...(page.next === undefined ? {} : { next: { href: page.next, text: say(page, texts.next) } }),
  })
}
