import {
  addDays,
  addTerm,
  daysBetween,
  daysOfTerms,
  sameFraction,
  shareRoundedUp,
  termDays,
  type Day,
  type Fraction,
  type Term,
} from '#kernel'
import { fixedTermRecall } from '../cja-2003/s255b-fixed-term-recall.ts'
import { ask } from '../rule.ts'
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
  /** The Parole Board may direct release within it. */
  readonly parole: boolean
}

/**
 * The custody of a chain, share by share: terms of one share are added before rounding, so rounding happens once each.
 * Sentences in which the Parole Board has a part are served last.
 */
export function shareGroups(parts: readonly ServedPart[], start: Day): readonly ShareGroup[] {
  const groups: { share: Fraction; parts: ServedPart[]; parole: boolean }[] = []
  const paroled: ServedPart[] = []
  for (const part of parts) {
    const group = groups.find(({ share }) => sameFraction(share, part.share))
    if (part.parole) paroled.push(part)
    else if (group) group.parts.push(part)
    else groups.push({ share: part.share, parts: [part], parole: false })
  }
  if (paroled.length > 0) groups.push({ share: whole, parts: paroled, parole: true })
  let next = start
  return groups.map(({ share, parts: together, parole }) => {
    const from = next
    const days = daysTogether(together, 'custodialTerm', from)
    const custodialDays = shareRoundedUp(days, share)
    next = addDays(from, custodialDays)
    return { share, parts: together, start: from, days, custodialDays, parole }
  })
}

/** Days of parts served one after the other. Training orders together have a longest term. */
function daysTogether(parts: readonly ServedPart[], which: 'custodialTerm' | 'totalTerm', start: Day): number {
  const days = daysOfTerms(
    parts.map(part => part[which]),
    start,
  )
  const longest = longestTogether(parts)
  return longest === undefined ? days : Math.min(days, daysBetween(start, addTerm(start, longest)))
}

/** The longest that parts may last together, where the law sets one: for training orders among themselves. */
export function longestTogether(parts: readonly ServedPart[]): Term | undefined {
  return parts.every(part => part.training) ? parts[0]?.training?.longest : undefined
}

/** Works out where release and expiry fall before any day is taken off or added, with the shares now in play. */
export function measure(sentence: Sentence): void {
  const { start } = sentence
  const paroleDays = sentence.form === 'chain' ? measureChain(sentence) : measureTerm(sentence)
  sentence.unadjustedRelease = addDays(start, sentence.custodialDays - 1)
  sentence.unadjustedExpiry = addDays(start, sentence.expiryDays - 1)
  sentence.unadjustedParole = paroleDays === undefined ? undefined : addDays(start, paroleDays - 1)
  measureRecall(sentence)
}

function measureTerm(sentence: Sentence): number | undefined {
  const { parts, start, singleTermDays } = sentence
  const [first] = parts
  if (first === undefined) throw new RangeError('A sentence has at least one part')
  const days = singleTermDays ?? termDays(first.custodialTerm, start)
  const oldSingleTerm = singleTermDays !== undefined && first.oldScheme
  const share = oldSingleTerm ? sentence.edition.oldScheme.share.answer : first.share
  sentence.custodyExactly = { days, share }
  sentence.custodialDays = shareRoundedUp(days, share)
  sentence.expiryDays = sentence.length
  return first.parole && sentence.kinds.includes('PED')
    ? shareRoundedUp(sentence.custodialDays, first.parole.answer)
    : undefined
}

function measureChain(sentence: Sentence): number | undefined {
  const { parts, start } = sentence
  let custodialDays = 0
  let paroleDays: number | undefined
  for (const group of shareGroups(parts, start)) {
    if (group.parole && sentence.recall === undefined) paroleDays = custodialDays + daysToParole(group)
    custodialDays += group.custodialDays
  }
  sentence.custodyExactly = { days: custodialDays, share: whole }
  sentence.custodialDays = custodialDays
  sentence.expiryDays = daysTogether(parts, 'totalTerm', start)
  return paroleDays
}

/** Days from the start of a group to where the Parole Board may direct release: share by share, that of the first part first. */
function daysToParole({ parts, start }: ShareGroup): number {
  const [first] = parts
  if (first?.parole === undefined) return 0
  const share = first.parole.answer
  const alike = parts.filter(part => part.parole && sameFraction(part.parole.answer, share))
  const others = parts.filter(part => !alike.includes(part))
  const days = shareRoundedUp(daysTogether(alike, 'custodialTerm', start), share)
  const [other] = others
  if (other?.parole === undefined) return days
  const next = addDays(start, days - 1)
  return days + shareRoundedUp(daysTogether(others, 'custodialTerm', next), other.parole.answer)
}

/** Until when a recall lasts. A fixed term counts from the day of return, which is its first. */
function measureRecall(sentence: Sentence): void {
  const { recall, edition } = sentence
  if (recall === undefined) return
  const { kind, returnedOn } = recall
  sentence.heldToTheEnd =
    kind === 'standard' ||
    kind === 'curfew-breach' ||
    returnedOn === undefined ||
    (kind === 'fixed-term-56' && !sentence.longRecallBegun)
  sentence.unadjustedPostRecall =
    kind === 'standard' || kind === 'curfew-breach' || returnedOn === undefined || sentence.heldToTheEnd
      ? sentence.unadjustedExpiry
      : addDays(returnedOn, ask(fixedTermRecall, { kind }, edition.readOn).answer - 1)
}

const whole: Fraction = { numerator: 1, denominator: 1 }
