import { isoPeriod } from '#kernel'
import type { Calculation } from '#law'
import { breakdownOf, isoDates, sentenceLevelOf } from './breakdown.ts'
import type { CaseFile } from './read-case-file.ts'

/** Where a calculation and a worked example part ways. */
export interface Difference {
  readonly what: string
  readonly expected: string
  readonly got: string
}

/** True when the calculation does not know how to count something in the booking, and says so. */
export function refusedByName({ refused }: Calculation): boolean {
  return refused.some(({ code }) => code.startsWith('law.'))
}

/** Every difference between a calculation and what its worked example expects; none when they agree. */
export function differences(file: CaseFile, calculation: Calculation): readonly Difference[] {
  const codes = calculation.refused.map(({ code }) => code).join('|')
  const expectedCodes = file.expectedCodes.join('|')
  if (codes !== expectedCodes) return [{ what: 'codes', expected: expectedCodes || 'none', got: codes || 'none' }]
  if (codes !== '' || file.expected === undefined) return []
  return [...datesAndFlags(file, calculation), ...secondaryOutputs(file, calculation)]
}

function datesAndFlags({ expected, comparesTwoFifths }: CaseFile, calculation: Calculation): readonly Difference[] {
  if (expected === undefined) return []
  const { tranches, effectiveSentenceLength } = calculation
  const length = effectiveSentenceLength === undefined ? 'none' : isoPeriod(effectiveSentenceLength)
  const orderTranche = tranches['SDS_40'] ?? 'TRANCHE_0'
  const allocated = expected.sdsEarlyReleaseAllocatedTranche
  return [
    ...maps('date', expected.dates, isoDates(calculation.dates)),
    ...values('effective sentence length', withoutZeros(expected.effectiveSentenceLength), length),
    ...(comparesTwoFifths
      ? values('affected by SDS40', expected.affectedBySds40, calculation.affectedByTwoFifths)
      : []),
    ...(allocated === undefined ? [] : values('allocated tranche', allocated, orderTranche)),
    ...(allocated === undefined || expected.sdsEarlyReleaseTranche === undefined
      ? []
      : values('tranche', expected.sdsEarlyReleaseTranche, orderTranche)),
    ...(expected.trancheAllocationByLegislationName === undefined
      ? []
      : maps('tranche', expected.trancheAllocationByLegislationName, tranches)),
    ...(expected.affectedByProgressionModel === undefined
      ? []
      : values(
          'affected by the progression model',
          expected.affectedByProgressionModel,
          calculation.affectedByProgressionModel,
        )),
  ]
}

function secondaryOutputs(file: CaseFile, calculation: Calculation): readonly Difference[] {
  const { expectedBreakdown, expectedSentenceLevel } = file
  const breakdown =
    expectedBreakdown === undefined
      ? []
      : values(
          'breakdown',
          canonical({ ...breakdownDefaults, ...withSortedRules(expectedBreakdown) }),
          canonical(breakdownOf(calculation)),
        )
  if (!isRecord(expectedSentenceLevel)) return breakdown
  const expected = asList(expectedSentenceLevel['sentenceLevelDates']).map(canonical).sort()
  const got = sentenceLevelOf(calculation).map(canonical).sort()
  return [...breakdown, ...values('dates of each sentence', expected.join('\n'), got.join('\n'))]
}

const breakdownDefaults = {
  consecutiveSentence: null,
  breakdownByReleaseDateType: {},
  otherDates: {},
  ersedNotApplicableDueToDtoLaterThanCrd: false,
  showSds40Hints: true,
}

/** A period without its empty parts: P0Y8M0D is P8M. */
function withoutZeros(period: string): string {
  return period.replaceAll(/(?<!\d)0[YMD]/g, '').replace(/^P$/, 'P0D')
}

/** The rules of an entry are a set: their order says nothing. */
function withSortedRules(breakdown: unknown): Record<string, unknown> {
  if (!isRecord(breakdown)) return {}
  const entries = isRecord(breakdown['breakdownByReleaseDateType']) ? breakdown['breakdownByReleaseDateType'] : {}
  return {
    ...breakdown,
    breakdownByReleaseDateType: Object.fromEntries(
      Object.entries(entries).map(([kind, entry]) => [
        kind,
        isRecord(entry) ? { ...entry, rules: asList(entry['rules']).map(String).sort() } : entry,
      ]),
    ),
  }
}

function values(what: string, expected: unknown, got: unknown): readonly Difference[] {
  return expected === got ? [] : [{ what, expected: String(expected), got: String(got) }]
}

function maps(what: string, expected: Record<string, string>, got: Record<string, string>): readonly Difference[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])]
  return keys.flatMap(key => values(`${what} ${key}`, expected[key] ?? 'none', got[key] ?? 'none'))
}

/** JSON with its keys in order; null and absent are the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${key}:${canonical(each)}`)
    .join(',')}}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
