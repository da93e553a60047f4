import { readForm, type FieldError, type Typed } from '#web'
import type { Draft, TypedCharge } from './draft.ts'
import type { Marker, Offence } from '#sentence/offences'
import type { Answers, Charge, CourtOrder, ImposedSentence } from '../order.ts'
import { questionsAbout } from '../questions.ts'
import type { Court, Reference } from '../reference.ts'
import type { Correction } from '../warrant.ts'
import { chargeFields, listFields, ON_NONE, RUNS_AT_ONCE, type Followable } from './charge-fields.ts'
import { correctionFields } from './correction-fields.ts'
import { courtFields } from './court-fields.ts'
import { timeFields } from './time-fields.ts'

/** What a step of the draft came to: its value, or what is still wrong with what was typed. */
export type StepRead<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly begun: boolean; readonly errors: readonly FieldError[] }

export type CourtAndCase = Pick<CourtOrder, 'court' | 'caseReference' | 'heardOn' | 'hearing'>
export type TimeServed = Pick<CourtOrder, 'remand' | 'taggedBailDays'>

function read<Value>(typed: Typed, value: Value | undefined, errors: readonly FieldError[]): StepRead<Value> {
  if (value !== undefined) return { done: true, value }
  return { done: false, begun: Object.keys(typed).length > 0, errors }
}

/** The court that the typing means: by its code, or chosen among those that answer to the words; or all of those. */
export function meantCourt(reference: Reference, words: string, chosen: string | undefined): readonly Court[] {
  const coded = reference.court(words.trim().toUpperCase())
  if (coded) return [coded]
  const found = reference.findCourts(words)
  // A choice made for other words is no longer meant.
  const meant = found.find(({ code }) => code === chosen)
  return meant ? [meant] : found
}

/** The offence that the typing means, by its code or chosen among several; or all that it may mean. */
export function meantOffence(reference: Reference, words: string, chosen: string | undefined): readonly Offence[] {
  const coded = reference.offence(words.trim().toUpperCase())
  if (coded) return [coded]
  const found = reference.findOffences(words)
  const meant = found.find(({ code }) => code === chosen)
  return meant ? [meant] : found
}

/** The step about the court and the case. */
export function readCourt(typed: Typed, reference: Reference): StepRead<CourtAndCase> {
  const matches = meantCourt(reference, typed['court']?.[0] ?? '', typed['courtCode']?.[0])
  const form = readForm(courtFields(reference.today, matches), typed)
  if (!form.ok) return read<CourtAndCase>(typed, undefined, form.refusal.errors)
  const { reference: caseReference, heardOn, hearing } = form.value
  const court = onlyCode(matches, typed['court']?.[0] ?? '')
  return read(typed, { court, caseReference: caseReference ?? null, heardOn, hearing }, [])
}

/** What a charge's step is read with. */
export interface ChargeContext {
  readonly reference: Reference
  readonly court: CourtAndCase | undefined
  readonly followable: readonly Followable[]
}

/** One charge as it was typed. */
export function readCharge({ id, typed, lists }: TypedCharge, context: ChargeContext): StepRead<Charge> {
  const { reference, court, followable } = context
  const matches = meantOffence(reference, typed['offence']?.[0] ?? '', typed['offenceCode']?.[0])
  const fields = chargeFields({
    matches,
    outcomes: reference.outcomes,
    types: reference.sentenceTypes(court?.heardOn ?? reference.today),
    followable,
  })
  // Where nothing can be followed the question is not asked.
  const answered = typed['follows']?.[0] ? typed : { ...typed, follows: [RUNS_AT_ONCE] }
  const form = readForm(fields, answered)
  if (!form.ok) return read<Charge>(typed, undefined, form.refusal.errors)
  const value = form.value
  const sentence: ImposedSentence | null = passed(value)
    ? {
        type: value.type ?? '',
        term: value.term ?? { years: 0, months: 0, weeks: 0, days: 0 },
        licence: value.licence ?? null,
        finePence: value.fine === undefined ? null : Math.round(value.fine * 100),
        follows: value.follows === RUNS_AT_ONCE ? null : value.follows,
      }
    : null
  const charge: Charge = {
    id,
    offence: onlyCode(matches, typed['offence']?.[0] ?? ''),
    committedFrom: value.committedFrom,
    committedUntil: value.committedUntil ?? null,
    count: value.count ?? null,
    outcome: value.outcome,
    answers: {},
    sentence,
  }
  return read(typed, { ...charge, answers: answersIn(lists, askedAbout(charge, reference, court)) }, [])
}

/** The one that is meant; what was typed when nothing answers to it; and nothing while several do. */
function onlyCode(matches: readonly { readonly code: string }[], words: string): string {
  const [only, ...others] = matches
  if (!only) return words.trim()
  return others.length === 0 ? only.code : ''
}

/** True when anything of a sentence was typed. */
function passed(value: {
  readonly type?: string | undefined
  readonly term?: object | undefined
  readonly licence?: object | undefined
  readonly fine?: number | undefined
}): boolean {
  return (value.type ?? value.term ?? value.licence ?? value.fine) !== undefined
}

/** The lists that the clerk must answer for. */
export function askedAbout(
  { offence, sentence }: Charge,
  reference: Reference,
  court: CourtAndCase | undefined,
): readonly Marker[] {
  const type = sentence && reference.sentenceType(sentence.type)
  const known = reference.offence(offence)
  if (!sentence || !type || !known) return []
  return questionsAbout({ sentence, type, heardOn: court?.heardOn ?? reference.today }, known.markers)
}

function answersIn(typed: Typed, asked: readonly Marker[]): Answers {
  const form = readForm(listFields(asked), typed)
  if (!form.ok || asked.length === 0) return {}
  const chosen: readonly string[] = form.value.lists
  // "None" beside a list that applies says two things at once: neither is taken.
  if (chosen.includes(ON_NONE) && chosen.length > 1) return {}
  return Object.fromEntries(asked.map(marker => [marker, chosen.includes(marker)]))
}

/** The step about time already served. Left alone, it says that there was none. */
export function readTime(typed: Typed): StepRead<TimeServed> {
  const form = readForm(timeFields, typed)
  if (!form.ok) return read<TimeServed>(typed, undefined, form.refusal.errors)
  return read(typed, { remand: form.value.remand, taggedBailDays: form.value.bailDays ?? 0 }, [])
}

/** Why a recorded warrant is corrected. */
export function readCorrection(typed: Typed): StepRead<Correction> {
  const form = readForm(correctionFields, typed)
  return form.ok ? read(typed, form.value, []) : read<Correction>(typed, undefined, form.refusal.errors)
}

/** A draft step by step, and the order that it makes once every step can be read. */
export interface Assembled {
  readonly person: boolean
  readonly court: StepRead<CourtAndCase>
  readonly charges: readonly { readonly id: string; readonly read: StepRead<Charge> }[]
  readonly time: StepRead<TimeServed>
  readonly correction: StepRead<Correction>
  readonly order: CourtOrder | undefined
}

/** Reads a whole draft. */
export function assemble(draft: Draft, reference: Reference, followable: readonly Followable[]): Assembled {
  const { typed } = draft
  const court = readCourt(typed.court, reference)
  const context = { reference, court: court.done ? court.value : undefined, followable }
  const charges = typed.charges.map(each => ({ id: each.id, read: readCharge(each, context) }))
  const time = readTime(typed.time)
  const done = charges.flatMap(each => (each.read.done ? [each.read.value] : []))
  return {
    person: typed.person['right']?.[0] === 'yes',
    court,
    charges,
    time,
    correction: readCorrection(typed.correction),
    order:
      court.done && time.done && done.length === charges.length
        ? { ...court.value, charges: done, ...time.value }
        : undefined,
  }
}
