import { personLayout } from '#record/people'
import { chainsDrawn, chargesTable, readBackList } from '#sentence/warrants'
import { form, govukButton, govukWarningText, html, say, type Html, type Page } from '#web'
import { effectHeading, movedTable } from '../drawn/dates-table.ts'
import type { CheckWarrantPage } from './page.ts'

export function checkWarrantView(page: Page<CheckWarrantPage>): Html {
  const warning = say(page, { en: 'Warning', cy: 'Rhybudd' })
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${readBackList(page, page.rows)} ${chargesTable(page, page.charges.rows)}
      ${chainsDrawn(page, page.charges.chains)}
      ${page.warnings.map(text => govukWarningText({ iconFallbackText: warning, text: say(page, text) }))}
      ${effect(page)}
      ${form(
        page,
        govukButton({
          text: say(page, { en: 'Record this warrant', cy: 'Cofnodi’r warant hon' }),
          preventDoubleClick: true,
        }),
      )}`,
  )
}

function effect(page: Page<CheckWarrantPage>): Html {
  if (!page.movesDates) {
    return html`<p class="govuk-body">
      ${say(page, {
        en: 'This warrant passes no sentence: no date changes.',
        cy: 'Nid yw’r warant hon yn rhoi dedfryd: nid oes dyddiad yn newid.',
      })}
    </p>`
  }
  if (page.refused.length > 0) {
    return html`<h2 class="govuk-heading-m">
        ${say(page, {
          en: 'Release dates will not be worked out',
          cy: 'Ni fydd dyddiadau rhyddhau yn cael eu cyfrifo',
        })}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        ${page.refused.map(text => html`<li>${say(page, text)}</li>`)}
      </ul>`
  }
  return html`${movedTable(page, page.moved, effectHeading(page.moved))}
    <p class="govuk-body">
      ${say(page, {
        en: 'A second person will be asked to confirm them. Until then they do not count.',
        cy: 'Gofynnir i ail berson eu cadarnhau. Tan hynny nid ydynt yn cyfrif.',
      })}
    </p> `
}
