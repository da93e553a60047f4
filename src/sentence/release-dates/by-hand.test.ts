import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { places, seedOrganisation } from '#organisation/places'
import { staff as staffRoom } from '#organisation/staff'
import { factsOfPerson } from '#platform'
import { loadPerson, people } from '#record/people'
import { addAdjustment, sentences } from '#sentence/sentences'
import { warrants } from '#sentence/warrants'
import { testHouse, type TestHouse } from '../../../test/house.ts'
import { enterDates } from './enter-dates.ts'
import { confirmDates, latestOf, releaseDates } from './index.ts'
import { overrideDates } from './override-dates.ts'
import {
  accepted,
  aCharge,
  anOrder,
  clerk,
  manager,
  otherClerk,
  recorded,
  somebody,
} from './release-dates.test-help.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse({ rooms: [places, staffRoom, people, warrants, sentences, releaseDates] })
  await seedOrganisation(house)
})
afterAll(() => house.close())

const latest = (person: string) => house.db.transaction(clerk, async tx => (await latestOf(tx, person))!)
const charge = aCharge({ years: 6 })
const ofType = (type: string, licence: number | null) =>
  aCharge(
    { years: 6 },
    {
      committedFrom: day('2010-01-05'),
      offence: 'TH68010',
      sentence: {
        ...charge.sentence!,
        type,
        licence: licence === null ? null : { years: licence, months: 0, weeks: 0, days: 0 },
      },
    },
  )
const sentencedTo = async (type: string, licence: number | null = null) => {
  const person = await somebody(house)
  await recorded(house, person, anOrder([ofType(type, licence)], { heardOn: day('2010-06-01') }))
  return person
}
const dates = { CRD: day('2027-06-01'), SED: day('2030-05-31'), LED: day('2029-05-31') }
const evidence = 'Paper calculation of 3 June 2010, HMP Leeds'

describe('dates entered by hand', () => {
  test('stand where none can be worked out, say why, and wait for a second person', async () => {
    const person = await sentencedTo('EPP', 3)
    expect((await latest(person)).state).toBe('refused')
    const made = accepted(await enterDates(house, clerk, { person, dates, evidence }))
    expect(made).toMatchObject({
      state: 'provisional',
      because: 'entered-by-hand',
      byHand: { way: 'manual-determinate', evidence, couldNot: [{ code: expect.any(String) as string }] },
      outcome: { dates, length: 'P19Y11M30D', refused: [] },
    })
    const asked = { person, calculation: made.id, version: made.version }
    expect(await confirmDates(house, clerk, asked)).toMatchObject({
      refusal: { code: 'release-dates.second-person-needed' },
    })
    accepted(await confirmDates(house, otherClerk, asked))
    const { person: known } = await house.db.transaction(clerk, tx => loadPerson(tx, person))
    expect(known.status?.en).toBe(
      'Serving 19 years 11 months 30 days. Next: release on licence on 1 June 2027, entered by hand.',
    )
    const [told] = (await house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 9 }))).filter(
      ({ kind }) => kind === 'release-dates.entered-by-hand',
    )
    expect(told).toMatchObject({ by: 'clerk', after: { CRD: '2027-06-01' } })
  })

  test('are refused where the law gives them, and where something is to be put right first', async () => {
    const person = await somebody(house)
    await recorded(house, person, anOrder([aCharge({ months: 8 })]))
    const code = async (asked: Parameters<typeof enterDates>[2]) => {
      const entered = await enterDates(house, clerk, asked)
      return entered.ok ? undefined : entered.refusal.code
    }
    expect(await code({ person, dates, evidence })).toBe('release-dates.can-be-worked-out')
    expect((await latest(person)).number).toBe(1)
    expect(await code({ person: await somebody(house), dates, evidence })).toBe('release-dates.put-right-first')
    const other = await sentencedTo('EPP', 3)
    expect(await code({ person: other, dates, evidence: ' ' })).toBe('release-dates.no-evidence')
    expect(await code({ person: other, dates: { ...dates, ARD: day('2027-06-01') }, evidence })).toBe(
      'release-dates.entered-faulty',
    )
    expect((await latest(other)).state).toBe('refused')
  })

  test('may be none at all for a sentence without an end', async () => {
    // From when the minimum term of one that follows another runs is for somebody to decide.
    const person = await somebody(house)
    const first = aCharge({ years: 2 }, { committedFrom: day('2010-01-05') })
    const [endless] = [ofType('IPP', null)]
    const follows = { ...endless, sentence: { ...endless.sentence!, follows: first.id } }
    await recorded(house, person, anOrder([first, follows], { heardOn: day('2010-06-01') }))
    expect((await latest(person)).outcome.refused).toMatchObject([{ code: 'law.sentence-without-end-begins' }])
    const made = accepted(await enterDates(house, clerk, { person, dates: {}, evidence }))
    expect(made).toMatchObject({ byHand: { way: 'manual-indeterminate' }, outcome: { dates: {}, length: null } })
    const { person: known } = await house.db.transaction(clerk, tx => loadPerson(tx, person))
    expect(known.status?.en).toBe('Serving an indeterminate sentence.')
  })
})

describe('a genuine override', () => {
  const sentenced = async () => {
    const person = await somebody(house)
    await recorded(house, person, anOrder([aCharge({ years: 4 })], { heardOn: day('2025-11-03') }))
    return { person, made: await latest(person) }
  }
  const asked = ({ person, made }: Awaited<ReturnType<typeof sentenced>>) => {
    const { ESED: _, ...others } = made.outcome.dates
    return {
      person,
      calculation: made.id,
      version: made.version,
      dates: { ...others, CRD: day('2027-12-01') },
      why: 'other',
      detail: 'Order of the High Court of 2 November 2026',
      evidence: 'Sealed order, page 3',
    } as const
  }

  test('puts other dates in place of those worked out, keeps the workings of the rest, and is confirmed like any', async () => {
    const given = await sentenced()
    const { person, made } = given
    const over = accepted(await overrideDates(house, clerk, asked(given)))
    expect(over).toMatchObject({
      state: 'provisional',
      because: 'overridden',
      byHand: { way: 'genuine-override', of: made.id, why: 'other' },
    })
    expect(over.outcome.dates).toEqual({ ...made.outcome.dates, CRD: day('2027-12-01') })
    expect(over.outcome.workings.CRD).toBeUndefined()
    expect(over.outcome.workings.SLED).toEqual(made.outcome.workings.SLED)
    accepted(await confirmDates(house, manager, { person, calculation: over.id, version: over.version }))

    const sentence = made.input.booking!.parts[0]!.id
    const terms = { kind: 'tagged-bail', sentence, days: 3 } as const
    accepted(await addAdjustment(house, clerk, { person, terms, reason: 'Order' }))
    expect(await latest(person)).toMatchObject({ state: 'provisional', byHand: null })
  })

  test('is refused without a reason, evidence, a difference, or a calculation that still stands', async () => {
    const given = await sentenced()
    const good = asked(given)
    const code = async (changes: object) => {
      const outcome = await overrideDates(house, clerk, { ...good, ...changes })
      return outcome.ok ? undefined : outcome.refusal.code
    }
    expect(await code({ detail: null })).toBe('release-dates.detail-needed')
    expect(await code({ evidence: '' })).toBe('release-dates.no-evidence')
    const { ESED: _, ...same } = given.made.outcome.dates
    expect(await code({ dates: same })).toBe('release-dates.same-dates')
    expect(await code({ dates: { ...good.dates, HDCED: good.dates.CRD } })).toBe('release-dates.entered-faulty')
    await expect(code({ version: 7 })).rejects.toThrow('version 7')
    expect((await latest(given.person)).number).toBe(1)
    expect(await code({})).toBeUndefined()
    expect(await code({})).toBe('release-dates.inputs-changed')
    const refused = await sentencedTo('EPP', 3)
    const { id, version } = await latest(refused)
    expect(await code({ person: refused, calculation: id, version })).toBe('release-dates.could-not-be-worked-out')
  })
})
