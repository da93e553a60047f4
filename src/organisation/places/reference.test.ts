import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { attributesOf, mayBe } from './attributes.ts'
import { findCourts, findPlaces } from './find-places.ts'
import { nameOn, placeOn, publicPrisons, type Place } from './place.ts'
import { readReference, referenceFiles } from './reference.ts'
import { registerFrom } from './register.ts'

const places = readReference()
const register = registerFrom(places)
const bulletinDay = day('2026-07-27')

const count = (matches: (place: Place) => boolean) => places.filter(matches).length
const open = (place: Place) => placeOn(place, bulletinDay).status === 'open'

describe('the reference files', () => {
  test.each([
    ['prisons, open and closed, now and before', 169, (place: Place) => place.kind === 'prison'],
    ['prisons of the bulletin', 125, (place: Place) => place.kind === 'prison' && open(place)],
    ['other youth custody sites', 12, (place: Place) => place.kind === 'youth-site'],
    ['probation regions', 12, (place: Place) => place.kind === 'region'],
    ['probation delivery units that are open', 107, (place: Place) => place.kind === 'delivery-unit' && open(place)],
    ['probation offices', 335, (place: Place) => place.kind === 'office'],
    ['courts', 446, (place: Place) => place.kind === 'court'],
  ])('hold the %s', (_, expected, matches) => {
    expect(count(matches)).toBe(expected)
  })

  test('say where they come from', () => {
    for (const { source } of referenceFiles) expect(source).toContain('Open Government Licence v3.0')
  })

  test('give each place a name, a status, and only values that its attributes may have', () => {
    for (const place of places) {
      expect(Object.keys(place.history)).toEqual(expect.arrayContaining(['name', 'status']))
      for (const [attribute, history] of Object.entries(place.history)) {
        expect(attributesOf(place.kind), `${place.code} ${attribute}`).toContain(attribute)
        for (const { value } of history) {
          expect(mayBe(attribute as keyof Place['history'], value), `${place.code} ${attribute} ${value}`).toBe(true)
        }
      }
    }
  })

  test('have no two values of an attribute on one day', () => {
    for (const place of places) {
      for (const [attribute, history] of Object.entries(place.history)) {
        history.slice(1).forEach((later, index) => {
          const earlier = history[index]
          expect(
            earlier?.until !== undefined && later.from !== undefined && earlier.until <= later.from,
            `${place.code} ${attribute}`,
          ).toBe(true)
        })
      }
    }
  })

  test('name only parents, establishments and successors that are there', () => {
    const named = places.flatMap(place => [
      place.parent,
      place.establishment,
      ...placeOn(place, bulletinDay).succeededBy,
    ])
    expect(named.filter(code => code !== undefined && register.find(code) === undefined)).toEqual([])
  })

  test('put each open delivery unit in one of the twelve regions, and the regions add up to the nation', () => {
    const units = places.filter(place => place.kind === 'delivery-unit' && open(place))
    const regions = places.filter(place => place.kind === 'region')
    expect(regions.map(({ code }) => code).toSorted()).toEqual([
      'N03',
      'N07',
      'N50',
      'N51',
      'N52',
      'N53',
      'N54',
      'N55',
      'N56',
      'N57',
      'N58',
      'N59',
    ])
    const inRegions = regions.map(
      ({ code }) => units.filter(unit => register.regionOf(unit.code)?.code === code).length,
    )
    expect(inRegions.reduce((sum, each) => sum + each, 0)).toBe(107)
    expect(Math.min(...inRegions)).toBeGreaterThan(0)
  })
})

describe('prisons that the public service runs', () => {
  test('are 105 on the day of the bulletin', () => {
    expect(publicPrisons(places, bulletinDay)).toBe(105)
  })

  test('are one more from the day Lowdham Grange became public', () => {
    expect(publicPrisons(places, day('2024-08-01'))).toBe(publicPrisons(places, day('2024-07-31')) + 1)
  })

  test('are one fewer from the day Dartmoor closed', () => {
    expect(publicPrisons(places, day('2024-09-01'))).toBe(publicPrisons(places, day('2024-08-31')) - 1)
  })
})

describe('a place on a day', () => {
  test('is what it was then: Cookham Wood held children until August 2024', () => {
    const cookhamWood = register.get('CKI')
    expect(placeOn(cookhamWood, day('2024-07-31'))).toMatchObject({ estate: 'youth', service: 'youth-custody-service' })
    expect(placeOn(cookhamWood, day('2024-08-01'))).toMatchObject({
      estate: 'adult-male',
      category: 'C',
      service: 'prison-service',
    })
  })

  test('has its Welsh name in Welsh', () => {
    expect(nameOn(register.get('BWI'), bulletinDay)).toEqual({ en: 'Berwyn (HMP & YOI)', cy: 'Carchar y Berwyn' })
  })

  test('belongs to one of four services', () => {
    const service = (code: string) => placeOn(register.get(code), bulletinDay).service
    expect(['LEI', 'N55LEE', 'WYI', 'HQ', 'LEEDCT'].map(service)).toEqual([
      'prison-service',
      'probation-service',
      'youth-custody-service',
      'headquarters',
      undefined,
    ])
  })
})

describe('finding', () => {
  const codes = (found: ReturnType<typeof findPlaces>) => found.map(({ place }) => place.code)

  test('a code comes first', () => {
    expect(codes(findPlaces(register, { words: 'lei', on: bulletinDay }))[0]).toBe('LEI')
  })

  test('words may be the beginnings of words, in either language, with or without accents', () => {
    expect(codes(findPlaces(register, { words: 'carch berw', on: bulletinDay }))).toEqual(['BWI'])
    expect(codes(findPlaces(register, { words: 'st alb mag', on: bulletinDay }))).toEqual(['STALMC'])
  })

  test('lists of England leave Wales out', () => {
    const english = findPlaces(register, { kinds: ['prison'], country: 'England', on: bulletinDay })
    expect(codes(english)).not.toContain('BWI')
    expect(codes(findPlaces(register, { kinds: ['prison'], country: 'Wales', on: bulletinDay }))).toContain('BWI')
  })

  test('a probation region finds its units and offices, a statistical region its prisons', () => {
    const found = findPlaces(register, { kinds: ['delivery-unit'], region: 'N54', status: 'open', on: bulletinDay })
    expect(found).toHaveLength(7)
    const welsh = findPlaces(register, { kinds: ['prison'], region: 'Wales', status: 'open', on: bulletinDay })
    expect(codes(welsh).toSorted()).toEqual(['BWI', 'CFI', 'PRI', 'PYI', 'SWI', 'UKI', 'UPI'])
  })

  test('a clerk who types a court is shown those that sentence', () => {
    expect(codes(findCourts(register, { words: 'leeds crown', on: bulletinDay }))).toEqual(['LEEDCT'])
    expect(codes(findCourts(register, { words: 'leeds', on: bulletinDay }))).toEqual(['LEEDCT', 'LEEDMC'])
    expect(codes(findCourts(register, { words: 'leeds', on: bulletinDay, every: true }))).toContain('LEEDCC')
  })
})
