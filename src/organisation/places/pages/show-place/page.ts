import type { Day, Text } from '#kernel'
import type { PageError, PageModel, Typed } from '#web'
import { attributes, attributesOf, sectorOf, sectors, valueText, type AttributeName } from '../../attributes.ts'
import { kinds, services } from '../../kinds.ts'
import { attributeOn, nameOn, placeOn, type Dated, type Place } from '../../place.ts'
import type { Register } from '../../register.ts'
import { texts } from '../../texts.ts'
import { dayTyped } from '../list-places/page.ts'

export interface Shown {
  readonly key: Text
  /** Undefined when it is not recorded for the day. */
  readonly value: Text | string | undefined
  /** Another place that the value names. */
  readonly href?: string
  /** Where it is changed, for those who may. */
  readonly change?: string
}

export interface HistoryRow {
  readonly what: Text
  readonly was: Text
  readonly from: Day | undefined
  readonly precision: Dated['precision']
  /** The last day on which it held. */
  readonly to: Day | undefined
}

export interface ShowPlacePage extends PageModel {
  readonly kind: Text
  readonly code: string
  readonly on: Day
  readonly typedDay: Typed
  readonly rows: readonly Shown[]
  readonly history: readonly HistoryRow[]
  readonly below: readonly { readonly name: Text; readonly href: string; readonly kind: Text }[]
}

/** A place as it was on a day, with its history. */
export function showPlacePage(
  register: Register,
  place: Place,
  { on, mayChange, errors, typedDay }: { on: Day; mayChange: boolean; errors: readonly PageError[]; typedDay: Typed },
): ShowPlacePage {
  return {
    title: nameOn(place, on),
    errors,
    back: '/places',
    desk: '/places',
    kind: kinds[place.kind].name,
    code: place.code,
    on,
    typedDay: Object.keys(typedDay).length > 0 ? typedDay : dayTyped(on),
    rows: [...dated(register, place, { on, mayChange }), ...lasting(register, place, on)],
    history: historyOf(place),
    below: register
      .below(place.code)
      .filter(child => attributeOn(child, 'status', on) === 'open')
      .map(child => ({ name: nameOn(child, on), href: `/places/${child.code}`, kind: kinds[child.kind].name }))
      .toSorted((left, right) => left.name.en.localeCompare(right.name.en)),
  }
}

function dated(
  register: Register,
  place: Place,
  { on, mayChange }: { readonly on: Day; readonly mayChange: boolean },
): readonly Shown[] {
  const usual = attributesOf(place.kind).filter(name => !['welsh-name', 'succeeded-by'].includes(name))
  const told = [...usual, ...(['welsh-name', 'succeeded-by'] as const)].filter(
    name => usual.includes(name) || mayChange || place.history[name] !== undefined,
  )
  return told.map(name => {
    const value = attributeOn(place, name, on)
    const row = {
      key: attributes[name].name,
      value: value === undefined ? undefined : inWords(register, name, value, on),
    }
    return mayChange ? { ...row, change: `/places/${place.code}/change/${name}` } : row
  })
}

/** A value in words; the codes of places by their names. */
export function inWords(register: Register, name: AttributeName, value: string, on: Day): Text {
  if (name !== 'succeeded-by') return valueText(name, value)
  const names = value.split(',').map(code => {
    const place = register.find(code)
    return place ? nameOn(place, on) : { en: code, cy: code }
  })
  return { en: names.map(({ en }) => en).join(', '), cy: names.map(({ cy }) => cy).join(', ') }
}

function lasting(register: Register, place: Place, on: Day): readonly Shown[] {
  const { service } = placeOn(place, on)
  const sector = sectorOf(attributeOn(place, 'operator', on))
  const { lines, town, county, postcode } = place.address
  const address = [lines, town, county, postcode].filter(part => part !== '').join(', ')
  const parent = place.parent === undefined ? undefined : register.find(place.parent)
  const counted = place.establishment === place.code ? undefined : register.find(place.establishment ?? '')
  return [
    ...(sector ? [{ key: texts.sector, value: sectors[sector] }] : []),
    ...(service ? [{ key: texts.service, value: services[service] }] : []),
    ...(parent ? [{ key: texts.partOf, value: nameOn(parent, on), href: `/places/${parent.code}` }] : []),
    ...(counted ? [{ key: texts.countedWith, value: nameOn(counted, on), href: `/places/${counted.code}` }] : []),
    { key: texts.address, value: address === '' ? texts.noAddress : address },
    { key: texts.country, value: place.country === 'Wales' ? texts.wales : texts.england },
    ...(place.region === undefined ? [] : [{ key: texts.region, value: place.region }]),
    ...(place.note === '' ? [] : [{ key: texts.note, value: place.note }]),
    ...(place.ourCode ? [{ key: texts.code, value: texts.ourCode }] : []),
  ]
}

/** Everything that was once otherwise or will be, newest first. */
function historyOf(place: Place): readonly HistoryRow[] {
  const rows = Object.entries(place.history).flatMap(([name, held]) =>
    held
      .filter(({ from, until }) => from !== undefined || until !== undefined)
      .map(({ value, from, until, precision }) => ({
        what: attributes[name as AttributeName].name,
        was: valueText(name as AttributeName, value),
        from,
        precision,
        to: until === undefined ? undefined : ((until - 1) as Day),
      })),
  )
  return rows.toSorted((left, right) => (right.from ?? -Infinity) - (left.from ?? -Infinity))
}
