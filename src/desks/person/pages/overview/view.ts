import type { Text } from '#kernel'
import { personLayout } from '#record/people'
import {
  govukButton,
  govukTag,
  html,
  inDays,
  nothing,
  readableDay,
  say,
  type Content,
  type Html,
  type Page,
  type PersonFlag,
} from '#web'
import { texts } from '../../texts.ts'
import type { OverviewPage } from './page.ts'

/** The overview: two columns on a desktop, one on a phone. */
export const overviewView = (page: Page<OverviewPage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-visually-hidden">${say(page, page.title)}: ${say(page, texts.overview)}</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          ${section(page, texts.next, next(page))} ${section(page, texts.open, open(page))}
        </div>
        <div class="govuk-grid-column-one-half">
          ${section(page, texts.know, know(page))} ${section(page, texts.responsible, responsible(page))}
        </div>
      </div>`,
  )

function section(page: Page<OverviewPage>, heading: Text, body: Content): Html {
  return html`<section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m">${say(page, heading)}</h2>
    ${body}
  </section>`
}

function next(page: Page<OverviewPage>): Html {
  const warrant =
    page.warrantHref === undefined
      ? nothing
      : html`<p class="govuk-body"><a class="govuk-link" href="${page.warrantHref}">${say(page, texts.warrant)}</a></p>`
  if (page.dates.length === 0)
    return html`<p class="govuk-body">${say(page, texts.noDates)}</p>
      ${warrant}`
  return html`<ol class="govuk-list govuk-list--spaced">
      ${page.dates.map(
        ({ name, says, on }) =>
          html`<li>
            <strong>${readableDay(page, on)}</strong>, ${inDays(page, on, page.today)}<br />
            ${say(page, name)}<br /><span class="govuk-hint govuk-!-margin-bottom-0">${say(page, says)}</span>
          </li>`,
      )}
    </ol>
    <p class="govuk-body">
      ${page.byHand === undefined ? nothing : html`${govukTag({ text: say(page, page.byHand), classes: 'govuk-tag--purple' })} `}
      ${page.state === undefined ? nothing : html`${govukTag({ text: say(page, page.state), classes: page.state === texts.confirmed ? 'govuk-tag--green' : 'govuk-tag--yellow' })} `}
      <a class="govuk-link" href="${page.sentenceHref}">${say(page, texts.allDates)}</a>
    </p>
    ${warrant}`
}

function open(page: Page<OverviewPage>): Html {
  if (page.tasks.length === 0) return html`<p class="govuk-body">${say(page, texts.nothingOpen)}</p>`
  return html`<ul class="govuk-list govuk-list--spaced">
    ${page.tasks.map(
      ({ what, due, does }) =>
        html`<li>
          <strong>${say(page, what)}</strong>
          ${due === undefined ? nothing : html`<br />${say(page, texts.due)}: ${readableDay(page, due)}, ${inDays(page, due, page.today)}`}
          <br />${govukButton({ text: say(page, does.text), href: does.href, classes: 'govuk-button--secondary govuk-!-margin-top-2 govuk-!-margin-bottom-0' })}
        </li>`,
    )}
  </ul>`
}

const TAGS: Readonly<Record<PersonFlag['kind'], string>> = {
  danger: 'govuk-tag--red',
  warning: 'govuk-tag--orange',
  note: 'govuk-tag--blue',
  closed: 'govuk-tag--grey',
}

function know(page: Page<OverviewPage>): Html {
  const flag = ({ text, kind, href }: PersonFlag) => {
    const tag = govukTag({ text: say(page, text), classes: TAGS[kind] })
    return href === undefined ? tag : html`<a class="govuk-link" href="${href}">${tag}</a>`
  }
  return html`${
    page.flags.length === 0
      ? html`<p class="govuk-body">${say(page, texts.noAlerts)}</p>`
      : html`<ul class="govuk-list">
          ${page.flags.map(each => html`<li>${flag(each)}</li>`)}
        </ul>`
  }
  ${
    page.notes.length === 0
      ? nothing
      : html`<ul class="govuk-list govuk-list--bullet">
          ${page.notes.map(note => html`<li>${say(page, note)}</li>`)}
        </ul>`
  }`
}

function responsible(page: Page<OverviewPage>): Html {
  if (page.responsible.length === 0) return html`<p class="govuk-body">${say(page, texts.nowhere)}</p>`
  return html`<ul class="govuk-list">
    ${page.responsible.map(
      ({ as, name, href, detail }) =>
        html`<li>
          ${say(page, as)}:
          <a class="govuk-link" href="${href}">${say(page, name)}</a>${detail === '' ? nothing : html`, ${detail}`}
        </li>`,
    )}
  </ul>`
}
