import Type, { type Static } from 'typebox'
import { isoDay, type Day } from '#kernel'
import type { Notes } from './notes.ts'
import { KindJson } from './outcome.schema.ts'

const IsoDate = Type.String({ format: 'date' })
const TextJson = Type.Object({ en: Type.String(), cy: Type.String() })

/** What is noted beside dates, as it is sent. */
export const NotesJson = Type.Object(
  {
    asSeenOn: IsoDate,
    hints: Type.Array(Type.Object({ kind: KindJson, says: Type.Array(TextJson) }), {
      description: 'What to note about each date. Nothing is said about working days of dates that are past.',
    }),
    envelope: Type.Union(
      [
        Type.Object({
          begins: IsoDate,
          ends: IsoDate,
          days: Type.Integer({ description: 'The first day and the last are both counted' }),
          recalled: Type.Boolean(),
          sdsPlus: Type.Boolean(),
          excludedFromProgression: Type.Boolean({
            description: 'The schedule keeps an offence of it out of the progression model',
          }),
        }),
        Type.Null(),
      ],
      { description: 'The sentences seen as one, for planning; null where they have no end' },
    ),
    daysLeftOver: Type.Integer({
      minimum: 0,
      description:
        'Days of remand and tagged bail for which nothing is left to be served. Days recorded as unused are taken off already.',
    }),
  },
  { title: 'CalculationNotes' },
)

/** As it is sent. */
export function notesJson({ hints, envelope, daysLeftOver }: Notes, today: Day): Static<typeof NotesJson> {
  return {
    asSeenOn: isoDay(today),
    hints: Object.entries(hints).map(([kind, says]) => ({
      kind: kind as keyof typeof hints,
      says: says.map(text => ({ ...text })),
    })),
    envelope: envelope ? { ...envelope, begins: isoDay(envelope.begins), ends: isoDay(envelope.ends) } : null,
    daysLeftOver,
  }
}
