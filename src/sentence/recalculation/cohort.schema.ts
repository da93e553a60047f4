import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { day, isoDay, type Day } from '#kernel'
import type { Cohort } from './cohort.ts'

const IsoDate = Type.String({ format: 'date' })

/** A cohort as it is stored and sent. */
export const CohortJson = Type.Object(
  {
    anywhere: Type.Optional(Type.Boolean({ description: 'Also people who are not in custody' })),
    prisons: Type.Optional(
      Type.Array(Type.String({ maxLength: 10 }), { description: 'Codes of prisons and youth sites' }),
    ),
    region: Type.Optional(Type.String({ maxLength: 60, description: 'Statistical region of the prison' })),
    sentencedFrom: Type.Optional(IsoDate),
    sentencedTo: Type.Optional(IsoDate),
    kind: Type.Optional(Type.String({ maxLength: 10, description: 'Has a date of this kind' })),
    kindFrom: Type.Optional(IsoDate),
    kindTo: Type.Optional(IsoDate),
    class: Type.Optional(Type.String({ maxLength: 40, description: 'Serves a sentence of this class' })),
    numbers: Type.Optional(Type.Array(Type.String({ maxLength: 20 }), { description: 'Prison numbers' })),
    most: Type.Optional(Type.Integer({ minimum: 1, description: 'No more than so many of those: for a trial' })),
  },
  { additionalProperties: false },
)

/** The cohort as it is stored and sent. */
export function cohortJson({
  sentencedFrom,
  sentencedTo,
  kindFrom,
  kindTo,
  ...rest
}: Cohort): Static<typeof CohortJson> {
  const iso = (on: Day | undefined) => (on === undefined ? undefined : isoDay(on))
  const days = {
    sentencedFrom: iso(sentencedFrom),
    sentencedTo: iso(sentencedTo),
    kindFrom: iso(kindFrom),
    kindTo: iso(kindTo),
  }
  return Value.Parse(CohortJson, JSON.parse(JSON.stringify({ ...rest, ...days })))
}

/** A stored cohort. Throws when it is not one. */
export function storedCohort(json: unknown): Cohort {
  return readCohort(Value.Parse(CohortJson, json))
}

/** A cohort as it was sent. */
export function readCohort(sent: Static<typeof CohortJson>): Cohort {
  const { sentencedFrom, sentencedTo, kindFrom, kindTo, ...rest } = sent
  return {
    ...rest,
    ...(sentencedFrom === undefined ? {} : { sentencedFrom: day(sentencedFrom) }),
    ...(sentencedTo === undefined ? {} : { sentencedTo: day(sentencedTo) }),
    ...(kindFrom === undefined ? {} : { kindFrom: day(kindFrom) }),
    ...(kindTo === undefined ? {} : { kindTo: day(kindTo) }),
  }
}
