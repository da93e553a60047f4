import type { Text } from '#kernel'
import {
  govukSummaryList,
  html,
  nothing,
  readableDay,
  readableInstant,
  say,
  shortDay,
  type Content,
  type Html,
  type Page,
} from '#web'
import { personLayout } from '../../about-person.ts'
import { texts } from '../../texts.ts'
import { deeds } from '../change/deeds.ts'
import type { DetailsPage, Span } from './page.ts'

/** Names, numbers, addresses, and who may know of the record. */
export const detailsView = (page: Page<DetailsPage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, texts.details)}</h1>
      ${particulars(page)} ${section(page, texts.names, add(page, 'alias'), names(page))}
      ${section(page, texts.numbers, add(page, 'number'), numbers(page))}
      ${section(page, texts.addresses, add(page, 'address'), addresses(page))}
      ${
        page.mayWrite
          ? html`<p class="govuk-body">
              <a class="govuk-link" href="/people/${page.about.id}/duplicates">${say(page, texts.duplicates)}</a>
            </p>`
          : nothing
      }
      ${page.access ? access(page, page.access) : nothing} ${merges(page)}`,
  )

function particulars(page: Page<DetailsPage>): Html {
  const rows = page.particulars.map(({ label, value, change }) => ({
    key: { text: say(page, label) },
    value: { text: label === texts.born && page.born !== null ? readableDay(page, page.born) : say(page, value) },
    ...(change === undefined
      ? {}
      : {
          actions: {
            items: [
              { href: change, text: say(page, texts.change), visuallyHiddenText: say(page, label).toLowerCase() },
            ],
          },
        }),
  }))
  const others = page.otherBirths.map(on => shortDay(page, on)).join(', ')
  return govukSummaryList({
    rows: others === '' ? rows : [...rows, { key: { text: say(page, texts.otherBirths) }, value: { text: others } }],
  })
}

function section(page: Page<DetailsPage>, heading: Text, link: Html, body: Html): Html {
  return html`<section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m">${say(page, heading)}</h2>
    ${body} ${link}
  </section>`
}

function deedLink(page: Page<DetailsPage>, name: string): Html {
  const title = deeds.find(deed => deed.name === name)?.title
  return title === undefined
    ? nothing
    : html`<a class="govuk-link" href="/people/${page.about.id}/change/${name}">${say(page, title)}</a>`
}

function add(page: Page<DetailsPage>, name: string): Html {
  return page.mayWrite ? html`<p class="govuk-body">${deedLink(page, name)}</p>` : nothing
}

function table(
  page: Page<DetailsPage>,
  caption: Text,
  heads: readonly Text[],
  rows: readonly (readonly Content[])[],
): Html {
  if (rows.length === 0) return html`<p class="govuk-body">${say(page, texts.noneRecorded)}</p>`
  return html`<table class="govuk-table govuk-table--small-text-until-tablet">
    <caption class="govuk-table__caption govuk-visually-hidden">
      ${say(page, caption)}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${heads.map(head => html`<th scope="col" class="govuk-table__header">${say(page, head)}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map(
        ([first, ...others]) =>
          html`<tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">${first}</th>
            ${others.map(cell => html`<td class="govuk-table__cell">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** From and until, as columns where any row has them. */
function spans(page: Page<DetailsPage>, rows: readonly Span[]) {
  const dated = rows.some(({ from, until }) => from !== null || until !== null)
  const on = (day: Span['from']) => (day === null ? '' : shortDay(page, day))
  return {
    heads: dated ? [texts.from, texts.until] : [],
    cells: ({ from, until }: Span) => (dated ? [on(from), on(until)] : []),
  }
}

function names(page: Page<DetailsPage>): Html {
  const { heads, cells } = spans(page, page.names)
  const rows = page.names.map(each => [each.name, say(page, each.kind), ...cells(each)])
  return table(page, texts.names, [texts.name, texts.kind, ...heads], rows)
}

function numbers(page: Page<DetailsPage>): Html {
  const { heads, cells } = spans(page, page.numbers)
  const rows = page.numbers.map(each => [
    say(page, each.kind),
    html`<span class="tc-number">${each.value}</span>`,
    ...cells(each),
    each.end === undefined
      ? ''
      : html`<a class="govuk-link" href="${each.end}"
          >${say(page, texts.endNumber)}<span class="govuk-visually-hidden"> ${each.value}</span></a
        >`,
  ])
  return table(page, texts.numbers, [texts.kind, texts.number, ...heads, texts.change], rows)
}

function addresses(page: Page<DetailsPage>): Html {
  const { heads, cells } = spans(page, page.addresses)
  const rows = page.addresses.map(each => [say(page, each.text), ...cells(each)])
  return table(page, texts.addresses, [texts.address, ...heads], rows)
}

function access(page: Page<DetailsPage>, { restricted, named, excluded }: NonNullable<DetailsPage['access']>): Html {
  const links = restricted ? ['name-staff', 'unname-staff', 'lift'] : ['restrict']
  return html`<section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m">${say(page, texts.access)}</h2>
    ${
      restricted
        ? html`<p class="govuk-body">${say(page, texts.onlyNamed)}: ${named.join(', ')}</p>`
        : html`<p class="govuk-body">${say(page, texts.openToAll)}</p>`
    }
    ${excluded.length === 0 ? nothing : html`<p class="govuk-body">${say(page, texts.butNot)}: ${excluded.join(', ')}</p>`}
    <ul class="govuk-list">
      ${[...links, 'exclude-staff', ...(excluded.length === 0 ? [] : ['end-exclusion'])].map(
        name => html`<li>${deedLink(page, name)}</li>`,
      )}
    </ul>
  </section>`
}

function merges(page: Page<DetailsPage>): Html {
  if (page.merged.length === 0) return nothing
  const rows = page.merged.map(({ at, by, reason, undo }) => [
    readableInstant(page, at),
    by,
    reason,
    undo === undefined ? '' : html`<a class="govuk-link" href="${undo}">${say(page, texts.undo)}</a>`,
  ])
  return html`<section>
    <h2 class="govuk-heading-m">${say(page, texts.merges)}</h2>
    ${table(page, texts.merges, [texts.on, texts.by, texts.reason, texts.change], rows)}
  </section>`
}
