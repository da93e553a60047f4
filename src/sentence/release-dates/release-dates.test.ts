import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, isoDay } from '#kernel'
import { lawBeforeTheSentencingAct, lawInForce } from '#law'
import { places, seedOrganisation } from '#organisation/places'
import { factsOfPerson, verifyJournal } from '#platform'
import { correctDateOfBirth, loadPerson, mergePeople, people, personOf, unmergePeople } from '#record/people'
import { addAdjustment, sentences } from '#sentence/sentences'
import { recordWarrantIn, warrants } from '#sentence/warrants'
import { confirmDates, latestOf, releaseDates, reliedOn, type Calculation } from './index.ts'
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
import { redo, redoneBy } from './redo.ts'
import { rehearse } from './rehearse.ts'
import { testHouse, type TestHouse } from '../../../test/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [places, people, warrants, sentences, releaseDates] })
  await seedOrganisation(house)
})
afterAll(() => house.close())

const latest = (person: string) => house.db.transaction(clerk, tx => latestOf(tx, person))
const relied = (person: string) => house.db.transaction(clerk, tx => reliedOn(tx, person))
const datesOf = (calculation: Calculation | undefined) =>
  Object.fromEntries(Object.entries(calculation?.outcome.dates ?? {}).map(([kind, on]) => [kind, isoDay(on)]))

/** Eight months from 1 March 2023 with 20 days on remand: the minimal example of the worked cases. */
const eightMonths = () =>
  anOrder([aCharge({ months: 8 })], { remand: [{ from: day('2023-02-09'), to: day('2023-02-28') }] })

describe('a warrant', () => {
  test('gives the release dates of the worked example, provisional until somebody else has looked', async () => {
    const person = await somebody(house)
    await recorded(house, person, eightMonths())
    const calculation = await latest(person)
    expect(calculation?.outcome.refused).toEqual([])
    expect(datesOf(calculation)).toMatchObject({ SLED: '2023-10-11', CRD: '2023-06-11', ESED: '2023-10-31' })
    expect(calculation?.state).toBe('provisional')
    expect(calculation?.makers).toEqual(['clerk'])
  })

  test('puts how the person stands at the head of their record', async () => {
    const person = await somebody(house)
    await recorded(house, person, anOrder([aCharge({ years: 12 })], { heardOn: day('2025-03-03') }))
    const { person: known } = await house.db.transaction(clerk, tx => loadPerson(tx, person))
    expect(known.status?.en).toMatch(/^Serving 12 years\. Next: .*\(not yet confirmed\)\.$/)
    expect(known.status?.cy).toMatch(/^Yn bwrw 12 mlynedd\. Nesaf: /)
  })
})

describe('a second person', () => {
  test('confirms dates; the one who made them cannot', async () => {
    const person = await somebody(house)
    await recorded(house, person, eightMonths())
    const made = (await latest(person))!
    const asked = { person, calculation: made.id, version: made.version }
    expect(await confirmDates(house, clerk, asked)).toEqual({
      ok: false,
      refusal: { code: 'release-dates.second-person-needed' },
    })
    expect((await latest(person))?.state).toBe('provisional')
    expect(accepted(await confirmDates(house, otherClerk, asked)).state).toBe('confirmed')
    expect(await relied(person)).toMatchObject({ id: made.id, state: 'confirmed', confirmedBy: 'other-clerk' })
  })

  test('is none of those who changed the inputs since the last confirmation', async () => {
    const person = await somebody(house)
    const [charge] = (await recorded(house, person, eightMonths())).order.charges
    accepted(
      await addAdjustment(house, otherClerk, {
        person,
        terms: { kind: 'tagged-bail', sentence: charge!.id, days: 3 },
        reason: 'Order of the court of 1 March 2023',
      }),
    )
    const made = (await latest(person))!
    expect(made.makers).toEqual(['clerk', 'other-clerk'])
    const asked = { person, calculation: made.id, version: made.version }
    for (const maker of [clerk, otherClerk]) {
      expect((await confirmDates(house, maker, asked)).ok).toBe(false)
    }
    expect((await confirmDates(house, manager, asked)).ok).toBe(true)
  })

  test('finds confirmed dates out of date as soon as something changes, until the new ones are confirmed', async () => {
    const person = await somebody(house)
    const [charge] = (await recorded(house, person, eightMonths())).order.charges
    const first = (await latest(person))!
    accepted(await confirmDates(house, otherClerk, { person, calculation: first.id, version: first.version }))
    accepted(
      await addAdjustment(house, clerk, {
        person,
        terms: { kind: 'tagged-bail', sentence: charge!.id, days: 3 },
        reason: 'Left off the warrant',
      }),
    )
    expect(await relied(person)).toMatchObject({ id: first.id, state: 'stale' })
    const stale = (await relied(person))!
    expect(await confirmDates(house, manager, { person, calculation: stale.id, version: stale.version })).toMatchObject(
      { ok: false, refusal: { code: 'release-dates.inputs-changed' } },
    )

    const second = (await latest(person))!
    expect(second.outcome.dates.CRD).toBe(first.outcome.dates.CRD! - 3)
    accepted(await confirmDates(house, manager, { person, calculation: second.id, version: second.version }))
    expect(await relied(person)).toMatchObject({ id: second.id, state: 'confirmed' })
  })
})

describe('what is known of the person', () => {
  test('has the dates worked out again when it is corrected: a date of birth', async () => {
    const person = await somebody(house)
    await recorded(house, person, eightMonths())
    const before = (await latest(person))!
    const { version } = await house.db.transaction(keeper, tx => personOf(tx, person))
    accepted(
      await correctDateOfBirth(house, keeper, {
        person,
        version,
        birth: { dateOfBirth: day('1990-05-06'), dateOfBirthUnknown: null },
        keepOther: false,
        reason: 'Birth certificate seen',
      }),
    )
    const again = (await latest(person))!
    expect(again).toMatchObject({ number: 2, because: 'date-of-birth-corrected', state: 'provisional' })
    expect(again.input.booking?.person.bornOn).toBe(day('1990-05-06'))
    const old = { person, calculation: before.id, version: before.version + 1 }
    expect((await confirmDates(house, otherClerk, old)).ok).toBe(false)
    const renewed = { person, calculation: again.id, version: again.version }
    expect(accepted(await confirmDates(house, otherClerk, renewed)).state).toBe('confirmed')
  })

  test('brings the sentences of two records together when they are one person, and apart again', async () => {
    const [person, other] = [await somebody(house), await somebody(house)]
    await recorded(house, person, eightMonths())
    await recorded(house, other, anOrder([aCharge({ months: 30 })], { heardOn: day('2023-04-03') }))
    const alone = datesOf(await latest(person))
    const { version } = await house.db.transaction(keeper, tx => personOf(tx, person))
    const { merge } = accepted(
      await mergePeople(house, keeper, {
        survivor: { person, version },
        person: other,
        reason: 'The same fingerprints',
      }),
    )
    const together = await latest(person)
    expect(together).toMatchObject({ because: 'records-joined' })
    expect(together?.input.booking?.parts).toHaveLength(2)
    expect(datesOf(together)['CRD']! > alone['CRD']!).toBe(true)

    accepted(await unmergePeople(house, keeper, { merge, reason: 'They are two people' }))
    expect(datesOf(await latest(person))).toEqual(alone)
    expect((await latest(other))?.input.booking?.parts).toHaveLength(1)
  })
})

describe('the record of it', () => {
  test('tells who did what and why, with what was before and after, and verifies', async () => {
    const person = await somebody(house)
    const [charge] = (await recorded(house, person, eightMonths())).order.charges
    accepted(
      await addAdjustment(house, clerk, {
        person,
        terms: { kind: 'tagged-bail', sentence: charge!.id, days: 3 },
        reason: 'Left off the warrant',
      }),
    )
    const facts = await house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 20 }))
    const [worked] = facts.filter(({ kind }) => kind === 'release-dates.worked-out')
    expect(worked).toMatchObject({
      by: 'clerk',
      reason: 'Left off the warrant',
      before: { CRD: '2023-06-11' },
      after: { CRD: '2023-06-08' },
    })
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['warrant.recorded', 'sentence.changed']))
    expect((await house.db.asOwner(verifyJournal)).broken).toEqual([])
  })

  test('keeps nothing of a change that was only rehearsed', async () => {
    const person = await somebody(house)
    await recorded(house, person, eightMonths())
    const before = await house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 50 }))
    const outcome = await house.db.transaction(clerk, tx =>
      rehearse(tx, person, within =>
        recordWarrantIn(house, within, { person, order: anOrder([aCharge({ years: 2 })]) }),
      ),
    )
    expect(outcome.ok && datesOf(outcome.value.after)['CRD']! > '2023-06-11').toBe(true)
    expect((await latest(person))?.number).toBe(1)
    expect(await house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 50 }))).toEqual(before)
  })
})

test('a calculation is worked out again as the law stood, beside another law, with the reason for each difference', async () => {
  const person = await somebody(house)
  await recorded(house, person, anOrder([aCharge({ years: 3 })], { heardOn: day('2026-10-05') }))
  const calculation = await latest(person)
  if (!calculation) throw new Error('There is a calculation')
  const asked = { person, calculation: calculation.id }
  const redone = (edition?: string) => house.db.transaction(clerk, tx => redo(house, tx, { ...asked, edition }))

  const same = await redone()
  expect(same).toMatchObject({ asKept: true, asMade: { id: lawInForce.id }, compared: { id: lawInForce.id } })
  expect(same.dates?.filter(({ days }) => days !== 0)).toEqual([])

  const other = await redone(lawBeforeTheSentencingAct.id)
  const release = other.dates?.find(({ kind }) => kind === 'CRD')
  expect([release?.from, release?.to]).toEqual([day('2027-10-05'), day('2027-12-17')])
  expect(release?.why).toContainEqual(
    expect.objectContaining({
      before: { en: 'one third', cy: 'traean' },
      after: { en: 'two fifths', cy: 'dwy ran o bump' },
      cites: ['ukpga/2003/44/section/244', 'uksi/2024/844/article/3'],
    }),
  )
  const curfew = other.dates?.find(({ kind }) => kind === 'HDCED')
  expect(curfew?.from).toBeNull()
  expect(curfew?.why.map(({ says }) => says.en)).toContain('Adults lose the curfew from')
  expect(other.dates?.find(({ kind }) => kind === 'SLED')).toMatchObject({ days: 0, why: [] })
  await expect(redone('0000000000000000')).rejects.toThrow('edition')

  const kept = { ...calculation, outcome: { ...calculation.outcome, dates: { CRD: day('2027-10-06') } } }
  expect(redoneBy(kept, lawInForce, lawInForce).asKept).toBe(false)
  const unbookable = { ...calculation, input: { booking: null } }
  expect(redoneBy(unbookable, lawInForce, lawBeforeTheSentencingAct).dates).toBeUndefined()
})
