import { addTerm, addTerms, daysBetween, earliest, endOfTerm, latest, termDays, type Day } from '#kernel'
import type { Edition } from '../editions.ts'
import { identify } from './identify.ts'
import { longestTogether, measure } from './measure.ts'
import type { ServedPart } from './sentence-class.ts'
import { firstGreatest, noDays, shorterThan, type Ages, type Form, type Sentence } from './sentence.ts'

/** Parts that belong together, before anything is worked out. */
export interface Combination {
  readonly form: Form
  readonly parts: readonly ServedPart[]
}

/** Parts gathered into chains, a single term, and sentences that stand alone, in that order. */
export function combine(listed: readonly ServedPart[]): readonly Combination[] {
  // A part that sits in two chains is listed twice; a second walk would only make the same chains again.
  const parts = [...new Set(listed)]
  if (parts.length === 1) return [{ form: 'single', parts }]
  const chains = chainsOf(parts)
  const singleTerm = isSingleTerm(parts) ? [{ form: 'single-term', parts } as const] : []
  if (chains.length === 0 && singleTerm.length === 0) return parts.map(part => ({ form: 'single', parts: [part] }))
  const gathered = new Set([...chains, ...singleTerm].flatMap(each => each.parts.map(part => part.identity)))
  const alone = parts.filter(part => !gathered.has(part.identity))
  return [...chains, ...singleTerm, ...alone.map(part => ({ form: 'single', parts: [part] }) as const)]
}

/**
 * Every path from a part that follows nothing to a part that nothing follows is a chain of its own:
 * several sentences consecutive to the same one share its beginning.
 */
function chainsOf(parts: readonly ServedPart[]): readonly Combination[] {
  if (!parts.some(part => part.follows !== undefined)) return []
  const chains: ServedPart[][] = []
  const followers = followersOf(parts)
  const extend = (chain: ServedPart[], last: ServedPart): void => {
    const soFar = [...chain]
    const next = followers.get(last.id)?.filter(part => !soFar.includes(part)) ?? []
    next.forEach((follower, index) => {
      const path = index === 0 ? chain : [...soFar]
      if (index > 0) chains.push(path)
      path.push(follower)
      extend(path, follower)
    })
  }
  for (const base of parts) {
    if (base.follows !== undefined) continue
    const chain = [base]
    chains.push(chain)
    extend(chain, base)
  }
  return chains
    .filter(chain => chain.length > 1)
    .filter((chain, index, all) => all.findIndex(other => sameChain(chain, other)) === index)
    .map(chain => ({ form: 'chain', parts: chain }))
}

/** The parts that follow each, by its id. Of several offences of one sentence with one release point the first stands for all. */
function followersOf(parts: readonly ServedPart[]): ReadonlyMap<string, readonly ServedPart[]> {
  const followers = new Map<string, ServedPart[]>()
  for (const part of parts) {
    if (part.follows === undefined) continue
    const listed = followers.get(part.follows) ?? []
    if (!listed.some(other => sameArrangements(part, other))) listed.push(part)
    followers.set(part.follows, listed)
  }
  return followers
}

/** One sentence with several offences is recorded several times; its chains are one unless their release points differ. */
function sameChain(a: readonly ServedPart[], b: readonly ServedPart[]): boolean {
  return a.length === b.length && a.every((part, index) => sameArrangements(part, b[index]))
}

function sameArrangements(a: ServedPart, b: ServedPart | undefined): boolean {
  return a === b || (b !== undefined && a.id === b.id && a.arrangements === b.arrangements)
}

/** Concurrent old-style sentences, or training orders, imposed on different days are served as one term. */
function isSingleTerm(parts: readonly ServedPart[]): boolean {
  const [first] = parts
  return (
    first !== undefined &&
    parts.length > 1 &&
    (parts.every(part => part.oldScheme) || parts.every(part => part.training)) &&
    parts.every(part => part.follows === undefined && part.recall === undefined) &&
    parts.some(part => part.imposedOn !== first.imposedOn)
  )
}

/** What a sentence of its own needs to know of the person and the law as it stands. */
export interface Standing {
  readonly ages: Ages
  readonly edition: Edition
  /** Whether the recall of 56 days is law by now, and from which day it reaches the person. */
  readonly longRecall: { readonly from: Day | undefined } | undefined
}

/** A combination as a sentence with its dates measured and nothing yet taken off or added. */
export function sentenceOf({ form, parts }: Combination, { ages, edition, longRecall }: Standing): Sentence {
  const [first] = parts
  if (first === undefined) throw new RangeError('A sentence has at least one part')
  const start = parts.reduce<Day>((soFar, part) => earliest(soFar, part.imposedOn), first.imposedOn)
  const singleTermDays = form === 'single-term' ? daysOfSingleTerm(parts) : undefined
  const length = singleTermDays ?? lengthOf(parts, first, start)
  const { recall } = first
  const kinds = identify({ form, parts, start, length, recall }, ages, edition)
  const sentence: Sentence = {
    form,
    parts,
    ages,
    edition,
    start,
    length,
    recall,
    training: parts.every(part => part.training !== undefined),
    committed: form !== 'chain' && parts.every(part => part.committed),
    counts: {
      remand: parts.some(part => part.credits.remand),
      taggedBail: parts.some(part => part.credits.taggedBail),
      awarded: !parts.every(part => part.committed),
    },
    lessThanTwelveMonths: shorterThan({ start, length }, 12),
    singleTermDays,
    kinds,
    custodyExactly: { days: 0, share: first.share },
    custodialDays: 0,
    expiryDays: 0,
    unadjustedRelease: start,
    unadjustedExpiry: start,
    unadjustedParole: undefined,
    unadjustedPostRecall: undefined,
    heldToTheEnd: false,
    counters: noDays(),
    law: undefined,
    longRecallBegun: longRecall !== undefined,
    longRecallFrom: longRecall?.from,
    lastDayAtLarge: undefined,
    conditional: kinds.includes('CRD'),
    licenceWorkedOut: undefined,
    supervisionEnds: undefined,
    curfewFrom: undefined,
    removalFrom: undefined,
    breakdown: {},
  }
  measure(sentence)
  return sentence
}

function lengthOf(parts: readonly ServedPart[], first: ServedPart, start: Day): number {
  if (parts.length === 1) return termDays(first.totalTerm, start)
  const days = termDays(addTerms(parts.map(part => part.totalTerm)), start)
  const longest = longestTogether(parts)
  const tooLong = longest !== undefined && days > daysBetween(start, addTerm(start, longest))
  return tooLong ? termDays(longest, start) : days
}

function daysOfSingleTerm(parts: readonly ServedPart[]): number {
  const longest = longestTogether(parts)
  // The field's own service looks at no third sentence under the 1991 Act.
  const [a, b] = longest === undefined ? parts : longestOfFirstAndLastDay(parts)
  if (a === undefined || b === undefined) throw new RangeError('A single term has at least two parts')
  const end = latest(endOfTerm(a.totalTerm, a.imposedOn), endOfTerm(b.totalTerm, b.imposedOn))
  const start = earliest(a.imposedOn, b.imposedOn)
  const limit = longest && addTerm(start, longest)
  return limit !== undefined && end > limit ? daysBetween(start, limit) : daysBetween(start, end) + 1
}

/** The longest of the orders of the first day, and the longest of those of the last. */
function longestOfFirstAndLastDay(parts: readonly ServedPart[]): readonly (ServedPart | undefined)[] {
  const days = parts.map(part => part.imposedOn)
  return [Math.min(...days), Math.max(...days)].map(on =>
    firstGreatest(
      parts.filter(part => part.imposedOn === on),
      part => termDays(part.totalTerm, part.imposedOn),
    ),
  )
}
