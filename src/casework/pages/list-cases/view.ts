import {
  govukButton,
  govukInput,
  govukSelect,
  govukTable,
  html,
  layout,
  nothing,
  pagination,
  say,
  shortDay,
  type Html,
  type Page,
} from '#web'
import { caseAddress } from '../../addresses.ts'
import { pageWords } from '../../page-words.ts'
import type { CaseShown } from '../../read-case.ts'
import { aboutOf, placeNamed, stateTag, titleOf, waitingLines } from '../shown.ts'
import type { ListCasesPage } from './page.ts'

/** The list of cases: filters, a table, the way to the next page and to a spreadsheet. */
export function listCasesView(page: Page<ListCasesPage>): Html {
  const { process, found, subject } = page
  return layout(
    page,
    html`${page.header?.(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${subject === undefined ? html`<p class="govuk-body">${say(page, process.says.about)}</p>` : nothing}
      ${page.openings.length === 0 ? nothing : html`<div class="govuk-button-group">${page.openings.map(({ text, href }, at) => govukButton({ text: say(page, text), href, ...(at === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`}
      ${filters(page)}
      ${
        found.items.length === 0
          ? html`<p class="govuk-body">${say(page, page.narrowed ? pageWords.noneFound : pageWords.none)}</p>`
          : table(page)
      }
      ${pagination(page, { path: page.address, after: page.after, next: found.next ?? null })}
      <p class="govuk-body">
        ${found.items.length > 0 ? html`<a class="govuk-link" href="${page.csv}">${say(page, pageWords.csv)}</a>` : nothing}
        ${page.all === undefined ? nothing : html` <a class="govuk-link" href="${page.all}">${say(page, pageWords.all)}</a>`}
      </p>`,
  )
}

function filters(page: Page<ListCasesPage>): Html {
  const { process, typed, places, subject } = page
  const naming = { reader: page.language, placeName: page.placeName }
  const any = { value: '', text: say(page, pageWords.any) }
  const own = subject === undefined ? `/${process.path}` : page.address.split('?')[0]
  const hidden =
    subject && !('person' in subject && page.address.startsWith('/people/'))
      ? Object.entries(subject).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)
      : nothing
  return html`<form method="get" action="${own}" class="tc-filters">
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(page, pageWords.filters)}</legend>
      ${hidden}
      ${govukInput({ id: 'q', name: 'q', label: { text: say(page, pageWords.words) }, value: typed.q ?? '', classes: 'govuk-input--width-20' })}
      ${govukSelect({
        id: 'state',
        name: 'state',
        label: { text: say(page, pageWords.state) },
        value: typed.state ?? '',
        items: [any, ...Object.entries(process.states).map(([value, { says }]) => ({ value, text: say(page, says) }))],
      })}
      ${
        places.length < 2
          ? nothing
          : govukSelect({
              id: 'place-filter',
              name: 'place',
              label: { text: say(page, pageWords.place) },
              value: typed.place ?? '',
              items: [any, ...places.map(code => ({ value: code, text: placeNamed(naming, code) }))],
            })
      }
      <div class="govuk-button-group">
        ${govukButton({ text: say(page, pageWords.filter), classes: 'govuk-button--secondary' })}
        ${page.narrowed ? html`<a class="govuk-link" href="${own}">${say(page, pageWords.clear)}</a>` : nothing}
      </div>
    </fieldset>
  </form>`
}

function table(page: Page<ListCasesPage>): Html {
  const { process, found, subject } = page
  const naming = { reader: page.language, placeName: page.placeName }
  const listed = process.listed.filter(name => name !== process.titled)
  const head = [
    process.says.one,
    ...(subject === undefined ? [pageWords[process.about]] : []),
    ...listed.flatMap(name => process.fields[name]?.label ?? []),
    ...(process.at === 'where-it-began' ? [pageWords.place] : []),
    pageWords.state,
    pageWords.opened,
    pageWords.toBeDone,
  ]
  const cells = (shown: CaseShown) => {
    const { case: held } = shown
    const link = html`<a class="govuk-link" href="${caseAddress(process, held)}">${titleOf(page, process, shown)}</a>
      <span class="tc-secondary">${held.reference}</span>`
    return [
      { html: link },
      ...(subject === undefined ? [{ text: aboutOf(naming, held.subject, shown) }] : []),
      ...listed.map(name => ({ text: process.fields[name]?.readBack(held.data[name], page) ?? '' })),
      ...(process.at === 'where-it-began' ? [{ text: placeNamed(naming, held.place) }] : []),
      { html: stateTag(page, process, held.state) },
      { text: shortDay(page, held.openedOn) },
      { html: html`${waitingLines(page, process, shown).map(line => html`<div>${line}</div>`)}` },
    ]
  }
  return govukTable({
    caption: say(page, process.says.many),
    captionClasses: 'govuk-visually-hidden',
    firstCellIsHeader: true,
    head: head.map((text, at) => ({ text: at === 0 ? capital(say(page, text)) : say(page, text) })),
    rows: found.items.map(cells),
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
