import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOfPerson, NotFound, sees, seesSql, theHouse, type Actor, type Role, type Visibility } from '#platform'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { addPerson } from './add-person.ts'
import { people } from './index.ts'
import { accepted, added, clerk, keeper, officer, prisonNumber, someone } from './people.test-help.ts'
import { idsOf, loadPerson, peopleInList, personOf, placesOf } from './repository.ts'
import {
  endExclusion,
  excludeStaff,
  liftRestriction,
  nameStaff,
  restrictRecord,
  unnameStaff,
} from './restrict-record.ts'
import { tellStatus } from './tell-status.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [people] })
})
afterAll(() => house.close())

const migration = readFileSync(join(import.meta.dirname, '../../../migrations/0004-people.sql'), 'utf8')

test('the rule in the database is the rule of the program, word for word, wherever it stands', () => {
  expect(migration.split(seesSql('person')).length - 1).toBe(2)
  expect(migration.split(seesSql('p')).length - 1).toBe(9)
  expect(migration.match(/current_setting\('app\.user'/g)).toHaveLength(2 * 11)
})

test('every table about a person has row-level security, and a view carries the rule itself', async () => {
  const { rows } = await house.db.asOwner(connection =>
    connection.query(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person'
        where c.relnamespace = 'people'::regnamespace and c.relkind = 'r' and not c.relrowsecurity`,
      [],
    ),
  )
  expect(rows).toEqual([])
})

test('the database and the program agree on who sees whom, in every combination', async () => {
  const { person } = await added(house)
  const usernames = ['ann', 'bob', 'cat']
  const codes = ['LEI', 'MDI', 'N07LEE']
  const visibility: fc.Arbitrary<Visibility> = fc.record({
    restricted: fc.boolean(),
    named: fc.subarray(usernames),
    excluded: fc.subarray(usernames),
    places: fc.subarray(codes),
  })
  const actors: fc.Arbitrary<Actor> = fc.oneof(
    fc.constant(theHouse),
    fc.record({
      kind: fc.constantFrom('staff' as const, 'machine' as const),
      username: fc.constantFrom(...usernames, 'dai'),
      name: fc.constant('Test'),
      roles: fc.subarray<Role>(['prison-officer', 'governor', 'headquarters-analyst', 'record-keeper']),
      places: fc.subarray(codes),
    }),
  )
  await fc.assert(
    fc.asyncProperty(visibility, actors, async (of, actor) => {
      await house.db.asOwner(connection =>
        connection.query(
          `update people.person set restricted = $2, named = $3, excluded = $4, places = $5 where id = $1`,
          [person, of.restricted, of.named, of.excluded, of.places],
        ),
      )
      const seen = await house.db.transaction(actor, async tx => ({
        listed: (await peopleInList(tx, [person])).length,
        named: (await loadPerson(tx, person).catch(() => undefined))?.names.length ?? 0,
        facts: (await factsOfPerson(tx, { person, most: 5 })).length,
      }))
      const expected = sees(actor, of) ? 1 : 0
      expect(seen).toEqual({ listed: expected, named: expected, facts: expected })
    }),
    { numRuns: 150 },
  )
})

describe('a restricted record', () => {
  const stranger = staff('stranger', 'sentence-calculation-clerk', 'LEI')

  const restricted = async () => {
    const { person, version } = await added(house)
    const changed = await restrictRecord(house, keeper, {
      person,
      version,
      named: ['clerk'],
      reason: 'Member of staff',
    })
    return accepted(changed)
  }

  test('is as if it were not there for those who are not named', async () => {
    const { person } = await restricted()
    await house.db.transaction(stranger, async tx => {
      await expect(personOf(tx, person)).rejects.toThrow(NotFound)
      await expect(placesOf(tx, person)).rejects.toThrow(NotFound)
      expect(await peopleInList(tx, [person])).toEqual([])
      expect(await idsOf(tx, person)).toEqual([person])
      expect(await factsOfPerson(tx, { person, most: 10 })).toEqual([])
    })
    const seen = await house.db.transaction(clerk, tx => personOf(tx, person))
    expect(seen).toMatchObject({ id: person, restricted: true })
  })

  test('is not offered as a likely match, nor told by the refusal of its number', async () => {
    const number = { kind: 'prison-number', value: prisonNumber() } as const
    const entered = someone({ identifiers: [number] })
    const { person, version } = accepted(await addPerson(house, keeper, entered))
    accepted(await restrictRecord(house, keeper, { person, version, named: [], reason: 'Victim' }))
    expect(await addPerson(house, stranger, entered)).toEqual({
      ok: false,
      refusal: { code: 'people.identifier-cannot-be-used' },
    })
    expect(await addPerson(house, stranger, { ...entered, identifiers: [] })).toMatchObject({ ok: true })
  })

  test('opens to one more, closes to them again, and is lifted, each in the journal with its reason', async () => {
    const { person, version } = await restricted()
    const change = { person, staff: 'stranger', reason: 'Covers the desk' }
    const two = accepted(await nameStaff(house, keeper, { ...change, version }))
    expect(await house.db.transaction(stranger, tx => personOf(tx, person))).toMatchObject({ id: person })
    const three = accepted(await unnameStaff(house, keeper, { ...change, version: two.version }))
    await expect(house.db.transaction(stranger, tx => personOf(tx, person))).rejects.toThrow(NotFound)
    accepted(await liftRestriction(house, keeper, { person, version: three.version, reason: 'Left the service' }))
    expect(await house.db.transaction(stranger, tx => personOf(tx, person))).toMatchObject({ restricted: false })
    const journal = await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 10 }))
    expect(journal.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['person.restriction-lifted', 'Left the service'],
      ['person.staff-unnamed', 'Covers the desk'],
      ['person.staff-named', 'Covers the desk'],
      ['person.restricted', 'Member of staff'],
      ['person.added', null],
    ])
  })

  test('always keeps the one who restricted it', async () => {
    const { person, version } = await restricted()
    const self = { person, version, staff: 'keeper', reason: 'x' }
    expect(await unnameStaff(house, keeper, self)).toMatchObject({ refusal: { code: 'people.not-yourself' } })
    expect(await excludeStaff(house, keeper, self)).toMatchObject({ refusal: { code: 'people.not-yourself' } })
  })

  test.each([
    [
      'people.already-restricted',
      (person: string, version: number) => restrictRecord(house, keeper, { person, version, named: [], reason: 'x' }),
    ],
    [
      'people.already-named',
      (person: string, version: number) => nameStaff(house, keeper, { person, version, staff: 'clerk', reason: 'x' }),
    ],
    [
      'people.not-named',
      (person: string, version: number) =>
        unnameStaff(house, keeper, { person, version, staff: 'nobody', reason: 'x' }),
    ],
    [
      'people.not-excluded',
      (person: string, version: number) =>
        endExclusion(house, keeper, { person, version, staff: 'nobody', reason: 'x' }),
    ],
  ] as const)('%s refuses what would change nothing', async (code, act) => {
    const { person, version } = await restricted()
    expect(await act(person, version)).toMatchObject({ refusal: { code } })
  })
})

test('an excluded member of staff does not know of the record, until the exclusion ends', async () => {
  const { person, version } = await added(house)
  const change = { person, staff: 'clerk', reason: 'Brother' }
  const two = accepted(await excludeStaff(house, keeper, { ...change, version }))
  await expect(house.db.transaction(clerk, tx => personOf(tx, person))).rejects.toThrow(NotFound)
  expect(await excludeStaff(house, keeper, { ...change, version: two.version })).toMatchObject({
    refusal: { code: 'people.already-excluded' },
  })
  accepted(await endExclusion(house, keeper, { ...change, version: two.version }))
  expect(await house.db.transaction(clerk, tx => personOf(tx, person))).toMatchObject({ id: person })
})

test('an officer may record a move to where they do not work, and then knows of the person no more', async () => {
  const { person } = await added(house)
  await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, { heldAt: 'LEI' }))
  await house.db.transaction(officer, tx => tellStatus(house, tx, person, { heldAt: 'MDI' }))
  await expect(house.db.transaction(officer, tx => personOf(tx, person))).rejects.toThrow(NotFound)
  await expect(house.db.transaction(officer, tx => tellStatus(house, tx, person, { heldAt: 'LEI' }))).rejects.toThrow(
    NotFound,
  )
  expect(await house.db.transaction(theHouse, tx => placesOf(tx, person))).toEqual(['MDI'])
})
