import type { Day } from '#kernel'
import type { EarlierSentence, Fault } from './fault.ts'
import type { Charge } from './order.ts'

interface Link {
  readonly imposedOn: Day
  readonly follows: string | null
}

/** What is wrong with the consecutive links of an order: each must lead, without a circle, to a sentence passed by then. */
export function checkChain(
  charges: readonly Charge[],
  heardOn: Day,
  earlier: readonly EarlierSentence[],
): readonly Fault[] {
  const links = new Map<string, Link>(earlier.map(each => [each.id, each]))
  for (const { id, sentence } of charges) if (sentence) links.set(id, { imposedOn: heardOn, follows: sentence.follows })

  const faults: Fault[] = []
  charges.forEach(({ id, sentence }, index) => {
    if (!sentence || sentence.follows === null) return
    const at = `/charges/${index}/sentence/follows`
    const before = links.get(sentence.follows)
    if (sentence.follows === id) faults.push({ code: 'warrant.follows-itself', at })
    else if (!before) faults.push({ code: 'warrant.follows-unknown-sentence', at })
    else if (before.imposedOn > heardOn) faults.push({ code: 'warrant.follows-later-sentence', at })
    else if (leadsBack(id, links)) faults.push({ code: 'warrant.follows-in-a-circle', at })
  })
  return faults
}

/** True when following the links from a sentence comes back to it. */
function leadsBack(id: string, links: ReadonlyMap<string, Link>): boolean {
  const passed = new Set<string>()
  let at = links.get(id)?.follows ?? null
  while (at !== null && !passed.has(at)) {
    if (at === id) return true
    passed.add(at)
    at = links.get(at)?.follows ?? null
  }
  return false
}

/** One sentence of a drawn chain, and the sentences that follow it. */
export interface ChainLink<Of> {
  readonly of: Of
  readonly then: readonly ChainLink<Of>[]
}

/** Sentences as chains: each that follows none of these begins a chain, in the order given. */
export function chains<Of extends { readonly id: string; readonly follows: string | null }>(
  sentences: readonly Of[],
): readonly ChainLink<Of>[] {
  const known = new Set(sentences.map(each => each.id))
  const linked = (of: Of): ChainLink<Of> => ({
    of,
    then: sentences.filter(each => each.follows === of.id && each.id !== of.id).map(linked),
  })
  return sentences.filter(each => each.follows === null || !known.has(each.follows)).map(linked)
}
