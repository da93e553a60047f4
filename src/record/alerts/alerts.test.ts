import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { casework, casesIn, fireClocks, makeMove, openCase, readCase, type InputOf } from '#casework'
import { places } from '#organisation/places'
import { staff as staffRoom } from '#organisation/staff'
import { factsOfPerson, newId, theHouse } from '#platform'
import { people } from '#record/people'
import { say } from '#web'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { alert, alerts } from './index.ts'
import { flagsOf } from './flags-of.ts'
import { alertCodes, alertTypes } from './alert-codes.ts'

const officer = staff('officer', 'prison-officer', 'LEI')
const safer = staff('safer', 'safer-custody-officer', 'LEI')

describe('alert codes', () => {
  test('are the published 213 of 20 types, each named in both languages', () => {
    expect(alertCodes.entries.size).toBe(213)
    expect(Object.keys(alertTypes)).toHaveLength(20)
    expect([...alertCodes.entries.values()].filter(({ name }) => name.en === '' || name.cy === '')).toEqual([])
  })

  test('are chosen only on the days on which they are in use', () => {
    const at = (iso: string) => ({ today: day(iso), now: `${iso}T12:00:00Z` })
    const { code } = alert.fields
    expect(code?.wrong('XOCGN', at('2022-09-11'))).toBeUndefined()
    expect(code?.wrong('XOCGN', at('2022-09-12'))).toMatchObject({ en: expect.stringContaining('in use') })
    expect(code?.wrong('XOCGN', at('2013-11-25'))).toBeDefined()
    expect(code?.readBack('XOCGN', 'en')).toBe('Organised Crime Group Nominal')
  })
})

describe('alerts', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse({ rooms: [casework, places, staffRoom, people, alerts] })
  })
  afterAll(() => house.close())

  const aPerson = () =>
    house.db.asOwner(async connection => {
      const id = newId()
      await connection.query(
        `insert into people.person (id, stands_as, surname, date_of_birth, sex, places)
         values ($1, $1, 'Invented', '1990-01-01', 'male', '{LEI}')`,
        [id],
      )
      return id
    })
  const raise = (person: string, input: InputOf<typeof alert, 'raise'>, by = safer) =>
    openCase(house, by, alert, { subject: { person }, move: 'raise', input })
  const raised = async (person: string, input: InputOf<typeof alert, 'raise'>) => {
    const outcome = await raise(person, input)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.value.id
  }
  const flags = (person: string, by = safer) =>
    house.db.transaction(by, async tx =>
      (await flagsOf(tx, person, house.clock.today())).map(({ text, kind }) => `${kind} ${say('en', text)}`),
    )

  test('of one code are active one at a time', async () => {
    const person = await aPerson()
    const first = await raised(person, { code: 'XVL' })
    expect(await raise(person, { code: 'XVL' })).toMatchObject({ refusal: { code: 'alert.already-active' } })
    expect(await raise(person, { code: 'XR' })).toMatchObject({ ok: true })
    await makeMove(house, officer, alert, { id: first, move: 'close', input: { reason: 'Settled' }, over: 1 })
    expect(await raise(person, { code: 'XVL' })).toMatchObject({ ok: true })
    const again = { id: first, move: 'reopen', input: { reason: 'It was right' }, over: 2 } as const
    expect(await makeMove(house, officer, alert, again)).toMatchObject({ refusal: { code: 'alert.already-active' } })
  })

  test('run from today unless they say otherwise, and never end before they begin', async () => {
    const person = await aPerson()
    const today = house.clock.today()
    const id = await raised(person, { code: 'XVL' })
    const { case: held } = await readCase(house, safer, alert, { id })
    expect(held.data['activeFrom']).toBe(today)
    const backwards = { code: 'XR', activeFrom: addDays(today, 5), activeTo: addDays(today, 5) }
    expect(await raise(person, backwards)).toMatchObject({ refusal: { code: 'alert.ends-before-it-begins' } })
    expect(await raise(person, { code: 'XR', activeTo: today })).toMatchObject({
      refusal: { wrong: [{ field: 'activeTo' }] },
    })
  })

  test('make flags, danger first, and none before they begin or after they end', async () => {
    const person = await aPerson()
    const today = house.clock.today()
    for (const code of ['MAS', 'XFO', 'XVL', 'HA']) await raised(person, { code })
    await raised(person, { code: 'XER', activeFrom: addDays(today, 3) })
    await raised(person, { code: 'PEEP', activeTo: addDays(today, 2) })
    expect(await flags(person)).toEqual([
      'danger ACCT Open (HMPS)',
      'danger Violent',
      'warning Financial Order',
      'note Asthmatic',
      'note Personal Emergency Evacuation Plan',
    ])
    house.clock.wind('2026-11-24T00:05:00Z')
    await fireClocks(house, alert)
    expect(await flags(person)).toEqual([
      'danger ACCT Open (HMPS)',
      'danger Escape Risk',
      'danger Violent',
      'warning Financial Order',
      'note Asthmatic',
    ])
  })

  test('for security alone are raised and known by security alone, and leave no line in the history of the person', async () => {
    const person = await aPerson()
    const restricted = { code: 'XCO', description: 'Source reporting' } as const
    expect(await raise(person, restricted, officer)).toMatchObject({ refusal: { code: 'alert.restricted-code' } })
    const id = await raised(person, restricted)
    expect(await flags(person, safer)).toEqual(['warning Corruptor'])
    expect(await flags(person, officer)).toEqual([])
    await expect(readCase(house, officer, alert, { id })).rejects.toThrow('case')
    const seen = await house.db.transaction(officer, tx => casesIn(tx, alert, { persons: [person] }))
    expect(seen).toEqual([])
    expect(await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 10 }))).toEqual([])
  })
})
