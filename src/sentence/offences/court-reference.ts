import { day, type Day, type Text } from '#kernel'
import chargeOutcomeFile from './reference/charge-outcomes.json' with { type: 'json' }
import hearingOutcomeFile from './reference/hearing-outcomes.json' with { type: 'json' }
import sentenceTypeFile from './reference/sentence-types.json' with { type: 'json' }

/** What a court decided about one charge, or about a whole hearing. */
export interface Outcome {
  readonly code: string
  readonly name: Text
  readonly kind: OutcomeKind
  /** `interim` where the court will see the charge again. */
  readonly disposition: 'final' | 'interim'
  /** True when a sentence of custody goes with it. */
  readonly custody: boolean
  /** True for an outcome of an appeal after which a sentence may still stand, as it was or varied. */
  readonly mayStand: boolean
  readonly order: number
}

export type OutcomeKind = 'sentencing' | 'remand' | 'non-custodial' | 'immigration' | 'appeal'

/** The families of sentence that ask for the same terms. */
export type SentenceFamily =
  | 'standard'
  | 'extended'
  | 'older-extended'
  | 'serious-terrorism'
  | 'special'
  | 'detention-and-training'
  | 'fine-default'
  | 'supervision-breach'
  | 'civil'
  | 'indeterminate'
  | 'other'

/** A type of custodial sentence under one Act. Dates run from the first day to the first day no longer. */
export interface SentenceType {
  readonly code: string
  readonly name: Text
  readonly family: SentenceFamily
  /** The Act that the type belongs to: 1967, 1991, 2003 or 2020. */
  readonly act: string
  /** Days of sentence. */
  readonly from: Day | undefined
  readonly until: Day | undefined
  /** Days of the offence. */
  readonly offencesFrom: Day | undefined
  readonly offencesUntil: Day | undefined
  /** Age at sentence, as the source has it: a hint, since it leaves some lawful cases out. */
  readonly ageFrom: number | undefined
  readonly ageUntil: number | undefined
  readonly recallable: boolean
}

type Row = Readonly<Record<string, string>>

function rowsOf({ columns, rows }: { readonly columns: string; readonly rows: readonly string[] }): readonly Row[] {
  const names = columns.split('|')
  return rows.map(row => {
    const cells = row.split('|')
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
  })
}

const textOf = ({ name = '', welshName = '' }: Row): Text => ({ en: name, cy: welshName })
const dayOf = (iso: string | undefined) => (iso ? day(iso) : undefined)
const ageOf = (age: string | undefined) => (age ? Number(age) : undefined)

/** Sentence varied, appeal pending, appeal dismissed. */
const mayStand: ReadonlySet<string | undefined> = new Set(['1046', '3044', '3045'])

function outcomeOf(row: Row): Outcome {
  const kind = row['kind'] as OutcomeKind
  return {
    code: row['code'] ?? '',
    name: textOf(row),
    kind,
    disposition: row['disposition'] === 'interim' ? 'interim' : 'final',
    custody: kind === 'sentencing',
    mayStand: mayStand.has(row['code']),
    order: Number(row['order']),
  }
}

/** What a court may decide about a charge, in the order in which clerks are shown them. */
export const chargeOutcomes: readonly Outcome[] = rowsOf(chargeOutcomeFile).map(outcomeOf)

/** What a hearing may end with. */
export const hearingOutcomes: readonly Outcome[] = rowsOf(hearingOutcomeFile).map(outcomeOf)

/** Every type of custodial sentence, one for each Act that it was passed under. */
export const sentenceTypes: readonly SentenceType[] = rowsOf(sentenceTypeFile).map(row => ({
  code: row['code'] ?? '',
  name: textOf(row),
  family: row['family'] as SentenceFamily,
  act: row['act'] ?? '',
  from: dayOf(row['from']),
  until: dayOf(row['until']),
  offencesFrom: dayOf(row['offencesFrom']),
  offencesUntil: dayOf(row['offencesUntil']),
  ageFrom: ageOf(row['ageFrom']),
  ageUntil: ageOf(row['ageUntil']),
  recallable: row['recallable'] === 'yes',
}))

const outcomesByCode = new Map(chargeOutcomes.map(outcome => [outcome.code, outcome]))

/** The outcome of a charge with a code. */
export function chargeOutcomeOf(code: string): Outcome | undefined {
  return outcomesByCode.get(code)
}

/** The types with a code: one for each Act. */
export function sentenceTypesOf(code: string): readonly SentenceType[] {
  return sentenceTypes.filter(type => type.code === code)
}

/** The type that a code stands for on a day of sentence; undefined when a court could not pass it then. */
export function sentenceTypeOn(code: string, on: Day): SentenceType | undefined {
  return sentenceTypesOf(code).find(
    ({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until),
  )
}

/** The types a court could pass on a day, each code once. */
export function sentenceTypesOn(on: Day): readonly SentenceType[] {
  const codes = [...new Set(sentenceTypes.map(({ code }) => code))]
  return codes.map(code => sentenceTypeOn(code, on)).filter(type => type !== undefined)
}
