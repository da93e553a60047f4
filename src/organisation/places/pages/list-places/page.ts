import { calendarDate, isoDay, type Day, type Text } from '#kernel'
import type { PageError, PageModel, Typed } from '#web'
import { choicesOf, valueText } from '../../attributes.ts'
import type { FoundPlace } from '../../find-places.ts'
import { kinds, type PlaceKind } from '../../kinds.ts'
import { pageAfter, type Listed, type ListQuery } from '../../list-query.ts'
import { publicPrisons } from '../../place.ts'
import type { Register } from '../../register.ts'
import { texts } from '../../texts.ts'

export interface ChoiceShown {
  readonly value: string
  readonly text: Text | string
  readonly selected: boolean
}

export interface PlaceRow {
  readonly code: string
  readonly name: Text
  readonly href: string
  readonly where: string
  readonly runBy: Text | string
  readonly status: Text | undefined
  readonly open: boolean
}

export interface ListPlacesPage extends PageModel {
  readonly words: string
  readonly filters: {
    readonly kind: readonly ChoiceShown[]
    readonly country: readonly ChoiceShown[]
    readonly region: readonly ChoiceShown[]
    readonly operator: readonly ChoiceShown[]
    readonly status: readonly ChoiceShown[]
  }
  readonly on: Day
  readonly typedDay: Typed
  readonly count: number
  readonly heading: Text
  readonly rows: readonly PlaceRow[]
  readonly csv: string
  readonly first: string | undefined
  readonly next: string | undefined
  /** Only where prisons are listed. */
  readonly publicPrisons: number | undefined
}

const PAGE = 50

/** The register as a list. */
export function listPlacesPage(
  register: Register,
  {
    query,
    listed,
    errors,
    typedDay,
  }: { query: ListQuery; listed: Listed; errors: readonly PageError[]; typedDay: Typed },
): ListPlacesPage {
  const { wanted, kind, on, found } = listed
  const { items, next } = pageAfter(found, query.after, PAGE)
  const { after, ...first } = { ...query, on: isoDay(on), kind: kind ?? '' }
  return {
    title: texts.register,
    errors,
    desk: '/places',
    words: query.q ?? '',
    filters: {
      kind: choices(kindTexts(), kind, texts.everyKind),
      country: choices({ England: texts.england, Wales: texts.wales }, wanted.country, texts.bothCountries),
      region: choices(regions(register, on), wanted.region, texts.everyRegion),
      operator: choices(namesOf('operator'), wanted.operator, texts.everyOperator),
      status: choices(namesOf('status'), wanted.status, texts.everyStatus),
    },
    on,
    typedDay: Object.keys(typedDay).length > 0 ? typedDay : dayTyped(on),
    count: found.length,
    heading: kind ? kinds[kind].plural : texts.tabs.places,
    rows: items.map(item => rowOf(register, item)),
    csv: address('/places.csv', first),
    first: after ? address('/places', first) : undefined,
    next: next === undefined ? undefined : address('/places', { ...first, after: next }),
    publicPrisons: kind === 'prison' ? publicPrisons(register.places, on) : undefined,
  }
}

/** A day as it would be typed in its three boxes. */
export function dayTyped(on: Day): Typed {
  const { year, month, day } = calendarDate(on)
  return { 'on-day': [String(day)], 'on-month': [String(month)], 'on-year': [String(year)] }
}

function rowOf(register: Register, { place, onDay }: FoundPlace): PlaceRow {
  const parent = place.parent === undefined ? undefined : register.find(place.parent)
  const where = [place.address.town, parent?.history.name?.at(-1)?.value ?? place.region ?? ''].filter(
    part => part !== '',
  )
  return {
    code: place.code,
    name: onDay.name,
    href: `/places/${place.code}`,
    where: [...new Set(where)].join(', '),
    runBy: onDay.operator === undefined ? '' : valueText('operator', onDay.operator),
    status: onDay.status && valueText('status', onDay.status),
    open: onDay.status === 'open',
  }
}

function kindTexts(): Readonly<Record<string, Text>> {
  return Object.fromEntries((Object.keys(kinds) as PlaceKind[]).map(kind => [kind, kinds[kind].plural]))
}

function namesOf(attribute: 'operator' | 'status'): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(choicesOf(attribute) ?? {}).map(([value, { name }]) => [value, name]))
}

function regions(register: Register, on: Day): Readonly<Record<string, Text | string>> {
  const statistical = [...new Set(register.places.map(({ region }) => region).filter(region => region !== undefined))]
  const probation = register.places.filter(({ kind }) => kind === 'region')
  const named: readonly (readonly [string, Text | string])[] = [
    ...statistical.toSorted().map(region => [region, region] as const),
    ...probation.map(({ code, history }) => {
      const name = history.name?.find(({ until }) => until === undefined || until > on)?.value ?? code
      return [code, { en: `${name} (probation region)`, cy: `${name} (rhanbarth prawf)` }] as const
    }),
  ]
  return Object.fromEntries(named)
}

function choices(
  of: Readonly<Record<string, Text | string>>,
  chosen: string | undefined,
  every: Text,
): readonly ChoiceShown[] {
  const rest = Object.entries(of).map(([value, text]) => ({ value, text, selected: value === chosen }))
  return [{ value: '', text: every, selected: chosen === undefined }, ...rest]
}

function address(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = parts.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')
  return search === '' ? path : `${path}?${search}`
}
