import { readDay, type Day } from '#kernel'
import { choicesOf, type Status } from './attributes.ts'
import { findPlaces, type FoundPlace, type PlacesWanted } from './find-places.ts'
import { isPlaceKind, type PlaceKind } from './kinds.ts'
import type { Register } from './register.ts'

/** What a list of places is asked for in an address. Every part may be left out or empty. */
export interface ListQuery {
  readonly q?: string
  readonly kind?: string
  readonly country?: string
  readonly region?: string
  readonly operator?: string
  readonly status?: string
  readonly on?: string
  readonly after?: string
}

/** A list as it was asked for: what is not a possible value is as if it had not been asked. */
export interface Listed {
  readonly wanted: PlacesWanted
  readonly kind: PlaceKind | undefined
  readonly on: Day
  readonly found: readonly FoundPlace[]
}

const filled = (text: string | undefined) => (text === '' ? undefined : text)

/** The places a list query asks for. `usual`: the kind shown when none is asked for. */
export function listPlaces(
  register: Register,
  query: ListQuery,
  { today, usual }: { today: Day; usual?: PlaceKind },
): Listed {
  const asked = query.kind ?? ''
  const kind = isPlaceKind(asked) ? asked : asked === '' && !query.q ? usual : undefined
  const on = readDay(query.on ?? '') ?? today
  const status = query.status ?? ''
  const wanted: PlacesWanted = {
    on,
    words: query.q,
    kinds: kind && [kind],
    country: query.country === 'England' || query.country === 'Wales' ? query.country : undefined,
    region: filled(query.region),
    operator: filled(query.operator),
    status: Object.hasOwn(choicesOf('status') ?? {}, status) ? (status as Status) : undefined,
  }
  return { wanted, kind, on, found: findPlaces(register, wanted) }
}

/** One page of a list, after the place with a code, and the code that the next page begins after. */
export function pageAfter(
  found: readonly FoundPlace[],
  after: string | undefined,
  most: number,
): { readonly items: readonly FoundPlace[]; readonly next: string | undefined } {
  const start = after === undefined || after === '' ? 0 : found.findIndex(({ place }) => place.code === after) + 1
  const items = start === 0 && after ? [] : found.slice(start, start + most)
  const more = start + items.length < found.length && items.length > 0
  return { items, next: more ? items.at(-1)?.place.code : undefined }
}
