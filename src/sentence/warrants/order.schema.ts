import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { isoDay, readDay, type Day } from '#kernel'
import { markerNames } from '#sentence/offences'
import { LONGEST, MOST_CHARGES, type Charge, type CourtOrder } from './order.ts'

const IsoDate = Type.String({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2025-03-03'] })
const Code = (most: number, example: string) =>
  Type.String({ minLength: 1, maxLength: most, pattern: '^[A-Za-z0-9_/.-]+$', examples: [example] })

/** Years, months, weeks and days as the court said them. */
export const TermJson = Type.Object(
  {
    years: Type.Integer({ minimum: 0, maximum: LONGEST.years, default: 0 }),
    months: Type.Integer({ minimum: 0, maximum: LONGEST.months, default: 0 }),
    weeks: Type.Integer({ minimum: 0, maximum: LONGEST.weeks, default: 0 }),
    days: Type.Integer({ minimum: 0, maximum: LONGEST.days, default: 0 }),
  },
  { title: 'Term', description: 'A length as the court said it', additionalProperties: false },
)

const SentenceJson = Type.Object(
  {
    type: Type.String({ ...Code(20, 'ADIMP'), description: 'The type of sentence' }),
    term: TermJson,
    licence: Type.Union([TermJson, Type.Null()], { default: null }),
    finePence: Type.Union([Type.Integer({ minimum: 0, maximum: 1e14 }), Type.Null()], { default: null }),
    wholeLife: Type.Optional(Type.Boolean({ description: 'A whole life order: no minimum term' })),
    follows: Type.Union([Type.String({ format: 'uuid' }), Type.Null()], {
      default: null,
      description: 'The id of the charge whose sentence this one is consecutive to',
    }),
  },
  { additionalProperties: false },
)

const AnswersJson = Type.Partial(
  Type.Object(Object.fromEntries(markerNames.map(marker => [marker, Type.Boolean()] as const))),
  {
    additionalProperties: false,
    default: {},
    description: 'Whether the offence is on the lists that the reference data does not answer for',
  },
)

/** A charge, as it is sent and as it is stored. */
export const ChargeJson = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'Chosen by the sender; the id of the sentence too' }),
    offence: Code(15, 'TH68010'),
    committedFrom: IsoDate,
    committedUntil: Type.Union([IsoDate, Type.Null()], { default: null }),
    count: Type.Union([Type.Integer({ minimum: 1, maximum: 9999 }), Type.Null()], { default: null }),
    outcome: Code(10, '1002'),
    answers: AnswersJson,
    answersReason: Type.Optional(
      Type.Union([Type.String({ maxLength: 1000, pattern: '^[^\\u0000]*$' }), Type.Null()], {
        description: 'Why the offence is in the schedule of those kept out of the progression model',
      }),
    ),
    sentence: Type.Union([SentenceJson, Type.Null()], { default: null }),
    sharesSentenceOf: Type.Optional(
      Type.Union([Type.String({ format: 'uuid' }), Type.Null()], {
        description: 'The id of the charge of this warrant whose one sentence was passed for this charge too',
      }),
    ),
  },
  { additionalProperties: false },
)

/** A court's order, as it is sent and as it is stored. */
export const CourtOrderJson = Type.Object(
  {
    court: Code(12, 'LEEDCT'),
    caseReference: Type.Union([Type.String({ maxLength: 40, pattern: '^[^\\u0000]*$' }), Type.Null()]),
    heardOn: IsoDate,
    hearing: Type.Union([Type.Literal('sentencing'), Type.Literal('appeal'), Type.Literal('remand')]),
    charges: Type.Array(ChargeJson, { maxItems: MOST_CHARGES }),
    remand: Type.Array(Type.Object({ from: IsoDate, to: IsoDate }, { additionalProperties: false }), {
      maxItems: 100,
      default: [],
    }),
    taggedBailDays: Type.Integer({ minimum: 0, maximum: 9999, default: 0 }),
  },
  { title: 'CourtOrder', description: 'What a court’s warrant says', additionalProperties: false },
)
export type CourtOrderJson = Static<typeof CourtOrderJson>

type ReadDate = (text: string, at: string) => Day

function reading(notDates: string[]): ReadDate {
  return (text, at) => {
    const read = readDay(text)
    if (read === undefined) notDates.push(at)
    return read ?? (0 as Day)
  }
}

function charge(json: Static<typeof ChargeJson>, at: string, date: ReadDate): Charge {
  return {
    ...json,
    answersReason: json.answersReason ?? null,
    sharesSentenceOf: json.sharesSentenceOf ?? null,
    sentence: json.sentence && { ...json.sentence, wholeLife: json.sentence.wholeLife ?? false },
    committedFrom: date(json.committedFrom, `${at}/committedFrom`),
    committedUntil: json.committedUntil === null ? null : date(json.committedUntil, `${at}/committedUntil`),
  }
}

/** A stored charge. Throws when it is not one. */
export function storedCharge(json: unknown): Charge {
  const notDates: string[] = []
  const read = charge(Value.Parse(ChargeJson, json), '', reading(notDates))
  if (notDates.length > 0) throw new Error('A stored charge has a date that is not in the calendar')
  return read
}

/** The order, or pointers to the dates that are not in the calendar. */
export function orderFrom(json: CourtOrderJson): CourtOrder | { readonly notDates: readonly string[] } {
  const notDates: string[] = []
  const date = reading(notDates)
  const order: CourtOrder = {
    court: json.court,
    caseReference: json.caseReference,
    heardOn: date(json.heardOn, '/heardOn'),
    hearing: json.hearing,
    charges: json.charges.map((each, index) => charge(each, `/charges/${index}`, date)),
    remand: json.remand.map(({ from, to }, index) => ({
      from: date(from, `/remand/${index}/from`),
      to: date(to, `/remand/${index}/to`),
    })),
    taggedBailDays: json.taggedBailDays,
  }
  return notDates.length > 0 ? { notDates } : order
}

/** A charge as it is stored and sent. */
export function chargeJson(charge: Charge): Static<typeof ChargeJson> {
  return {
    ...charge,
    answers: { ...charge.answers },
    sentence: charge.sentence && {
      ...charge.sentence,
      term: { ...charge.sentence.term },
      licence: charge.sentence.licence && { ...charge.sentence.licence },
    },
    committedFrom: isoDay(charge.committedFrom),
    committedUntil: charge.committedUntil === null ? null : isoDay(charge.committedUntil),
  }
}

/** The order as it is stored and sent. */
export function orderJson(order: CourtOrder): CourtOrderJson {
  return {
    court: order.court,
    caseReference: order.caseReference,
    heardOn: isoDay(order.heardOn),
    hearing: order.hearing,
    charges: order.charges.map(chargeJson),
    remand: order.remand.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) })),
    taggedBailDays: order.taggedBailDays,
  }
}
