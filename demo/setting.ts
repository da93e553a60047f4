import { placeOn, registerOf, type Place, type PlaceOnDay } from '#organisation/places'
import type { Day } from '#kernel'
import type { House } from '#platform'
import { capacities } from './capacity.ts'
import { staffedPlaces } from './crew.ts'
import type { Setting, Sex, Weighted } from './invent.ts'
import { commonOffences } from './offences.ts'

/** How many a place holds when nobody has said. */
const USUAL_PLACES = 60
/** Up to so many people, those places where there are invented staff get more than their share. */
const SMALL = 20_000
const CROWDED = 8

/** The setting of a population of this size, from the register of places as it stands on a day. */
export async function settingOf(
  house: House,
  { people, on }: { readonly people: number; readonly on: Day },
): Promise<Setting> {
  const register = await registerOf(house)
  const open = register.places
    .map(place => ({ place, onDay: placeOn(place, on) }))
    .filter(({ onDay }) => onDay.status === undefined || onDay.status === 'open')
  const crowd = (code: string) => (people <= SMALL && staffedPlaces.has(code) ? CROWDED : 1)
  const weighted = (those: readonly { readonly place: Place }[]): Weighted =>
    those.map(({ place: { code } }) => [(capacities.get(code) ?? USUAL_PLACES) * crowd(code), code])
  const custody = open.filter(({ place, onDay }) => isCustody(place, onDay))
  const bySex = (estate: 'youth' | 'adult'): Setting['prisons'] => {
    const those = (sex: Sex) =>
      weighted(custody.filter(({ onDay }) => (onDay.estate === 'youth') === (estate === 'youth') && holds(onDay, sex)))
    return { male: those('male'), female: those('female') }
  }
  const courts = (type: string) => open.filter(({ onDay }) => onDay.courtType === type).map(({ place }) => place.code)
  return {
    today: on,
    prisons: bySex('adult'),
    youthSites: bySex('youth'),
    deliveryUnits: open
      .filter(({ place }) => place.kind === 'delivery-unit')
      .map(({ place: { code } }) => [crowd(code), code]),
    crownCourts: atLeastOne(courts('crown')),
    magistratesCourts: atLeastOne(courts('magistrates')),
    offences: commonOffences,
    share: people <= SMALL ? { children: 1 / 25, complaints: 0.1 } : { children: 1 / 250, complaints: 0.02 },
  }
}

function isCustody({ kind }: Place, { functions }: PlaceOnDay): boolean {
  return (kind === 'prison' || kind === 'youth-site') && !functions.includes('immigration-removal')
}

function holds({ holds: held }: PlaceOnDay, sex: Sex): boolean {
  return held === 'both' || held === sex
}

function atLeastOne(codes: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = codes
  if (first === undefined)
    throw new RangeError('The register has no court of a kind: fill the register of places first')
  return [first, ...rest]
}
