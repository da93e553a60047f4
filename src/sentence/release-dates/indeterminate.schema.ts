import Type, { type Static } from 'typebox'
import { day, isoDay } from '#kernel'
import type { Booking, IndeterminateSentence } from '#law'

const IsoDate = Type.String({ format: 'date' })

/** A sentence without an end, as it is stored. */
export const IndeterminateJson = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['life', 'public-protection', 'detention-at-pleasure']),
  imposedOn: IsoDate,
  committedOn: IsoDate,
  offence: Type.Union([Type.String(), Type.Null()]),
  minimumTerm: Type.Union([
    Type.Object({ years: Type.Integer(), months: Type.Integer(), weeks: Type.Integer(), days: Type.Integer() }),
    Type.Null(),
  ]),
  follows: Type.Union([Type.String(), Type.Null()]),
  caseReference: Type.Union([Type.String(), Type.Null()]),
  releases: Type.Array(Type.Object({ releasedOn: IsoDate, recalledOn: Type.Union([IsoDate, Type.Null()]) })),
})

/** What somebody decided where the law is not certain. */
export const DecisionJson = Type.Object({ question: Type.String(), answer: Type.String(), reason: Type.String() })

/** A sentence without an end as it is stored. */
export function indeterminateJson(sentence: IndeterminateSentence): Static<typeof IndeterminateJson> {
  const { id, kind, imposedOn, offence, minimumTerm, follows, caseReference, releases = [] } = sentence
  return {
    id,
    kind,
    imposedOn: isoDay(imposedOn),
    committedOn: isoDay(offence.committedOn),
    offence: offence.code ?? null,
    minimumTerm: minimumTerm === undefined ? null : { ...minimumTerm },
    follows: follows ?? null,
    caseReference: caseReference ?? null,
    releases: releases.map(({ releasedOn, recalledOn }) => ({
      releasedOn: isoDay(releasedOn),
      recalledOn: recalledOn === undefined ? null : isoDay(recalledOn),
    })),
  }
}

/** What is stored of sentences without an end, as a booking has it. */
export function storedIndeterminate(
  stored: readonly Static<typeof IndeterminateJson>[] | undefined,
): Pick<Booking, 'indeterminate'> {
  return stored === undefined ? {} : { indeterminate: stored.map(sentenceOf) }
}

/** What is stored of decisions, as a booking has it. */
export function storedDecisions(
  stored: readonly Static<typeof DecisionJson>[] | undefined,
): Pick<Booking, 'decisions'> {
  return stored === undefined ? {} : { decisions: stored }
}

function sentenceOf(stored: Static<typeof IndeterminateJson>): IndeterminateSentence {
  const { id, kind, imposedOn, committedOn, offence, minimumTerm, follows, caseReference, releases } = stored
  return {
    id,
    kind,
    imposedOn: day(imposedOn),
    offence: { committedOn: day(committedOn), ...(offence === null ? {} : { code: offence }) },
    minimumTerm: minimumTerm ?? undefined,
    ...(follows === null ? {} : { follows }),
    ...(caseReference === null ? {} : { caseReference }),
    ...(releases.length === 0
      ? {}
      : {
          releases: releases.map(({ releasedOn, recalledOn }) => ({
            releasedOn: day(releasedOn),
            ...(recalledOn === null ? {} : { recalledOn: day(recalledOn) }),
          })),
        }),
  }
}
