import { describe, expect, test } from 'vitest'
import { day, term, type Term } from '#kernel'
import { chargeOutcomeOf, markerNames, offenceOf } from '#sentence/offences'
import { checkCharge } from './check-charge.ts'
import type { Circumstances } from './fault.ts'
import type { Charge, ImposedSentence } from './order.ts'
import { passable } from './reference.ts'
import { faultSays } from './words.ts'

const circumstances: Circumstances = {
  today: day('2026-11-21'),
  court: () => undefined,
  offence: offenceOf,
  outcome: chargeOutcomeOf,
  sentenceType: passable,
  earlier: [],
  earlierRemand: [],
  followedFromElsewhere: new Set(),
  sameHearingRecorded: () => false,
}

const onNone = Object.fromEntries(markerNames.map(marker => [marker, false]))

function aCharge(sentence: Partial<ImposedSentence> | null, changes: Partial<Charge> = {}): Charge {
  return {
    id: 'one',
    offence: 'TH68010',
    committedFrom: day('2004-06-01'),
    committedUntil: null,
    count: null,
    outcome: '1002',
    answers: onNone,
    answersReason: null,
    sentence: sentence && {
      type: 'ADIMP',
      term: term({ years: 6 }),
      licence: null,
      finePence: null,
      wholeLife: false,
      follows: null,
      ...sentence,
    },
    sharesSentenceOf: null,
    ...changes,
  }
}

const faultsOf = (charge: Charge, heardOn = '2023-03-03', others: readonly Charge[] = []) =>
  checkCharge(charge, '', { heardOn: day(heardOn), charges: [charge, ...others] }, circumstances)
const codesOf = (...given: Parameters<typeof faultsOf>) => faultsOf(...given).map(({ code }) => code)

const licensed = { term: term({ years: 15 }), licence: term({ years: 7 }) }
const special = { licence: term({ years: 1 }) }

describe('a type of sentence is passed on its days only', () => {
  test.each([
    // Type, what it needs, the first day and the last; null where there is none.
    ['SEC91_03', {}, null, '2020-11-30'],
    ['SEC250', {}, '2020-12-01', null],
    ['LASPO_AR', { licence: term({ years: 3 }) }, '2012-12-03', '2015-04-12'],
    ['LASPO_DR', { licence: term({ years: 3 }) }, '2012-12-03', '2020-11-30'],
    ['EDS18', { licence: term({ years: 3 }) }, '2020-12-01', null],
    ['EDS21', { licence: term({ years: 3 }) }, '2020-12-01', null],
    ['EDSU18', { licence: term({ years: 3 }) }, '2020-12-01', null],
    ['SEC236A', special, '2015-04-13', '2020-11-30'],
    ['SOPC18', special, '2020-12-01', null],
    ['SOPC21', special, '2020-12-01', null],
    ['SDOPCU18', special, '2021-06-29', null],
    ['STS21', licensed, '2021-06-29', null],
    ['EPP', { licence: term({ months: 18 }) }, '2005-04-04', '2012-12-02'],
    ['IPP', {}, '2005-04-04', '2012-12-02'],
    ['DPP', {}, '2005-04-04', '2012-12-02'],
    ['DTO', { term: term({ months: 12 }) }, '2000-04-01', null],
    ['NP', {}, '1992-10-01', '2012-12-02'],
    ['SEC272', {}, '2020-12-01', null],
  ])('%s', (type, needs, first, last) => {
    const charge = aCharge({ type, ...needs }, { committedFrom: day('1990-06-01') })
    const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
    const dayAfter = (iso: string) => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)
    if (first !== null) {
      expect(codesOf(charge, first)).toEqual([])
      expect(codesOf(charge, dayBefore(first))).toEqual(['warrant.sentence-type-too-early'])
    }
    if (last !== null) {
      expect(codesOf(charge, last)).toEqual([])
      expect(codesOf(charge, dayAfter(last))).toEqual(['warrant.sentence-type-too-late'])
    }
  })

  test('and the refusal names the day', () => {
    const [fault] = faultsOf(aCharge({ type: 'LASPO_AR', licence: term({ years: 3 }) }), '2015-04-13')
    expect(fault && faultSays(fault)).toEqual({
      en: 'A court could pass this type of sentence only until 12 April 2015: choose the type that replaced it',
      cy: 'Ni allai llys roi’r math hwn o ddedfryd ond tan 12 Ebrill 2015: dewiswch y math a’i disodlodd',
    })
  })

  test('an ORA type is for offences from 1 February 2015 (Offender Rehabilitation Act 2014 s.1)', () => {
    const charge = (committed: string) => aCharge({ type: 'ADIMP_ORA' }, { committedFrom: day(committed) })
    expect(codesOf(charge('2015-01-31'))).toEqual(['warrant.sentence-type-not-for-offence'])
    expect(codesOf(charge('2015-02-01'))).toEqual([])
    expect(codesOf({ ...charge('2015-01-31'), committedUntil: day('2015-02-01') })).toEqual([])
  })
})

describe('the terms of a class', () => {
  const months = (count: number): Term => term({ months: count })
  const years = (count: number): Term => term({ years: count })
  test.each<readonly [string, Partial<ImposedSentence>, readonly string[]]>([
    ['an extended licence of a year', { type: 'EDS21', licence: years(1) }, []],
    ['less than a year', { type: 'EDS21', licence: months(11) }, ['warrant.licence-too-short']],
    ['eight years', { type: 'EDS21', licence: years(8) }, []],
    ['more than eight', { type: 'EDS21', licence: term({ years: 8, days: 1 }) }, ['warrant.licence-too-long']],
    ['no licence', { type: 'EDS21' }, ['warrant.no-licence-term']],
    ['serious terrorism: seven years', { type: 'STS21', licence: years(7) }, []],
    ['six', { type: 'STS21', licence: years(6) }, ['warrant.licence-too-short']],
    ['twenty-five', { type: 'STS21', licence: years(25) }, []],
    ['twenty-six', { type: 'STS21', licence: years(26) }, ['warrant.licence-too-long']],
    ['a special licence of twelve months', { type: 'SOPC21', licence: months(12) }, []],
    ['of thirteen', { type: 'SOPC21', licence: months(13) }, ['warrant.licence-not-twelve-months']],
    ['a training order of 24 months', { type: 'DTO', term: months(24) }, []],
    ['of 25', { type: 'DTO', term: months(25) }, ['warrant.training-order-over-24-months']],
    ['of 5, since 2022', { type: 'DTO', term: months(5) }, []],
    ['a breach of supervision, 14 days', { type: 'BOTUS', term: term({ weeks: 2 }) }, []],
    ['15 days', { type: 'BOTUS', term: term({ days: 15 }) }, ['warrant.term-over-the-most']],
    ['default of a fine', { type: 'AFINE', finePence: 25_000 }, []],
    ['without its amount', { type: 'AFINE' }, ['warrant.no-fine-amount']],
    ['of nothing', { type: 'AFINE', finePence: 0 }, ['warrant.fine-of-nothing']],
    ['a fine on a plain sentence', { finePence: 100 }, ['warrant.fine-not-allowed']],
    ['a licence on a plain sentence', { licence: years(1) }, ['warrant.licence-not-allowed']],
    ['life with a minimum term', { type: 'MLP', term: years(14) }, []],
    ['life with neither', { type: 'MLP', term: term({}) }, ['warrant.no-minimum-term']],
    ['a whole life order', { type: 'MLP', term: term({}), wholeLife: true }, []],
    ['and a minimum', { type: 'MLP', wholeLife: true }, ['warrant.whole-life-with-a-minimum']],
    ['a whole life of six years', { wholeLife: true }, ['warrant.whole-life-not-allowed']],
    ['no length', { term: term({}) }, ['warrant.zero-term']],
    ['civil imprisonment for contempt', { type: 'CIVIL', term: years(2) }, []],
    ['for longer', { type: 'CIVIL', term: term({ years: 2, days: 1 }) }, ['warrant.term-over-the-most']],
  ])('%s', (_, sentence, codes) => {
    const committedFrom = day('2022-06-01')
    expect(codesOf(aCharge(sentence, { committedFrom }))).toEqual(codes)
  })

  test('a training order had one of seven lengths until 28 June 2022 (PCSC Act 2022 s.158)', () => {
    const five = aCharge({ type: 'DTO', term: months(5) })
    expect(codesOf(five, '2022-06-27')).toEqual(['warrant.training-order-of-no-set-length'])
    expect(codesOf(five, '2022-06-28')).toEqual([])
    for (const length of [4, 6, 8, 10, 12, 18, 24]) {
      expect(codesOf(aCharge({ type: 'DTO', term: months(length) }), '2022-06-27')).toEqual([])
    }
    expect(codesOf(aCharge({ type: 'DTO', term: term({ years: 1 }) }), '2022-06-27')).toEqual([])
  })
})

describe('one sentence for several charges', () => {
  const main = aCharge({ term: term({ years: 8 }) }, { id: 'main' })
  const sharing = aCharge(null, { id: 'two', sharesSentenceOf: 'main' })

  test('stands at one of them', () => {
    expect(codesOf(sharing, '2023-03-03', [main])).toEqual([])
    expect(codesOf({ ...sharing, sentence: main.sentence }, '2023-03-03', [main])).toEqual([
      'warrant.shares-and-has-a-sentence',
    ])
    expect(codesOf({ ...sharing, sharesSentenceOf: 'nowhere' })).toEqual(['warrant.shares-no-sentence'])
    expect(codesOf({ ...sharing, id: 'main' }, '2023-03-03', [])).toEqual(['warrant.shares-no-sentence'])
    const third = aCharge(null, { id: 'three', sharesSentenceOf: 'two' })
    expect(codesOf(third, '2023-03-03', [sharing, main])).toEqual(['warrant.shares-no-sentence'])
  })

  test('asks about each offence by the length of the one sentence', () => {
    const codes = faultsOf({ ...sharing, offence: 'OF61016', answers: {} }, '2023-03-03', [main])
    expect(codes.map(({ at }) => at)).toContain('/answers/sds-plus-a')
  })
})

test('after an appeal a sentence may stand, or be quashed', () => {
  expect(codesOf(aCharge({}, { outcome: '1046' }))).toEqual([])
  expect(codesOf(aCharge(null, { outcome: '1046' }))).toEqual([])
  expect(codesOf(aCharge(null, { outcome: '2068' }))).toEqual([])
  expect(codesOf(aCharge({}, { outcome: '2068' }))).toEqual(['warrant.sentence-without-outcome'])
})

test('that an offence is kept out of the progression model needs a reason', () => {
  const answers = { ...onNone, 'progression-schedule': true }
  const offence = 'OF61016'
  expect(codesOf(aCharge({}, { offence, answers }))).toEqual(['warrant.schedule-without-reason'])
  expect(codesOf(aCharge({}, { offence, answers, answersReason: 'Named in the schedule' }))).toEqual([])
  expect(codesOf(aCharge({}, { offence }))).toEqual([])
})
