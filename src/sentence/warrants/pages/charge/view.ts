import { personLayout } from '#record/people'
import {
  form,
  govukButton,
  govukDetails,
  govukInsetText,
  govukTag,
  html,
  inputs,
  nothing,
  say,
  type Html,
  type Page,
} from '#web'
import type { ChargePage } from './page.ts'

export function chargeView(page: Page<ChargePage>): Html {
  const drawn = inputs(page, page.form)
  return personLayout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
        ${form(
          page,
          html`${drawn.offence} ${page.ambiguous ? drawn.offenceCode : nothing} ${known(page)}
            ${beside(drawn.committedFrom, drawn.committedUntil)} ${drawn.count} ${drawn.outcome}
            <h2 class="govuk-heading-m">${say(page, { en: 'Sentence', cy: 'Dedfryd' })}</h2>
            <p class="govuk-hint">
              ${say(page, {
                en: 'Leave this part empty when the outcome is not a sentence of custody.',
                cy: 'Gadewch y rhan hon yn wag pan nad yw’r canlyniad yn ddedfryd o garchar.',
              })}
            </p>
            ${page.anythingToShare ? drawn.shares : nothing} ${drawn.type} ${drawn.term}
            ${page.anythingToFollow ? drawn.follows : nothing}
            ${govukDetails({
              summaryText: say(page, {
                en: 'Licence after custody, fine not paid, or whole life order',
                cy: 'Trwydded ar ôl y ddalfa, dirwy heb ei thalu, neu orchymyn oes gyfan',
              }),
              html: html`${drawn.licence} ${drawn.fine} ${drawn.wholeLife}`,
              open: page.moreIsOpen,
            })}
            <div class="govuk-button-group">
              ${govukButton({ text: say(page, { en: 'Save and continue', cy: 'Cadw a pharhau' }), preventDoubleClick: true })}
              ${govukButton({
                text: say(page, { en: 'Save and add another', cy: 'Cadw ac ychwanegu un arall' }),
                name: 'then',
                value: 'another',
                classes: 'govuk-button--secondary',
              })}
            </div>`,
          page.action === undefined ? {} : { action: page.action },
        )}
      </div>
    </div>`,
  )
}

/** Two inputs beside each other, as they stand on the warrant. */
function beside(one: Html, other: Html): Html {
  return html`<div class="govuk-grid-row">
    <div class="govuk-grid-column-one-half">${one}</div>
    <div class="govuk-grid-column-one-half">${other}</div>
  </div>`
}

function known(page: Page<ChargePage>): Html {
  const { offence } = page
  if (!offence) return nothing
  return govukInsetText({
    html: html`${offence.says}
    ${offence.lists.map(list => html`<br />${govukTag({ text: say(page, list), classes: 'govuk-tag--yellow' })}`)}`,
  })
}
