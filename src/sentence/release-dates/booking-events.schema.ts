import Type, { type Static } from 'typebox'
import { day, isoDay } from '#kernel'
import type { Booking, Part } from '#law'

const IsoDate = Type.String({ format: 'date' })
const RecordedBy = Type.Enum(['NOMIS', 'NOMIS_OVERRIDDEN', 'CRDS', 'CRDS_OVERRIDDEN'])

/** The recall of a sentence, as it is stored. */
export const RecallJson = Type.Object({
  kind: Type.Enum(['standard', 'fixed-term-14', 'fixed-term-28', 'fixed-term-48', 'fixed-term-56', 'curfew-breach']),
  revokedOn: Type.Optional(IsoDate),
  returnedOn: Type.Optional(IsoDate),
})

/** What happened to a person after the sentence, as it is stored with a booking. */
export const bookingEvents = {
  movements: Type.Optional(
    Type.Array(Type.Object({ on: IsoDate, direction: Type.Enum(['out', 'in']), reason: Type.String() })),
  ),
  returnedOn: Type.Optional(IsoDate),
  fixedTermRecall: Type.Optional(Type.Object({ returnedOn: IsoDate, days: Type.Enum([14, 28, 56]) })),
  earlierSupervision: Type.Optional(
    Type.Object({ endsOn: Type.Optional(IsoDate), recordedBy: Type.Optional(RecordedBy) }),
  ),
}
const Events = Type.Object(bookingEvents)
type EventsJson = Static<typeof Events>

/** The recall of a part, to be stored with it. */
export function recallJson({ recall }: Part): { readonly recall?: Static<typeof RecallJson> } {
  if (!recall) return {}
  const { kind, revokedOn, returnedOn } = recall
  return {
    recall: {
      kind,
      ...(revokedOn === undefined ? {} : { revokedOn: isoDay(revokedOn) }),
      ...(returnedOn === undefined ? {} : { returnedOn: isoDay(returnedOn) }),
    },
  }
}

/** A stored recall of a part. */
export function storedRecall(recall: Static<typeof RecallJson> | undefined): Pick<Part, 'recall'> {
  if (!recall) return {}
  const { kind, revokedOn, returnedOn } = recall
  return {
    recall: {
      kind,
      ...(revokedOn === undefined ? {} : { revokedOn: day(revokedOn) }),
      ...(returnedOn === undefined ? {} : { returnedOn: day(returnedOn) }),
    },
  }
}

/** What happened after the sentence, to be stored. Nothing is said of what did not happen. */
export function eventsJson({ movements, returnedOn, fixedTermRecall, earlierSupervision }: Booking): EventsJson {
  return {
    ...(movements.length === 0 ? {} : { movements: movements.map(each => ({ ...each, on: isoDay(each.on) })) }),
    ...(returnedOn === undefined ? {} : { returnedOn: isoDay(returnedOn) }),
    ...(fixedTermRecall === undefined
      ? {}
      : { fixedTermRecall: { returnedOn: isoDay(fixedTermRecall.returnedOn), days: fixedTermRecall.days } }),
    ...(earlierSupervision === undefined
      ? {}
      : {
          earlierSupervision: {
            ...(earlierSupervision.endsOn === undefined ? {} : { endsOn: isoDay(earlierSupervision.endsOn) }),
            ...(earlierSupervision.recordedBy === undefined ? {} : { recordedBy: earlierSupervision.recordedBy }),
          },
        }),
  }
}

/** What happened after the sentence, as it was stored. */
export function storedEvents({
  movements = [],
  returnedOn,
  fixedTermRecall,
  earlierSupervision,
}: EventsJson): Pick<Booking, 'movements' | 'returnedOn' | 'fixedTermRecall' | 'earlierSupervision'> {
  return {
    movements: movements.map(each => ({ ...each, on: day(each.on) }) as Booking['movements'][number]),
    ...(returnedOn === undefined ? {} : { returnedOn: day(returnedOn) }),
    ...(fixedTermRecall === undefined
      ? {}
      : { fixedTermRecall: { returnedOn: day(fixedTermRecall.returnedOn), days: fixedTermRecall.days } }),
    ...(earlierSupervision === undefined
      ? {}
      : {
          earlierSupervision: {
            ...(earlierSupervision.endsOn === undefined ? {} : { endsOn: day(earlierSupervision.endsOn) }),
            ...(earlierSupervision.recordedBy === undefined ? {} : { recordedBy: earlierSupervision.recordedBy }),
          },
        }),
  }
}
