import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, isoDay } from '#kernel'
import { places, seedOrganisation } from '#organisation/places'
import { staff as staffRoom } from '#organisation/staff'
import { mergePeople, people, personOf, tellStatus, unmergePeople } from '#record/people'
import { addAdjustment, sentences } from '#sentence/sentences'
import { warrants } from '#sentence/warrants'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { confirmDates, latestOf, releaseDates } from './index.ts'
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
import { sendDatesBack } from './send-back.ts'
import { cursorFrom, cursorOf, showToDo } from './show-to-do.ts'
import { takeOn } from './take-on.ts'
import { thingsToDo } from './to-do.repository.ts'
import { workKindCodes } from './to-do.ts'
import { workOf } from './work-of.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [places, staffRoom, people, warrants, sentences, releaseDates] })
  await seedOrganisation(house)
})
afterAll(() => house.close())

const elsewhere = staff('elsewhere', 'offender-management-unit-manager', 'WWI')
const latest = (person: string) => house.db.transaction(clerk, async tx => (await latestOf(tx, person))!)
const toDo = (...asked: string[]) =>
  house.db.transaction(clerk, tx => thingsToDo(tx, { people: asked, kinds: workKindCodes, most: 20 }))
const kindsOf = async (person: string) => (await toDo(person)).map(({ kind, due }) => `${kind} by ${isoDay(due)}`)
const worksOn = async (actor: typeof clerk, person: string) =>
  (await house.db.transaction(actor, tx => workOf(tx, actor, { people: [person], most: 9 }))).map(({ id }) => id)

/** Four years from November 2025, with a conditional release well ahead. */
async function sentenced(): Promise<string> {
  const person = await somebody(house, { heldAt: 'LEI' })
  await recorded(house, person, anOrder([aCharge({ years: 4 })], { heardOn: day('2025-11-03') }))
  return person
}
async function confirmed(): Promise<string> {
  const person = await sentenced()
  const { id, version } = await latest(person)
  accepted(await confirmDates(house, otherClerk, { person, calculation: id, version }))
  return person
}

describe('what is to be done about release dates', () => {
  test('is a second check until it is made, then the checks before release', async () => {
    const person = await sentenced()
    expect(await kindsOf(person)).toEqual(['second-check by 2026-11-22'])
    const made = await latest(person)
    accepted(await confirmDates(house, otherClerk, { person, calculation: made.id, version: made.version }))
    const release = made.outcome.dates.CRD!
    expect(await kindsOf(person)).toEqual([
      `fourteen-day-check by ${isoDay((release - 14) as typeof release)}`,
      `two-day-check by ${isoDay((release - 2) as typeof release)}`,
    ])
  })

  test('goes with the person: to another prison, and to the community without checks before release', async () => {
    const person = await confirmed()
    const moved = (told: object) => house.db.transaction(keeper, tx => tellStatus(house, tx, person, told))
    await moved({ heldAt: 'WWI' })
    expect((await toDo(person)).map(({ place }) => place)).toEqual(['WWI', 'WWI'])
    await moved({ heldAt: null, supervisedAt: 'N50LDS' })
    expect(await toDo(person)).toEqual([])
  })

  test('says when other dates were confirmed before', async () => {
    const person = await confirmed()
    const sentence = (await latest(person)).input.booking!.parts[0]!.id
    accepted(
      await addAdjustment(house, clerk, { person, terms: { kind: 'tagged-bail', sentence, days: 3 }, reason: 'Order' }),
    )
    expect(await toDo(person)).toMatchObject([{ kind: 'second-check', changed: true }])
  })

  test('is to answer a second person who did not agree, and not for that person to do', async () => {
    const person = await sentenced()
    const { id, version } = await latest(person)
    const sent = { person, calculation: id, version, why: 'The warrant says three years' }
    expect(await sendDatesBack(house, clerk, sent)).toMatchObject({
      refusal: { code: 'release-dates.second-person-needed' },
    })
    accepted(await sendDatesBack(house, otherClerk, sent))
    expect(await kindsOf(person)).toEqual(['answer by 2026-11-22'])
    expect(await confirmDates(house, manager, { person, calculation: id, version: version + 1 })).toMatchObject({
      refusal: { code: 'release-dates.not-agreed' },
    })
    expect(await latest(person)).toMatchObject({ state: 'sent-back', sentBack: { by: 'other-clerk', why: sent.why } })
  })

  test('belongs to those who work where the person is, and a second check to nobody who made the dates', async () => {
    const person = await sentenced()
    expect(await worksOn(clerk, person)).toEqual([])
    expect(await worksOn(otherClerk, person)).toHaveLength(1)
    expect(await worksOn(elsewhere, person)).toEqual([])
    expect(await worksOn(staff('officer', 'prison-officer', 'LEI'), person)).toEqual([])
  })

  test('is taken on by name, by one at a time, and given back', async () => {
    const person = await sentenced()
    const asked = { person, kind: 'second-check', take: true } as const
    expect(accepted(await takeOn(house, otherClerk, asked)).owner).toBe('other-clerk')
    expect(await takeOn(house, manager, asked)).toMatchObject({ refusal: { code: 'release-dates.taken-by-other' } })
    expect(accepted(await takeOn(house, otherClerk, { ...asked, take: false })).owner).toBeNull()
    expect(await takeOn(house, manager, { ...asked, kind: 'two-day-check' })).toMatchObject({
      refusal: { code: 'release-dates.nothing-to-do' },
    })
  })

  test('of two records that are one person stands on the one that stays, until they are two again', async () => {
    const [person, other] = [await sentenced(), await sentenced()]
    const { version } = await house.db.transaction(keeper, tx => personOf(tx, person))
    const { merge } = accepted(
      await mergePeople(house, keeper, { survivor: { person, version }, person: other, reason: 'Same fingerprints' }),
    )
    expect((await toDo(person, other)).map(each => each.person)).toEqual([person])
    accepted(await unmergePeople(house, keeper, { merge, reason: 'Two people' }))
    expect(new Set((await toDo(person, other)).map(each => each.person))).toEqual(new Set([person, other]))
  })

  test('is counted for a place, with the late and the oldest, and read on page by page', async () => {
    const person = await sentenced()
    const shown = await showToDo(house, otherClerk, { kind: 'second-check' })
    const [count] = shown.counts.filter(({ kind }) => kind === 'second-check')
    expect(shown).toMatchObject({ place: 'LEI', next: null })
    expect(count).toMatchObject({ overdue: 0, count: shown.lines.length })
    const [line] = shown.lines.filter(each => each.toDo.person === person)
    expect(line?.name).toMatch(/^OX.*WICK, Em/)

    house.clock.wind('2026-11-25T09:00:00Z')
    const later = await showToDo(house, otherClerk, { kind: 'second-check' })
    expect(later.counts.find(({ kind }) => kind === 'second-check')?.overdue).toBe(count?.count)
    house.clock.wind('2026-11-21T12:00:00Z')

    const all = await toDo(...shown.lines.map(each => each.toDo.person))
    const after = cursorFrom(cursorOf(all[1]!))
    const rest = await house.db.transaction(clerk, tx =>
      thingsToDo(tx, { people: all.map(each => each.person), kinds: workKindCodes, after, most: 50 }),
    )
    expect(rest).toEqual(all.slice(2))
    expect(cursorFrom('nonsense')).toBeUndefined()
  })
})
