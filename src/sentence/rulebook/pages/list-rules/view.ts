import { govukButton, govukInput, govukTag, html, layout, nothing, readableDay, say, type Html, type Page } from '#web'
import { texts } from '../../texts.ts'
import { rulebookTabs } from '../tabs.ts'
import type { ListRulesPage, RuleLine } from './page.ts'

/** The rules under their Acts. */
export const listRulesView = (page: Page<ListRulesPage>) =>
  layout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${rulebookTabs(page, 'rules')}
      <form action="/rulebook" method="get" novalidate>
        ${govukInput({
          id: 'q',
          name: 'q',
          label: { text: say(page, texts.find), classes: 'govuk-label--m' },
          hint: { text: say(page, texts.findHint) },
          value: page.words,
          classes: 'govuk-input--width-20',
          spellcheck: false,
        })}
        ${govukButton({ text: say(page, texts.search), classes: 'govuk-button--secondary' })}
      </form>
      ${page.acts.length === 0 ? html`<p class="govuk-body">${say(page, texts.nothing)}</p>` : nothing}
      ${page.acts.map(
        ({ name, rules }) =>
          html`<h2 class="govuk-heading-m">${say(page, name)}</h2>
            <ul class="govuk-list govuk-list--spaced">
              ${rules.map(rule => line(page, rule))}
            </ul>`,
      )}`,
  )

function line(page: Page, { href, says, under, uncertain, changes }: RuleLine): Html {
  return html`<li>
    <a class="govuk-link" href="${href}">${say(page, says)}</a>
    ${uncertain ? govukTag({ text: say(page, texts.uncertain), classes: 'govuk-tag--yellow' }) : nothing}
    ${changes === undefined ? nothing : govukTag({ text: changing(page, changes), classes: 'govuk-tag--blue' })}
    <br /><span class="tc-secondary">${say(page, under)}</span>
  </li>`
}

function changing(page: Page, on: NonNullable<RuleLine['changes']>): string {
  const day = readableDay(page, on)
  return say(page, { en: `Changes on ${day}`, cy: `Yn newid ar ${day}` })
}
