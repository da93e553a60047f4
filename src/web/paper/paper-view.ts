import { never } from '#kernel'
import { govukSummaryList } from '../components/govuk.generated.ts'
import { html, nothing, type Html } from '../html.ts'
import type { Block, Cell, Column, List, Paper, Signatures, Table } from './paper.ts'

/** A document as a page shows it, in the document's own language; printed from the browser it reads like the PDF. */
export function paperDrawn({ language, title, watermark, blocks }: Paper): Html {
  return html`<article class="tc-paper" lang="${language}">
    ${watermark === undefined ? nothing : html`<p class="tc-paper__watermark" aria-hidden="true">${watermark}</p>`}
    <h1 class="govuk-heading-l">${title}</h1>
    ${blocks.map(blockDrawn)}
  </article>`
}

function blockDrawn(block: Block): Html {
  switch (block.is) {
    case 'heading':
      return block.level === 2
        ? html`<h2 class="govuk-heading-m">${block.text}</h2>`
        : html`<h3 class="govuk-heading-s">${block.text}</h3>`
    case 'paragraph':
      return html`<p class="govuk-body${block.strong === true ? ' govuk-!-font-weight-bold' : ''}">${block.text}</p>`
    case 'list':
      return listDrawn(block)
    case 'facts':
      return govukSummaryList({
        classes: 'govuk-summary-list--no-border tc-paper__facts',
        rows: block.rows.map(([name, value]) => ({ key: { text: name }, value: { text: value } })),
      })
    case 'table':
      return tableDrawn(block)
    case 'notice':
      return html`<p class="govuk-body tc-paper__notice"><strong>${block.text}</strong></p>`
    case 'signatures':
      return signaturesDrawn(block)
    default:
      return never(block)
  }
}

function listDrawn({ ordered, items }: List): Html {
  const entries = items.map(item => html`<li>${item}</li>`)
  return ordered === true
    ? html`<ol class="govuk-list govuk-list--number">
        ${entries}
      </ol>`
    : html`<ul class="govuk-list govuk-list--bullet">
        ${entries}
      </ul>`
}

function tableDrawn({ caption, captionHidden, columns, rows, result }: Table): Html {
  const hidden = captionHidden === true ? 'govuk-visually-hidden' : 'govuk-table__caption--s'
  return html`<table class="govuk-table tc-receipt">
    <caption class="govuk-table__caption ${hidden}">
      ${caption}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${columns.map(headDrawn)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map((cells, row) => {
        const last = result === true && row === rows.length - 1
        return html`<tr class="govuk-table__row${last ? ' tc-receipt__result' : ''}">
          ${cells.map((cell, index) => cellDrawn(cell, columns[index], index === 0))}
        </tr>`
      })}
    </tbody>
  </table>`
}

function headDrawn({ head, numeric }: Column): Html {
  const classes = `govuk-table__header${numeric === true ? ' govuk-table__header--numeric' : ''}`
  return html`<th scope="col" class="${classes}">${head}</th>`
}

function cellDrawn({ text, under }: Cell, column: Column | undefined, names: boolean): Html {
  const small = under === undefined ? nothing : html`<br /><span class="tc-secondary">${under}</span>`
  // An empty cell stays empty, so that a phone can leave out its line.
  const content = text === '' && under === undefined ? nothing : html`<span>${text}${small}</span>`
  if (names) return html`<th scope="row" class="govuk-table__header">${content}</th>`
  const classes = `govuk-table__cell${column?.numeric === true ? ' govuk-table__cell--numeric' : ''}`
  return html`<td class="${classes}" data-label="${column?.head ?? ''}">${content}</td>`
}

function signaturesDrawn({ lines, date }: Signatures): Html {
  return html`${lines.map(
    text => html`<p class="govuk-body tc-paper__signature"><span>${text}</span><span>${date}</span></p>`,
  )}`
}
