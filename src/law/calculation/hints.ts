import { dayInWords, type Day, type Text } from '#kernel'
import type { Booking } from '../booking.ts'
import type { Edition } from '../editions.ts'
import type { Dates, KindCode } from '../kinds.ts'
import type { RuleCode } from './breakdown-entry.ts'
import type { Calculation } from './calculate.ts'
import { discretionaryRelease, workingDay } from './working-days.ts'

/** What hints are given from. */
export interface Hinted {
  readonly booking: Booking
  readonly calculation: Calculation
  readonly edition: Edition
  /** Nothing is said about working days of dates that are past. */
  readonly today: Day
}

/** What somebody who checks dates should note about each, in the order in which it is said. */
export function hintsOf(hinted: Hinted): { readonly [kind in KindCode]?: readonly Text[] } {
  const { dates } = hinted.calculation
  const hints: { [kind in KindCode]?: readonly Text[] } = {}
  for (const [kind, on] of Object.entries(dates) as [KindCode, Day][]) {
    const said = [workingDayHint, trancheHint, besideHint].flatMap(hint => hint(kind, on, hinted) ?? [])
    if (said.length > 0) hints[kind] = said
  }
  return hints
}

type Hint = (kind: KindCode, on: Day, hinted: Hinted) => Text | readonly Text[] | undefined

/** Dates of release that a prison may bring forward before a weekend or holiday, and dates that only shift to a working day. */
const discretionary: ReadonlySet<KindCode> = new Set(['CRD', 'ARD', 'PRRD', 'ETD', 'MTD', 'LTD'])
const shifting: ReadonlySet<KindCode> = new Set([...discretionary, 'PED', 'HDCED'])

const workingDayHint: Hint = (kind, on, { edition: { bankHolidays }, today }) => {
  if (on < today) return undefined
  const earlier = discretionary.has(kind) ? discretionaryRelease(on, bankHolidays) : on
  if (earlier !== on) {
    const { en, cy } = dayInWords(earlier)
    return {
      en: `Release may be brought forward to ${en}: the Friday and pre-bank-holiday release policy applies.`,
      cy: `Caniateir dod â’r rhyddhau ymlaen i ${cy}: mae’r polisi rhyddhau dydd Gwener a chyn gŵyl banc yn gymwys.`,
    }
  }
  if (!shifting.has(kind)) return undefined
  const shifted = workingDay(on, bankHolidays, kind === 'HDCED' ? 'after' : 'before')
  if (shifted === on) return undefined
  const { en, cy } = dayInWords(shifted)
  return { en: `${en} when adjusted to a working day.`, cy: `${cy} o’i addasu i ddiwrnod gwaith.` }
}

const early: ReadonlySet<KindCode> = new Set(['CRD', 'ARD', 'PED', 'HDCED', 'ERSED'])
const standard: ReadonlySet<KindCode> = new Set(['PED', 'HDCED', 'ERSED'])
const changesOfTheirOwn: readonly RuleCode[] = [
  'HDCED_ADJUSTED_TO_365_COMMENCEMENT',
  'ERSED_ADJUSTED_TO_ERS30_COMMENCEMENT',
]

/** What release at two fifths did to a date: nothing is said once a later change of the law is in play. */
const trancheHint: Hint = (kind, _, { booking, calculation, edition }) => {
  const { showTrancheHints, breakdown } = calculation
  const [order] = edition.releaseLaws.filter(({ scheme }) => scheme === 'two-fifths')
  const commencement = order?.commencesOn
  if (!showTrancheHints || commencement === undefined) return undefined
  if (edition.releaseLaws.some(({ scheme }) => scheme === 'progression-model')) return undefined
  const mayBePlus = booking.parts.some(
    part =>
      part.class === 'standard-determinate' &&
      part.sdsPlusByTodaysTest &&
      !part.sdsPlus &&
      part.imposedOn > commencement,
  )
  if (mayBePlus) return undefined
  const rules = breakdown[kind]?.rules ?? []
  if (kind === 'TUSED') return anniversaryHint(breakdown.CRD?.rules ?? [])
  const ownChange = rules.some(rule => changesOfTheirOwn.includes(rule))
  if (rules.includes('SDS_EARLY_RELEASE_APPLIES') && early.has(kind) && !ownChange) {
    return { en: '40% date has been applied', cy: 'Mae’r dyddiad 40% wedi’i gymhwyso' }
  }
  const tranche = trancheOf(rules)
  if (tranche) {
    return { en: `Defaulted to tranche ${tranche} commencement`, cy: `Gohiriwyd i gychwyn cyfran ${tranche}` }
  }
  return rules.includes('SDS_STANDARD_RELEASE_APPLIES') && standard.has(kind) && !ownChange
    ? { en: '50% date has been applied', cy: 'Mae’r dyddiad 50% wedi’i gymhwyso' }
    : undefined
}

function trancheOf(rules: readonly RuleCode[]): 1 | 2 | undefined {
  if (rules.includes('SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_1_COMMENCEMENT')) return 1
  return rules.includes('SDS_EARLY_RELEASE_ADJUSTED_TO_TRANCHE_2_COMMENCEMENT') ? 2 : undefined
}

function anniversaryHint(ofRelease: readonly RuleCode[]): Text | undefined {
  if (trancheOf(ofRelease)) {
    return {
      en: 'Anniversary of 40% CRD - CRD has been defaulted to tranche commencement date',
      cy: 'Blwyddyn ar ôl y CRD 40% - gohiriwyd y CRD i ddyddiad cychwyn y gyfran',
    }
  }
  return ofRelease.includes('SDS_EARLY_RELEASE_APPLIES')
    ? { en: 'Anniversary of 40% CRD', cy: 'Blwyddyn ar ôl y CRD 40%' }
    : undefined
}

/** What is served beside the sentence that a date comes from. */
const besideHint: Hint = (kind, on, { booking, calculation }) => {
  const { dates, breakdown, otherDates } = calculation
  const rules = breakdown[kind]?.rules ?? []
  const training = (part: Booking['parts'][number]): boolean => part.class === 'detention-and-training-order'
  const mixed = booking.parts.some(training) && !booking.parts.every(training)
  const said = hintsOfRules.filter(([rule]) => rules.includes(rule)).map(([, text]) => text)
  const again = otherDates.PRRD ?? dates.PRRD
  if (kind === 'PED' && again !== undefined && again > on) said.push(recallIsLater)
  const later = mixed && dates.MTD !== undefined && on < dates.MTD
  if (later && ['ARD', 'CRD', 'PED', 'HDCED'].includes(kind)) said.push(trainingIsLater)
  if (kind === 'MTD' && mixed) said.push(...middleHints(dates, on))
  const breach = booking.parts.some(part => part.class === 'supervision-breach' && part.supervisionRecordedBy)
  if (kind === 'TUSED' && breach) said.push(supervisionAsRecorded)
  return said
}

const byRelease = (other: Text): Text => ({
  en: `Adjusted to the ${other.en} of a concurrent sentence`,
  cy: `Addaswyd i ${other.cy} dedfryd gydamserol`,
})
const hintsOfRules: readonly (readonly [RuleCode, Text])[] = [
  ['HDCED_MINIMUM_CUSTODIAL_PERIOD', { en: 'The date of sentence and 14 days', cy: 'Dyddiad y ddedfryd a 14 diwrnod' }],
  ['HDCED_ADJUSTED_TO_CONCURRENT_CONDITIONAL_RELEASE', byRelease({ en: 'CRD', cy: 'CRD' })],
  ['HDCED_ADJUSTED_TO_CONCURRENT_ACTUAL_RELEASE', byRelease({ en: 'ARD', cy: 'ARD' })],
  ['HDCED_ADJUSTED_TO_CONCURRENT_PRRD', byRelease({ en: 'PRRD', cy: 'PRRD' })],
  ['PED_EQUAL_TO_LATEST_NON_PED_CONDITIONAL_RELEASE', byRelease({ en: 'CRD', cy: 'CRD' })],
  ['PED_EQUAL_TO_LATEST_NON_PED_ACTUAL_RELEASE', byRelease({ en: 'ARD', cy: 'ARD' })],
  ['ERSED_ADJUSTED_TO_CONCURRENT_TERM', byRelease({ en: 'ARD', cy: 'ARD' })],
  ['ERSED_ADJUSTED_TO_MTD', byRelease({ en: 'MTD', cy: 'MTD' })],
  [
    'PREVIOUSLY_RECORDED_SLED_USED',
    { en: 'SLED from a previous period of custody', cy: 'SLED o gyfnod blaenorol yn y ddalfa' },
  ],
]
const trainingIsLater: Text = {
  en: 'Release from the detention and training order is later than this date',
  cy: 'Mae rhyddhau o’r gorchymyn cadw a hyfforddi yn hwyrach na’r dyddiad hwn',
}
const recallIsLater: Text = {
  en: 'The PRRD of a recall is later than the PED',
  cy: 'Mae PRRD galw yn ôl yn hwyrach na’r PED',
}
const supervisionAsRecorded: Text = {
  en: 'The TUSED is that of the last calculation recorded',
  cy: 'Y TUSED yw’r un o’r cyfrifiad diwethaf a gofnodwyd',
}

/** Whether the middle of a training order can be used for release, beside the dates of other sentences. */
function middleHints({ HDCED, PED, CRD, ARD }: Dates, middle: Day): readonly Text[] {
  const release = CRD ?? ARD
  const name = CRD === undefined ? 'ARD' : 'CRD'
  if (release === undefined) return []
  const eligible = [HDCED, PED].some(on => on !== undefined && on < middle)
  if (eligible && middle < release) {
    return [
      {
        en: `Release from the detention and training order cannot happen before the ${name}`,
        cy: `Ni all rhyddhau o’r gorchymyn cadw a hyfforddi ddigwydd cyn y ${name}`,
      },
    ]
  }
  const earliest = (kind: 'HDCED' | 'PED'): Text => ({
    en: `The earliest that release can happen is the ${kind}`,
    cy: `Y cynharaf y gall rhyddhau ddigwydd yw’r ${kind}`,
  })
  if (HDCED !== undefined && middle < HDCED && HDCED < release) return [earliest('HDCED')]
  return PED !== undefined && middle < PED && PED < release ? [earliest('PED')] : []
}
