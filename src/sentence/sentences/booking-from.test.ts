import { describe, expect, test } from 'vitest'
import { day, term } from '#kernel'
import { offenceOf, sentenceTypesOf } from '#sentence/offences'
import type { Charge, ImposedSentence } from '#sentence/warrants'
import type { Adjustment } from './adjustment.ts'
import { bookingFrom, type Serves } from './booking-from.ts'
import type { Recall, RecallKind } from './recalls/recall.ts'
import type { Sentence } from './sentence.ts'

const imposedOn = day('2023-03-01')

function aSentence(passed: Partial<ImposedSentence> = {}, changes: Partial<Sentence> = {}): Sentence {
  const charge: Charge = {
    id: 'one',
    offence: 'TH68010',
    committedFrom: day('2022-06-01'),
    committedUntil: null,
    count: null,
    outcome: '1002',
    answers: {},
    answersReason: null,
    sentence: null,
    sharesSentenceOf: null,
  }
  const sentence = {
    type: 'ADIMP',
    term: term({ years: 4 }),
    licence: null,
    finePence: null,
    wholeLife: false,
    follows: null,
  }
  return {
    id: 'one',
    version: 1,
    person: 'p',
    warrant: 'w',
    state: 'in-force',
    imposedOn,
    charge: { ...charge, sentence: { ...sentence, ...passed } },
    others: [],
    ...changes,
  }
}

const serves = (changes: Partial<Serves> = {}): Serves => ({
  person: { reference: 'Z0001AA', bornOn: day('1990-01-01'), activeSexOffender: false },
  sentences: [aSentence()],
  adjustments: [],
  recalls: [],
  movements: [],
  caseReferences: new Map([['w', 'T20237001']]),
  typeOf(code) {
    const type = sentenceTypesOf(code).at(-1)
    return type && { name: type.name, family: type.family }
  },
  listsOf: code => offenceOf(code)?.markers ?? {},
  ...changes,
})

const booked = (changes: Partial<Serves>) => {
  const booking = bookingFrom(serves(changes))
  if (!booking.ok) throw new Error(booking.refusal.code)
  return booking.value
}
const refused = (changes: Partial<Serves>) => {
  const booking = bookingFrom(serves(changes))
  return booking.ok ? undefined : booking.refusal
}

const adjustment = (changes: Partial<Adjustment>): Adjustment => ({
  id: 'a',
  version: 1,
  person: 'p',
  warrant: null,
  recall: null,
  sentence: 'one',
  state: 'in-force',
  kind: 'remand',
  appliesFrom: imposedOn,
  days: 10,
  from: day('2023-02-01'),
  to: day('2023-02-10'),
  absence: null,
  detail: {},
  ...changes,
})

const recall = (kind: RecallKind, changes: Partial<Recall> = {}): Recall => ({
  id: 'r',
  version: 1,
  person: 'p',
  state: 'in-force',
  kind,
  revokedOn: day('2025-04-01'),
  returnedOn: day('2025-04-10'),
  sentences: ['one'],
  decision: 'Out of touch',
  ...changes,
})

describe('each class of sentence, as the law reads it', () => {
  test.each<readonly [string, Partial<ImposedSentence>, object]>([
    ['standard', {}, { class: 'standard-determinate', term: term({ years: 4 }), section250: false }],
    ['section 250', { type: 'SEC250' }, { class: 'standard-determinate', section250: true }],
    [
      'extended',
      { type: 'EDS21', licence: term({ years: 3 }) },
      {
        class: 'extended-determinate',
        custodialTerm: term({ years: 4 }),
        extension: term({ years: 3 }),
        automaticRelease: false,
      },
    ],
    ['extended, automatic', { type: 'LASPO_AR', licence: term({ years: 3 }) }, { automaticRelease: true }],
    ['special', { type: 'SOPC21', licence: term({ years: 1 }) }, { class: 'special-custodial', under18: false }],
    ['special, under 18', { type: 'SDOPCU18', licence: term({ years: 1 }) }, { under18: true }],
    ['training order', { type: 'DTO', term: term({ months: 8 }) }, { class: 'detention-and-training-order' }],
    ['fine', { type: 'AFINE', finePence: 25_050 }, { class: 'fine-default', fine: 250.5 }],
    [
      'serious terrorism',
      { type: 'STS21', licence: term({ years: 7 }) },
      { class: 'restricted-release', wholeTerm: true, extension: term({ years: 7 }) },
    ],
    ['contempt of court', { type: 'CIVIL', term: term({ months: 6 }) }, { class: 'fine-default' }],
    ['breach of supervision', { type: 'BOTUS', term: term({ days: 14 }) }, { class: 'supervision-breach' }],
  ])('%s', (_, passed, part) => {
    expect(booked({ sentences: [aSentence(passed)] }).parts).toEqual([
      expect.objectContaining({ id: 'one', caseSequence: 1, lineSequence: 1, caseReference: 'T20237001', ...part }),
    ])
  })

  test.each(['EPP', 'EXT', 'NP', 'TISCS'])('%s is refused by its name', type => {
    const sentences = [aSentence({ type, licence: term({ years: 7 }) })]
    expect(refused({ sentences })).toEqual({
      code: 'sentence.type-not-supported',
      type: sentenceTypesOf(type).at(-1)?.name,
    })
  })

  test.each<readonly [string, Partial<ImposedSentence>, object]>([
    ['MLP', { term: term({ years: 14 }) }, { kind: 'life', minimumTerm: term({ years: 14 }) }],
    ['MLP', { term: term({}), wholeLife: true }, { kind: 'life', minimumTerm: undefined }],
    ['IPP', {}, { kind: 'public-protection' }],
    ['HMPL', {}, { kind: 'detention-at-pleasure' }],
  ])('%s has no end, and is beside the parts', (type, passed, said) => {
    const { parts, indeterminate } = booked({
      sentences: [aSentence({ type, ...passed }), aSentence({}, { id: 'two' })],
    })
    expect(parts.map(({ id }) => id)).toEqual(['two'])
    expect(indeterminate).toEqual([expect.objectContaining({ id: 'one', releases: [], ...said })])
  })

  test('somebody on a life licence was released by the Parole Board, and perhaps recalled', () => {
    const out = { id: 'm', version: 1, person: 'p', state: 'in-force', direction: 'out' } as const
    const movements = [
      { ...out, on: day('2024-05-01'), reason: 'parole' },
      { ...out, id: 'n', on: day('2026-01-05'), reason: 'release-after-recall' },
    ] as const
    const { indeterminate } = booked({
      sentences: [aSentence({ type: 'MLP' })],
      movements,
      recalls: [recall('standard')],
    })
    expect(indeterminate?.[0]?.releases).toEqual([
      { releasedOn: day('2024-05-01'), recalledOn: day('2025-04-01') },
      { releasedOn: day('2026-01-05') },
    ])
  })

  test('one sentence for several charges is a part for each offence, on one line', () => {
    const main = aSentence({ type: 'ADIMP', term: term({ years: 8 }) })
    const other = { ...main.charge, id: 'two', offence: 'OF61016', sentence: null, answers: { 'sds-plus-a': true } }
    const next = aSentence({}, { id: 'three', charge: { ...main.charge, id: 'three' } })
    const { parts } = booked({ sentences: [{ ...main, others: [other] }, next] })
    expect(parts.map(({ id, offence, lineSequence }) => [id, offence.code, lineSequence])).toEqual([
      ['one', 'TH68010', 1],
      ['one', 'OF61016', 1],
      ['three', 'TH68010', 2],
    ])
    expect(parts.map(part => part.class === 'standard-determinate' && part.sdsPlus)).toEqual([false, true, false])
  })
})

describe('a recall', () => {
  test('goes to the sentences that it covers, with the return for the whole booking', () => {
    const free = aSentence({}, { id: 'two' })
    const booking = booked({ sentences: [aSentence(), free], recalls: [recall('fixed-term-28')] })
    const said = { kind: 'fixed-term-28', revokedOn: day('2025-04-01'), returnedOn: day('2025-04-10') }
    expect(booking.parts.map(part => part.recall)).toEqual([said, undefined])
    expect(booking.returnedOn).toBe(day('2025-04-10'))
    expect(booking.fixedTermRecall).toEqual({ returnedOn: day('2025-04-10'), days: 28 })
  })

  test('that is standard has no fixed term, and nobody has returned while they are at large', () => {
    expect(booked({ recalls: [recall('standard')] }).fixedTermRecall).toBeUndefined()
    const atLarge = booked({ recalls: [recall('standard', { returnedOn: null })] })
    expect(atLarge.returnedOn).toBeUndefined()
    expect(atLarge.parts[0]?.recall).toEqual({ kind: 'standard', revokedOn: day('2025-04-01') })
  })

  test.each<RecallKind>(['curfew-fixed-term-14', 'curfew-fixed-term-28'])('%s is refused by name', kind => {
    expect(refused({ recalls: [recall(kind)] })).toMatchObject({ code: 'sentence.recall-not-supported' })
  })

  test('makes remand towards its sentence remand during a recall', () => {
    const kinds = (recalls: readonly Recall[], changes: Partial<Adjustment> = {}) =>
      booked({
        sentences: [aSentence(), aSentence({}, { id: 'two' })],
        recalls,
        adjustments: [adjustment(changes)],
      }).adjustments.map(({ kind }) => kind)
    expect(kinds([])).toEqual(['remand'])
    expect(kinds([recall('standard')])).toEqual(['recall-remand'])
    expect(kinds([recall('standard')], { sentence: 'two' })).toEqual(['remand'])
    // What a warrant ordered counts towards every sentence on it.
    expect(kinds([recall('standard')], { sentence: null, warrant: 'w' })).toEqual(['remand'])
    const both = recall('standard', { sentences: ['one', 'two'] })
    expect(kinds([both], { sentence: null, warrant: 'w', kind: 'tagged-bail' })).toEqual(['recall-tagged-bail'])
    expect(kinds([both], { kind: 'added-days' })).toEqual(['added-days'])
  })
})

test('unused deductions are taken off what they come from, and a part payment stands with its fine', () => {
  const adjustments = [adjustment({}), adjustment({ id: 'b', kind: 'unused-deductions', days: 4 })]
  expect(booked({ adjustments }).adjustments).toEqual([expect.objectContaining({ kind: 'remand', days: 6 })])
  const payment = (id: string, pence: number, sentence = 'one') =>
    adjustment({ id, sentence, kind: 'fine-payment', days: 0, detail: { pence } })
  const paid = booked({
    sentences: [aSentence({ type: 'AFINE', finePence: 25_050 })],
    adjustments: [payment('c', 5000), payment('d', 50), payment('e', 100, 'another')],
  })
  expect(paid.parts).toEqual([expect.objectContaining({ fine: 250.5, paid: 50.5 })])
  expect(paid.adjustments).toEqual([])
})

test('whether days lawfully at large count was said when they were recorded', () => {
  const away = (affectsDates: boolean) =>
    booked({ adjustments: [adjustment({ kind: 'lawfully-at-large', detail: { affectsDates } })] }).decisions
  expect(away(true)).toMatchObject([{ question: 'lawfully-at-large', answer: 'they-do-not' }])
  expect(away(false)).toMatchObject([{ question: 'lawfully-at-large', answer: 'they-count' }])
  expect(booked({}).decisions).toBeUndefined()
})

test('movements count from the first sentence on', () => {
  const moved = { version: 1, person: 'p', state: 'in-force', direction: 'in', reason: 'remand' } as const
  const movements = [
    { ...moved, id: '1', on: day('2023-02-28') },
    { ...moved, id: '2', on: imposedOn },
  ]
  expect(booked({ movements }).movements).toEqual([{ on: imposedOn, direction: 'in', reason: 'remand' }])
})

test('nobody without a sentence or a date of birth has a booking', () => {
  expect(refused({ sentences: [] })).toEqual({ code: 'sentence.none-in-force' })
  expect(refused({ person: { reference: 'Z', bornOn: null, activeSexOffender: false } })).toEqual({
    code: 'sentence.no-date-of-birth',
  })
})
