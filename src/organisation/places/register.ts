import type { Day, Text } from '#kernel'
import { NotFound, theHouse, type House, type Tx } from '#platform'
import { nameOn, type Place } from './place.ts'
import { readReference } from './reference.ts'
import { loadPlaces, registerStamp } from './repository.ts'

/** Every place at once, in memory: names are asked for on every page. */
export interface Register {
  readonly places: readonly Place[]
  /** The place with a code, undefined when there is none. */
  find(code: string): Place | undefined
  /** The place with a code. Throws NotFound. */
  get(code: string): Place
  /** The places below one: delivery units of a region, offices of a unit. */
  below(code: string): readonly Place[]
  /** The probation region that a delivery unit or office belongs to. */
  regionOf(code: string): Place | undefined
}

interface Kept {
  readonly register: Register
  readonly stamp: string
  /** When it was last known to be true, in milliseconds of the machine's own running time. */
  readonly checkedAt: number
}

// One for each house, so that two in one process keep apart. A house is known by its configuration: its database may be
// handed out in a wrapping.
const kept = new WeakMap<House['configuration'], Kept>()
// Another process may change a place; it is noticed within this time.
const TRUSTED_MS = 10_000

/** A register over a list of places. */
export function registerFrom(places: readonly Place[]): Register {
  const byCode = new Map(places.map(place => [place.code, place]))
  const below = new Map<string, Place[]>()
  for (const place of places) {
    if (place.parent !== undefined) below.set(place.parent, [...(below.get(place.parent) ?? []), place])
  }
  const get = (code: string) => {
    const place = byCode.get(code)
    if (!place) throw new NotFound(`Place ${code}`)
    return place
  }
  return {
    places,
    find: code => byCode.get(code),
    get,
    below: code => below.get(code) ?? [],
    regionOf(code) {
      let place = byCode.get(code)
      while (place && place.kind !== 'region') place = place.parent === undefined ? undefined : byCode.get(place.parent)
      return place
    },
  }
}

/** The register. Inside a transaction, hand that on. */
export function registerOf(house: House, tx?: Tx): Promise<Register> {
  const held = kept.get(house.configuration)
  if (held && performance.now() - held.checkedAt < TRUSTED_MS) return Promise.resolve(held.register)
  return tx ? readFor(house, tx) : house.db.transaction(theHouse, own => readFor(house, own))
}

async function readFor({ configuration }: House, tx: Tx): Promise<Register> {
  const stamp = await registerStamp(tx)
  const held = kept.get(configuration)
  const register = held?.stamp === stamp ? held.register : registerFrom(await loadPlaces(tx))
  kept.set(configuration, { register, stamp, checkedAt: performance.now() })
  return register
}

/** Reads the register again as the transaction leaves it, and keeps it once that is committed. */
export async function renewRegister({ configuration }: House, tx: Tx): Promise<void> {
  const register = registerFrom(await loadPlaces(tx))
  const stamp = await registerStamp(tx)
  tx.afterCommit(() => kept.set(configuration, { register, stamp, checkedAt: performance.now() }))
}

let fromReference: Register | undefined

/** The register as far as it is known at once, without asking the database. */
function registerAtHand({ configuration }: House): Register {
  const held = kept.get(configuration)
  if (held) return held.register
  fromReference ??= registerFrom(readReference())
  return fromReference
}

/** The name of a place: at once, from memory. A code that nobody knows is its own name. `on`: as it was on a day. */
export function placeName(house: House, code: string, on: Day = house.clock.today()): Text {
  const place = registerAtHand(house).find(code)
  return place ? nameOn(place, on) : { en: code, cy: code }
}
