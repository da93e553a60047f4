import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day, isoDay } from '#kernel'
import { factsOfPerson, newId, NotFound, Denied, Stale, theHouse, verifyJournal } from '#platform'
import { staff, testHouse, type TestHouse } from '../../test/house.ts'
import { standingIn } from './case.ts'
import { fireClocks } from './fire-clocks.ts'
import { makeMove } from './make-move.ts'
import { openCase, type Opened } from './open-case.ts'
import type { InputOf } from './process.ts'
import { clocksOf } from './clocks.repository.ts'
import { loadCase, sealedOf } from './repository.ts'
import { roomOf } from './room.ts'
import { sealHolds } from './step.ts'
import { errand } from './suite/errand.ts'

const ann = staff('ann', 'prison-officer', 'LEI')
const bob = staff('bob', 'prison-officer', 'LEI')
const far = staff('far', 'prison-officer', 'WWI')
const clerk = staff('clerk', 'complaints-clerk', 'LEI')
const governor = staff('gov', 'governor', 'LEI')
const farGovernor = staff('gov-2', 'governor', 'WWI')
const director = staff('director', 'prison-group-director')

describe('a case', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse({ rooms: [roomOf('casework', [errand])] })
  })
  afterAll(() => house.close())

  const aPerson = (visible: { places?: string[]; restricted?: boolean; named?: string[] } = {}) =>
    house.db.asOwner(async connection => {
      const id = newId()
      await connection.query(
        `insert into people.person (id, stands_as, surname, date_of_birth, sex, places, restricted, named)
         values ($1, $1, 'Invented', '1990-01-01', 'male', $2, $3, $4)`,
        [id, visible.places ?? ['LEI'], visible.restricted ?? false, visible.named ?? []],
      )
      return id
    })

  const input = (given: Partial<InputOf<typeof errand, 'ask'>> = {}): InputOf<typeof errand, 'ask'> => ({
    what: 'Bread',
    shop: 'BAKER',
    by: addDays(house.clock.today(), 1),
    count: 2,
    gift: false,
    ...given,
  })

  const asked = async (person: string, given: Partial<InputOf<typeof errand, 'ask'>> = {}): Promise<Opened> => {
    const opened = await openCase(house, ann, errand, {
      subject: { person },
      move: 'ask',
      place: 'LEI',
      input: input(given),
    })
    if (!opened.ok) throw new Error(opened.refusal.code)
    return opened.value
  }
  const load = (actor: typeof ann, id: string) => house.db.transaction(actor, tx => loadCase(tx, errand, id))
  const facts = (person: string) => house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 50 }))
  const clocks = async (id: string) =>
    (await house.db.transaction(theHouse, tx => clocksOf(tx, [id])))
      .get(id)
      ?.map(({ name, state }) => `${name} ${state}`)

  test('is opened with what was asked, and read back as it was given', async () => {
    const person = await aPerson()
    const { id, reference } = await asked(person, { colours: ['red'], size: 'small', helper: 'bob' })
    expect(reference).toMatch(/^ERR-\d{6}$/)
    const read = await load(bob, id)
    expect(read).toMatchObject({ state: 'asked', isOpen: true, version: 1, openedBy: 'ann', subject: { person } })
    expect(read.data).toEqual({ ...input(), colours: ['red'], size: 'small', helper: 'bob' })
    expect(await facts(person)).toMatchObject([
      { kind: 'errand.asked', by: 'ann', before: null, after: { state: 'asked', what: 'Bread', gift: false } },
    ])
  })

  test('in a state is known to hold what every case there holds', async () => {
    const held = await load(bob, (await asked(await aPerson())).id)
    const count: number | undefined = standingIn(errand, held, 'asked')?.data.count
    expect(count).toBe(2)
    expect(standingIn(errand, held, 'given')).toBeUndefined()
  })

  test.each([
    ['an answer that is missing', { what: '' }, 'what', 'Enter what'],
    ['an answer that is too long', { what: 'x'.repeat(101) }, 'what', 'This answer is not in the right form.'],
    ['a code that is not in use', { shop: 'COBBLER' }, 'shop', 'Choose an open shop'],
    ['a day that is past', { by: day('2020-01-01') }, 'by', 'The day must not be past'],
    ['a number out of bounds', { count: 10 }, 'count', 'This answer is not in the right form.'],
  ])('is not opened with %s', async (_, given, field, says) => {
    const person = await aPerson()
    const opened = await openCase(house, ann, errand, { subject: { person }, move: 'ask', input: input(given) })
    expect(opened).toMatchObject({
      ok: false,
      refusal: { code: 'casework.not-valid', wrong: [{ field, text: { en: says } }] },
    })
    expect(await facts(person)).toEqual([])
  })

  test('is refused by a rule of its process, and by the rule of only one, and nothing changes', async () => {
    const person = await aPerson()
    const nine = await openCase(house, ann, errand, { subject: { person }, move: 'ask', input: input({ count: 9 }) })
    expect(nine).toMatchObject({ ok: false, refusal: { code: 'errand.too-many' } })
    await asked(person)
    const again = await openCase(house, bob, errand, {
      subject: { person },
      move: 'ask',
      input: input({ what: 'BREAD' }),
    })
    expect(again).toMatchObject({ ok: false, refusal: { code: 'errand.already-asked' } })
    expect(await facts(person)).toHaveLength(1)
  })

  test('of which there may be only one is opened once by two who try at the same moment', async () => {
    const person = await aPerson()
    const both = await Promise.all(
      [ann, bob].map(actor => openCase(house, actor, errand, { subject: { person }, move: 'ask', input: input() })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'errand.already-asked' } })
    expect(await facts(person)).toHaveLength(1)
  })

  test('is moved by those whose move it is, from the states that allow it, by a second person where one is needed', async () => {
    const person = await aPerson()
    const { id } = await asked(person)
    const moving = { id, move: 'fetch', input: {}, over: 1 } as const
    await expect(makeMove(house, clerk, errand, moving)).rejects.toThrow(Denied)
    await expect(makeMove(house, director, errand, moving)).rejects.toThrow(Denied)
    expect(await makeMove(house, ann, errand, moving)).toMatchObject({ refusal: { code: 'casework.same-person' } })
    expect(await makeMove(house, bob, errand, { ...moving, move: 'give', input: { reason: 'x' } })).toMatchObject({
      refusal: { code: 'casework.not-now' },
    })
    expect(await load(ann, id)).toMatchObject({ state: 'asked', version: 1 })
    expect(await facts(person)).toHaveLength(1)

    expect(await makeMove(house, bob, errand, moving)).toMatchObject({
      ok: true,
      value: { state: 'fetched', version: 2 },
    })
    await expect(makeMove(house, bob, errand, { ...moving, move: 'give', input: { reason: 'x' } })).rejects.toThrow(
      Stale,
    )
    expect(await facts(person)).toMatchObject([
      { kind: 'errand.fetched', by: 'bob', before: { state: 'asked' }, after: { state: 'fetched' } },
      { kind: 'errand.asked' },
    ])
  })

  test('is not known to those who may not know the person', async () => {
    const restricted = await aPerson({ restricted: true, named: ['ann'] })
    const { id } = await asked(restricted)
    await expect(load(bob, id)).rejects.toThrow(NotFound)
    await expect(load(far, id)).rejects.toThrow(NotFound)
    await expect(makeMove(house, bob, errand, { id, move: 'fetch', input: {}, over: 1 })).rejects.toThrow(NotFound)
    expect(await load(ann, id)).toMatchObject({ id })
  })

  test('of two moves at once one is made and the other is stale', async () => {
    const { id } = await asked(await aPerson())
    const amend = (what: string) =>
      makeMove(house, ann, errand, { id, move: 'amend', input: { what, by: addDays(house.clock.today(), 2) }, over: 1 })
    const outcomes = await Promise.allSettled([amend('One'), amend('Two')])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) })
    expect(await load(ann, id)).toMatchObject({ version: 2 })
  })

  test('that is confidential is there only for its readers, and its steps are sealed', async () => {
    const person = await aPerson()
    const { id } = await asked(person, { secret: true, what: 'A word with the governor' })
    for (const other of [ann, bob, clerk, farGovernor]) await expect(load(other, id)).rejects.toThrow(NotFound)
    expect(await load(governor, id)).toMatchObject({ data: { what: 'A word with the governor' } })
    expect(await load(director, id)).toMatchObject({ id })
    expect(await facts(person)).toEqual([])

    const moved = await makeMove(house, governor, errand, { id, move: 'fetch', input: {}, over: 1 })
    expect(moved).toMatchObject({ ok: true, value: { state: 'fetched' } })
    const sealed = await house.db.transaction(governor, tx => sealedOf(tx, id))
    expect(sealed.map(({ content }) => content)).toMatchObject([
      { move: 'ask', by: 'ann', after: { state: 'asked' } },
      { move: 'fetch', by: 'gov', before: { state: 'asked' }, after: { state: 'fetched' } },
    ])
    expect(sealed.every(sealHolds)).toBe(true)
    expect(await house.db.transaction(ann, tx => sealedOf(tx, id))).toEqual([])
    expect(await facts(person)).toEqual([])
  })

  test('keeps what only some may read out of the journal, under a seal', async () => {
    const person = await aPerson()
    const { id } = await asked(person, { price: '12 pounds' })
    const [line] = await facts(person)
    expect(line?.after).not.toHaveProperty('price')
    const [sealed] = await house.db.transaction(theHouse, tx => sealedOf(tx, id))
    expect(sealed?.content).toMatchObject({ after: { price: '12 pounds' } })
    expect(line?.of).toMatchObject({ seal: sealed?.seal })
  })

  describe('with something to be done by a day', () => {
    test('waits until it is done', async () => {
      const { id } = await asked(await aPerson())
      expect(await clocks(id)).toEqual(['fetching running', 'lapsing running'])
      await makeMove(house, bob, errand, { id, move: 'fetch', input: {}, over: 1 })
      expect(await clocks(id)).toEqual(['fetching stopped', 'lapsing stopped'])
    })

    test('fires once when it is late, also when two look at the same moment, and again only when begun anew', async () => {
      const other = await testHouse({ rooms: [roomOf('casework', [errand])], now: '2026-11-20T09:00:00Z' })
      try {
        const person = newId()
        await other.db.asOwner(connection =>
          connection.query(
            `insert into people.person (id, stands_as, surname, date_of_birth, sex)
             values ($1, $1, 'Invented', '1990-01-01', 'male')`,
            [person],
          ),
        )
        const by = addDays(other.clock.today(), 5)
        const opened = await openCase(other, ann, errand, {
          subject: { person },
          move: 'ask',
          place: 'LEI',
          input: { what: 'Bread', shop: 'BAKER', by, count: 1, gift: true },
        })
        if (!opened.ok) throw new Error(opened.refusal.code)
        const kinds = async () =>
          (await other.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 50 }))).map(({ kind }) => kind)

        // Asked on a Friday; two working days end on the Tuesday, and late is the Wednesday.
        other.clock.wind('2026-11-24T23:00:00Z')
        expect(await fireClocks(other, errand)).toBe(0)
        other.clock.wind('2026-11-25T00:01:00Z')
        const firings = await Promise.all([fireClocks(other, errand), fireClocks(other, errand)])
        expect(firings.reduce((sum, count) => sum + count)).toBe(1)
        expect(await kinds()).toEqual(['errand.late', 'errand.asked'])
        expect(await fireClocks(other, errand)).toBe(0)

        const { id } = opened.value
        await makeMove(other, ann, errand, { id, move: 'amend', input: { what: 'Cake', by }, over: 1 })
        other.clock.wind('2026-12-01T00:01:00Z')
        expect(await fireClocks(other, errand)).toBe(1)

        // The day on which it lapses: the house makes the move.
        other.clock.wind(`${isoDay(addDays(by, 30))}T06:00:00Z`)
        expect(await fireClocks(other, errand)).toBe(1)
        expect((await kinds()).slice(0, 2)).toEqual(['errand.lapsed', 'errand.lapsing'])
        const lapsed = await other.db.transaction(ann, tx => loadCase(tx, errand, id))
        expect(lapsed).toMatchObject({ state: 'dropped', isOpen: false, changedBy: 'house' })
        expect(await other.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
      } finally {
        await other.close()
      }
    })
  })
})
