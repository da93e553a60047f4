import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day, isoDay, type Day } from '#kernel'
import { places, seedOrganisation } from '#organisation/places'
import { staff as staffRoom } from '#organisation/staff'
import { factsOfPerson } from '#platform'
import { people, tellStatus } from '#record/people'
import { addAdjustment, sentences } from '#sentence/sentences'
import { warrants } from '#sentence/warrants'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { approvedOf } from './approved-date.repository.ts'
import { checkRelease } from './check-release.ts'
import { giveApprovedDate, removeApprovedDate } from './give-approved-date.ts'
import { confirmDates, latestOf, releaseDates } from './index.ts'
import { unseenNotices } from './notice.repository.ts'
import { teams, type Team } from './notice.ts'
import {
  accepted,
  aCharge,
  anOrder,
  clerk,
  keeper,
  manager,
  otherClerk,
  recorded,
  somebody,
} from './release-dates.test-help.ts'
import { seeNotice } from './see-notice.ts'
import { thingsToDo } from './to-do.repository.ts'
import { workKindCodes } from './to-do.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [places, staffRoom, people, warrants, sentences, releaseDates] })
  await seedOrganisation(house)
})
afterAll(() => house.close())

const latest = (person: string) => house.db.transaction(clerk, async tx => (await latestOf(tx, person))!)
const confirm = async (person: string, by = otherClerk) => {
  const { id, version } = await latest(person)
  return accepted(await confirmDates(house, by, { person, calculation: id, version }))
}
/** Four years from November 2025, confirmed, at Leeds. */
const confirmed = async () => {
  const person = await somebody(house, { heldAt: 'LEI' })
  await recorded(house, person, anOrder([aCharge({ years: 4 })], { heardOn: day('2025-11-03') }))
  return { person, relied: await confirm(person) }
}
const kinds = async (person: string) =>
  (await house.db.transaction(clerk, tx => thingsToDo(tx, { people: [person], kinds: workKindCodes, most: 9 }))).map(
    ({ kind, due }) => `${kind} ${isoDay(due)}`,
  )
const bail = async (person: string, days: number) => {
  const sentence = (await latest(person)).input.booking!.parts[0]!.id
  accepted(
    await addAdjustment(house, clerk, { person, terms: { kind: 'tagged-bail', sentence, days }, reason: 'Order' }),
  )
}
const noticesOf = (person: string, place: string) =>
  house.db.transaction(clerk, tx =>
    unseenNotices(tx, { places: [place], teams: Object.keys(teams) as Team[], people: [person], most: 9 }),
  )
const at = (on: Day) => house.clock.wind(`${isoDay(on)}T09:00:00Z`)

describe('the checks before release', () => {
  test('are done by name near the release, hold for those dates only, and come back when something changes', async () => {
    const { person, relied } = await confirmed()
    const release = relied.outcome.dates.CRD!
    const asked = { person, kind: 'fourteen-day', calculation: relied.id, version: relied.version, note: null } as const
    expect(await checkRelease(house, clerk, asked)).toMatchObject({ refusal: { code: 'release-checks.too-early' } })
    at(addDays(release, -15))
    const done = accepted(await checkRelease(house, clerk, asked))
    expect(done).toMatchObject({ doneBy: 'clerk', releaseOn: release })
    expect(await checkRelease(house, manager, asked)).toMatchObject({
      refusal: { code: 'release-checks.done-already' },
    })
    expect(await kinds(person)).toEqual([`two-day-check ${isoDay(addDays(release, -2))}`])
    await expect(checkRelease(house, clerk, { ...asked, kind: 'two-day', version: 1 })).resolves.toMatchObject({
      refusal: { code: 'release-checks.too-early' },
    })

    await bail(person, 3)
    expect(await checkRelease(house, clerk, { ...asked, kind: 'two-day' })).toMatchObject({
      refusal: { code: 'release-checks.not-confirmed' },
    })
    const again = await confirm(person)
    const moved = again.outcome.dates.CRD!
    const today = addDays(release, -15)
    expect(await kinds(person)).toEqual([
      `fourteen-day-check ${isoDay(today)}`,
      `two-day-check ${isoDay(addDays(moved, -2))}`,
    ])
    const [told] = (await house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 30 }))).filter(
      ({ kind }) => kind === 'release-dates.release-checked',
    )
    expect(told).toMatchObject({ by: 'clerk', after: { kind: 'fourteen-day', releaseOn: isoDay(release) } })
    house.clock.wind('2026-11-21T12:00:00Z')
  })
})

describe('an approved date', () => {
  test('is given, changed and removed over its version, with its own journal, and moves the checks', async () => {
    const { person, relied } = await confirmed()
    const { CRD: until } = relied.outcome.dates
    const on = addDays(until!, -60)
    const asked = { person, kind: 'HDCAD', on, reason: 'Governor, 20 November 2026' } as const
    const given = accepted(await giveApprovedDate(house, clerk, asked))
    expect(await kinds(person)).toContain(`two-day-check ${isoDay(addDays(on, -2))}`)
    await expect(giveApprovedDate(house, clerk, asked)).rejects.toThrow('HDCAD')
    expect(await giveApprovedDate(house, clerk, { ...asked, version: 1, on: until! })).toMatchObject({
      refusal: { code: 'release-dates.entered-faulty', faults: [{ code: 'entered-dates.same-day' }] },
    })
    const changed = accepted(await giveApprovedDate(house, clerk, { ...asked, version: 1, on: addDays(on, 1) }))
    expect(changed).toMatchObject({ id: given.id, version: 2 })
    const removal = { person, id: given.id, version: 2, reason: 'Curfew refused' }
    expect(await removeApprovedDate(house, clerk, { ...removal, reason: '' })).toMatchObject({
      refusal: { code: 'approved-dates.no-reason' },
    })
    accepted(await removeApprovedDate(house, clerk, removal))
    expect(await removeApprovedDate(house, clerk, removal)).toMatchObject({
      refusal: { code: 'approved-dates.removed-already' },
    })
    const facts = await house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 50 }))
    expect(facts.filter(({ kind }) => kind.startsWith('release-dates.approved')).map(each => each.kind)).toEqual([
      'release-dates.approved-date-removed',
      'release-dates.approved-date-changed',
      'release-dates.approved-date-given',
    ])
    expect(facts.find(({ kind }) => kind === 'release-dates.approved-date-changed')).toMatchObject({
      before: { HDCAD: isoDay(on) },
      after: { HDCAD: isoDay(addDays(on, 1)) },
    })
    expect(await noticesOf(person, 'LEI')).toHaveLength(3)
  })

  test('is to be looked at again when the dates that it was given beside have moved', async () => {
    const { person, relied } = await confirmed()
    const on = addDays(relied.outcome.dates.CRD!, -60)
    accepted(await giveApprovedDate(house, clerk, { person, kind: 'HDCAD', on, reason: 'Governor' }))
    await bail(person, 3)
    expect(await giveApprovedDate(house, clerk, { person, kind: 'ROTL', on, reason: 'Governor' })).toMatchObject({
      refusal: { code: 'approved-dates.inputs-changed' },
    })
    await confirm(person)
    expect(await kinds(person)).toContain('approved-date 2026-11-22')
    const [approved] = await house.db.transaction(clerk, tx => approvedOf(tx, person))
    accepted(
      await giveApprovedDate(house, clerk, {
        person,
        kind: 'HDCAD',
        on,
        reason: 'Looked at again',
        version: approved!.version,
      }),
    )
    expect((await kinds(person)).some(each => each.startsWith('approved-date'))).toBe(false)
  })
})

describe('those who need to know', () => {
  test('are told once when confirmed dates move, where the person is, and say that they have dealt with it', async () => {
    const { person } = await confirmed()
    await house.db.transaction(keeper, tx => tellStatus(house, tx, person, { supervisedAt: 'N50LDS' }))
    expect(await noticesOf(person, 'LEI')).toEqual([])
    await bail(person, 3)
    expect(await noticesOf(person, 'LEI')).toEqual([])
    await confirm(person)
    const [prison] = await noticesOf(person, 'LEI')
    const [probation] = await noticesOf(person, 'N50LDS')
    expect(prison).toMatchObject({ team: 'offender-management-unit', toldBy: 'other-clerk', seenBy: null })
    expect(prison!.moved.map(({ kind }) => kind)).toContain('CRD')
    expect(probation).toMatchObject({ team: 'probation' })

    expect(
      await seeNotice(house, manager, { person, id: probation!.id }).catch((error: unknown) => String(error)),
    ).toContain('Denied')
    const practitioner = staff('practitioner', 'probation-practitioner', 'N50LDS')
    expect(accepted(await seeNotice(house, practitioner, { person, id: probation!.id })).seenBy).toBe('practitioner')
    expect(await seeNotice(house, practitioner, { person, id: probation!.id })).toMatchObject({
      refusal: { code: 'release-dates.notice-seen-already' },
    })
    await house.db.transaction(keeper, tx => tellStatus(house, tx, person, { heldAt: 'WWI' }))
    expect(await noticesOf(person, 'LEI')).toEqual([])
    expect(await noticesOf(person, 'WWI')).toMatchObject([{ id: prison!.id }])
  })
})
