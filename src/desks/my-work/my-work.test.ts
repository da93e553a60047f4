import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#kernel'
import { casework, fireClocks, makeMove, openCase } from '#casework'
import { places } from '#organisation/places'
import { staff as staffRoom } from '#organisation/staff'
import { newId } from '#platform'
import { complaint, complaints } from '#prison/complaints'
import { alert, alerts } from '#record/alerts'
import { people } from '#record/people'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { seenAll, showWork } from './show-work.ts'

const safer = staff('safer', 'safer-custody-officer', 'LEI')
const officer = staff('officer', 'prison-officer', 'LEI')
const away = staff('away', 'safer-custody-officer', 'WWI')
const manager = staff('manager', 'offender-management-unit-manager', 'LEI')
const otherManager = staff('other-manager', 'offender-management-unit-manager', 'WWI')
const clerk = staff('clerk', 'complaints-clerk', 'LEI')
const governor = staff('governor', 'governor', 'LEI')
const director = staff('director', 'prison-group-director')

describe('my work', () => {
  let house: TestHouse
  beforeAll(async () => {
    // A Friday.
    house = await testHouse({
      rooms: [casework, places, staffRoom, people, alerts, complaints],
      now: '2026-11-20T09:00:00Z',
    })
  })
  afterAll(() => house.close())

  const aPerson = (surname: string) =>
    house.db.asOwner(async connection => {
      const id = newId()
      await connection.query(
        `insert into people.person (id, stands_as, surname, date_of_birth, sex, places, held_at)
         values ($1, $1, $2, '1990-01-01', 'male', '{LEI}', 'LEI')`,
        [id, surname],
      )
      return id
    })

  const linesOf = async (actor: typeof safer) => {
    const { now, soon, changed } = await showWork(house, actor)
    const told = (lines: typeof now) => lines.map(({ task, person }) => `${task.what.en}: ${person?.name ?? ''}`)
    return { now: told(now), soon: told(soon), changed: told(changed) }
  }

  test('says what is due when, to those whose it is, and what others changed', async () => {
    const person = await aPerson('Inventson')
    const raised = await openCase(house, officer, alert, {
      subject: { person },
      move: 'raise',
      input: { code: 'XVL', reviewOn: addDays(house.clock.today(), 3) },
    })
    if (!raised.ok) throw new Error(raised.refusal.code)
    const review = 'Review the alert (Violent): INVENTSON'
    expect(await linesOf(safer)).toEqual({ now: [], soon: [review], changed: [] })
    expect(await linesOf(away)).toEqual({ now: [], soon: [], changed: [] })
    // May find people everywhere, and still works at one place.
    expect(await linesOf(manager)).toMatchObject({ soon: [review] })
    expect(await linesOf(otherManager)).toMatchObject({ soon: [] })
    expect(await linesOf(officer)).toEqual({ now: [], soon: [], changed: [] })

    house.clock.wind('2026-11-23T08:00:00Z')
    expect(await linesOf(safer)).toMatchObject({ now: [review], soon: [] })
    expect(await linesOf(governor)).toMatchObject({ now: [] })
    house.clock.wind('2026-11-24T08:00:00Z')
    await fireClocks(house, alert)
    expect(await linesOf(governor)).toMatchObject({ now: [review] })

    const moving = { id: raised.value.id, move: 'review', input: { comment: 'Still so' }, over: 1 } as const
    expect(await makeMove(house, safer, alert, moving)).toMatchObject({ ok: true })
    expect(await linesOf(safer)).toEqual({ now: [], soon: [], changed: [] })
    const { changed } = await linesOf(officer)
    expect(changed).toEqual([expect.stringMatching(/^Alert: Active \(Violent\): INVENTSON$/)])
    await seenAll(house, officer)
    expect(await linesOf(officer)).toMatchObject({ changed: [] })
  })

  test('gives a complaint to those who answer at the place, and passes a late one up', async () => {
    const person = await aPerson('Complainer')
    const made = await openCase(house, clerk, complaint, {
      subject: { person },
      move: 'make',
      input: { subject: 'food', complaint: 'It was cold', happenedOn: house.clock.today(), aboutStaff: false },
    })
    expect(made).toMatchObject({ ok: true })
    const answer = 'Answer the complaint (Food): COMPLAINER'
    // From a Tuesday, five working days end on the next Tuesday.
    expect(await linesOf(officer)).toMatchObject({ soon: [answer] })
    expect(await linesOf(director)).toMatchObject({ now: [], soon: [] })
    house.clock.wind('2026-12-01T10:00:00Z')
    await fireClocks(house, complaint)
    expect(await linesOf(officer)).toMatchObject({ now: [answer] })
    expect(await linesOf(director)).toMatchObject({ now: [] })
    house.clock.wind('2026-12-02T10:00:00Z')
    await fireClocks(house, complaint)
    expect(await linesOf(director)).toMatchObject({ now: [answer] })
    const { now } = await showWork(house, director)
    expect(now[0]?.task).toMatchObject({ escalated: true, does: { href: expect.stringContaining('/complaints/') } })
  })
})
