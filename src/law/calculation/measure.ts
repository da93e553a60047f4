import { addDays, daysOfTerms, sameFraction, shareRoundedUp, termDays, type Day, type Fraction } from '#kernel'
import type { ServedPart } from './sentence-class.ts'
import type { Sentence } from './sentence.ts'

/** Parts of a chain that serve the same share, counted together from where the share before them ends. */
export interface ShareGroup {
  readonly share: Fraction
  readonly parts: readonly ServedPart[]
  readonly start: Day
  /** Days of their terms. */
  readonly days: number
  /** Days of them to be served. */
  readonly custodialDays: number
}

/** The custody of a chain, share by share: terms of one share are added before rounding, so rounding happens once each. */
export function shareGroups(parts: readonly ServedPart[], start: Day): readonly ShareGroup[] {
  const groups: { share: Fraction; parts: ServedPart[] }[] = []
  for (const part of parts) {
    const group = groups.find(({ share }) => sameFraction(share, part.share))
    if (group) group.parts.push(part)
    else groups.push({ share: part.share, parts: [part] })
  }
  let next = start
  return groups.map(({ share, parts: together }) => {
    const from = next
    const terms = together.map(part => part.custodialTerm)
    const days = daysOfTerms(terms, from)
    const custodialDays = shareRoundedUp(days, share)
    next = addDays(from, custodialDays)
    return { share, parts: together, start: from, days, custodialDays }
  })
}

/** Works out where release and expiry fall before any day is taken off or added, with the shares now in play. */
export function measure(sentence: Sentence): void {
  const { form, parts, start } = sentence
  const [first] = parts
  if (first === undefined) throw new RangeError('A sentence has at least one part')
  if (form === 'chain') {
    const custodialDays = shareGroups(parts, start).reduce((sum, group) => sum + group.custodialDays, 0)
    sentence.custodyExactly = { days: custodialDays, share: whole }
    sentence.custodialDays = custodialDays
    sentence.expiryDays = daysOfTerms(
      parts.map(part => part.totalTerm),
      start,
    )
  } else {
    const single = sentence.singleTermDays
    const days = single ?? termDays(first.custodialTerm, start)
    const share = single === undefined ? first.share : sentence.edition.oldScheme.share.answer
    sentence.custodyExactly = { days, share }
    sentence.custodialDays = shareRoundedUp(days, share)
    sentence.expiryDays = sentence.length
  }
  sentence.unadjustedRelease = addDays(start, sentence.custodialDays - 1)
  sentence.unadjustedExpiry = addDays(start, sentence.expiryDays - 1)
}

const whole: Fraction = { numerator: 1, denominator: 1 }
