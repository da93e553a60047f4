import { govukTable, govukTag, html, layout, nothing, readableDay, say, type Html, type Page } from '#web'
import { texts } from '../../texts.ts'
import { rulebookTabs } from '../tabs.ts'
import type { EditionLine, ListEditionsPage } from './page.ts'

/** The editions of the law. */
export const listEditionsView = (page: Page<ListEditionsPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${rulebookTabs(page, 'editions')}
      <p class="govuk-body">${say(page, texts.about)}</p>
      ${govukTable({
        head: [{ text: say(page, texts.edition) }, { text: say(page, texts.used) }],
        firstCellIsHeader: true,
        rows: page.editions.map(line => [{ html: named(page, line) }, { html: use(page, line) }]),
      })}`,
  )

function named(page: Page, { href, name, readOn }: EditionLine): Html {
  return html`<a class="govuk-link" href="${href}">${say(page, name)}</a><br />
    <span class="govuk-!-font-weight-regular tc-secondary"
      >${say(page, texts.readOn)} ${readableDay(page, readOn)}</span
    >`
}

function use(page: Page, { begins, used }: EditionLine): Html {
  return html`${used ? html`${govukTag({ text: say(page, texts.usedToday), classes: 'govuk-tag--green' })} ` : nothing}
  ${begins === undefined ? (used ? nothing : say(page, texts.kept)) : html`${say(page, texts.from)} ${readableDay(page, begins)}`}`
}
