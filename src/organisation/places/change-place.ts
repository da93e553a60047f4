import { addDays, isoDay, ok, refuse, type Day, type Result } from '#kernel'
import { NotFound, Stale, type Actor, type House } from '#platform'
import { attributesOf, mayBe, type AttributeName } from './attributes.ts'
import { placeChanged } from './facts.ts'
import { withChange, type Dated, type Place } from './place.ts'
import { renewRegister } from './register.ts'
import { loadPlaces, saveHistory } from './repository.ts'

export interface PlaceChange {
  readonly place: string
  readonly version: number
  readonly attribute: AttributeName
  readonly value: string
  readonly from: Day
  /** The last day on which it holds. Left out: until the next change that is recorded, or for good. */
  readonly lastDay?: Day | undefined
  readonly reason: string
}

export type CannotChangePlace =
  | { readonly code: 'places.not-of-this-kind' }
  | { readonly code: 'places.not-a-value' }
  | { readonly code: 'places.ends-before-it-starts' }
  | { readonly code: 'places.nothing-changes' }
  | { readonly code: 'places.no-such-successor' }

/** Says what a place is from a day on. The day may be in the past (a correction) or still to come. */
export async function changePlace(
  house: House,
  actor: Actor,
  change: PlaceChange,
): Promise<Result<Place, CannotChangePlace>> {
  house.permissions.require(actor, 'place:change')
  return house.db.transaction(actor, async tx => {
    const places = await loadPlaces(tx)
    const place = places.find(({ code }) => code === change.place)
    if (!place) throw new NotFound(`Place ${change.place}`)
    if (place.version !== change.version) throw new Stale(`Place ${place.code} is at version ${place.version}`)
    const { attribute, from, lastDay, reason } = change
    const value = change.value.trim()
    if (!attributesOf(place.kind).includes(attribute)) return refuse({ code: 'places.not-of-this-kind' })
    if (!mayBe(attribute, value)) return refuse({ code: 'places.not-a-value' })
    if (lastDay !== undefined && lastDay < from) return refuse({ code: 'places.ends-before-it-starts' })
    if (attribute === 'succeeded-by' && !value.split(',').every(code => places.some(other => other.code === code))) {
      return refuse({ code: 'places.no-such-successor' })
    }
    const before = place.history[attribute] ?? []
    const until = lastDay === undefined ? undefined : addDays(lastDay, 1)
    const after = withChange(before, { value, from, until })
    if (sameHistory(before, after)) return refuse({ code: 'places.nothing-changes' })

    await saveHistory(tx, { place: place.code, version: place.version, attribute, history: after })
    await house.announce(tx, placeChanged, {
      subject: { place: place.code },
      on: from,
      reason,
      of: {
        place: place.code,
        attribute,
        value,
        from: isoDay(from),
        until: until === undefined ? null : isoDay(until),
      },
      before: { [attribute]: before.map(told) },
      after: { [attribute]: after.map(told) },
    })
    await renewRegister(house, tx)
    return ok({ ...place, version: place.version + 1, history: { ...place.history, [attribute]: after } })
  })
}

function told({ value, from, until }: Dated): object {
  return {
    value,
    from: from === undefined ? null : isoDay(from),
    until: until === undefined ? null : isoDay(until),
  }
}

function sameHistory(one: readonly Dated[], other: readonly Dated[]): boolean {
  return JSON.stringify(one.map(told)) === JSON.stringify(other.map(told))
}
