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
  const { process, typed, atPlaces, subject, narrowed, found, after } = page
  // A short list about one person is looked through faster than it is narrowed.
  if (subject !== undefined && !narrowed && after === undefined && found.next === undefined) return nothing
  const naming = { reader: page.language, placeName: page.placeName }
  const any = { value: '', text: say(page, pageWords.any) }
  const own = subject === undefined ? `/${process.path}` : page.address.split('?')[0]
  const hidden =
    subject && !page.address.startsWith('/people/')
      ? Object.entries(subject).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)
      : nothing
  const column = (input: Html) => html`<div class="govuk-grid-column-one-third">${input}</div>`
  return html`<form method="get" action="${own}">
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${say(page, pageWords.filters)}</legend>
      ${hidden}
      <div class="govuk-grid-row">
        ${column(govukInput({ id: 'q', name: 'q', label: { text: say(page, pageWords.words) }, value: typed.q ?? '' }))}
        ${column(
          govukSelect({
            id: 'state',
            name: 'state',
            label: { text: say(page, pageWords.state) },
            value: typed.state ?? '',
            items: [
              any,
              ...Object.entries(process.states).map(([value, { says }]) => ({ value, text: say(page, says) })),
            ],
          }),
        )}
        ${
          atPlaces.length < 2
            ? nothing
            : column(
                govukSelect({
                  id: 'place-filter',
                  name: 'place',
                  label: { text: say(page, pageWords.place) },
                  value: typed.place ?? '',
                  items: [any, ...atPlaces.map(code => ({ value: code, text: placeNamed(naming, code) }))],
                }),
              )
        }
      </div>
      <div class="govuk-button-group">
        ${govukButton({ text: say(page, pageWords.filter), classes: 'govuk-button--secondary' })}
        ${narrowed ? html`<a class="govuk-link" href="${own}">${say(page, pageWords.clear)}</a>` : nothing}
      </div>
    </fieldset>
  </form>`
}

/** Two columns, so that it can be read on a phone: what it is and whom it is about; how it stands. */
function table(page: Page<ListCasesPage>): Html {
  const { process, found } = page
  return govukTable({
    caption: say(page, process.says.many),
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: capital(say(page, process.says.one)) }, { text: say(page, pageWords.state) }],
    rows: found.items.map(shown => [{ html: whatItIs(page, shown) }, { html: howItStands(page, shown) }]),
  })
}

function whatItIs(page: Page<ListCasesPage>, shown: CaseShown): Html {
  const { process, subject } = page
  const { case: held } = shown
  const naming = { reader: page.language, placeName: page.placeName }
  const told = process.listed
    .filter(name => name !== process.titled && held.data[name] !== undefined)
    .flatMap(name => {
      const field = process.fields[name]
      return field ? [`${say(page, field.label)}: ${field.readBack(held.data[name], page)}`] : []
    })
  const where = process.at === 'where-it-began' && held.place !== null ? [placeNamed(naming, held.place)] : []
  return html`<a class="govuk-link govuk-!-font-weight-bold" href="${caseAddress(process, held)}"
      >${titleOf(page, process, shown)}</a
    >
    ${subject === undefined ? html`<div>${aboutOf(naming, held.subject, shown)}</div>` : nothing}
    <div class="tc-secondary">
      ${[held.reference, ...where, `${say(page, pageWords.opened)} ${shortDay(page, held.openedOn)}`, ...told].join(' · ')}
    </div>`
}

function howItStands(page: Page<ListCasesPage>, shown: CaseShown): Html {
  const { process } = page
  return html`${stateTag(page, process, shown.case.state)}
  ${waitingLines(page, process, shown).map(line => html`<div>${line}</div>`)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
