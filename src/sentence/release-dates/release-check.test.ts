import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { faultsBeside, mayStandBeside } from './approved-date.ts'
import type { Calculation } from './calculation.ts'
import { noticeCursor, noticeCursorFrom, teamsOf } from './notice.ts'
import { mayCheck, type ReleaseCheck } from './release-check.ts'

const release = day('2027-03-12')
const made = {
  id: 'c',
  person: 'p',
  version: 2,
  number: 1,
  because: 'warrant',
  reason: null,
  makers: ['maker'],
  madeBy: 'maker',
  madeAt: '2026-11-21T09:00:00Z',
  edition: 'e',
  input: { booking: null },
  outcome: {
    dates: { CRD: release, HDCED: day('2026-12-20') },
    length: null,
    tranches: {},
    workings: {},
    lanes: [],
    refused: [],
  },
  byHand: null,
  sentBack: null,
} as const
const signed = { confirmedBy: 'second', confirmedAt: '2026-11-21T10:00:00Z' }
const confirmed: Calculation = { ...made, ...signed, state: 'confirmed' }
const stale: Calculation = { ...made, ...signed, state: 'stale' }
const check = (changes: Partial<ReleaseCheck>): ReleaseCheck => ({
  id: 'r',
  person: 'p',
  calculation: 'c',
  kind: 'two-day',
  releaseOn: release,
  doneBy: 'x',
  doneAt: '',
  note: null,
  ...changes,
})

describe('a check before release', () => {
  const against = { relied: confirmed, releaseOn: release, done: [], today: addDays(release, -3) }
  const code = (changes: Partial<Parameters<typeof mayCheck>[1]>, kind: 'fourteen-day' | 'two-day' = 'two-day') => {
    const verdict = mayCheck(kind, { ...against, ...changes })
    return verdict.ok ? undefined : verdict.refusal.code
  }

  test.each([
    ['confirmed dates, near the release', {}, undefined],
    ['nothing confirmed', { relied: undefined }, 'release-checks.nothing-confirmed'],
    ['dates that are out of date', { relied: stale }, 'release-checks.not-confirmed'],
    ['no day of release', { releaseOn: undefined }, 'release-checks.no-release'],
    ['the same check done', { done: [check({})] }, 'release-checks.done-already'],
    ['the other check done', { done: [check({ kind: 'fourteen-day' })] }, undefined],
    ['a check of other dates', { done: [check({ calculation: 'older' })] }, undefined],
    ['a check of another day of release', { done: [check({ releaseOn: addDays(release, -1) })] }, undefined],
    ['six days before', { today: addDays(release, -6) }, undefined],
    ['seven days before', { today: addDays(release, -7) }, 'release-checks.too-early'],
  ] as const)('with %s is answered with %o: %s', (_, changes, expected) => {
    expect(code(changes)).toBe(expected)
  })

  test('of fourteen days may be done in the three weeks before', () => {
    expect(code({ today: addDays(release, -21) }, 'fourteen-day')).toBeUndefined()
    expect(code({ today: addDays(release, -22) }, 'fourteen-day')).toBe('release-checks.too-early')
  })
})

describe('an approved date', () => {
  const again = { sameInput: true, sameDates: true, invalid: false, refused: false }
  const manual: Calculation = {
    ...confirmed,
    byHand: { way: 'manual-determinate', evidence: 'x', couldNot: [] },
  }
  const overridden: Calculation = {
    ...confirmed,
    byHand: { way: 'genuine-override', evidence: 'x', of: 'o', why: 'other', detail: 'x' },
  }

  test.each([
    ['confirmed and the same', confirmed, again, undefined],
    ['none', undefined, again, 'approved-dates.no-previous-calculation'],
    ['manual', manual, again, 'approved-dates.previous-calculation-manual'],
    ['overridden', overridden, again, 'approved-dates.previous-calculation-overridden'],
    ['not confirmed', { ...made, state: 'provisional' }, again, 'approved-dates.inputs-changed'],
    ['changed', confirmed, { ...again, sameInput: false }, 'approved-dates.inputs-changed'],
    ['not valid', confirmed, { ...again, invalid: true, sameInput: false }, 'approved-dates.validation-failed'],
    ['refused now', confirmed, { ...again, refused: true }, 'approved-dates.calculation-failed'],
    ['moved by the law', confirmed, { ...again, sameDates: false }, 'approved-dates.dates-have-changed'],
  ] as const)('beside a calculation that is %s', (_, latest, now, expected) => {
    const verdict = mayStandBeside(latest, now)
    expect(verdict.ok ? undefined : verdict.refusal.code).toBe(expected)
  })

  test('goes with the dates worked out, and is blamed for nothing else', () => {
    const worked = { CRD: release, HDCED: day('2026-12-20'), ARD: release }
    const beside = (on: string) => faultsBeside('HDCAD', day(on), { worked, others: {} }).map(({ code }) => code)
    expect(beside('2027-01-10')).toEqual([])
    expect(beside('2026-12-19')).toEqual(['entered-dates.out-of-order'])
    expect(beside('2027-03-12')).toEqual(['entered-dates.same-day'])
    const apd = { others: { APD: day('2027-01-10') }, worked }
    expect(faultsBeside('HDCAD', day('2027-01-10'), apd)).toMatchObject([{ code: 'entered-dates.not-together' }])
  })
})

describe('a notice', () => {
  test('is read by the team whose role somebody holds', () => {
    expect(teamsOf(['sentence-calculation-clerk'])).toEqual(['offender-management-unit'])
    expect(teamsOf(['senior-probation-officer', 'offender-management-unit-manager'])).toEqual([
      'offender-management-unit',
      'probation',
    ])
    expect(teamsOf(['prison-officer'])).toEqual([])
  })

  test('is read on from where a page ended, and from the start by a cursor that names nothing', () => {
    const last = { toldAt: '2026-11-21T09:00:00.123Z', id: '01a20071-f92b-7a26-96a6-d213b8915082' }
    expect(noticeCursorFrom(noticeCursor(last))).toEqual(last)
    expect(noticeCursorFrom('2026~drop table')).toBeUndefined()
  })
})
