import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths, day, isoDay } from '#kernel'
import { casework, makeMove, openCase, readCase, type InputOf } from '#casework'
import { places, seedOrganisation } from '#organisation/places'
import { addStaff, staff as staffRoom } from '#organisation/staff'
import { Denied, factsOfPerson, newId, NotFound, theHouse, type Actor } from '#platform'
import { people } from '#record/people'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { complaint, complaints, confidentialComplaint } from './index.ts'

const clerk = staff('clerk', 'complaints-clerk', 'LEI')
const officer = staff('officer', 'prison-officer', 'LEI')
const governor = staff('governor', 'governor', 'LEI')
const otherGovernor = staff('other-governor', 'governor', 'LEI')
const awayGovernor = staff('away-governor', 'governor', 'WWI')
const director = staff('director', 'prison-group-director')

describe('complaints', () => {
  let house: TestHouse
  beforeAll(async () => {
    // A Wednesday before a bank holiday.
    house = await testHouse({ rooms: [casework, places, staffRoom, people, complaints], now: '2026-12-23T09:00:00Z' })
    await seedOrganisation(house)
    for (const { username, name, roles, places: at } of [officer, governor]) {
      const added = await addStaff(house, theHouse, { username, name, roles, places: at, starts: day('2020-01-01') })
      if (!added.ok) throw new Error(added.refusal.code)
    }
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
  const make = async (given: Partial<InputOf<typeof complaint, 'make'>> = {}) =>
    openCase(house, clerk, complaint, {
      subject: { person: await aPerson() },
      move: 'make',
      input: {
        subject: 'property',
        complaint: 'My shoes are lost',
        happenedOn: house.clock.today(),
        aboutStaff: false,
        ...given,
      },
    })
  const made = async (given: Partial<InputOf<typeof complaint, 'make'>> = {}) => {
    const outcome = await make(given)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.value.id
  }
  const dueOn = async (id: string): Promise<string | undefined> => {
    const { waiting } = await readCase(house, theHouse, complaint, { id })
    return waiting[0] && isoDay(waiting[0].dueOn)
  }
  const answer = (actor: Actor, id: string, over = 1) =>
    makeMove(house, actor, complaint, {
      id,
      move: 'answer',
      input: { outcome: 'not-upheld', answer: 'We looked' },
      over,
    })
  const appealed = async (id: string, over: number) => {
    const outcome = await makeMove(house, clerk, complaint, {
      id,
      move: 'appeal',
      input: { appeal: 'You did not' },
      over,
    })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
  }
  const decide = (actor: Actor, id: string, over: number) =>
    makeMove(house, actor, complaint, {
      id,
      move: 'decide',
      input: { appealOutcome: 'upheld', appealAnswer: 'They are found' },
      over,
    })

  test('are to be answered in five working days, ten when they are about staff, or by the day that an interim answer sets', async () => {
    const yesterday = addDays(house.clock.today(), -1)
    expect(await dueOn(await made())).toBe('2027-01-04')
    expect(await dueOn(await made({ happenedOn: yesterday, receivedOn: yesterday }))).toBe('2026-12-31')
    expect(await dueOn(await made({ aboutStaff: true }))).toBe('2027-01-11')
    const id = await made()
    const answerBy = addDays(house.clock.today(), 30)
    await makeMove(house, officer, complaint, { id, move: 'reply', input: { interim: 'Looking', answerBy }, over: 1 })
    expect(await dueOn(id)).toBe('2027-01-22')
  })

  test('about what happened more than three months ago say why they come late', async () => {
    const long = addMonths(house.clock.today(), -3)
    expect(await make({ happenedOn: long })).toMatchObject({ ok: true })
    expect(await make({ happenedOn: addDays(long, -1) })).toMatchObject({
      refusal: { code: 'complaint.too-late-without-a-reason' },
    })
    expect(await make({ happenedOn: addDays(long, -1), whyLate: 'I was in hospital' })).toMatchObject({ ok: true })
  })

  test('about staff are answered outside the team, and never by the one complained of', async () => {
    const id = await made({ aboutStaff: true, complainedOf: 'governor' })
    expect(await answer(officer, id)).toMatchObject({ refusal: { code: 'complaint.outside-the-team' } })
    expect(await answer(governor, id)).toMatchObject({ refusal: { code: 'complaint.about-you' } })
    const given = { id, move: 'assign', input: { answerer: 'governor' }, over: 1 } as const
    expect(await makeMove(house, clerk, complaint, given)).toMatchObject({
      refusal: { code: 'complaint.answerer-is-complained-of' },
    })
    expect(await answer(otherGovernor, id)).toMatchObject({ ok: true })
    const seen = await readCase(house, officer, complaint, { id })
    expect(seen.case.data).not.toHaveProperty('complainedOf')
    expect(seen.history.some(({ after }) => 'complainedOf' in after)).toBe(false)
    const whole = await readCase(house, otherGovernor, complaint, { id })
    expect(whole.case.data).toMatchObject({ complainedOf: 'governor' })
    expect(whole.history.some(({ after }) => after['complainedOf'] === 'governor')).toBe(true)
  })

  test('given to one member of staff are not answered by another, but by a governor', async () => {
    const id = await made()
    await makeMove(house, clerk, complaint, { id, move: 'assign', input: { answerer: 'governor' }, over: 1 })
    expect(await answer(officer, id, 2)).toMatchObject({ refusal: { code: 'complaint.given-to-another' } })
    expect(await answer(otherGovernor, id, 2)).toMatchObject({ ok: true })
  })

  test('are appealed within seven days, and the appeal is answered by somebody else, and higher', async () => {
    const id = await made()
    await answer(officer, id)
    await appealed(id, 2)
    await expect(decide(officer, id, 3)).rejects.toThrow(Denied)
    expect(await decide(governor, id, 3)).toMatchObject({ ok: true, value: { state: 'appeal-answered' } })

    const high = await made()
    await answer(governor, high)
    await appealed(high, 2)
    expect(await decide(governor, high, 3)).toMatchObject({ refusal: { code: 'casework.same-person' } })
    expect(await decide(otherGovernor, high, 3)).toMatchObject({ refusal: { code: 'complaint.needs-somebody-higher' } })
    expect(await decide(director, high, 3)).toMatchObject({ ok: true })

    const late = await made()
    await answer(officer, late)
    const now = house.clock.now()
    house.clock.wind('2027-01-05T09:00:00Z')
    const appeal = { id: late, move: 'appeal', over: 2 } as const
    expect(await makeMove(house, clerk, complaint, { ...appeal, input: { appeal: 'No' } })).toMatchObject({
      refusal: { code: 'complaint.appeal-too-late' },
    })
    expect(
      await makeMove(house, clerk, complaint, { ...appeal, input: { appeal: 'No', whyLate: 'Moved' } }),
    ).toMatchObject({ ok: true })
    house.clock.wind(now)
  })

  test.each([
    ['governor', governor, [clerk, officer, awayGovernor, director]],
    ['prison-group-director', director, [clerk, officer, governor, awayGovernor]],
  ] as const)('in confidence to the %s are known to nobody else', async (addressee, reader, others) => {
    const person = await aPerson()
    const taken = await openCase(house, clerk, confidentialComplaint, {
      subject: { person },
      move: 'take',
      input: { addressee, receivedOn: house.clock.today() },
    })
    if (!taken.ok) throw new Error(taken.refusal.code)
    const { id } = taken.value
    for (const other of others) {
      await expect(readCase(house, other, confidentialComplaint, { id })).rejects.toThrow(NotFound)
    }
    const opening = { id, move: 'open', input: { complaint: 'About the wing' }, over: 1 } as const
    expect(await makeMove(house, reader, confidentialComplaint, opening)).toMatchObject({ ok: true })
    const { history } = await readCase(house, reader, confidentialComplaint, { id })
    expect(history.map(({ by }) => by).toSorted()).toEqual([reader.username, 'clerk'].toSorted())
    expect(await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 10 }))).toEqual([])
  })
})
