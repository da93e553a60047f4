import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOfPerson, NotFound, theHouse } from '#platform'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { addAlias } from './add-alias.ts'
import { addPerson } from './add-person.ts'
import { people } from './index.ts'
import { findMatches } from './matching/find-matches.ts'
import { describedPeople } from './matching/matching.repository.ts'
import { mergePeople } from './merge-people.ts'
import { accepted, added, clerk, keeper, officer, prisonNumber, someone } from './people.test-help.ts'
import { idsOf, loadPerson, personOf } from './repository.ts'
import { restrictRecord } from './restrict-record.ts'
import { tellStatus } from './tell-status.ts'
import { unmergePeople } from './un-merge-people.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [people] })
})
afterAll(() => house.close())

const load = (person: string) => house.db.transaction(theHouse, tx => loadPerson(tx, person))
const versionOf = async (person: string) => (await load(person)).person.version
const merge = async (survivor: string, person: string) =>
  mergePeople(house, keeper, {
    survivor: { person: survivor, version: await versionOf(survivor) },
    person,
    reason: 'x',
  })

describe('merging two records', () => {
  test('makes one stand for both, with the names and numbers of both, and loses nothing', async () => {
    const numbers = [prisonNumber(), prisonNumber()] as const
    const one = await added(house, { identifiers: [{ kind: 'prison-number', value: numbers[0] }] })
    const other = await added(house, { identifiers: [{ kind: 'prison-number', value: numbers[1] }] })
    await house.db.transaction(theHouse, tx => tellStatus(house, tx, other.person, { heldAt: 'LEI' }))
    const before = await load(other.person)
    accepted(await merge(one.person, other.person))

    const whole = await load(one.person)
    expect(whole.identifiers.map(({ value }) => value)).toEqual([...numbers])
    expect(whole.names.map(({ kind }) => kind).toSorted()).toEqual(['alias', 'current'])
    expect(whole.person).toMatchObject({ heldAt: 'LEI', mergedInto: null })
    expect(whole.merged).toMatchObject([{ person: other.person, into: one.person, by: 'keeper' }])
    expect(await house.db.transaction(clerk, tx => idsOf(tx, other.person))).toEqual(
      [one.person, other.person].toSorted(),
    )
    expect((await load(other.person)).person).toMatchObject({
      name: before.person.name,
      mergedInto: one.person,
      standsAs: one.person,
    })
    const journal = await house.db.transaction(clerk, tx => factsOfPerson(tx, { person: other.person, most: 9 }))
    expect(journal.map(({ kind }) => kind)).toEqual(['person.merged', 'person.whereabouts-changed', 'person.added'])
  })

  test('is refused with itself, again, and into a record that was merged away', async () => {
    const [one, other, third] = [await added(house), await added(house), await added(house)]
    expect(await merge(one.person, one.person)).toMatchObject({ refusal: { code: 'people.merge-with-itself' } })
    accepted(await merge(one.person, other.person))
    expect(await merge(one.person, other.person)).toMatchObject({ refusal: { code: 'people.merge-with-itself' } })
    expect(await merge(other.person, third.person)).toMatchObject({ refusal: { code: 'people.merged-away' } })
    expect(await merge(third.person, other.person)).toMatchObject({ refusal: { code: 'people.merged-away' } })
  })

  test('two who merge the same records each into the other at once: one wins, and there is no circle', async () => {
    const [one, other] = [await added(house), await added(house)]
    const outcomes = await Promise.allSettled([merge(one.person, other.person), merge(other.person, one.person)])
    const won = outcomes.filter(outcome => outcome.status === 'fulfilled' && outcome.value.ok)
    expect(won).toHaveLength(1)
    const standing = await Promise.all([one, other].map(async ({ person }) => (await load(person)).person.standsAs))
    expect(new Set(standing).size).toBe(1)
  })

  test('with a restricted record hides both from those who may not know of one', async () => {
    const [open, hidden] = [await added(house), await added(house)]
    accepted(await restrictRecord(house, keeper, { ...hidden, named: [], reason: 'Victim' }))
    const merged = accepted(await merge(open.person, hidden.person))
    await expect(house.db.transaction(clerk, tx => personOf(tx, open.person))).rejects.toThrow(NotFound)
    accepted(await unmergePeople(house, keeper, { merge: merged.merge, reason: 'Not the same' }))
    expect(await house.db.transaction(clerk, tx => personOf(tx, open.person))).toMatchObject({ restricted: false })
    await expect(house.db.transaction(clerk, tx => personOf(tx, hidden.person))).rejects.toThrow(NotFound)
  })

  test('a restriction set while they are one stays with both when they are two again', async () => {
    const [one, other] = [await added(house), await added(house)]
    const { merge: id } = accepted(await merge(one.person, other.person))
    const version = await versionOf(one.person)
    accepted(await restrictRecord(house, keeper, { person: one.person, version, named: [], reason: 'x' }))
    accepted(await unmergePeople(house, keeper, { merge: id, reason: 'y' }))
    await expect(house.db.transaction(clerk, tx => personOf(tx, other.person))).rejects.toThrow(NotFound)
  })

  test('what is told of a merged record holds for the person, where they are is where anybody finds them', async () => {
    const [one, other] = [await added(house), await added(house)]
    accepted(await merge(one.person, other.person))
    await house.db.transaction(theHouse, tx => tellStatus(house, tx, other.person, { heldAt: 'MDI' }))
    expect((await load(one.person)).person.heldAt).toBe('MDI')
    await expect(house.db.transaction(officer, tx => personOf(tx, one.person))).rejects.toThrow(NotFound)
    const there = staff('moorland', 'prison-officer', 'MDI')
    expect(await house.db.transaction(there, tx => personOf(tx, other.person))).toMatchObject({ heldAt: 'MDI' })
  })

  test('a change to a record that was merged away is refused', async () => {
    const [one, other] = [await added(house), await added(house)]
    accepted(await merge(one.person, other.person))
    const alias = {
      person: other.person,
      version: await versionOf(other.person),
      name: { forename: 'A', middleNames: '', surname: 'B' },
      kind: 'alias',
      from: null,
      until: null,
    } as const
    expect(await addAlias(house, keeper, alias)).toMatchObject({ refusal: { code: 'people.merged-away' } })
  })
})

describe('undoing a merge', () => {
  test('happens once', async () => {
    const [one, other] = [await added(house), await added(house)]
    const { merge: id } = accepted(await merge(one.person, other.person))
    accepted(await unmergePeople(house, keeper, { merge: id, reason: 'x' }))
    expect(await unmergePeople(house, keeper, { merge: id, reason: 'x' })).toMatchObject({
      refusal: { code: 'people.merge-already-undone' },
    })
  })

  test('keeps that they are two people, so that they are no likely match again', async () => {
    const entered = someone({ identifiers: [{ kind: 'cro', value: 'SF05/482703J' }] })
    const one = accepted(await addPerson(house, keeper, entered))
    const other = accepted(await addPerson(house, keeper, { ...entered, reviewed: [one.person] }))
    const likely = () =>
      house.db.transaction(keeper, async tx => {
        const described = (await describedPeople(tx, [one.person])).get(one.person)
        return described ? (await findMatches(tx, described, { than: one.person })).matches : []
      })
    expect(await likely()).toMatchObject([{ person: other.person, score: { verdict: 'match' } }])
    const { merge: id } = accepted(await merge(one.person, other.person))
    expect(await likely()).toEqual([])
    accepted(await unmergePeople(house, keeper, { merge: id, reason: 'Cousins' }))
    expect(await likely()).toEqual([])
  })

  test('gives back exactly what was, however merges were nested and in whatever order they are undone', async () => {
    const everything = (ids: readonly string[]) =>
      house.db.asOwner(async connection => {
        const tables = ['name', 'identifier', 'address', 'other_date_of_birth', 'sentence_day']
        const owned = tables.map(
          table => `(select jsonb_agg(t order by t::text) from people.${table} t where t.person = p.id)`,
        )
        const { rows } = await connection.query(
          `select to_jsonb(p) - 'version' as person, ${owned.map((each, at) => `${each} as owned${at}`).join(', ')}
             from people.person p where id = any($1::uuid[]) order by id`,
          [ids],
        )
        return rows
      })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ into: fc.nat(4), from: fc.nat(4) }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.record({ restricted: fc.boolean(), heldAt: fc.option(fc.constantFrom('LEI', 'MDI')) }), {
          minLength: 5,
          maxLength: 5,
        }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        async (merges, starts, order) => {
          const ids: string[] = []
          for (const { restricted, heldAt } of starts) {
            const { person, version } = await added(house)
            ids.push(person)
            await house.db.transaction(theHouse, tx => tellStatus(house, tx, person, { heldAt }))
            if (restricted)
              accepted(await restrictRecord(house, keeper, { person, version, named: ['clerk'], reason: 'x' }))
          }
          const before = await everything(ids)
          const standing: string[] = []
          for (const { into, from } of merges) {
            const outcome = await merge(ids[into] ?? '', ids[from] ?? '')
            if (outcome.ok) standing.push(outcome.value.merge)
          }
          for (const pick of order) {
            const [id] = standing.splice(pick % Math.max(1, standing.length), 1)
            if (id !== undefined) accepted(await unmergePeople(house, keeper, { merge: id, reason: 'y' }))
          }
          expect(standing).toEqual([])
          expect(await everything(ids)).toEqual(before)
        },
      ),
      { numRuns: 12 },
    )
  })
})
