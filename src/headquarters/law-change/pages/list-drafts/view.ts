import { govukButton, govukTable, govukTag, html, layout, nothing, readableDay, say, type Html, type Page } from '#web'
import type { Draft } from '../../draft.ts'
import { texts } from '../../texts.ts'
import type { ListDraftsPage } from './page.ts'

const tags: Readonly<Record<Draft['state'], string>> = {
  drafted: 'govuk-tag--blue',
  'awaiting-approval': 'govuk-tag--yellow',
  published: 'govuk-tag--green',
  withdrawn: 'govuk-tag--grey',
}

/** Where a draft stands. */
export function stateTag(page: Page, state: Draft['state']): Html {
  return govukTag({ text: say(page, texts.states[state]), classes: tags[state] })
}

/** The drafts, and the way to begin one. */
export const listDraftsView = (page: Page<ListDraftsPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, texts.title)}</h1>
      <p class="govuk-body">${say(page, texts.about)}</p>
      ${page.mayDraft ? govukButton({ text: say(page, texts.begin), href: '/law-change/drafts/new' }) : nothing}
      ${
        page.lines.length === 0
          ? html`<p class="govuk-body">${say(page, texts.none)}</p>`
          : govukTable({
              head: [texts.draft, texts.beginsOn, texts.state].map(text => ({ text: say(page, text) })),
              firstCellIsHeader: true,
              rows: page.lines.map(({ href, name, begins, state }) => [
                { html: html`<a class="govuk-link" href="${href}">${say(page, name)}</a>` },
                { text: readableDay(page, begins) },
                { html: stateTag(page, state) },
              ]),
            })
      }`,
  )
