import { describe, expect, test } from 'vitest'
import { day, term } from '#kernel'
import { words } from '../words.ts'
import {
  checkRecall,
  daysAtLarge,
  expectedKinds,
  recallOf,
  type Recall,
  type RecallableSentence,
  type RecallCircumstances,
  type RecallKind,
  type RecallTerms,
} from './recall.ts'

const long: RecallableSentence = {
  id: 'long',
  imposedOn: day('2024-02-01'),
  terms: [term({ months: 20 })],
  recallable: true,
  section250: false,
  chained: false,
}
const short: RecallableSentence = { ...long, id: 'short', terms: [term({ months: 10 })] }
const fine: RecallableSentence = { ...long, id: 'fine', recallable: false }

const circumstances: RecallCircumstances = { today: day('2026-11-21'), sentences: [long, short, fine], others: [] }

const terms = (changes: Partial<RecallTerms> = {}): RecallTerms => ({
  kind: 'standard',
  revokedOn: day('2025-03-03'),
  returnedOn: day('2025-03-10'),
  sentences: ['long'],
  ...changes,
})
const kept = (changes: Partial<Recall> = {}): Recall => ({
  ...terms(),
  id: 'r',
  version: 1,
  person: 'p',
  state: 'in-force',
  decision: 'Out of touch',
  ...changes,
})

describe('a recall', () => {
  test.each<readonly [string, Partial<RecallTerms>, readonly Recall[], string | undefined]>([
    ['is of sentences, on days in their order', {}, [], undefined],
    ['may be of somebody who is still at large', { returnedOn: null }, [], undefined],
    ['and of somebody who was in custody already', { returnedOn: day('2025-03-03') }, [], undefined],
    ['is of at least one sentence', { sentences: [] }, [], 'recall.no-sentences'],
    ['of sentences in force', { sentences: ['long', 'gone'] }, [], 'recall.unknown-sentence'],
    ['with a licence', { sentences: ['long', 'fine'] }, [], 'recall.not-recallable'],
    ['is not in the future', { revokedOn: day('2026-11-22'), returnedOn: null }, [], 'recall.revoked-in-future'],
    ['is after the sentence', { revokedOn: day('2024-02-01') }, [], 'recall.revoked-before-sentence'],
    ['the day after will do', { revokedOn: day('2024-02-02') }, [], undefined],
    ['comes after the last one', {}, [kept()], 'recall.revoked-before-another'],
    ['of the same sentences', { sentences: ['short'] }, [kept()], undefined],
    ['has no return in the future', { returnedOn: day('2026-11-22') }, [], 'recall.returned-in-future'],
    ['nor one before it', { returnedOn: day('2025-03-02') }, [], 'recall.returned-before-revoked'],
    ['of 14 days is for under 12 months', { kind: 'fixed-term-14' }, [], 'recall.14-days-for-12-months'],
    ['as here', { kind: 'fixed-term-14', sentences: ['short'] }, [], undefined],
    [
      'even where one is longer',
      { kind: 'fixed-term-14', sentences: ['short', 'long'] },
      [],
      'recall.14-days-for-12-months',
    ],
    [
      'of 28 days is for 12 months or more',
      { kind: 'fixed-term-28', sentences: ['short'] },
      [],
      'recall.28-days-under-12-months',
    ],
    ['as here', { kind: 'fixed-term-28', sentences: ['short', 'long'] }, [], undefined],
    ['of 56 days is for any', { kind: 'fixed-term-56', sentences: ['short'] }, [], undefined],
    [
      'has one length at a time',
      { kind: 'fixed-term-56', sentences: ['short'] },
      [kept({ kind: 'fixed-term-28' })],
      'recall.two-lengths',
    ],
    ['beside a standard one', { kind: 'fixed-term-56', sentences: ['short'] }, [kept()], undefined],
    [
      'in place of one that is over',
      { kind: 'fixed-term-56', revokedOn: day('2025-06-02'), returnedOn: day('2025-06-02') },
      [kept({ kind: 'fixed-term-28' })],
      undefined,
    ],
  ])('%s', (_, changes, others, code) => {
    const checked = checkRecall(terms(changes), { ...circumstances, others })
    expect(checked.ok ? undefined : checked.refusal.code).toBe(code)
    if (code !== undefined) expect(Object.keys(words)).toContain(code)
  })

  test('of sentences one after the other may be of 28 days, each under 12 months', () => {
    const sentences = [{ ...short, chained: true }]
    expect(
      checkRecall(terms({ kind: 'fixed-term-28', sentences: ['short'] }), { ...circumstances, sentences }).ok,
    ).toBe(true)
  })

  test('measures twelve months by the calendar from the day of sentence', () => {
    const leap = { ...short, imposedOn: day('2024-02-29') }
    const ok = (months: number, days: number) =>
      checkRecall(terms({ kind: 'fixed-term-14', sentences: ['short'] }), {
        ...circumstances,
        sentences: [{ ...leap, terms: [term({ months, days })] }],
      }).ok
    expect(ok(11, 29)).toBe(true)
    expect(ok(12, 0)).toBe(false)
    // 29 February 2024 and 365 days is 28 February 2025, which is a year later by the calendar.
    expect(ok(0, 364)).toBe(true)
    expect(ok(0, 365)).toBe(false)
  })
})

test.each([
  ['2025-03-03', '2025-03-10', ['2025-03-04', '2025-03-09']],
  ['2025-03-03', '2025-03-05', ['2025-03-04', '2025-03-04']],
  ['2025-03-03', '2025-03-04', undefined],
  ['2025-03-03', '2025-03-03', undefined],
  ['2025-03-03', null, undefined],
] as const)('revoked on %s and back on %s: at large %s', (revoked, returned, away) => {
  const returnedOn = returned === null ? null : day(returned)
  expect(daysAtLarge(terms({ revokedOn: day(revoked), returnedOn }))).toEqual(
    away && { from: day(away[0]), to: day(away[1]) },
  )
})

describe('the kinds that are expected', () => {
  const youth = { ...long, section250: true }
  const shortYouth = { ...short, section250: true }
  const curfew = { onCurfew: true, conditionalReleaseOn: day('2025-06-01') }
  const released = { onCurfew: false, conditionalReleaseOn: day('2025-01-01') }
  test.each<readonly [string, readonly RecallableSentence[], typeof curfew | typeof released, readonly RecallKind[]]>([
    ['for most', [long], released, ['fixed-term-56', 'standard']],
    [
      'from curfew, before conditional release',
      [long],
      curfew,
      ['fixed-term-56', 'curfew-monitoring', 'curfew-breach'],
    ],
    [
      'from curfew, after it',
      [long],
      { ...curfew, conditionalReleaseOn: day('2025-03-03') },
      ['fixed-term-56', 'standard'],
    ],
    ['under section 250, 12 months or more', [youth], released, ['fixed-term-28', 'standard']],
    ['under section 250, less', [shortYouth], released, ['fixed-term-14']],
    ['and from curfew', [youth], curfew, ['curfew-fixed-term-28', 'curfew-monitoring', 'curfew-breach']],
    ['less, and from curfew', [shortYouth], curfew, ['curfew-fixed-term-14', 'curfew-monitoring', 'curfew-breach']],
    ['with an adult sentence beside it', [youth, short], released, ['fixed-term-56', 'standard']],
  ])('%s', (_, sentences, release, kinds) => {
    const asked = { revokedOn: day('2025-03-03'), sentences: sentences.map(({ id }) => id) }
    expect(expectedKinds(asked, sentences, release)).toEqual(kinds)
  })
})

test('a sentence is under the latest recall in force that covers it', () => {
  const later = kept({ id: 'later', revokedOn: day('2025-09-01'), sentences: ['long', 'short'] })
  const cancelled = kept({ id: 'cancelled', revokedOn: day('2025-12-01'), state: 'cancelled' })
  expect(recallOf('long', [kept(), later, cancelled])?.id).toBe('later')
  expect(recallOf('fine', [kept(), later])).toBeUndefined()
})
