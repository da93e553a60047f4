import { describe, expect, test } from 'vitest'
import { addDays, day, term } from '#kernel'
import { chargeOutcomeOf, offenceOf } from '#sentence/offences'
import { checkOrder } from './check-order.ts'
import type { Circumstances } from './fault.ts'
import type { Charge, CourtOrder, ImposedSentence } from './order.ts'
import { passable } from './reference.ts'
import { words } from './words.ts'

const heardOn = day('2025-03-03')

const circumstances: Circumstances = {
  today: day('2026-11-21'),
  court: code =>
    code === 'LEEDCT' ? { code, name: { en: 'Leeds Crown Court', cy: 'Llys y Goron Leeds' } } : undefined,
  offence: offenceOf,
  outcome: chargeOutcomeOf,
  sentenceType: passable,
  earlier: [],
  earlierRemand: [],
  followedFromElsewhere: new Set(),
  sameHearingRecorded: () => false,
}

const sentence: ImposedSentence = {
  type: 'ADIMP',
  term: term({ months: 18 }),
  licence: null,
  finePence: null,
  wholeLife: false,
  follows: null,
}

const charge: Charge = {
  id: 'one',
  offence: 'TH68010',
  committedFrom: day('2024-12-01'),
  committedUntil: null,
  count: 1,
  outcome: '1002',
  answers: {},
  answersReason: null,
  sentence,
  sharesSentenceOf: null,
}

const order: CourtOrder = {
  court: 'LEEDCT',
  caseReference: 'T20257001',
  heardOn,
  hearing: 'sentencing',
  charges: [charge],
  remand: [],
  taggedBailDays: 0,
}

const withCharge = (changes: Partial<Charge>): CourtOrder => ({ ...order, charges: [{ ...charge, ...changes }] })
const withSentence = (changes: Partial<ImposedSentence>): CourtOrder =>
  withCharge({ sentence: { ...sentence, ...changes } })
const second = (changes: Partial<Charge> = {}, passed: Partial<ImposedSentence> = {}): Charge => ({
  ...charge,
  id: 'two',
  count: 2,
  sentence: { ...sentence, ...passed },
  ...changes,
})

const faultsOf = (wrong: CourtOrder, changed: Partial<Circumstances> = {}) =>
  checkOrder(wrong, { ...circumstances, ...changed }).map(({ code, at }) => `${code} ${at}`)

describe('a court’s order', () => {
  test('with nothing wrong has no fault', () => {
    expect(faultsOf(order)).toEqual([])
  })

  const wrong: readonly (readonly [string, CourtOrder, string, string])[] = [
    ['a court must be chosen', { ...order, court: '' }, 'warrant.no-court', '/court'],
    ['the court must be on the register', { ...order, court: 'ATLANT' }, 'warrant.unknown-court', '/court'],
    ['a reference has a number in it', { ...order, caseReference: 'CASE' }, 'warrant.bad-reference', '/caseReference'],
    [
      'a reference has at most 13 characters',
      { ...order, caseReference: 'T2025700123456' },
      'warrant.bad-reference',
      '/caseReference',
    ],
    [
      'a hearing is not in the future',
      { ...order, heardOn: day('2026-11-22') },
      'warrant.hearing-in-future',
      '/heardOn',
    ],
    ['a warrant has a charge', { ...order, charges: [] }, 'warrant.no-charges', '/charges'],
    [
      'a sentencing hearing passes a sentence',
      withCharge({ outcome: '1015', sentence: null }),
      'warrant.no-sentence',
      '/charges',
    ],
    ['a remand hearing passes none', { ...order, hearing: 'remand' }, 'warrant.sentence-at-remand-hearing', '/hearing'],
    ['an offence must be entered', withCharge({ offence: '' }), 'warrant.no-offence', '/charges/0/offence'],
    ['an offence must be known', withCharge({ offence: 'piracy' }), 'warrant.unknown-offence', '/charges/0/offence'],
    [
      'an offence is within a hundred years',
      withCharge({ committedFrom: day('1926-11-20') }),
      'warrant.offence-date-out-of-range',
      '/charges/0/committedFrom',
    ],
    [
      'an offence is not after the sentence',
      withCharge({ committedFrom: addDays(heardOn, 1) }),
      'warrant.offence-after-hearing',
      '/charges/0/committedFrom',
    ],
    [
      'nor does it end after it',
      withCharge({ committedUntil: addDays(heardOn, 1) }),
      'warrant.offence-range-after-hearing',
      '/charges/0/committedUntil',
    ],
    [
      'a range runs forward',
      withCharge({ committedUntil: day('2024-11-30') }),
      'warrant.offence-range-backwards',
      '/charges/0/committedUntil',
    ],
    [
      'a count is given once',
      { ...order, charges: [charge, second({ count: 1 })] },
      'warrant.count-repeated',
      '/charges/1/count',
    ],
    ['an outcome must be chosen', withCharge({ outcome: '' }), 'warrant.no-outcome', '/charges/0/outcome'],
    ['an outcome must be known', withCharge({ outcome: '9' }), 'warrant.unknown-outcome', '/charges/0/outcome'],
    [
      'imprisonment comes with a sentence',
      { ...order, charges: [charge, second({ sentence: null })] },
      'warrant.outcome-without-sentence',
      '/charges/1/sentence',
    ],
    [
      'a fine comes without one',
      withCharge({ outcome: '1015' }),
      'warrant.sentence-without-outcome',
      '/charges/0/outcome',
    ],
    ['a type must be chosen', withSentence({ type: '' }), 'warrant.no-sentence-type', '/charges/0/sentence/type'],
    ['a type must be known', withSentence({ type: 'X' }), 'warrant.unknown-sentence-type', '/charges/0/sentence/type'],
    [
      'section 91 ended on 1 December 2020',
      withSentence({ type: 'SEC91_03' }),
      'warrant.sentence-type-too-late',
      '/charges/0/sentence/type',
    ],
    [
      'an extended sentence for adults began on 1 December 2020',
      {
        ...withCharge({
          committedFrom: day('2020-01-01'),
          sentence: { ...sentence, type: 'EDS21', licence: term({ years: 3 }) },
        }),
        heardOn: day('2020-11-30'),
      },
      'warrant.sentence-type-too-early',
      '/charges/0/sentence/type',
    ],
    [
      'extended sentences with automatic release ended on 13 April 2015',
      {
        ...withCharge({
          committedFrom: day('2014-01-01'),
          sentence: { ...sentence, type: 'LASPO_AR', licence: term({ years: 3 }) },
        }),
        heardOn: day('2015-04-13'),
      },
      'warrant.sentence-type-too-late',
      '/charges/0/sentence/type',
    ],
    ['a sentence has a length', withSentence({ term: term({}) }), 'warrant.zero-term', '/charges/0/sentence/term'],
    [
      'a length is not beyond a lifetime',
      withSentence({ term: term({ years: 100 }) }),
      'warrant.term-too-long',
      '/charges/0/sentence/term',
    ],
    [
      'a warrant has 300 charges at most',
      { ...order, charges: Array.from({ length: 301 }, (_, at) => second({ id: String(at), count: null })) },
      'warrant.too-many-charges',
      '/charges',
    ],
    [
      'an extended sentence has a licence',
      withSentence({ type: 'EDS21' }),
      'warrant.no-licence-term',
      '/charges/0/sentence/licence',
    ],
    [
      'of a year at least',
      withSentence({ type: 'EDS21', licence: term({ months: 11 }) }),
      'warrant.licence-too-short',
      '/charges/0/sentence/licence',
    ],
    [
      'and eight years at most',
      withSentence({ type: 'EDS21', licence: term({ years: 8, days: 1 }) }),
      'warrant.licence-too-long',
      '/charges/0/sentence/licence',
    ],
    [
      'that of an offender of particular concern is a year',
      withSentence({ type: 'SOPC21', licence: term({ months: 13 }) }),
      'warrant.licence-not-twelve-months',
      '/charges/0/sentence/licence',
    ],
    [
      'a standard sentence has none of its own',
      withSentence({ licence: term({ years: 1 }) }),
      'warrant.licence-not-allowed',
      '/charges/0/sentence/licence',
    ],
    [
      'imprisonment in default of a fine names the fine',
      withCharge({ outcome: '1510', sentence: { ...sentence, type: 'AFINE' } }),
      'warrant.no-fine-amount',
      '/charges/0/sentence/finePence',
    ],
    [
      'what the reference data does not say, the clerk must',
      withCharge({ offence: 'CJ88116' }),
      'warrant.question-unanswered',
      '/charges/0/answers/sexual',
    ],
    [
      'conspiracy by itself says too little',
      withCharge({ offence: 'CL77036' }),
      'warrant.generic-conspiracy',
      '/charges/0/offence',
    ],
    [
      'so does encouraging an offence',
      withCharge({ offence: 'SC07013' }),
      'warrant.encouraging-or-assisting',
      '/charges/0/offence',
    ],
    [
      'a breach of a 1997 order has another code from December 2020',
      withCharge({ offence: 'PH97003' }),
      'warrant.breach-of-1997-order',
      '/charges/0/offence',
    ],
    [
      'activating a suspended sentence is not an offence',
      withCharge({ offence: 'SE20512' }),
      'warrant.suspended-sentence-offence',
      '/charges/0/offence',
    ],
    [
      'an offence under the Sentencing Code cannot be older than it',
      withCharge({ offence: 'SE20004', committedFrom: day('2020-11-30') }),
      'warrant.offence-before-sentencing-code',
      '/charges/0/offence',
    ],
    [
      'a sentence follows one that is there',
      withSentence({ follows: 'nowhere' }),
      'warrant.follows-unknown-sentence',
      '/charges/0/sentence/follows',
    ],
    ['and never itself', withSentence({ follows: 'one' }), 'warrant.follows-itself', '/charges/0/sentence/follows'],
    [
      'remand runs forward',
      { ...order, remand: [{ from: day('2025-02-02'), to: day('2025-02-01') }] },
      'warrant.remand-backwards',
      '/remand/0/to',
    ],
    [
      'remand ends before the day of sentence',
      { ...order, remand: [{ from: day('2025-02-02'), to: heardOn }] },
      'warrant.remand-on-or-after-hearing',
      '/remand/0/to',
    ],
    [
      'a day of remand counts once',
      {
        ...order,
        remand: [
          { from: day('2025-01-01'), to: day('2025-01-31') },
          { from: day('2025-01-31'), to: day('2025-02-03') },
        ],
      },
      'warrant.remand-overlaps',
      '/remand/1/from',
    ],
    ['bail days are whole', { ...order, taggedBailDays: 1.5 }, 'warrant.bad-bail-days', '/taggedBailDays'],
    [
      'time already served needs a sentence',
      { ...withCharge({ outcome: '4531', sentence: null }), hearing: 'remand', taggedBailDays: 3 },
      'warrant.remand-without-sentence',
      '/remand',
    ],
  ]

  test.each(wrong)('%s', (_, given, code, at) => {
    expect(faultsOf(given)).toContain(`${code} ${at}`)
    expect(Object.keys(words)).toContain(code)
  })

  test('periods of remand that only touch are fine', () => {
    const remand = [
      { from: day('2025-01-01'), to: day('2025-01-31') },
      { from: day('2025-02-01'), to: day('2025-02-03') },
    ]
    expect(faultsOf({ ...order, remand })).toEqual([])
  })

  test('an answer for every list leaves nothing to ask', () => {
    const asked = faultsOf(withCharge({ offence: 'CJ88116' }))
    const lists = asked.map(fault => fault.split('/').at(-1) ?? '')
    const answers = Object.fromEntries(lists.map(list => [list, false]))
    expect(lists.length).toBeGreaterThan(0)
    expect(faultsOf(withCharge({ offence: 'CJ88116', answers }))).toEqual([])
  })
})

describe('consecutive sentences', () => {
  test('may follow each other in a chain, across warrants', () => {
    const charges = [{ ...charge, sentence: { ...sentence, follows: 'earlier' } }, second({}, { follows: 'one' })]
    const earlier = [{ id: 'earlier', imposedOn: day('2024-01-08'), follows: null }]
    expect(faultsOf({ ...order, charges }, { earlier })).toEqual([])
  })

  test('may not follow one that was passed later', () => {
    const earlier = [{ id: 'later', imposedOn: addDays(heardOn, 1), follows: null }]
    expect(faultsOf(withSentence({ follows: 'later' }), { earlier })).toEqual([
      'warrant.follows-later-sentence /charges/0/sentence/follows',
    ])
  })

  test('may not run in a circle, on one warrant or across two', () => {
    const two = [{ ...charge, sentence: { ...sentence, follows: 'two' } }, second({}, { follows: 'one' })]
    expect(faultsOf({ ...order, charges: two })).toEqual([
      'warrant.follows-in-a-circle /charges/0/sentence/follows',
      'warrant.follows-in-a-circle /charges/1/sentence/follows',
    ])
    const earlier = [{ id: 'earlier', imposedOn: heardOn, follows: 'one' }]
    expect(faultsOf(withSentence({ follows: 'earlier' }), { earlier })).toEqual([
      'warrant.follows-in-a-circle /charges/0/sentence/follows',
    ])
  })

  test('keep in place the sentence that another warrant builds on', () => {
    expect(faultsOf(order, { followedFromElsewhere: new Set(['one']) })).toEqual([])
    expect(faultsOf(order, { followedFromElsewhere: new Set(['gone']) })).toEqual([
      'warrant.followed-by-another /charges',
    ])
  })
})

test('a warrant that is recorded already is not recorded twice, nor its remand counted twice', () => {
  expect(faultsOf(order, { sameHearingRecorded: () => true })).toEqual(['warrant.already-recorded /caseReference'])
  const remand = [{ from: day('2025-01-01'), to: day('2025-01-31') }]
  expect(faultsOf({ ...order, remand }, { earlierRemand: remand })).toEqual([
    'warrant.remand-counted-already /remand/0/from',
  ])
})
