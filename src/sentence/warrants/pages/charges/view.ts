import { personLayout } from '#record/people'
import { form, govukButton, govukTag, html, nothing, say, type Html, type Page } from '#web'
import type { ChainLink } from '../../check-chain.ts'
import { stackedTable, type StackedTable } from '../../stacked-table.ts'
import type { ChainItem, ChargeRow, ChargesPage } from './page.ts'

const columns: StackedTable['columns'] = [
  { head: { en: 'Number', cy: 'Rhif' } },
  { head: { en: 'Offence', cy: 'Trosedd' } },
  { head: { en: 'Date', cy: 'Dyddiad' } },
  { head: { en: 'Outcome', cy: 'Canlyniad' } },
  { head: { en: 'Sentence', cy: 'Dedfryd' } },
  { head: { en: 'Begins', cy: 'Yn dechrau' } },
]

export function chargesView(page: Page<ChargesPage>): Html {
  return personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${
        page.rows.length === 0
          ? html`<p class="govuk-body">
              ${say(page, { en: 'No charge has been added yet.', cy: 'Nid oes cyhuddiad wedi’i ychwanegu eto.' })}
            </p>`
          : chargesTable(page, page.rows, row => actions(page, row))
      }
      ${chainsDrawn(page, page.chains)}
      <div class="govuk-button-group">
        ${govukButton({
          text: say(page, { en: 'Add a charge', cy: 'Ychwanegu cyhuddiad' }),
          href: `${page.path}/charges/new`,
          attributes: { id: 'add-charge' },
          ...(page.rows.length === 0 ? {} : { classes: 'govuk-button--secondary' }),
        })}
        ${
          page.rows.length === 0
            ? nothing
            : govukButton({ text: say(page, { en: 'Continue', cy: 'Parhau' }), href: page.path })
        }
      </div>`,
  )
}

/** Charges as a table. `actions`: what may be done with a row, in a last column. */
export function chargesTable(page: Page, rows: readonly ChargeRow[], actions?: (row: ChargeRow) => Html): Html {
  return stackedTable(page, {
    caption: { en: 'Charges and sentences', cy: 'Cyhuddiadau a dedfrydau' },
    columns: actions ? [...columns, { head: { en: 'Change', cy: 'Newid' } }] : columns,
    rows: rows.map(row => ({
      id: `charge-${row.number}`,
      cells: [
        row.count === null
          ? numbered(page, row)
          : html`${numbered(page, row)}
              <span class="tc-secondary">(${say(page, { en: 'count', cy: 'cownt' })} ${row.count})</span>`,
        html`${row.offence}
        ${row.lists.map(list => html`<br />${govukTag({ text: say(page, list), classes: 'govuk-tag--yellow' })}`)}
        ${row.problem ? html`<p class="govuk-error-message">${say(page, row.problem)}</p>` : nothing}`,
        ...[row.dates, row.outcome, row.sentence, row.begins].map(text => (text === undefined ? '–' : say(page, text))),
        ...(actions ? [actions(row)] : []),
      ],
    })),
  })
}

function numbered(page: Page, { number }: ChargeRow): string {
  return `${say(page, { en: 'Charge', cy: 'Cyhuddiad' })} ${number}`
}

function actions(page: Page<ChargesPage>, row: ChargeRow): Html {
  const charge = `${page.path}/charges/${row.id}`
  const which = html`<span class="govuk-visually-hidden">
    ${say(page, { en: 'charge', cy: 'cyhuddiad' })} ${row.number}</span
  >`
  return html`${
      row.questions
        ? html`<a class="govuk-link" href="${charge}/lists"
              >${say(page, { en: 'Answer questions', cy: 'Ateb cwestiynau' })}${which}</a
            ><br />`
        : nothing
    }<a class="govuk-link" href="${charge}">${say(page, { en: 'Change', cy: 'Newid' })}${which}</a>
    ${form(page, html`<button class="tc-link-button" type="submit">${say(page, { en: 'Remove', cy: 'Dileu' })}${which}</button>`, { action: `${charge}/removal` })}`
}

/** Consecutive sentences as chains, concurrent ones beside each other. Nothing when there is only one sentence. */
export function chainsDrawn(page: Page, chains: readonly ChainLink<ChainItem>[]): Html {
  if (chains.length < 2 && chains.every(({ then }) => then.length === 0)) return nothing
  return html`<h2 class="govuk-heading-m">
      ${say(page, { en: 'How the sentences follow each other', cy: 'Sut mae’r dedfrydau’n dilyn ei gilydd' })}
    </h2>
    <ul class="govuk-list govuk-list--bullet tc-chains">
      ${chains.map(chain => link(page, chain))}
    </ul>`
}

function link(page: Page, { of, then }: ChainLink<ChainItem>): Html {
  return html`<li>
    ${say(page, of.says)}
    ${
      then.length === 0
        ? nothing
        : html`<ul class="govuk-list">
            ${then.map(next => html`<li>${say(page, { en: 'then', cy: 'yna' })} → ${inner(page, next)}</li>`)}
          </ul>`
    }
  </li>`
}

function inner(page: Page, { of, then }: ChainLink<ChainItem>): Html {
  return html`${say(page, of.says)}
  ${
    then.length === 0
      ? nothing
      : html`<ul class="govuk-list">
          ${then.map(next => html`<li>${say(page, { en: 'then', cy: 'yna' })} → ${inner(page, next)}</li>`)}
        </ul>`
  }`
}
