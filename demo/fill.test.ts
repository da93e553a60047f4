import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedOrganisation } from '#organisation/places'
import { addInventedStaff, inventedStaff } from '#organisation/staff'
import { verifyJournal } from '#platform'
import { addPeopleInBulk } from '#record/people'
import { testHouse, type TestHouse } from '../test/house.ts'
import { asKept, doneByHand } from './by-hand.test-help.ts'
import { fillWithInventedPeople } from './index.ts'

const SEED = 20_261_121
const PEOPLE = 520

async function organised(): Promise<TestHouse> {
  const house = await testHouse({ ticking: false })
  await seedOrganisation(house)
  await addInventedStaff(house)
  return house
}

async function rows<Row>(house: TestHouse, query: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const found = await house.db.asOwner(connection => connection.query(query, parameters))
  return found.rows as Row[]
}

async function count(house: TestHouse, from: string): Promise<number> {
  const [row] = await rows<{ n: number }>(house, `select count(*)::int as n from ${from}`)
  return row?.n ?? 0
}

/** Everything that was invented, without what the database numbers or makes up by itself. */
function everything(house: TestHouse): Promise<object[]> {
  return rows(
    house,
    `select to_jsonb(p) as it from people.person p
     union all select to_jsonb(w) from warrants.warrant w
     union all select to_jsonb(s) from sentences.sentence s
     union all select to_jsonb(a) from sentences.adjustment a
     union all select to_jsonb(r) from sentences.recall r
     union all select to_jsonb(c) from release_dates.calculation c
     union all select to_jsonb(k) from casework."case" k
     union all select jsonb_build_object('kind', f.kind, 'chain', f.chain, 'at', f.at, 'by', f.by_user, 'of', f.of, 'after', f.after)
       from platform.fact f where f.person is not null and f.kind <> 'person.added'
     order by it`,
  )
}

let house: TestHouse
let filledInOneGo: readonly object[]
const told: number[] = []

beforeAll(async () => {
  house = await organised()
  await fillWithInventedPeople(house, { people: PEOPLE, seed: SEED, onProgress: done => told.push(done) })
  filledInOneGo = await everything(house)
})
afterAll(() => house.close())

describe('a house filled with invented people', () => {
  test('holds as many as were asked for, and tells how far it has come', async () => {
    expect(await count(house, 'people.person where demo')).toBe(PEOPLE)
    expect(told.length).toBe(2)
    expect(told.at(-1)).toBe(PEOPLE)
  })

  test('has a journal that verifies, with the opening of each record first', async () => {
    const verified = await house.db.asOwner(verifyJournal)
    expect(verified.broken).toEqual([])
    expect(await count(house, `platform.fact where person is not null and link = 1 and kind <> 'person.added'`)).toBe(0)
    const backwards = `platform.fact one join platform.fact next on next.chain = one.chain and next.link = one.link + 1
                       where one.person is not null and next.at < one.at`
    expect(await count(house, backwards)).toBe(0)
  })

  test('has dates that are confirmed, that wait for a second person, and out of date', async () => {
    const states = await rows<{ state: string; n: number }>(
      house,
      `select state, count(*)::int as n from release_dates.calculation group by state`,
    )
    const byState = Object.fromEntries(states.map(({ state, n }) => [state, n]))
    expect(Object.keys(byState)).toEqual(expect.arrayContaining(['confirmed', 'provisional', 'stale', 'superseded']))
    expect(byState['confirmed']).toBeGreaterThan((byState['provisional'] ?? 0) * 2)
  })

  test('has every class of sentence, and people who are back on recall', async () => {
    const types = await rows<{ type: string }>(
      house,
      `select distinct charge -> 'sentence' ->> 'type' as type from sentences.sentence`,
    )
    expect(types.map(({ type }) => type)).toEqual(expect.arrayContaining(['ADIMP_ORA', 'EDS21', 'MLP']))
    const recalled = await rows<{ kind: string }>(house, 'select distinct kind from sentences.recall order by kind')
    expect(recalled.map(({ kind }) => kind)).toEqual(['fixed-term-56', 'standard'])
    expect(await count(house, `release_dates.v_current where kind = 'PRRD'`)).toBeGreaterThan(5)
    expect(await count(house, `release_dates.v_current where kind = 'TARIFF'`)).toBeGreaterThan(5)
  })

  test('keeps nobody in prison past their release, and lets nobody out before it', async () => {
    const wrong = `people.person p join release_dates.v_current d on d.person = p.id
                   where d.kind in ('CRD', 'ARD', 'PRRD', 'MTD') and (p.held_at is not null) <> (d.on_day >= '2026-11-21')`
    expect(await count(house, wrong)).toBe(0)
    expect(await count(house, 'release_dates.v_current')).toBeGreaterThan(200)
  })

  test('has complaints that are new, due and late, and records that only named staff may see', async () => {
    const late = (on: string) => `casework.clock where process = 'complaint' and due_on ${on}`
    expect(await count(house, late(`< '2026-11-20'`))).toBeGreaterThan(0)
    expect(await count(house, late(`between '2026-11-20' and '2026-11-24'`))).toBeGreaterThan(0)
    expect(await count(house, late(`> '2026-11-24'`))).toBeGreaterThan(0)
    const restricted = await rows<{ named: string[] }>(house, 'select named from people.person where restricted')
    expect(restricted.length).toBeGreaterThan(0)
    const usernames = new Set(inventedStaff().map(({ username }) => username))
    expect(restricted.flatMap(({ named }) => named).filter(name => !usernames.has(name))).toEqual([])
  })

  test('is filled once only', async () => {
    expect(await fillWithInventedPeople(house, { people: PEOPLE + 500, seed: SEED })).toBe(0)
    expect(await count(house, 'people.person')).toBe(PEOPLE)
  })

  test('holds of a person what staff would have made of the same papers, one by one', async () => {
    const sample = await rows<{ person: string; kinds: string[] }>(
      house,
      `select distinct on (kinds) person::text, kinds from (
         select person, array_agg(kind order by link) as kinds from platform.fact
          where person in (select person from warrants.warrant) and person in (select id from people.person where not restricted)
          group by person) as history order by kinds, person`,
    )
    expect(sample.length).toBeGreaterThan(8)
    for (const { person } of sample) {
      const again = await doneByHand(house, person)
      expect(await asKept(house, again)).toEqual(await asKept(house, person))
    }
  })
})

describe('the filling of a house', () => {
  let broken: TestHouse
  beforeAll(async () => {
    broken = await organised()
  })
  afterAll(() => broken.close())

  test('goes on where it stopped, and gives the same people from the same seed, ids and all', async () => {
    const interrupted = fillWithInventedPeople(broken, {
      people: PEOPLE,
      seed: SEED,
      onProgress() {
        throw new Error('the power went')
      },
    })
    await expect(interrupted).rejects.toThrow('the power went')
    const before = await count(broken, 'people.person')
    expect(before).toBeGreaterThan(0)
    // The next day, asked for something else: what was begun is what is ended.
    broken.clock.wind('2026-11-22T09:00:00Z')
    expect(await fillWithInventedPeople(broken, { people: 3000, seed: 6 })).toBe(PEOPLE - before)
    expect(await everything(broken)).toEqual(filledInOneGo)
    expect((await broken.db.asOwner(verifyJournal)).broken).toEqual([])
  })

  test('leaves a house alone that holds anybody', async () => {
    const other = await testHouse()
    try {
      await other.db.asOwner(connection =>
        addPeopleInBulk(
          connection,
          [
            {
              id: '01a1ced4-e060-7000-8fb1-c2ba1a29e41d',
              name: { forename: 'Ann', middleNames: '', surname: 'Other' },
              aliases: [],
              dateOfBirth: other.clock.today(),
              sex: 'female',
              identifiers: [],
            },
          ],
          { on: other.clock.today(), at: other.clock.now(), by: 'house', demo: false },
        ),
      )
      expect(await fillWithInventedPeople(other, { people: 10, seed: 1 })).toBe(0)
      expect(await count(other, 'people.person')).toBe(1)
    } finally {
      await other.close()
    }
  })
})
