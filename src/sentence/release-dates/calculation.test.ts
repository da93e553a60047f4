import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { confirm, makersOf, overtake, retire, sendBack, type Calculation } from './calculation.ts'
import { compare, movedSays } from './comparison.ts'
import { refusedOutcome } from './outcome.ts'
import { howTheyStand } from './status-line.ts'
import { words } from './words.ts'

const made = {
  id: 'c',
  person: 'p',
  version: 1,
  number: 3,
  because: 'warrant',
  reason: null,
  makers: ['maker', 'changer'],
  madeBy: 'changer',
  madeAt: '2026-11-21T09:00:00Z',
  edition: 'e',
  input: { booking: null },
  outcome: {
    dates: { CRD: day('2027-03-12'), SLED: day('2029-03-11'), ESED: day('2029-03-31') },
    length: 'P4Y6M',
    tranches: {},
    workings: {},
    lanes: [],
    refused: [],
  },
  byHand: null,
  sentBack: null,
} as const
const signed = { confirmedBy: 'second', confirmedAt: '2026-11-21T10:00:00Z' }

const states: Readonly<Record<Calculation['state'], Calculation>> = {
  provisional: { ...made, state: 'provisional' },
  'sent-back': { ...made, state: 'sent-back', sentBack: { by: 'second', at: '2026-11-21T10:00:00Z', why: 'No' } },
  refused: { ...made, state: 'refused' },
  confirmed: { ...made, ...signed, state: 'confirmed' },
  stale: { ...made, ...signed, state: 'stale' },
  superseded: { ...made, state: 'superseded' },
}

describe('a calculation', () => {
  test.each([
    ['provisional', undefined],
    ['sent-back', 'release-dates.not-agreed'],
    ['refused', 'release-dates.could-not-be-worked-out'],
    ['confirmed', 'release-dates.already-confirmed'],
    ['stale', 'release-dates.inputs-changed'],
    ['superseded', 'release-dates.inputs-changed'],
  ] as const)('that is %s is confirmed by a second person only when nothing stands in the way', (state, code) => {
    const outcome = confirm(states[state], 'second', '2026-11-21T10:00:00Z')
    expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(code ?? 'confirmed')
    if (code) expect(words[code].cy).not.toBe('')
  })

  test('is sent back by whoever could confirm it, with a reason, and by nobody else', () => {
    const sent = { by: 'second', at: '2026-11-21T10:00:00Z', why: 'The warrant says nine months' }
    expect(sendBack(states.provisional, sent)).toMatchObject({
      ok: true,
      value: { state: 'sent-back', sentBack: sent },
    })
    const code = (outcome: ReturnType<typeof sendBack>) => !outcome.ok && outcome.refusal.code
    expect(code(sendBack(states.provisional, { ...sent, why: ' ' }))).toBe('release-dates.no-reason')
    expect(code(sendBack(states.provisional, { ...sent, by: 'maker' }))).toBe('release-dates.second-person-needed')
    expect(code(sendBack(states.confirmed, sent))).toBe('release-dates.already-confirmed')
  })

  test.each(['maker', 'changer'])('is never confirmed by %s, who had a part in it', by => {
    expect(confirm(states.provisional, by, '')).toEqual({
      ok: false,
      refusal: { code: 'release-dates.second-person-needed' },
    })
  })

  test.each([
    ['provisional', 'superseded'],
    ['sent-back', 'superseded'],
    ['refused', 'superseded'],
    ['confirmed', 'stale'],
    ['stale', 'stale'],
    ['superseded', 'superseded'],
  ] as const)('that is %s is %s once something changes', (state, next) => {
    expect(overtake(states[state]).state).toBe(next)
  })

  test('that was relied on is retired by the next that is confirmed', () => {
    const { stale } = states
    expect(stale.state === 'stale' && retire(stale).state).toBe('superseded')
  })

  test('answers for everybody since the last confirmed one, each once', () => {
    expect(makersOf(undefined, 'me')).toEqual(['me'])
    expect(makersOf(states.provisional, 'me')).toEqual(['maker', 'changer', 'me'])
    expect(makersOf(states['sent-back'], 'me')).toEqual(['maker', 'changer', 'me'])
    expect(makersOf(states.provisional, 'maker')).toEqual(['maker', 'changer'])
    expect(makersOf(states.confirmed, 'me')).toEqual(['me'])
  })
})

describe('how a person stands', () => {
  test('is told with what comes next, and whether that is sure', () => {
    expect(howTheyStand(states.provisional, day('2026-11-21'))).toEqual({
      en: 'Serving 4 years 6 months. Next: release on licence on 12 March 2027 (not yet confirmed).',
      cy: 'Yn bwrw 4 blynedd 6 mis. Nesaf: rhyddhau ar drwydded ar 12 Mawrth 2027 (heb ei gadarnhau eto).',
    })
    expect(howTheyStand(states.confirmed, day('2027-03-13'))?.en).toBe(
      'Serving 4 years 6 months. Next: the sentence and licence end on 11 March 2029.',
    )
    expect(howTheyStand(states.confirmed, day('2029-03-12'))?.en).toBe('The sentence has ended.')
    const refused = refusedOutcome({ code: 'x', says: { en: 'No', cy: 'Na' } })
    expect(howTheyStand({ ...states.refused, outcome: refused }, day('2026-11-21'))?.en).toBe(
      'Release dates are not known.',
    )
  })
})

describe('two calculations beside each other', () => {
  test('tell which dates moved, by how many days, and which are new or gone', () => {
    const after = {
      ...states.provisional,
      edition: 'another',
      outcome: { ...made.outcome, dates: { CRD: day('2027-03-10'), SLED: day('2029-03-12'), SED: day('2029-03-12') } },
    } as Calculation
    const { dates, law } = compare(states.confirmed, after)
    expect(dates.map(moved => `${moved.kind} ${movedSays(moved).en}`)).toEqual([
      'CRD 2 days earlier',
      'SED New',
      'SLED 1 day later',
      'ESED No longer applies',
    ])
    expect(law).toBe(true)
  })
})
