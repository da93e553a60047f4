import { day, isoDay, term } from '#kernel'
import { calculate, lawInForce } from '#law'
import { expect, test } from 'vitest'
import { breakdownOf, sentenceLevelOf } from './breakdown.ts'
import { differences } from './compare.ts'
import { readCaseFile, type CaseFile } from './read-case-file.ts'

const sentence = {
  offence: { committedAt: '2022-06-01', offenceCode: 'TH68010' },
  sentencedAt: '2023-03-01',
  duration: { durationElements: { MONTHS: 8 } },
  releaseArrangements: {
    isSDSPlus: false,
    isSDSPlusEligibleSentenceTypeLengthAndOffence: false,
    isSection250: false,
    sdsEarlyReleaseExclusions: ['NO', 'SEXUAL'],
  },
}

const offender = { reference: 'A0000AA', dateOfBirth: '1990-05-05' }
const bare = { offender, sentences: [sentence] }

function read(json: unknown): CaseFile {
  const result = readCaseFile(json)
  if (!result.ok) throw new Error(result.refusal.says.en)
  return result.value
}

test('a worked example, an input and a bare booking are read alike', () => {
  const fromBare = read(bare)
  expect(read({ booking: bare }).booking).toEqual(fromBare.booking)
  expect(read({ input: { booking: bare } }).booking).toEqual(fromBare.booking)
  expect(fromBare.booking.parts[0]).toEqual({
    class: 'standard-determinate',
    id: 'sentence 1',
    imposedOn: day('2023-03-01'),
    offence: { committedOn: day('2022-06-01'), code: 'TH68010' },
    term: term({ months: 8 }),
    sdsPlus: false,
    sdsPlusByTodaysTest: false,
    section250: false,
    exclusions: ['sexual'],
  })
})

test('null is absent, blanks around a date do not count, and days left out are none', () => {
  const { booking } = read({
    booking: {
      ...bare,
      sentences: [{ ...sentence, recall: null, sentencedAt: ' 2023-03-01 ', consecutiveSentenceUUIDs: [] }],
      adjustments: { REMAND: [{ appliesToSentencesFrom: '2023-03-01' }], UNUSED_DEDUCTIONS: null },
      externalMovements: null,
    },
  })
  expect(booking.parts[0]?.recall).toBeUndefined()
  expect(booking.parts[0]?.follows).toBeUndefined()
  expect(booking.adjustments).toEqual([{ kind: 'remand', appliesFrom: day('2023-03-01'), days: 0 }])
})

test('adjustments, movements, recalls and links are read in the words of the house', () => {
  const { booking } = read({
    booking: {
      offender: { ...offender, isActiveSexOffender: true },
      sentences: [
        { ...sentence, identifier: 'a', caseSequence: 1, lineSequence: 2, externalSentenceId: {} },
        { ...sentence, identifier: 'b', consecutiveSentenceUUIDs: ['a', 'ignored'], caseReference: 'T1' },
        {
          ...sentence,
          type: 'ExtendedDeterminateSentence',
          custodialDuration: { durationElements: { YEARS: 4 } },
          extensionDuration: { durationElements: { YEARS: 2 } },
          recall: {
            recallType: 'FIXED_TERM_RECALL_56',
            revocationDate: '2024-01-01',
            returnToCustodyDate: '2024-01-02',
          },
        },
      ],
      adjustments: {
        UNLAWFULLY_AT_LARGE: [
          {
            appliesToSentencesFrom: '2023-05-01',
            numberOfDays: 3,
            fromDate: '2023-05-01',
            toDate: '2023-05-03',
            additionalInfo: { type: 'UAL', reason: 'ESCAPE' },
          },
        ],
        RECALL_REMAND: [{ appliesToSentencesFrom: '2023-05-01', numberOfDays: 1 }],
      },
      externalMovements: [
        { movementDate: '2023-06-01', direction: 'OUT', movementReason: 'HDC' },
        { movementDate: '2023-05-01', direction: 'IN', movementReason: 'HDC_RECALL' },
      ],
    },
  })
  expect(booking.person.activeSexOffender).toBe(true)
  expect(booking.parts[0]).toMatchObject({ externalSentence: { sentenceSequence: 0, bookingId: 0 }, caseSequence: 1 })
  expect(booking.parts[1]).toMatchObject({ follows: 'a', caseReference: 'T1' })
  expect(booking.parts[2]).toMatchObject({
    class: 'extended-determinate',
    custodialTerm: term({ years: 4 }),
    extension: term({ years: 2 }),
    automaticRelease: false,
    recall: { kind: 'fixed-term-56', revokedOn: day('2024-01-01'), returnedOn: day('2024-01-02') },
  })
  expect(booking.adjustments.map(({ kind }) => kind)).toEqual(['recall-remand', 'unlawfully-at-large'])
  expect(booking.adjustments[1]).toMatchObject({ reason: 'escape', from: day('2023-05-01') })
  expect(booking.movements.map(({ on, reason }) => [isoDay(on), reason])).toEqual([
    ['2023-06-01', 'curfew'],
    ['2023-05-01', 'curfew-recall'],
  ])
})

test('a parameter set and its toggles name an edition; the same choice is the same edition', () => {
  const law = (input: object): string => read({ booking: bare, ...input }).edition.id
  const standard = law({})
  expect(law({ params: 'calculation-params', featureToggles: { notAToggleOfTheLaw: true } })).toBe(standard)
  const others = [
    { params: 'sds-50' },
    { params: 'sds-progression-model-october' },
    ...[
      'applyPostRecallRepealRules',
      'applyPostHdcedRepealRules',
      'adultHdcSuspended',
      'routePreProgressionExtinguishedSentenceToManual',
      'progressionTrancheOneManualJourney',
      'useLatestErsedFromPreErs30Snapshot',
    ].map(toggle => ({ featureToggles: { [toggle]: true } })),
  ].map(law)
  expect(new Set([standard, lawInForce.id, ...others]).size).toBe(10)
})

test.each([
  ['no sentences', { offender }, 'booking must have required properties sentences'],
  [
    'a date that is none',
    { ...bare, offender: { ...offender, dateOfBirth: '1990-02-30' } },
    'booking.offender.dateOfBirth',
  ],
  ['a sentence without a date', { ...bare, sentences: [{ ...sentence, sentencedAt: null }] }, 'sentencedAt'],
  [
    'half a day',
    { ...bare, adjustments: { REMAND: [{ appliesToSentencesFrom: '2023-03-01', numberOfDays: 1.5 }] } },
    'numberOfDays',
  ],
  [
    'days below none',
    { ...bare, adjustments: { REMAND: [{ appliesToSentencesFrom: '2023-03-01', numberOfDays: -1 }] } },
    'numberOfDays',
  ],
  ['an adjustment nobody knows', { ...bare, adjustments: { HOLIDAY: [] } }, 'adjustments'],
  [
    'a sentence of an unknown type',
    { ...bare, sentences: [{ ...sentence, type: 'LifeSentence' }] },
    'sentences.0.type is none of those known',
  ],
  ['a parameter set nobody knows', { booking: bare, params: 'tomorrow' }, 'params'],
  ['a list', [], 'the file'],
  ['a word', 'booking', 'the file'],
])('%s is refused, and the sentence says where', (_, json, where) => {
  const result = readCaseFile(json)
  expect(result.ok).toBe(false)
  if (result.ok) return
  expect(result.refusal.code).toBe('case-files.not-understood')
  expect(result.refusal.says.en).toContain(where)
  expect(result.refusal.says.cy).toContain(where)
})

test('a breakdown tells of each sentence alone and of the chain, with how far each date moved', () => {
  const file = read({
    booking: {
      offender,
      sentences: [
        { ...sentence, identifier: 'a', lineSequence: 1, caseSequence: 1 },
        { ...sentence, identifier: 'b', lineSequence: 2, caseSequence: 1, consecutiveSentenceUUIDs: ['a'] },
        { ...sentence, identifier: 'c', lineSequence: 3, caseSequence: 1 },
      ],
      adjustments: { REMAND: [{ appliesToSentencesFrom: '2023-03-01', numberOfDays: 20 }] },
    },
  })
  const calculation = calculate(file.booking, file.edition)
  expect(breakdownOf(calculation)).toMatchObject({
    concurrentSentences: [{ sentenceLength: '8 months', sentenceLengthDays: 245, lineSequence: 3 }],
    consecutiveSentence: {
      sentenceLength: '16 months',
      sentenceParts: [{ consecutiveToLineSequence: null }, { consecutiveToLineSequence: 1 }],
    },
    breakdownByReleaseDateType: { SLED: { adjustedDays: -20 } },
  })
  expect(sentenceLevelOf(calculation)).toMatchObject([
    { identifier: 'a', impactsFinalReleaseDate: true, groupIndex: 0, releaseMultiplier: 'ONE_HALF' },
    { identifier: 'b', impactsFinalReleaseDate: true, groupIndex: 0 },
    { identifier: 'c', impactsFinalReleaseDate: false, groupIndex: 1 },
  ])
})

test('a difference names what differs, with both answers', () => {
  const expected = {
    dates: { CRD: '2023-07-02' },
    effectiveSentenceLength: 'P8M',
    trancheAllocationByLegislationName: {},
  }
  const file = read({ input: { booking: bare }, expected })
  const found = differences(file, calculate(file.booking, file.edition))
  expect(found).toContainEqual({ what: 'date CRD', expected: '2023-07-02', got: '2023-07-01' })
  expect(found).toContainEqual({ what: 'date ESED', expected: 'none', got: '2023-10-31' })
  const codes = read({ input: { booking: bare, expectedValidationException: 'HDCED_REPEAL' } })
  expect(differences(codes, calculate(codes.booking, codes.edition))).toEqual([
    { what: 'codes', expected: 'HDCED_REPEAL', got: 'none' },
  ])
})
