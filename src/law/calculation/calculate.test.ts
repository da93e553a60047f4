import { addDays, day, isoDay, term, type Day } from '#kernel'
import { describe, expect, test } from 'vitest'
import type { Adjustment, Booking, Movement, Part, StandardDeterminatePart } from '../booking.ts'
import { lawBeforeTheSentencingAct, lawInForce } from '../editions.ts'
import { calculate, type Calculation } from './calculate.ts'

const person = { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false }

function aSentence(changes: Partial<StandardDeterminatePart> = {}): StandardDeterminatePart {
  return {
    class: 'standard-determinate',
    id: 'one',
    imposedOn: day('2025-03-03'),
    offence: { committedOn: day('2024-06-01') },
    term: term({ years: 3 }),
    sdsPlus: false,
    sdsPlusByTodaysTest: false,
    section250: false,
    exclusions: [],
    ...changes,
  }
}

function aBooking(
  parts: readonly Part[],
  { adjustments = [], movements = [] }: { adjustments?: Adjustment[]; movements?: Movement[] } = {},
): Booking {
  return { person, parts, adjustments, movements }
}

const codesOf = ({ refused }: Calculation): readonly string[] => refused.map(({ code }) => code)
const before = lawBeforeTheSentencingAct

describe('the gate', () => {
  test.each([
    ['no sentence', [], 'NO_SENTENCES'],
    ['a sentence without a length', [aSentence({ term: term({}) })], 'ZERO_IMPRISONMENT_TERM'],
    ['a link to nothing', [aSentence({ follows: 'gone' })], 'BROKEN_CONSECUTIVE_CHAINS'],
    [
      'a chain that runs in a circle',
      [aSentence({ follows: 'two' }), aSentence({ id: 'two', follows: 'one' })],
      'BROKEN_CONSECUTIVE_CHAINS',
    ],
    ['a recall from curfew', [aSentence({ recall: { kind: 'curfew-breach' } })], 'law.curfew-recall-not-supported'],
    [
      'a fixed-term recall without the day of return',
      [aSentence({ recall: { kind: 'fixed-term-28' } })],
      'FTR_NO_RETURN_TO_CUSTODY_DATE',
    ],
  ])('%s is refused', (_, parts, code) => {
    const calculation = calculate(aBooking(parts), lawInForce)
    expect(codesOf(calculation)).toEqual([code])
    expect(calculation.dates).toEqual({})
    expect(calculation.effectiveSentenceLength).toBeUndefined()
  })

  const { id, imposedOn, offence } = aSentence()
  const years = term({ years: 3 })
  const two = { custodialTerm: years, extension: term({ years: 1 }) }
  const others: readonly Part[] = [
    { id, imposedOn, offence, class: 'extended-determinate', ...two, automaticRelease: false },
    { id, imposedOn, offence, class: 'special-custodial', ...two, under18: false },
    { id, imposedOn, offence, class: 'detention-and-training-order', term: years },
    { id, imposedOn, offence, class: 'fine-default', term: years, fine: 250 },
    { id, imposedOn, offence, class: 'supervision-breach', term: years },
  ]

  test.each(others.map(part => [part.class, part] as const))(
    '%s is worked out, alone and beside another, with a working for each date',
    (_, part) => {
      for (const parts of [[part], [aSentence({ id: 'two' }), part]]) {
        const { refused, dates, workings } = calculate(aBooking(parts), lawInForce, { earlyRemoval: true })
        expect(refused).toEqual([])
        expect(Object.keys(workings).sort()).toEqual(Object.keys(dates).sort())
        expect(dates.SED ?? dates.SLED).toBeDefined()
      }
    },
  )

  test.each(['lawfully-at-large', 'special-remission', 'custody-abroad', 'appeal-applicant'] as const)(
    'days of %s are refused by name',
    kind => {
      const adjustments = [{ kind, appliesFrom: day('2025-03-03'), days: 1 }]
      expect(codesOf(calculate(aBooking([aSentence()], { adjustments }), lawInForce))).toEqual([
        `law.${kind}-not-supported`,
      ])
    },
  )

  test('remand that meets no day of sentence is refused, not passed over', () => {
    const adjustments = [{ kind: 'remand' as const, appliesFrom: day('2025-03-04'), days: 1 }]
    expect(codesOf(calculate(aBooking([aSentence()], { adjustments }), lawInForce))).toEqual([
      'law.deduction-without-sentence',
    ])
  })

  test('each thing that cannot be counted is named once', () => {
    const recalled = aSentence({ recall: { kind: 'curfew-breach' } })
    const adjustments = [1, 2].map(days => ({ kind: 'custody-abroad' as const, appliesFrom: day('2025-03-03'), days }))
    expect(codesOf(calculate(aBooking([recalled, { ...recalled, id: 'two' }], { adjustments }), lawInForce))).toEqual([
      'law.curfew-recall-not-supported',
      'law.custody-abroad-not-supported',
    ])
  })
})

describe('movements', () => {
  const two = [aSentence({ term: term({ years: 2 }) }), aSentence({ id: 'two', imposedOn: day('2025-09-01') })]
  const out = (reason: 'curfew' | 'early-removal', on: Day): Movement => ({ on, direction: 'out', reason })
  const remand: Adjustment[] = [{ kind: 'remand', appliesFrom: day('2025-03-03'), days: 40 }]

  test('after a release the next sentence stands alone; without one it shares the remand', () => {
    const shared = calculate(aBooking(two, { adjustments: remand }), before)
    const released = calculate(
      aBooking(two, { adjustments: remand, movements: [out('curfew', day('2025-08-01'))] }),
      before,
    )
    expect(released.dates.CRD).toBe(addDays(shared.dates.CRD ?? day('2000-01-01'), 40))
  })

  test('a person removed from the country is still counted as held', () => {
    const removed = calculate(
      aBooking(two, { adjustments: remand, movements: [out('early-removal', day('2025-08-01'))] }),
      before,
    )
    expect(removed.dates).toEqual(calculate(aBooking(two, { adjustments: remand }), before).dates)
  })
})

describe('the receipt', () => {
  const adjustments: Adjustment[] = [
    { kind: 'remand', appliesFrom: day('2025-03-03'), days: 20 },
    { kind: 'unlawfully-at-large', appliesFrom: day('2025-06-01'), days: 5 },
    { kind: 'added-days', appliesFrom: day('2025-07-01'), days: 7 },
  ]

  test('release is a sum in which every line can be checked', () => {
    const { workings, dates } = calculate(aBooking([aSentence()], { adjustments }), before)
    const lines = workings.CRD?.map(({ what, days, date }) => [what.en, days, date && isoDay(date)])
    expect(lines).toEqual([
      ['Sentence begins', undefined, '2025-03-03'],
      ['The term of 3 years ends', 1096, '2028-03-02'],
      ['Two fifths must be served', 439, '2026-05-15'],
      ['Less time on remand', -20, '2026-04-25'],
      ['Unlawfully at large', 5, '2026-04-30'],
      ['Added days', 7, '2026-05-07'],
      ['Which sentence decides', undefined, undefined],
    ])
    expect(dates.CRD).toBe(day('2026-05-07'))
  })

  test('each line of law names its provision, and the reasons hold each rule once', () => {
    const { workings, reasons } = calculate(aBooking([aSentence()], { adjustments }), before)
    expect(workings.CRD?.[2]?.cites).toEqual(['ukpga/2003/44/section/244', 'uksi/2024/844/article/3'])
    expect(new Set(reasons.map(({ rule, version }) => `${rule} ${version}`)).size).toBe(reasons.length)
    expect(reasons.map(({ rule }) => rule)).toContain('cja-2003/s240za/remand')
  })

  test('of several sentences it says which decides and that the latest release does', () => {
    const parts = [aSentence(), aSentence({ id: 'two', term: term({ months: 6 }) })]
    const last = calculate(aBooking(parts), before).workings.CRD?.at(-1)
    expect(last?.because.en).toContain('the sentence of 3 years imposed on 3 March 2025 has the latest release')
    expect(last?.because.cy).toContain('y ddedfryd o 3 blynedd a osodwyd ar 3 Mawrth 2025')
    expect(last?.cites).toEqual(['ukpga/2003/44/section/263'])
  })

  test('lanes of a chain lie end to end up to release', () => {
    const parts = [aSentence(), aSentence({ id: 'two', follows: 'one', term: term({ years: 1 }) })]
    const { lanes, dates } = calculate(aBooking(parts), before)
    expect(lanes.map(({ chainedTo, sentence }) => [chainedTo, sentence])).toEqual([
      [undefined, 0],
      ['one', 0],
    ])
    expect(lanes[1]?.startsOn).toBe(addDays(lanes[0]?.custodyEndsOn ?? day('2000-01-01'), 1))
    expect(lanes[1]?.custodyEndsOn).toBe(dates.CRD)
    expect(lanes[1]?.licenceEndsOn).toBe(dates.SLED)
  })
})

test('a fork at the end of a long chain, with offences recorded several times, is worked out at once', () => {
  const link = (place: number, follows: number | undefined): Part =>
    aSentence({
      id: `${place}`,
      term: term({ months: 2 }),
      ...(follows === undefined ? {} : { follows: `${follows}` }),
    })
  const long = Array.from({ length: 14 }, (_, place) => link(place, place === 0 ? undefined : place - 1))
  const offences = long.flatMap(part => [part, { ...part, offence: { committedOn: day('2024-05-01') } }])
  const fork = [20, 21, 22, 23].map(place => link(place, 13))
  const later = [
    aSentence({ id: 'later', imposedOn: day('2025-04-03') }),
    aSentence({ id: 'last', imposedOn: day('2025-05-06') }),
  ]
  const { dates, refused } = calculate(aBooking([...offences, ...fork, ...later]), before)
  expect(refused).toEqual([])
  expect(dates.SLED).toBe(day('2028-05-05'))
})
