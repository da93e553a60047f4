import { readDay } from '#kernel'
import {
  events,
  govukButton,
  govukDetails,
  govukInsetText,
  govukSummaryList,
  html,
  join,
  layout,
  nothing,
  say,
  shortDay,
  type Html,
  type Page,
} from '#web'
import { Value } from 'typebox/value'
import type { PastStep } from '../../history.ts'
import { pageWords } from '../../page-words.ts'
import { stateDrawing } from '../state-drawing.ts'
import { aboutOf, placeNamed, stateTag, titleOf, waitingLines } from '../shown.ts'
import type { ShowCasePage } from './page.ts'

/** A case: what it is, what can be done, what has happened, and how the process works. */
export function showCaseView(page: Page<ShowCasePage>): Html {
  const { process, shown } = page
  const { case: held } = shown
  const waiting = waitingLines(page, process, shown)
  return layout(
    page,
    html`${page.header?.(page)}
      <span class="govuk-caption-l">${capital(say(page, process.says.one))} ${held.reference}</span>
      <h1 class="govuk-heading-l">${titleOf(page, process, shown)}</h1>
      <p class="govuk-body">${stateTag(page, process, held.state)}</p>
      ${held.readers === undefined ? nothing : govukInsetText({ html: html`<strong>${say(page, pageWords.confidential)}.</strong> ${say(page, pageWords.confidentialSays)}` })}
      ${
        waiting.length === 0
          ? nothing
          : html`<ul class="govuk-list">
              ${waiting.map(line => html`<li>${line}</li>`)}
            </ul>`
      }
      ${doNow(page)} ${details(page)}
      <h2 class="govuk-heading-m">${say(page, pageWords.history)}</h2>
      ${events(
        page,
        shown.history.map(step => ({
          title: step.says,
          at: step.at,
          by: step.by === 'house' ? say(page, pageWords.byItself) : (shown.names.get(step.by) ?? step.by),
          body: changes(page, step),
        })),
        3,
      )}
      ${govukDetails({ summaryText: say(page, pageWords.howItWorks), html: html`${stateDrawing(page, process, held.state)}${basis(page)}` })}`,
  )
}

function doNow(page: Page<ShowCasePage>): Html {
  if (page.moves.length === 0) return html`<p class="govuk-body">${say(page, pageWords.nothingNow)}</p>`
  const usual = page.moves.filter(({ rare }) => !rare)
  const rare = page.moves.filter(each => each.rare)
  return html`<h2 class="govuk-heading-m">${say(page, pageWords.next)}</h2>
    <div class="govuk-button-group">
      ${usual.map(({ text, href }, at) =>
        govukButton({ text: say(page, text), href, ...(at === 0 ? {} : { classes: 'govuk-button--secondary' }) }),
      )}
      ${rare.map(({ text, href }) => html`<a class="govuk-link" href="${href}">${say(page, text)}</a>`)}
    </div>`
}

function details(page: Page<ShowCasePage>): Html {
  const { process, shown } = page
  const { case: held } = shown
  const naming = { reader: page.language, placeName: page.placeName }
  const about = aboutOf(naming, held.subject, shown)
  const row = (key: string, value: string | Html) => ({
    key: { text: key },
    value: { html: html`<span class="tc-lines">${value}</span>` },
  })
  return html`<h2 class="govuk-heading-m">${say(page, pageWords.details)}</h2>
    ${govukSummaryList({
      rows: [
        ...(page.header
          ? []
          : [
              row(
                say(page, pageWords[process.about]),
                'person' in held.subject
                  ? html`<a class="govuk-link" href="/people/${held.subject.person}">${about}</a>`
                  : about,
              ),
            ]),
        ...Object.entries(process.fields)
          .filter(([name]) => held.data[name] !== undefined)
          .map(([name, field]) => row(say(page, field.label), field.readBack(held.data[name], page))),
        row(say(page, pageWords.opened), shortDay(page, held.openedOn)),
        row(say(page, pageWords.openedBy), shown.names.get(held.openedBy) ?? held.openedBy),
        ...(held.place === null ? [] : [row(say(page, pageWords.place), placeNamed(naming, held.place))]),
      ],
    })}`
}

/** What a step changed, field by field: what it is now, and what it was. */
function changes(page: Page<ShowCasePage>, { before, after, reason }: PastStep): Html {
  const { process } = page
  const told = Object.entries(process.fields)
    .filter(([name]) => name !== 'reason' && (name in after || name in before))
    .map(([name, field]) => {
      const inWords = (json: unknown) =>
        json === undefined || !Value.Check(field.schema, json) ? '' : field.readBack(field.fromJson(json), page)
      const was = inWords(before[name])
      const is = inWords(after[name])
      return html`<li>
        ${say(page, field.label)}:
        ${is === '' ? say(page, pageWords.notRecorded) : is}${was === '' ? nothing : html` (${say(page, pageWords.was)}: ${was})`}
      </li>`
    })
  const day = after['dueOn']
  const due = typeof day === 'string' ? readDay(day) : undefined
  return html`${reason === undefined ? nothing : html`<p>${say(page, pageWords.because)}: ${reason}</p>`}
  ${
    told.length === 0
      ? nothing
      : html`<ul class="govuk-list">
          ${told}
        </ul>`
  }
  ${due === undefined ? nothing : html`<p>${say(page, pageWords.by)} ${shortDay(page, due)}</p>`}`
}

function basis(page: Page<ShowCasePage>): Html {
  const { cites } = page.process
  return cites.length === 0
    ? nothing
    : html`<p class="govuk-body">${say(page, pageWords.basis)}: ${join(cites.map(cited), '; ')}</p>`
}

/** Legislation is named as legislation.gov.uk names it, so that it can be read there; policy by its title. */
function cited(cite: string): Html {
  return /^u(?:kpga|ksi)\//.test(cite)
    ? html`<a class="govuk-link" href="https://www.legislation.gov.uk/${cite}" rel="external">${cite}</a>`
    : html`${cite}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
