import type { Text } from '#kernel'
import { html, nothing, say, type Content, type Html, type Reader } from '#web'

/** A column: its heading, and whether its figures are set to the right. */
export interface Column {
  readonly head: Text
  readonly numeric?: boolean
}

export interface StackedTable {
  readonly caption: Text
  /** The caption is shown as a heading; otherwise it is only read out. */
  readonly headed?: boolean
  readonly columns: readonly [Column, ...Column[]]
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Content[] }[]
}

/** A table whose rows become blocks on a phone, each cell under its heading, so that it never scrolls sideways. */
export function stackedTable(reader: Reader, { caption, headed = false, columns, rows }: StackedTable): Html {
  const [first, ...others] = columns
  return html`<table class="govuk-table tc-receipt">
    <caption class="govuk-table__caption ${headed ? 'govuk-table__caption--m' : 'govuk-visually-hidden'}">
      ${say(reader, caption)}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${[first, ...others].map(
          ({ head, numeric }) =>
            html`<th scope="col" class="govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}">
              ${say(reader, head)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map(({ id, cells: [name, ...cells] }) => {
        return html`<tr class="govuk-table__row" ${id === undefined ? nothing : html` id="${id}"`}>
          <th scope="row" class="govuk-table__header"><div>${name}</div></th>
          ${cells.map((cell, at) => {
            const column = others[at]
            return html`<td
              class="govuk-table__cell${column?.numeric ? ' govuk-table__cell--numeric' : ''}"
              data-label="${column ? say(reader, column.head) : ''}"
            >
              <div>${cell}</div>
            </td>`
          })}
        </tr>`
      })}
    </tbody>
  </table>`
}
