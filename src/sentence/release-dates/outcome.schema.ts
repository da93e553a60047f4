import Type, { type Static } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { day, isoDay, type Day } from '#kernel'
import type { Booking, Part } from '#law'
import {
  bookingEvents,
  eventsJson,
  RecallJson,
  recallJson,
  storedEvents,
  storedRecall,
} from './booking-events.schema.ts'
import { dateKindCodes, inOrder, type DateKind } from './date-kinds.ts'
import {
  DecisionJson,
  IndeterminateJson,
  indeterminateJson,
  storedDecisions,
  storedIndeterminate,
} from './indeterminate.schema.ts'
import type { Input, Outcome, Step } from './outcome.ts'
import { PreviousJson, previousJson, storedPrevious } from './previous-expiry.schema.ts'

const IsoDate = Type.String({ format: 'date' })
const TextJson = Type.Object({ en: Type.String(), cy: Type.String() })
const TermJson = Type.Object({
  years: Type.Integer(),
  months: Type.Integer(),
  weeks: Type.Integer(),
  days: Type.Integer(),
})
/** The code of a kind of date. */
export const KindJson = Type.Unsafe<DateKind>(Type.String({ enum: [...dateKindCodes] }))

const PartJson = Type.Object({
  id: Type.String(),
  class: Type.String(),
  imposedOn: IsoDate,
  committedOn: IsoDate,
  offence: Type.Union([Type.String(), Type.Null()]),
  follows: Type.Union([Type.String(), Type.Null()]),
  caseReference: Type.Union([Type.String(), Type.Null()]),
  caseSequence: Type.Integer(),
  lineSequence: Type.Integer(),
  term: Type.Union([TermJson, Type.Null()]),
  sdsPlus: Type.Boolean(),
  sdsPlusByTodaysTest: Type.Boolean(),
  section250: Type.Boolean(),
  exclusions: Type.Array(Type.String()),
  // What only some classes have.
  extension: Type.Optional(TermJson),
  automaticRelease: Type.Optional(Type.Boolean()),
  under18: Type.Optional(Type.Boolean()),
  fine: Type.Optional(Type.Number()),
  paid: Type.Optional(Type.Number()),
  wholeTerm: Type.Optional(Type.Boolean()),
  supervisionEndsOn: Type.Optional(IsoDate),
  supervisionRecordedBy: Type.Optional(Type.String()),
  recall: Type.Optional(RecallJson),
})

const AdjustmentJson = Type.Object({
  kind: Type.String(),
  appliesFrom: IsoDate,
  days: Type.Integer(),
  from: Type.Union([IsoDate, Type.Null()]),
  to: Type.Union([IsoDate, Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()]),
})

/** A calculation's input, as it is stored. */
export const InputJson = Type.Object({
  booking: Type.Union([
    Type.Null(),
    Type.Object({
      reference: Type.String(),
      bornOn: IsoDate,
      activeSexOffender: Type.Boolean(),
      powerToDetain: Type.Optional(Type.Boolean()),
      repatriated: Type.Optional(Type.Boolean()),
      parts: Type.Array(PartJson),
      indeterminate: Type.Optional(Type.Array(IndeterminateJson)),
      decisions: Type.Optional(Type.Array(DecisionJson)),
      adjustments: Type.Array(AdjustmentJson),
      ...bookingEvents,
    }),
  ]),
  previous: Type.Optional(PreviousJson),
})

/** One line of a working. */
export const StepJson = Type.Object({
  what: TextJson,
  days: Type.Union([Type.Integer(), Type.Null()]),
  date: Type.Union([IsoDate, Type.Null()]),
  because: TextJson,
  cites: Type.Array(Type.String(), { description: 'legislation.gov.uk identifiers' }),
  rules: Type.Array(Type.Object({ rule: Type.String(), version: Type.Union([Type.String(), Type.Null()]) }), {
    description: 'The rules that answered',
  }),
  uncertain: Type.Array(TextJson, { description: 'What is not certain about the law here' }),
})

/** One date with its working. */
export const DateJson = Type.Object({ kind: KindJson, on: IsoDate, workings: Type.Array(StepJson) })

const IsoOrNull = Type.Union([IsoDate, Type.Null()])

/** One sentence as it is drawn. */
export const LaneJson = Type.Object({
  sentence: Type.String(),
  startsOn: IsoDate,
  custodyEndsOn: IsoDate,
  licenceEndsOn: IsoOrNull,
  endsOn: IsoDate,
  supervisionEndsOn: IsoOrNull,
  follows: Type.Union([Type.String(), Type.Null()]),
})

/** Why there are no dates. */
export const WhyNotJson = Type.Object({ code: Type.String(), says: TextJson })

/** A calculation's outcome, as it is stored and sent. */
export const OutcomeJson = Type.Object({
  dates: Type.Array(DateJson),
  length: Type.Union([Type.String(), Type.Null()], { description: 'ISO 8601 period' }),
  tranches: Type.Record(Type.String(), Type.String()),
  lanes: Type.Array(LaneJson),
  refused: Type.Array(WhyNotJson),
})

/** The input as it is stored. */
export function inputJson({ booking, previous }: Input): Static<typeof InputJson> {
  return { ...recordJson(booking), ...previousJson(previous) }
}

/** What is recorded of a person, as it is stored. */
function recordJson(booking: Booking | null): Pick<Static<typeof InputJson>, 'booking'> {
  if (booking === null) return { booking: null }
  const { person, parts, adjustments, indeterminate, decisions } = booking
  const isoOrNull = (on: Day | undefined) => (on === undefined ? null : isoDay(on))
  return {
    booking: {
      reference: person.reference,
      bornOn: isoDay(person.bornOn),
      activeSexOffender: person.activeSexOffender,
      ...(person.powerToDetain ? { powerToDetain: true } : {}),
      ...(person.repatriated ? { repatriated: true } : {}),
      parts: parts.map(part => ({
        id: part.id,
        class: part.class,
        imposedOn: isoDay(part.imposedOn),
        committedOn: isoDay(part.offence.committedOn),
        offence: part.offence.code ?? null,
        follows: part.follows ?? null,
        caseReference: part.caseReference ?? null,
        caseSequence: part.caseSequence ?? 0,
        lineSequence: part.lineSequence ?? 0,
        ...(part.class === 'standard-determinate'
          ? {
              term: { ...part.term },
              sdsPlus: part.sdsPlus,
              sdsPlusByTodaysTest: part.sdsPlusByTodaysTest,
              section250: part.section250,
              exclusions: [...part.exclusions],
            }
          : { sdsPlus: false, sdsPlusByTodaysTest: false, section250: false, exclusions: [], ...termsOf(part) }),
        ...recallJson(part),
      })),
      ...(indeterminate === undefined ? {} : { indeterminate: indeterminate.map(indeterminateJson) }),
      ...(decisions === undefined ? {} : { decisions: decisions.map(each => ({ ...each })) }),
      adjustments: adjustments.map(({ kind, appliesFrom, days, from, to, reason }) => ({
        kind,
        appliesFrom: isoDay(appliesFrom),
        days,
        from: isoOrNull(from),
        to: isoOrNull(to),
        reason: reason ?? null,
      })),
      ...eventsJson(booking),
    },
  }
}

/** What a part of another class than the standard one says of its length and of itself. */
function termsOf(part: Exclude<Part, { class: 'standard-determinate' }>) {
  switch (part.class) {
    case 'extended-determinate':
      return {
        term: { ...part.custodialTerm },
        extension: { ...part.extension },
        automaticRelease: part.automaticRelease,
      }
    case 'special-custodial':
      return { term: { ...part.custodialTerm }, extension: { ...part.extension }, under18: part.under18 }
    case 'detention-and-training-order':
      return { term: { ...part.term } }
    case 'fine-default':
      return {
        term: { ...part.term },
        ...(part.fine === undefined ? {} : { fine: part.fine }),
        ...(part.paid === undefined ? {} : { paid: part.paid }),
      }
    case 'restricted-release':
      return { term: { ...part.custodialTerm }, extension: { ...part.extension }, wholeTerm: part.wholeTerm }
    case 'supervision-breach':
      return {
        term: { ...part.term },
        ...(part.supervisionEndsOn === undefined ? {} : { supervisionEndsOn: isoDay(part.supervisionEndsOn) }),
        ...(part.supervisionRecordedBy === undefined ? {} : { supervisionRecordedBy: part.supervisionRecordedBy }),
      }
  }
}

/** True when two calculations were worked out from the same record, whatever was chosen beside it. */
export function sameInput(one: Input, other: Input): boolean {
  return JSON.stringify(recordJson(one.booking)) === JSON.stringify(recordJson(other.booking))
}

type StoredInput = Static<typeof InputJson>
let inputCheck: ReturnType<typeof Compile<typeof InputJson>> | undefined

/** What is stored as an input. Throws when it is not one: compiled, because the whole nation's are read at once. */
function inputOf(json: unknown): StoredInput {
  inputCheck ??= Compile(InputJson)
  return inputCheck.Check(json) ? json : Value.Parse(InputJson, json)
}

/** A stored input. Throws when it is not one. */
export function storedInput(json: unknown): Input {
  const { booking, previous } = inputOf(json)
  if (booking === null) return { booking: null, ...storedPrevious(previous) }
  return {
    ...storedPrevious(previous),
    booking: {
      person: {
        reference: booking.reference,
        bornOn: day(booking.bornOn),
        activeSexOffender: booking.activeSexOffender,
        ...(booking.powerToDetain ? { powerToDetain: true } : {}),
        ...(booking.repatriated ? { repatriated: true } : {}),
      },
      parts: booking.parts.map(storedPart),
      ...storedIndeterminate(booking.indeterminate),
      ...storedDecisions(booking.decisions),
      adjustments: booking.adjustments.map(({ kind, appliesFrom, days, from, to, reason }) => ({
        kind: kind as Booking['adjustments'][number]['kind'],
        appliesFrom: day(appliesFrom),
        days,
        ...(from === null ? {} : { from: day(from) }),
        ...(to === null ? {} : { to: day(to) }),
        ...(reason === null ? {} : { reason: reason as NonNullable<Booking['adjustments'][number]['reason']> }),
      })),
      ...storedEvents(booking),
    },
  }
}

function storedPart(part: Static<typeof PartJson>): Part {
  const said = {
    id: part.id,
    imposedOn: day(part.imposedOn),
    offence: { committedOn: day(part.committedOn), ...(part.offence === null ? {} : { code: part.offence }) },
    ...(part.follows === null ? {} : { follows: part.follows }),
    ...(part.caseReference === null ? {} : { caseReference: part.caseReference }),
    caseSequence: part.caseSequence,
    lineSequence: part.lineSequence,
    ...storedRecall(part.recall),
  }
  const className = part.class as Part['class']
  const term = part.term ?? noTerm
  const extension = part.extension ?? noTerm
  switch (className) {
    case 'standard-determinate':
      return {
        ...said,
        class: className,
        term,
        sdsPlus: part.sdsPlus,
        sdsPlusByTodaysTest: part.sdsPlusByTodaysTest,
        section250: part.section250,
        exclusions: part.exclusions as Extract<Part, { class: 'standard-determinate' }>['exclusions'],
      }
    case 'extended-determinate':
      return {
        ...said,
        class: className,
        custodialTerm: term,
        extension,
        automaticRelease: part.automaticRelease === true,
      }
    case 'special-custodial':
      return { ...said, class: className, custodialTerm: term, extension, under18: part.under18 === true }
    case 'detention-and-training-order':
      return { ...said, class: className, term }
    case 'fine-default':
      return {
        ...said,
        class: className,
        term,
        ...(part.fine === undefined ? {} : { fine: part.fine }),
        ...(part.paid === undefined ? {} : { paid: part.paid }),
      }
    case 'restricted-release':
      return { ...said, class: className, custodialTerm: term, extension, wholeTerm: part.wholeTerm === true }
    case 'supervision-breach': {
      const ends = part.supervisionEndsOn
      const recordedBy = part.supervisionRecordedBy as Extract<
        Part,
        { class: 'supervision-breach' }
      >['supervisionRecordedBy']
      return {
        ...said,
        class: className,
        term,
        ...(ends === undefined ? {} : { supervisionEndsOn: day(ends) }),
        ...(recordedBy === undefined ? {} : { supervisionRecordedBy: recordedBy }),
      }
    }
  }
}

const noTerm = { years: 0, months: 0, weeks: 0, days: 0 }

/** The outcome as it is stored and sent. */
export function outcomeJson({
  dates,
  length,
  tranches,
  workings,
  lanes,
  refused,
}: Outcome): Static<typeof OutcomeJson> {
  return {
    dates: inOrder(dates).map(([kind, on]) => ({
      kind,
      on: isoDay(on),
      workings: (workings[kind] ?? []).map(step => ({
        what: { ...step.what },
        days: step.days,
        date: step.date === null ? null : isoDay(step.date),
        because: { ...step.because },
        cites: [...step.cites],
        rules: step.rules.map(rule => ({ ...rule })),
        uncertain: step.uncertain.map(each => ({ ...each })),
      })),
    })),
    length,
    tranches: { ...tranches },
    lanes: lanes.map(({ sentence, startsOn, custodyEndsOn, licenceEndsOn, endsOn, supervisionEndsOn, follows }) => ({
      sentence,
      startsOn: isoDay(startsOn),
      custodyEndsOn: isoDay(custodyEndsOn),
      licenceEndsOn: licenceEndsOn === null ? null : isoDay(licenceEndsOn),
      endsOn: isoDay(endsOn),
      supervisionEndsOn: supervisionEndsOn === null ? null : isoDay(supervisionEndsOn),
      follows,
    })),
    refused: refused.map(({ code, says }) => ({ code, says: { ...says } })),
  }
}

/** A stored outcome. Throws when it is not one. */
export function storedOutcome(json: unknown): Outcome {
  const { dates, length, tranches, lanes, refused } = Value.Parse(OutcomeJson, json)
  const stored = (step: Static<typeof StepJson>): Step => ({
    ...step,
    date: step.date === null ? null : day(step.date),
  })
  return {
    dates: Object.fromEntries(dates.map(({ kind, on }) => [kind, day(on)])),
    length,
    tranches,
    workings: Object.fromEntries(dates.map(({ kind, workings }) => [kind, workings.map(stored)])),
    lanes: lanes.map(({ startsOn, custodyEndsOn, licenceEndsOn, endsOn, supervisionEndsOn, ...lane }) => ({
      ...lane,
      startsOn: day(startsOn),
      custodyEndsOn: day(custodyEndsOn),
      licenceEndsOn: licenceEndsOn === null ? null : day(licenceEndsOn),
      endsOn: day(endsOn),
      supervisionEndsOn: supervisionEndsOn === null ? null : day(supervisionEndsOn),
    })),
    refused,
  }
}
