import type { Day, Text } from '#kernel'
import { html, nothing, type Content, type Html } from '../html.ts'
import { readableDay } from '../words/days.ts'
import { readableNumber, say, type Reader } from '../words/say.ts'

/** One line of a sum that reads like a receipt. */
export interface ReceiptLine {
  readonly step: Text | string
  /** Days added or taken away; a total when `total`. Undefined where the line counts nothing. */
  readonly days?: number | undefined
  /** The day arrived at. */
  readonly date?: Day | undefined
  /** Why, in a sentence. */
  readonly because?: Text | string
  /** The provisions behind it: `CJA 2003 s.244`, with where each can be read. */
  readonly law?: readonly { readonly name: Text | string; readonly href: string }[]
  /** The line that the others come to. */
  readonly result?: boolean
}

const words = {
  step: { en: 'Step', cy: 'Cam' },
  days: { en: 'Days', cy: 'Diwrnodau' },
  date: { en: 'Date', cy: 'Dyddiad' },
  because: { en: 'Because', cy: 'Oherwydd' },
  newTab: { en: '(legislation.gov.uk, opens in a new tab)', cy: '(legislation.gov.uk, yn agor mewn tab newydd)' },
} as const satisfies Record<string, Text>

/** How a date was arrived at: step, days, date and reason, one under another. Days taken away carry a minus sign. */
export function receipt(reader: Reader, lines: readonly ReceiptLine[], caption: Text | string): Html {
  const head = (text: Text, numeric = false): Html =>
    html`<th scope="col" class="govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}">
      ${say(reader, text)}
    </th>`
  return html`<table class="govuk-table tc-receipt">
    <caption class="govuk-table__caption govuk-table__caption--s">
      ${say(reader, caption)}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${head(words.step)}${head(words.days, true)}${head(words.date)}${head(words.because)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${lines.map(line => drawLine(reader, line))}
    </tbody>
  </table>`
}

function drawLine(reader: Reader, { step, days, date, because, law = [], result }: ReceiptLine): Html {
  const cell = (label: Text, content: Content, classes = ''): Html =>
    html`<td class="govuk-table__cell ${classes}" data-label="${say(reader, label)}">${content}</td>`
  const reason = because === undefined ? '' : say(reader, because)
  return html`<tr class="govuk-table__row${result ? ' tc-receipt__result' : ''}">
    <th scope="row" class="govuk-table__header">${say(reader, step)}</th>
    ${cell(words.days, days === undefined ? nothing : signed(reader, days), 'govuk-table__cell--numeric')}
    ${cell(words.date, date === undefined ? nothing : readableDay(reader, date))}
    ${cell(words.because, html`<span>${reason}${law.map(each => html` <span class="tc-receipt__law">${provision(reader, each)}</span>`)}</span>`)}
  </tr>`
}

/** A true minus sign, which is as wide as a figure and read out as "minus". */
function signed(reader: Reader, days: number): string {
  return days < 0 ? `−${readableNumber(reader, -days)}` : readableNumber(reader, days)
}

function provision(reader: Reader, { name, href }: NonNullable<ReceiptLine['law']>[number]): Html {
  return html`<a class="govuk-link" href="${href}" target="_blank" rel="noopener noreferrer"
    >${say(reader, name)}<span class="govuk-visually-hidden"> ${say(reader, words.newTab)}</span></a
  >`
}
