import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import {
  dateKindCodes,
  dateKinds,
  inOrder,
  kindsToEnter,
  releaseOn,
  type DateKind,
  type KeyDates,
} from './date-kinds.ts'
import { faultSays, faultsOf } from './entered-dates.ts'
import { mayBeEntered } from './when-by-hand.ts'
import { words } from './words.ts'

const dates = (given: Readonly<Partial<Record<DateKind, string>>>): KeyDates =>
  Object.fromEntries(Object.entries(given).map(([kind, on]) => [kind, day(on)]))
const determinate = { indeterminate: false }
const found = (given: Readonly<Partial<Record<DateKind, string>>>, served = determinate) =>
  faultsOf(dates(given), served).map(({ code, kinds }) => `${code.split('.')[1]} ${kinds.join(' ')}`.trim())

describe('dates given by hand', () => {
  test.each([
    ['CRD', 'ARD'],
    ['HDCED', 'PRRD'],
    ['HDCAD', 'PRRD'],
    ['PED', 'PRRD'],
    ['HDCED', 'PED'],
    ['HDCAD', 'PED'],
    ['HDCAD', 'APD'],
    ['TUSED', 'PED'],
    ['ARD', 'LED'],
  ] as const)('never have %s and %s together', (one, other) => {
    expect(found({ [one]: '2027-01-01', [other]: '2027-01-01' })).toContain(`not-together ${one} ${other}`)
    expect(found({ [one]: '2027-01-01' })).toEqual([])
  })

  test.each([
    ['LED', 'SED', true],
    ['CRD', 'LED', true],
    ['CRD', 'SLED', true],
    ['HDCED', 'HDCAD', true],
    ['HDCED', 'CRD', false],
    ['HDCAD', 'CRD', false],
    ['ETD', 'MTD', false],
    ['MTD', 'LTD', false],
    ['LTD', 'DPRRD', false],
  ] as const)('have %s no later than %s', (first, then, sameDay) => {
    expect(found({ [first]: '2027-01-01', [then]: '2027-01-02' })).toEqual([])
    expect(found({ [first]: '2027-01-02', [then]: '2027-01-01' })).toEqual([`out-of-order ${first} ${then}`])
    expect(found({ [first]: '2027-01-01', [then]: '2027-01-01' })).toEqual(sameDay ? [] : [`same-day ${first} ${then}`])
  })

  test('have a licence expiry where release is on licence before the sentence ends', () => {
    expect(found({ CRD: '2027-01-01', SED: '2028-01-01' })).toEqual(['licence-expiry-missing LED'])
    expect(found({ CRD: '2027-01-01', LED: '2027-06-01', SED: '2028-01-01' })).toEqual([])
    expect(found({ CRD: '2028-01-02', LED: '2028-01-02', SED: '2028-01-01' })).toEqual([
      'out-of-order LED SED',
      'out-of-order CRD SED',
    ])
  })

  test('are those of what is served: a tariff only without an end, and none at all only there', () => {
    expect(found({})).toEqual(['none'])
    expect(found({}, { indeterminate: true })).toEqual([])
    expect(found({ TARIFF: '2030-01-01' }, { indeterminate: true })).toEqual([])
    expect(found({ TARIFF: '2030-01-01' })).toEqual(['not-for-this-sentence TARIFF'])
    expect(found({ CRD: '2030-01-01' }, { indeterminate: true })).toEqual(['not-for-this-sentence CRD'])
    expect(kindsToEnter(true)).toEqual(['ROTL', 'TARIFF', 'TERSED', 'PED', 'APD'])
  })

  test('are told apart in sentences that name the kinds, in both languages', () => {
    const [fault] = faultsOf(dates({ CRD: '2027-01-01', ARD: '2027-01-01' }), determinate)
    expect(faultSays(fault!, words[fault!.code])).toEqual({
      en: 'Conditional release date (CRD) and Automatic release date (ARD) cannot both apply: remove one of them',
      cy: expect.stringContaining('(CRD)') as string,
    })
  })

  test('however many there are, are judged alike whatever their order', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...dateKindCodes), fc.integer({ min: 20_000, max: 20_400 })), {
      selector: ([kind]) => kind,
      maxLength: 6,
    })
    fc.assert(
      fc.property(some, fc.boolean(), (given, indeterminate) => {
        const read = (each: typeof given) => faultsOf(Object.fromEntries(each), { indeterminate })
        const sorted = (faults: ReturnType<typeof read>) => faults.map(({ code, kinds }) => [code, [...kinds].sort()])
        expect(sorted(read(given))).toEqual(sorted(read(given.toReversed())))
      }),
    )
  })
})

describe('kinds of date', () => {
  test('stand in the order in which they usually fall, and say themselves in both languages', () => {
    expect(dateKindCodes.indexOf('HDCED')).toBeLessThan(dateKindCodes.indexOf('CRD'))
    for (const kind of dateKindCodes) expect(dateKinds[kind].name.cy).not.toBe('')
    expect(inOrder(dates({ SLED: '2029-01-01', CRD: '2027-01-01' })).map(([kind]) => kind)).toEqual(['CRD', 'SLED'])
  })

  test('say on which day somebody is released: the first of those on which they are', () => {
    expect(releaseOn(dates({ CRD: '2027-03-01', HDCED: '2026-12-01', SLED: '2029-01-01' }))).toBe(day('2027-03-01'))
    expect(releaseOn(dates({ CRD: '2027-03-01', HDCAD: '2027-01-05' }))).toBe(day('2027-01-05'))
    expect(releaseOn(dates({ SLED: '2029-01-01' }))).toBeUndefined()
  })
})

describe('dates may be entered by hand', () => {
  const because = (...codes: readonly string[]) => codes.map(code => ({ code, says: { en: '', cy: '' } }))
  test.each([
    [because('law.recall-not-supported'), true],
    [because('sentence.type-not-supported', 'PRISONER_SUBJECT_TO_PTD'), true],
    [because('sentence.no-date-of-birth'), false],
    [because('law.recall-not-supported', 'REMAND_OVERLAPS_WITH_REMAND'), false],
    [[], false],
  ])('for %o: %s', (refused, may) => {
    expect(mayBeEntered(refused)).toBe(may)
  })
})
