import { readForm, type FieldError, type Typed } from '#web'
import type { Draft, TypedCharge } from './draft.ts'
import type { Marker, Offence } from '#sentence/offences'
import { sentenceFor, type Answers, type Charge, type CourtOrder, type ImposedSentence } from '../order.ts'
import { questionsAbout } from '../questions.ts'
import type { Court, Reference } from '../reference.ts'
import type { Correction } from '../warrant.ts'
import { words } from '../words.ts'
import { chargeFields, listFields, ON_NONE, OWN_SENTENCE, RUNS_AT_ONCE, type Followable } from './charge-fields.ts'
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
  /** The charges of the draft that a sentence may be shared with. */
  readonly sharable: readonly Followable[]
}

/** One charge as it was typed, without the answers about its offence. */
function readCharge({ id, typed }: TypedCharge, context: ChargeContext): StepRead<Charge> {
  const { reference, court, followable, sharable } = context
  const matches = meantOffence(reference, typed['offence']?.[0] ?? '', typed['offenceCode']?.[0])
  const fields = chargeFields({
    matches,
    outcomes: reference.outcomes,
    types: reference.sentenceTypes(court?.heardOn ?? reference.today),
    followable,
    sharable,
  })
  // Where nothing can be followed or shared the question is not asked.
  const answered = {
    ...typed,
    follows: typed['follows']?.[0] ? typed['follows'] : [RUNS_AT_ONCE],
    shares: typed['shares']?.[0] ? typed['shares'] : [OWN_SENTENCE],
  }
  const form = readForm(fields, answered)
  if (!form.ok) return read<Charge>(typed, undefined, form.refusal.errors)
  const value = form.value
  const sentence: ImposedSentence | null = anySentence(value)
    ? {
        type: value.type ?? '',
        term: value.term ?? { years: 0, months: 0, weeks: 0, days: 0 },
        licence: value.licence ?? null,
        finePence: value.fine === undefined ? null : Math.round(value.fine * 100),
        wholeLife: value.wholeLife.includes('yes'),
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
    answersReason: null,
    sentence,
    sharesSentenceOf: value.shares === OWN_SENTENCE ? null : value.shares,
  }
  return read(typed, charge, [])
}

/** The same with what was answered about the offence, now that the sentence passed for it is known. */
function withAnswers(step: StepRead<Charge>, lists: Typed, order: AskedIn): StepRead<Charge> {
  if (!step.done) return step
  return { done: true, value: { ...step.value, ...answersIn(lists, askedAbout(step.value, order)) } }
}

/** The one that is meant; what was typed when nothing answers to it; and nothing while several do. */
function onlyCode(matches: readonly { readonly code: string }[], words: string): string {
  const [only, ...others] = matches
  if (!only) return words.trim()
  return others.length === 0 ? only.code : ''
}

/** True when anything of a sentence was typed. */
function anySentence(value: {
  readonly type?: string | undefined
  readonly term?: object | undefined
  readonly licence?: object | undefined
  readonly fine?: number | undefined
  readonly wholeLife: readonly string[]
}): boolean {
  return (value.type ?? value.term ?? value.licence ?? value.fine) !== undefined || value.wholeLife.length > 0
}

/** The order that a charge is asked about in. */
export interface AskedIn {
  readonly charges: readonly Charge[]
  readonly reference: Reference
  readonly court: Pick<CourtOrder, 'heardOn'> | undefined
}

/** The lists that the clerk must answer for. */
export function askedAbout(charge: Charge, { charges, reference, court }: AskedIn): readonly Marker[] {
  const sentence = sentenceFor(charge, charges)
  const type = sentence && reference.sentenceType(sentence.type)
  const known = reference.offence(charge.offence)
  if (!sentence || !type || !known) return []
  return questionsAbout({ sentence, type, heardOn: court?.heardOn ?? reference.today }, known.markers)
}

function answersIn(typed: Typed, asked: readonly Marker[]): { answers: Answers; answersReason: string | null } {
  const form = readForm(listFields(asked), typed)
  if (!form.ok || asked.length === 0) return { answers: {}, answersReason: null }
  const chosen: readonly string[] = form.value.lists
  const answersReason = chosen.includes('progression-schedule') ? (form.value.reason ?? null) : null
  // "None" beside a list that applies says two things at once: neither is taken.
  if (chosen.includes(ON_NONE) && chosen.length > 1) return { answers: {}, answersReason }
  return { answers: Object.fromEntries(asked.map(marker => [marker, chosen.includes(marker)])), answersReason }
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
  if (!form.ok) return read<Correction>(typed, undefined, form.refusal.errors)
  const { because, reason, decidedOn, reference = null } = form.value
  if (because !== 'appeal') return read<Correction>(typed, { because, reason, appeal: null }, [])
  if (decidedOn !== undefined) return read<Correction>(typed, { because, reason, appeal: { decidedOn, reference } }, [])
  return read<Correction>(typed, undefined, [
    { field: 'decidedOn', href: '#decidedOn-day', text: words['warrant.no-appeal-date'] },
  ])
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
  const heard = court.done ? court.value : undefined
  const own = followable.filter(({ id }) => typed.charges.some(charge => charge.id === id))
  const readOf = (each: TypedCharge): StepRead<Charge> =>
    readCharge(each, { reference, court: heard, followable, sharable: own.filter(({ id }) => id !== each.id) })
  const reads = typed.charges.map(each => ({ ...each, read: readOf(each) }))
  const order = { charges: valuesOf(reads), reference, court: heard }
  const charges = reads.map(({ id, lists, read: step }) => ({ id, read: withAnswers(step, lists, order) }))
  const time = readTime(typed.time)
  const done = valuesOf(charges)
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

/** The charges of a draft that can be read. */
export function valuesOf(charges: readonly { readonly read: StepRead<Charge> }[]): readonly Charge[] {
  return charges.flatMap(({ read: step }) => (step.done ? [step.value] : []))
}
