import { differencesTable, valueLines } from '#sentence/rulebook'
import {
  errorSummary,
  form,
  govukButton,
  govukDetails,
  govukInsetText,
  govukSummaryList,
  html,
  layout,
  nothing,
  readableDay,
  readableInstant,
  say,
  type Html,
  type Page,
} from '#web'
import { texts } from '../../texts.ts'
import { stateTag } from '../list-drafts/view.ts'
import type { ShowDraftPage } from './page.ts'

/** One draft of a change of the law. */
export const showDraftView = (page: Page<ShowDraftPage>) =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      <p class="govuk-body">${stateTag(page, page.draft.state)}</p>
      ${
        page.returnedBecause === null
          ? nothing
          : govukInsetText({ html: html`<strong>${say(page, texts.returned)}.</strong> ${page.returnedBecause}` })
      }
      ${summary(page)}
      <h2 class="govuk-heading-m">${say(page, texts.departures)}</h2>
      ${
        page.departures.length === 0
          ? html`<p class="govuk-body">${say(page, texts.noDepartures)}</p>`
          : differencesTable(page, page.departures, { before: page.draft.base.name, after: page.draft.name })
      }
      ${deeds(page)}
      ${page.parts.length === 0 ? nothing : html`<h2 class="govuk-heading-m">${say(page, texts.figures)}</h2>`}
      ${page.parts.map(part => figuresOf(page, part))}
      <h2 class="govuk-heading-m">${say(page, texts.history)}</h2>
      <ul class="govuk-list govuk-list--spaced">
        ${page.steps.map(
          ({ says, why, by, at }) =>
            html`<li>
              ${say(page, says)}${why === null ? nothing : html`: ${why}`}<br /><span class="tc-secondary"
                >${readableInstant(page, at)}, ${by}</span
              >
            </li>`,
        )}
      </ul>`,
  )

function summary(page: Page<ShowDraftPage>): Html {
  const { draft, approvers, address, moves } = page
  const change = (of: string) => ({ href: `${address}/terms`, text: say(page, texts.change), visuallyHiddenText: of })
  const rows: readonly (readonly [string, string | Html])[] = [
    [say(page, texts.beginsOn), readableDay(page, draft.begins)],
    [say(page, texts.why), draft.reason],
    [
      say(page, texts.from),
      html`<a class="govuk-link" href="/rulebook/editions/${draft.base.id}">${say(page, draft.base.name)}</a>`,
    ],
    [say(page, texts.draftedBy), draft.drafters.join(', ')],
    [say(page, texts.approvedBy), approvers.length === 0 ? say(page, texts.nobody) : approvers.join(', ')],
  ]
  return govukSummaryList({
    rows: rows.map(([key, value], index) => ({
      key: { text: key },
      value: { html: html`${value}` },
      ...(moves.includes('change') && index < 2 ? { actions: { items: [change(key)] } } : {}),
    })),
  })
}

function deeds(page: Page<ShowDraftPage>): Html {
  const { address, draft, moves } = page
  const post = (path: string, text: string, classes = '') =>
    form(page, govukButton({ text, classes, preventDoubleClick: true }), {
      action: `${address}/${path}`,
      version: draft.version,
    })
  const link = (path: string, text: string) =>
    html`<p class="govuk-body"><a class="govuk-link" href="${address}/${path}">${text}</a></p>`
  return html`${
    page.mayRehearse
      ? html`<p class="govuk-body tc-secondary">${say(page, texts.rehearseHint)}</p>
          ${post('rehearsal', say(page, texts.rehearse), 'govuk-button--secondary')}`
      : nothing
  }
  ${moves.includes('submit') ? post('submission', say(page, texts.submit)) : nothing}
  ${moves.includes('approve') ? post('approval', say(page, texts.approve)) : nothing}
  ${moves.includes('return') ? link('return', say(page, texts.return)) : nothing}
  ${moves.includes('withdraw') ? link('withdrawal', say(page, texts.withdraw)) : nothing}`
}

/** The figures under a heading, out of the way until somebody wants to change one. */
function figuresOf(page: Page, { name, figures }: ShowDraftPage['parts'][number]): Html {
  return govukDetails({
    summaryText: say(page, name),
    html: govukSummaryList({
      rows: figures.map(({ says, value, href }) => ({
        key: { text: say(page, says), classes: 'govuk-!-font-weight-regular' },
        value: { html: valueLines(page, value) },
        actions: { items: [{ href, text: say(page, texts.change), visuallyHiddenText: say(page, says) }] },
      })),
    }),
  })
}
