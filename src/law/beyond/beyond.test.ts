import { describe, expect, test } from 'vitest'
import { day, isoDay, term } from '#kernel'
import type { Adjustment, Booking, Part } from '../booking.ts'
import { calculate } from '../calculate.ts'
import { derive, lawInForce } from '../editions.ts'
import type { KindCode } from '../kinds.ts'

const imposedOn = day('2023-05-01')
const same = { id: 'one', imposedOn, offence: { committedOn: day('2022-11-01') } }

const standard: Part = {
  ...same,
  class: 'standard-determinate',
  term: term({ years: 6 }),
  sdsPlus: false,
  sdsPlusByTodaysTest: false,
  section250: false,
  exclusions: ['violent'],
}
const terrorist: Part = { ...standard, exclusions: ['terrorism'] }
const serious: Part = {
  ...same,
  class: 'restricted-release',
  custodialTerm: term({ years: 14 }),
  extension: term({ years: 7 }),
  wholeTerm: true,
}
const fine: Part = { ...same, class: 'fine-default', term: term({ days: 28 }), fine: 200 }

function aBooking(changes: Partial<Booking>): Booking {
  return {
    person: { reference: 'A0000AA', bornOn: day('1980-05-05'), activeSexOffender: false },
    parts: [standard],
    adjustments: [],
    movements: [],
    ...changes,
  }
}

const worked = (changes: Partial<Booking>) => calculate(aBooking(changes), lawInForce)
const datesOf = (changes: Partial<Booking>) =>
  Object.fromEntries(Object.entries(worked(changes).dates).map(([kind, on]) => [kind, isoDay(on)]))
const codesOf = (changes: Partial<Booking>) => worked(changes).refused.map(({ code }) => code)
const saidOf = (changes: Partial<Booking>, kind: KindCode) =>
  (worked(changes).workings[kind] ?? []).map(({ what, because }) => `${what.en}: ${because.en}`).join('\n')
const movedBy = (changes: Partial<Booking>, kind: KindCode) =>
  (worked(changes).dates[kind] ?? 0) - (worked({}).dates[kind] ?? 0)
const deciding = (question: string, answer: string) => ({
  decisions: [{ question, answer, reason: 'Advice of the casework section' }],
})
const adjusted = (kind: Adjustment['kind'], days: number, appliesFrom = imposedOn): Pick<Booking, 'adjustments'> => ({
  adjustments: [{ kind, appliesFrom, days }],
})

// Examples of our own, from CJA 2003 s.247A.
describe('a terrorist prisoner', () => {
  test('is not released before somebody has said whether section 247A applies', () => {
    expect(codesOf({ parts: [terrorist] })).toEqual(['law.restricted-release'])
  })

  test('leaves from two thirds when the Board directs it, else at the end of the term', () => {
    const restricted = { parts: [terrorist], ...deciding('restricted-release', 'applies') }
    expect(datesOf(restricted)).toEqual({
      PED: '2027-05-01',
      CRD: '2029-04-30',
      SLED: '2029-04-30',
      ESED: '2029-04-30',
    })
    expect(saidOf(restricted, 'PED')).toContain('Decided: Section 247A applies: Advice of the casework section')
    expect(worked(restricted).reasons.map(({ rule }) => rule)).toContain('cja-2003/s247a/restricted-release')
  })

  test('is released as others are where it does not apply', () => {
    const ordinary = { parts: [terrorist], ...deciding('restricted-release', 'does-not-apply') }
    expect(datesOf(ordinary)['CRD']).toBe('2026-04-30')
    expect(datesOf(ordinary)).not.toHaveProperty('PED')
  })

  test('with a serious terrorism sentence serves the whole custodial term, and is on licence to the end', () => {
    expect(datesOf({ parts: [serious] })).toEqual({ CRD: '2037-04-30', SLED: '2044-04-30', ESED: '2044-04-30' })
    expect(datesOf({ parts: [{ ...serious, wholeTerm: false }] })).toMatchObject({ PED: '2032-08-30' })
  })
})

describe('time that the timeline does not know', () => {
  test('in custody abroad counts as remand does', () => {
    const abroad = adjusted('custody-abroad', 30)
    expect([movedBy(abroad, 'CRD'), movedBy(abroad, 'SLED')]).toEqual([-30, -30])
    expect(saidOf(abroad, 'CRD')).toContain('Custody abroad: 30 days count with time on remand.')
    expect(worked(abroad).reasons.map(({ rule }) => rule)).toContain('cja-2003/s243/custody-abroad')
  })

  test('that an appeal lost is served again', () => {
    const lost = adjusted('appeal-applicant', 28, day('2023-09-01'))
    expect([movedBy(lost, 'CRD'), movedBy(lost, 'SLED')]).toEqual([28, 28])
  })

  test('lawfully at large counts or does not, as somebody decides', () => {
    const away = adjusted('lawfully-at-large', 10, day('2024-01-08'))
    expect(codesOf(away)).toEqual(['law.lawfully-at-large'])
    expect(movedBy({ ...away, ...deciding('lawfully-at-large', 'they-count') }, 'CRD')).toBe(0)
    const lost = { ...away, ...deciding('lawfully-at-large', 'they-do-not') }
    expect([movedBy(lost, 'CRD'), movedBy(lost, 'SLED')]).toEqual([10, 10])
    expect(saidOf(lost, 'CRD')).toContain('10 days. Decided: They do not count. Advice of the casework section')
  })

  test('of special remission shortens custody, or the sentence, as somebody decides', () => {
    const remission = adjusted('special-remission', 15, day('2024-01-08'))
    expect(codesOf(remission)).toEqual(['law.special-remission'])
    const custody = { ...remission, ...deciding('special-remission', 'custody-alone') }
    expect([movedBy(custody, 'CRD'), movedBy(custody, 'SLED')]).toEqual([-15, 0])
    const whole = { ...remission, ...deciding('special-remission', 'whole-sentence') }
    expect([movedBy(whole, 'CRD'), movedBy(whole, 'SLED')]).toEqual([-15, -15])
  })
})

// MCA 1980 s.79.
describe('a fine', () => {
  test('of which a part is paid is a shorter default', () => {
    expect(datesOf({ parts: [fine] })).toMatchObject({ SED: '2023-05-28', ARD: '2023-05-14' })
    const paid = { parts: [{ ...fine, paid: 50 }] }
    expect(datesOf(paid)).toMatchObject({ SED: '2023-05-22', ARD: '2023-05-11' })
    expect(saidOf(paid, 'ARD')).toContain('Paying a part of the fine takes 6 days off the 28 days in default.')
  })

  test('whose amount is not known is not shortened, but asked for', () => {
    const { fine: _, ...unknown } = fine
    const { refused, dates } = worked({ parts: [{ ...unknown, paid: 50 }] })
    expect([refused.map(({ code }) => code), dates]).toEqual([['A_FINE_SENTENCE_MISSING_FINE_AMOUNT'], {}])
  })
})

// CJA 2003 s.255.
test('somebody brought back from curfew serves to the release date, and has no other curfew', () => {
  const recall = { kind: 'curfew-breach', revokedOn: day('2026-02-02'), returnedOn: day('2026-02-05') } as const
  const back = { parts: [{ ...standard, exclusions: [], recall }] }
  const { HDCED: curfew, ...without } = datesOf({ parts: [{ ...standard, exclusions: [] }] })
  expect(curfew).toBeDefined()
  expect(datesOf(back)).toEqual(without)
  expect(saidOf(back, 'CRD')).toContain('held until the day of release without a curfew')
})

// CJA 2003 s.255B: the sources do not agree on the recall of 2025.
test('the recall of 2025 is as long as somebody decides', () => {
  const recall = { kind: 'fixed-term-48', revokedOn: day('2025-10-01'), returnedOn: day('2025-10-06') } as const
  const short: Part = { ...standard, imposedOn: day('2024-03-04'), term: term({ years: 3 }), exclusions: [], recall }
  const back = { parts: [short], returnedOn: day('2025-10-06') }
  expect(codesOf(back)).toEqual(['law.recall-of-2025'])
  expect(datesOf({ ...back, ...deciding('recall-of-2025', '28-days') })['PRRD']).toBe('2025-11-02')
  expect(datesOf({ ...back, ...deciding('recall-of-2025', '48-days') })['PRRD']).toBe('2025-11-22')
})

test('an ordinary booking is worked out as it was, to the letter', () => {
  const { checks } = lawInForce
  const only = derive(
    lawInForce,
    { en: 'Public', cy: 'Cyhoeddus' },
    {
      checks: { ...checks, onlyWhatThePublicServiceSupports: true },
    },
  )
  const { edition: _, ...found } = worked({})
  const { edition: __, ...public_ } = calculate(aBooking({}), only)
  expect(found).toEqual(public_)
})

test.each<[string, Partial<Booking>, string]>([
  ['custody abroad', adjusted('custody-abroad', 30), 'law.custody-abroad-not-supported'],
  ['special remission', adjusted('special-remission', 30), 'law.special-remission-not-supported'],
  ['lawfully at large', adjusted('lawfully-at-large', 30), 'law.lawfully-at-large-not-supported'],
  ['an appeal', adjusted('appeal-applicant', 30), 'law.appeal-applicant-not-supported'],
])('where only what the public service supports is wanted, %s is refused by name', (_, changes, code) => {
  const { checks } = lawInForce
  const only = derive(
    lawInForce,
    { en: 'Public', cy: 'Cyhoeddus' },
    {
      checks: { ...checks, onlyWhatThePublicServiceSupports: true },
    },
  )
  expect(calculate(aBooking(changes), only).refused.map(refusal => refusal.code)).toEqual([code])
})
