import type { Day } from '#kernel'
import type { CourtType, Status } from './attributes.ts'
import type { PlaceKind } from './kinds.ts'
import { nameOn, placeOn, type Place, type PlaceOnDay } from './place.ts'
import type { Register } from './register.ts'

/** What places are looked for by. Everything given must hold, on the day asked about. */
export interface PlacesWanted {
  readonly on: Day
  readonly words?: string | undefined
  readonly kinds?: readonly PlaceKind[] | undefined
  readonly country?: 'England' | 'Wales' | undefined
  /** A statistical region's name, or the code of a probation region. */
  readonly region?: string | undefined
  readonly operator?: string | undefined
  readonly status?: Status | undefined
  readonly courtTypes?: readonly CourtType[] | undefined
}

/** A place that was found, as it was on the day. */
export interface FoundPlace {
  readonly place: Place
  readonly onDay: PlaceOnDay
}

/** Text as it is compared: without capitals, accents and punctuation. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The places that answer, best first when words are given, else by name. */
export function findPlaces(register: Register, wanted: PlacesWanted): readonly FoundPlace[] {
  const words = wanted.words === undefined ? '' : folded(wanted.words)
  const asked = words === '' ? [] : words.split(' ')
  const found: (FoundPlace & { readonly rank: number; readonly sortName: string })[] = []
  for (const place of register.places) {
    const rank = rankOf(place, asked, wanted.on)
    if (rank === undefined || !answers(register, place, wanted)) continue
    const onDay = placeOn(place, wanted.on)
    if (wanted.operator !== undefined && onDay.operator !== wanted.operator) continue
    if (wanted.status !== undefined && onDay.status !== wanted.status) continue
    if (wanted.courtTypes && (onDay.courtType === undefined || !wanted.courtTypes.includes(onDay.courtType))) continue
    found.push({ place, onDay, rank, sortName: folded(onDay.name.en) })
  }
  found.sort(
    (left, right) =>
      left.rank - right.rank ||
      (left.sortName < right.sortName ? -1 : left.sortName > right.sortName ? 1 : 0) ||
      (left.place.code < right.place.code ? -1 : 1),
  )
  return found.map(({ place, onDay }) => ({ place, onDay }))
}

function answers(register: Register, place: Place, { kinds, country, region }: PlacesWanted): boolean {
  if (kinds && !kinds.includes(place.kind)) return false
  if (country !== undefined && place.country !== country) return false
  return region === undefined || place.region === region || register.regionOf(place.code)?.code === region
}

/** How well a place answers to the words: 0 is its code, then the beginning of its name, then words anywhere. */
function rankOf(place: Place, asked: readonly string[], on: Day): number | undefined {
  if (asked.length === 0) return 0
  if (asked.length === 1 && folded(place.code) === asked[0]) return 0
  const { en, cy } = nameOn(place, on)
  const name = folded(en)
  const { town, postcode } = place.address
  const has = [...new Set(`${name} ${folded(cy)} ${folded(town)} ${folded(postcode)} ${folded(place.code)}`.split(' '))]
  if (!asked.every(word => has.some(own => own.startsWith(word)))) return undefined
  return name.startsWith(asked.join(' ')) ? 1 : 2
}

/** Courts that sentence people, first; others after them when they are asked for by name. */
const sentencing: readonly CourtType[] = ['crown', 'magistrates', 'appeal']

/**
 * Courts by code or words: "leeds crown". Only those that sentence (Crown Court, magistrates' courts, Court of Appeal)
 * unless every court is wanted.
 */
export function findCourts(
  register: Register,
  wanted: { readonly words: string; readonly on: Day; readonly every?: boolean; readonly most?: number },
): readonly FoundPlace[] {
  const { words, on, every = false, most = 20 } = wanted
  return findPlaces(register, {
    words,
    on,
    kinds: ['court'],
    ...(every ? {} : { courtTypes: sentencing }),
  }).slice(0, most)
}
