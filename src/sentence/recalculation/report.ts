import Type, { type Static } from 'typebox'

const Count = Type.Integer({ minimum: 0 })
const Mean = Type.Union([Type.Number(), Type.Null()], { description: 'Days later on average; earlier when negative' })
const ways = { changed: Count, earlier: Count, later: Count }

/** What a run came to, counted once when it is finished. Counts, and nobody's name. */
export const ReportJson = Type.Object({
  people: Count,
  same: Count,
  moved: Count,
  refused: Type.Integer({ minimum: 0, description: 'No dates by this law: to be worked out by hand' }),
  lost: Type.Integer({ minimum: 0, description: 'Had dates by the law that is compared with, and has none now' }),
  byHand: Type.Integer({ minimum: 0, description: 'Dates given by hand, which no law moves' }),
  changedSince: Type.Integer({ minimum: 0, description: 'What is recorded changed since the dates were worked out' }),
  withoutDates: Type.Integer({ minimum: 0, description: 'No calculation at all' }),
  worse: Type.Integer({ minimum: 0, description: 'Some date is worse than before' }),
  release: Type.Object({ ...ways, meanDays: Mean }),
  kinds: Type.Array(Type.Object({ kind: Type.String(), ...ways, gained: Count, lost: Count, meanDays: Mean })),
  rules: Type.Array(
    Type.Object({
      rule: Type.Union([Type.String(), Type.Null()], { description: 'Null: something that no answer of a rule shows' }),
      version: Type.Union([Type.String(), Type.Null()], { description: 'Null: a figure proposed in its place' }),
      people: Count,
      ...ways,
    }),
  ),
  prisons: Type.Array(
    Type.Object({
      prison: Type.Union([Type.String(), Type.Null()], { description: 'Null: not in custody' }),
      people: Count,
      ...ways,
      worse: Count,
    }),
  ),
})

/** What a run came to. */
export type Report = Static<typeof ReportJson>
