import type { Text } from '#kernel'
import { govukDetails, govukTag, html, nothing, say, type Html, type Reader } from '#web'
import { PRIOR } from '../matching/model.ts'
import type { Score } from '../matching/score.ts'
import { texts } from '../texts.ts'

/** What a score comes to, in words. */
export function verdictText({ verdict, possibleTwins }: Score): Text {
  if (possibleTwins) return texts.twins
  return verdict === 'match' ? texts.likely : texts.possible
}

export function verdictTag(reader: Reader, score: Score): Html {
  const classes = score.verdict === 'match' ? 'govuk-tag--orange' : 'govuk-tag--blue'
  return govukTag({ text: say(reader, verdictText(score)), classes })
}

/** The sum behind a score, step by step, so that anybody can follow it. */
export function comparisonTable(reader: Reader, score: Score, adjusted: boolean): Html {
  const counted = score.workings.filter(({ weight }) => weight !== 0)
  const sign = (weight: number) => `${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`
  const row = (name: Text, says: string, weight: string) =>
    html`<tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">${say(reader, name)}</th>
      <td class="govuk-table__cell">${says}</td>
      <td class="govuk-table__cell govuk-table__cell--numeric">${weight}</td>
    </tr>`
  const table = html`<p class="govuk-body">${say(reader, texts.weightHelp)}</p>
    <table class="govuk-table govuk-table--small-text-until-tablet">
      <caption class="govuk-table__caption govuk-visually-hidden">
        ${say(reader, texts.comparedHow)}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">${say(reader, texts.compared)}</th>
          <th scope="col" class="govuk-table__header">${say(reader, texts.finding)}</th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">${say(reader, texts.weight)}</th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        ${row(texts.start, '', sign(Math.log2(PRIOR / (1 - PRIOR))))}
        ${counted.map(({ name, says, weight }) => row(name, say(reader, says), sign(weight)))}
        ${row(texts.total, say(reader, verdictText(score)), sign(score.weight))}
      </tbody>
    </table>
    ${adjusted ? nothing : html`<p class="govuk-body-s">${say(reader, texts.unadjusted)}</p>`}`
  return govukDetails({ summaryText: say(reader, texts.comparedHow), html: table })
}
