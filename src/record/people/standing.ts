import type { Visibility } from '#platform'
import type { Whereabouts } from './person.ts'

/** Who may know of a record and where the person is: what a merge brings together and an un-merge takes apart. */
export type Standing = Visibility & Whereabouts

/**
 * The standing of several records that are one person: seen only by those who may see each of them, excluded for
 * whoever is excluded from any, and where the first of them that says so is.
 */
export function standTogether(first: Standing, others: readonly Standing[]): Standing {
  const all = [first, ...others]
  const restricted = all.filter(each => each.restricted)
  const [kept = first, ...more] = restricted
  const held = all.find(each => each.heldAt !== null)
  return {
    restricted: restricted.length > 0,
    named:
      restricted.length > 0
        ? kept.named.filter(name => more.every(each => each.named.includes(name)))
        : together(all.map(each => each.named)),
    excluded: together(all.map(each => each.excluded)),
    places: together(all.map(each => each.places)),
    heldAt: held?.heldAt ?? null,
    livingUnit: held?.livingUnit ?? null,
    supervisedAt: all.find(each => each.supervisedAt !== null)?.supervisedAt ?? null,
    status: all.find(each => each.status !== null)?.status ?? null,
  }
}

function together(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())]
}
