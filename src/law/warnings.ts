import { addTerm, addTerms, totalInWords, type Term, type Text } from '#kernel'
import type { Booking, Part } from './booking.ts'

/** Something to look at again before dates are relied on. It stops nothing. */
export interface Warning {
  readonly code: 'CONCURRENT_CONSECUTIVE_SENTENCES_DURATION'
  /** How long the longest of the chains is. */
  readonly length: Term
  readonly says: Text
}

/** What to look at again in a booking. */
export function warningsOf({ parts }: Booking): readonly Warning[] {
  const chains = branchedChains(parts)
  const longest = chains.reduce<Chain | undefined>(
    (most, each) => (most && most.days >= each.days ? most : each),
    undefined,
  )
  if (longest === undefined) return []
  const length = totalInWords(longest.terms)
  return [
    {
      code: 'CONCURRENT_CONSECUTIVE_SENTENCES_DURATION',
      length: addTerms(longest.terms),
      says: {
        en: `Several sentences are consecutive to the same one, so they run beside each other; the longest chain is ${length.en}. Check the warrants: if they run one after the other, change what each follows.`,
        cy: `Mae sawl dedfryd yn olynol i’r un ddedfryd, felly maent yn rhedeg ochr yn ochr; y gadwyn hiraf yw ${length.cy}. Gwiriwch y gwarantau: os ydynt yn rhedeg un ar ôl y llall, newidiwch yr hyn y mae pob un yn ei dilyn.`,
      },
    },
  ]
}

interface Chain {
  readonly terms: readonly Term[]
  /** By the calendar, from the day of its first sentence. */
  readonly days: number
}

/** Every chain, from its first sentence to its last, that passes a sentence with more than one consecutive to it. */
function branchedChains(parts: readonly Part[]): readonly Chain[] {
  // One sentence for several offences is there several times.
  const byId = new Map(parts.map(part => [part.id, part]))
  const followers = new Map<string, number>()
  for (const { follows } of byId.values()) {
    if (follows !== undefined) followers.set(follows, (followers.get(follows) ?? 0) + 1)
  }
  const ends = [...byId.values()].filter(({ id }) => !followers.has(id))
  return ends.flatMap(end => {
    const chain = chainTo(end, byId)
    const [first] = chain
    if (first === undefined || !chain.some(({ id }) => (followers.get(id) ?? 0) > 1)) return []
    const terms = chain.flatMap(termsOf)
    return [{ terms, days: addTerm(first.imposedOn, addTerms(terms)) - first.imposedOn }]
  })
}

/** The sentences from the first of a chain to this one. */
function chainTo(end: Part, byId: ReadonlyMap<string, Part>): readonly Part[] {
  const chain = new Set<Part>()
  let at: Part | undefined = end
  while (at !== undefined && !chain.has(at)) {
    chain.add(at)
    at = at.follows === undefined ? undefined : byId.get(at.follows)
  }
  return [...chain].toReversed()
}

function termsOf(part: Part): readonly Term[] {
  return 'custodialTerm' in part ? [part.custodialTerm, part.extension] : [part.term]
}
