import Type, { type Static } from 'typebox'

const Typed = Type.Record(Type.String(), Type.Array(Type.String()))

/** What was typed into each step, exactly as it was typed. */
export const TypedWarrant = Type.Object({
  person: Typed,
  court: Typed,
  charges: Type.Array(Type.Object({ id: Type.String(), typed: Typed, lists: Typed })),
  time: Typed,
  correction: Typed,
})
export type TypedWarrant = Static<typeof TypedWarrant>
export type TypedCharge = TypedWarrant['charges'][number]

/** Nothing typed yet. */
export const blankWarrant: TypedWarrant = { person: {}, court: {}, charges: [], time: {}, correction: {} }

/** A draft as it is kept. */
export interface Draft {
  readonly id: string
  readonly person: string
  readonly author: string
  readonly corrects: string | null
  readonly typed: TypedWarrant
  readonly startedAt: string
  readonly changedAt: string
}
