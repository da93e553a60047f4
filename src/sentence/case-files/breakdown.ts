import { isoDay, sameFraction, shareInWords, termInWords, type Fraction } from '#kernel'
import type { Calculation, Dates, Measured, Part, SentenceAccount } from '#law'

/** The breakdown of a calculation, in the shape of the public examples. */
export function breakdownOf(calculation: Calculation): object {
  const { sentences, breakdown, otherDates, removalNotApplicable, showTrancheHints } = calculation
  const chains = sentences.filter(({ form }) => form === 'chain')
  const [chain] = chains
  return {
    concurrentSentences: sentences
      // The public examples list no other class of sentence that stands alone.
      .filter(
        ({ form, parts }) => form === 'single' && parts.every(({ part }) => part.class === 'standard-determinate'),
      )
      .map(concurrentSentence)
      .sort(byCaseThenLine),
    consecutiveSentence: chain && chains.length === 1 ? consecutiveSentence(chain) : null,
    breakdownByReleaseDateType: Object.fromEntries(
      Object.entries(breakdown).map(([kind, entry]) => [
        kind,
        {
          rules: [...entry.rules].sort(),
          rulesWithExtraAdjustments: entry.rulesWithExtraAdjustments,
          adjustedDays: entry.adjustedDays,
          releaseDate: isoDay(entry.releaseDate),
          unadjustedDate: isoDay(entry.unadjustedDate),
        },
      ]),
    ),
    otherDates: isoDates(otherDates),
    ersedNotApplicableDueToDtoLaterThanCrd: removalNotApplicable,
    showSds40Hints: showTrancheHints,
  }
}

interface Numbered {
  readonly caseSequence: number
  readonly lineSequence: number
}

function byCaseThenLine(a: Numbered, b: Numbered): number {
  return a.caseSequence - b.caseSequence || a.lineSequence - b.lineSequence
}

/** How a part is numbered; what was left out counts as 0. */
function numbering(part: Part) {
  return {
    lineSequence: part.lineSequence ?? 0,
    caseSequence: part.caseSequence ?? 0,
    externalSentenceId: part.externalSentence ?? { sentenceSequence: 0, bookingId: 0 },
    caseReference: part.caseReference ?? null,
  }
}

function measured({ unadjusted, adjusted, days }: Measured): object {
  return {
    unadjusted: isoDay(unadjusted),
    adjusted: isoDay(adjusted),
    daysFromSentenceStart: days,
    adjustedByDays: unadjusted - adjusted,
  }
}

function lengthAndDates({ start, term, days, release, expiry }: SentenceAccount) {
  return {
    sentencedAt: isoDay(start),
    sentenceLength: termInWords(term).en,
    sentenceLengthDays: days,
    dates: { [expiry.kind]: measured(expiry), [release.kind]: measured(release) },
  }
}

function concurrentSentence(account: SentenceAccount) {
  const [only] = account.parts
  if (only === undefined) throw new Error('A sentence has at least one part')
  return { ...lengthAndDates(account), ...numbering(only.part) }
}

function consecutiveSentence(account: SentenceAccount): object {
  const parts = account.parts.map(({ part, days }) => {
    const before = account.parts.find(each => each.part.id === part.follows)?.part
    return {
      ...numbering(part),
      sentenceLength: part.class === 'standard-determinate' ? termInWords(part.term).en : '',
      sentenceLengthDays: days,
      consecutiveToLineSequence: before?.lineSequence ?? null,
      consecutiveToCaseSequence: before?.caseSequence ?? null,
    }
  })
  return { ...lengthAndDates(account), sentenceParts: parts.sort(byCaseThenLine) }
}

/** The dates of each sentence, in the shape of the public examples. */
export function sentenceLevelOf({ sentences }: Calculation): readonly object[] {
  return sentences.flatMap((account, groupIndex) =>
    account.parts.map(({ part, share, governsRelease }) => ({
      identifier: part.id,
      impactsFinalReleaseDate: governsRelease,
      dates: isoDates(account.dates),
      groupIndex,
      releaseMultiplier: multiplierOf(share),
      awardedDuringCustody: account.awardedInCustody,
      awardedAfterDeterminateRelease: account.awardedAfterRelease,
    })),
  )
}

/** Dates as text, by kind. */
export function isoDates(dates: Dates): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).map(([kind, on]) => [kind, isoDay(on)]))
}

const multipliers: readonly (readonly [numerator: number, denominator: number, name: string])[] = [
  [1, 1, 'FULL'],
  [3, 4, 'THREE_QUARTERS'],
  [2, 3, 'TWO_THIRDS'],
  [1, 2, 'ONE_HALF'],
  [2, 5, 'FORTY_PERCENT'],
  [1, 3, 'ONE_THIRD'],
  [3, 10, 'THIRTY_PERCENT'],
]

/** The name that the public examples give a share. */
function multiplierOf(share: Fraction): string {
  const named = multipliers.find(([numerator, denominator]) => sameFraction(share, { numerator, denominator }))
  return named?.[2] ?? shareInWords(share).en
}
