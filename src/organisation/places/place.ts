import type { Day, Text } from '#kernel'
import { sectorOf, type AttributeName, type CourtType, type Sector, type Status } from './attributes.ts'
import { kinds, type PlaceKind, type ServiceCode } from './kinds.ts'

/** A value that held from one day until another. */
export interface Dated {
  readonly value: string
  /** The first day; undefined when it is not recorded. */
  readonly from: Day | undefined
  /** The first day on which it no longer holds; undefined while it does. */
  readonly until: Day | undefined
  /** How exactly the first day is known: `month` and `year` stand on their first day. */
  readonly precision: Precision
}

export type Precision = 'day' | 'month' | 'year'

export interface Address {
  readonly lines: string
  readonly town: string
  readonly county: string
  readonly postcode: string
}

/** A place with everything that is recorded of it, over time. */
export interface Place {
  readonly code: string
  readonly kind: PlaceKind
  /** The region of a delivery unit, the delivery unit (or region) of an office. */
  readonly parent: string | undefined
  /** The establishment that it is counted with in the population bulletin: Spring Hill with Grendon. */
  readonly establishment: string | undefined
  readonly country: 'England' | 'Wales'
  /** The statistical region of the address, where it is known. */
  readonly region: string | undefined
  readonly address: Address
  /** True when no national code is published and the code is our own. */
  readonly ourCode: boolean
  readonly note: string
  readonly version: number
  /** The history of each attribute, oldest first, without overlap. */
  readonly history: Readonly<Partial<Record<AttributeName, readonly Dated[]>>>
}

/** A place as it was on a day. What was not recorded for that day is undefined. */
export interface PlaceOnDay {
  readonly code: string
  readonly kind: PlaceKind
  readonly name: Text
  readonly status: Status | undefined
  readonly operator: string | undefined
  readonly sector: Sector | undefined
  readonly functions: readonly string[]
  readonly category: string | undefined
  readonly estate: string | undefined
  readonly holds: string | undefined
  readonly designations: readonly string[]
  readonly courtType: CourtType | undefined
  readonly succeededBy: readonly string[]
  readonly service: ServiceCode | undefined
}

/** What an attribute was on a day; undefined when that is not recorded. */
export function attributeOn(place: Place, attribute: AttributeName, on: Day): string | undefined {
  return valueOn(place.history[attribute] ?? [], on)
}

/** The value that held on a day. */
export function valueOn(history: readonly Dated[], on: Day): string | undefined {
  return history.find(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until))
    ?.value
}

/** A place as it was on a day. */
export function placeOn(place: Place, on: Day): PlaceOnDay {
  const of = (attribute: AttributeName) => attributeOn(place, attribute, on)
  const list = (attribute: AttributeName) => of(attribute)?.split(',') ?? []
  const operator = of('operator')
  const estate = of('estate')
  return {
    code: place.code,
    kind: place.kind,
    name: nameOn(place, on),
    status: of('status') as Status | undefined,
    operator,
    sector: sectorOf(operator),
    functions: list('functions'),
    category: of('category'),
    estate,
    holds: of('holds'),
    designations: list('designations'),
    courtType: of('court-type') as CourtType | undefined,
    succeededBy: list('succeeded-by'),
    service: serviceOf(place.kind, estate),
  }
}

/** The name of a place on a day; the earliest recorded one for a day before that. */
export function nameOn(place: Place, on: Day): Text {
  const en = attributeOn(place, 'name', on) ?? place.history.name?.[0]?.value ?? place.code
  return { en, cy: attributeOn(place, 'welsh-name', on) ?? en }
}

function serviceOf(kind: PlaceKind, estate: string | undefined): ServiceCode | undefined {
  if (kind === 'court') return undefined
  if (kind === 'headquarters') return 'headquarters'
  if ('holds' in kinds[kind]) return estate === 'youth' ? 'youth-custody-service' : 'prison-service'
  return 'probation-service'
}

export interface AttributeChange {
  readonly value: string
  readonly from: Day
  /** The first day on which it no longer holds. Left out: until the next change that is recorded, or for good. */
  readonly until?: Day | undefined
}

/** A history with one more change in it. What stood before and after the change keeps standing. */
export function withChange(history: readonly Dated[], { value, from, until }: AttributeChange): readonly Dated[] {
  const end = until ?? nextChange(history, from)
  const kept = history.flatMap(held => around(held, from, end))
  const changed = [...kept, { value, from, until: end, precision: 'day' as const }]
  changed.sort((left, right) => (left.from ?? -Infinity) - (right.from ?? -Infinity))
  return joined(changed)
}

function nextChange(history: readonly Dated[], after: Day): Day | undefined {
  return history.map(({ from }) => from).find(from => from !== undefined && from > after)
}

/** What is left of a held value outside the days from `start` to `end`. */
function around(held: Dated, start: Day, end: Day | undefined): readonly Dated[] {
  const left: Dated[] = []
  if (held.from === undefined || held.from < start) {
    left.push({ ...held, until: held.until === undefined || held.until > start ? start : held.until })
  }
  if (end !== undefined && (held.until === undefined || held.until > end)) {
    const later = held.from !== undefined && held.from > end
    left.push(later ? held : { ...held, from: end, precision: held.from === end ? held.precision : 'day' })
  }
  return left
}

/** Neighbours with the same value are one. */
function joined(history: readonly Dated[]): readonly Dated[] {
  const together: Dated[] = []
  for (const held of history) {
    const last = together.at(-1)
    if (last && last.value === held.value && last.until === held.from) {
      together[together.length - 1] = { ...last, until: held.until }
    } else together.push(held)
  }
  return together
}

/**
 * How many prisons the public service runs on a day: establishments of the population bulletin that have a publicly
 * operated, open prison. Sites that the bulletin counts together count once; immigration removal centres do not.
 */
export function publicPrisons(places: Iterable<Place>, on: Day): number {
  const counted = new Set<string>()
  for (const place of places) {
    if (place.kind !== 'prison') continue
    const { sector, status, functions } = placeOn(place, on)
    if (sector !== 'public' || status !== 'open' || functions.includes('immigration-removal')) continue
    counted.add(place.establishment ?? place.code)
  }
  return counted.size
}
