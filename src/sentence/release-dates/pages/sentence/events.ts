import type { Text } from '#kernel'
import { html, nothing, say, type Html, type Page } from '#web'
import type { EventRow, SentencePage } from './page.ts'

/** Recalls, and the movements that dates turn on. */
export function eventsOf(page: Page<SentencePage>): Html {
  if (page.sentences.length === 0) return nothing
  return html`${section(page, {
    heading: { en: 'Recalls', cy: 'Galwadau yn ôl' },
    rows: page.recalls,
    add: page.mayRecall
      ? { text: { en: 'Record a recall', cy: 'Cofnodi galw yn ôl' }, href: `${page.path}/recalls/new` }
      : undefined,
  })}
  ${section(page, {
    heading: { en: 'Out of custody and into it', cy: 'Allan o’r ddalfa ac i mewn iddi' },
    rows: page.movements,
    add: page.mayMove
      ? { text: { en: 'Record a movement', cy: 'Cofnodi symudiad' }, href: `${page.path}/movements/new` }
      : undefined,
  })}`
}

interface Section {
  readonly heading: Text
  readonly rows: readonly EventRow[]
  readonly add: { readonly text: Text; readonly href: string } | undefined
}

function section(page: Page<SentencePage>, { heading, rows, add }: Section): Html {
  if (rows.length === 0 && add === undefined) return nothing
  return html`<h2 class="govuk-heading-m">${say(page, heading)}</h2>
    ${
      rows.length === 0
        ? html`<p class="govuk-body">${say(page, { en: 'None recorded.', cy: 'Dim wedi’u cofnodi.' })}</p>`
        : html`<ul class="govuk-list govuk-list--bullet">
            ${rows.map(row => line(page, row))}
          </ul>`
    }
    ${
      add
        ? html`<p class="govuk-body"><a class="govuk-link" href="${add.href}">${say(page, add.text)}</a></p>`
        : nothing
    }`
}

function line(page: Page<SentencePage>, { says, detail, change, cancel }: EventRow): Html {
  const link = (href: string | undefined, text: Text) =>
    href === undefined
      ? nothing
      : html` <a class="govuk-link" href="${href}"
          >${say(page, text)}<span class="govuk-visually-hidden"> ${say(page, says)}</span></a
        >`
  return html`<li>
    ${say(page, says)}${detail === undefined ? nothing : html`. ${detail}`}
    ${link(change, { en: 'Change', cy: 'Newid' })} ${link(cancel, { en: 'Cancel', cy: 'Canslo' })}
  </li>`
}
