import Type, { type Static } from 'typebox'
import { day, isoDay } from '#kernel'
import type { Input, PreviousExpiry } from './outcome.ts'

const IsoDate = Type.String({ format: 'date' })

/** The end confirmed for an earlier period of custody, as it is stored and sent. */
export const PreviousJson = Type.Object(
  {
    calculation: Type.String({ description: 'The calculation that it was confirmed in' }),
    number: Type.Integer(),
    endsOn: IsoDate,
    used: Type.Boolean({ description: 'True when it is kept if it is later than what the record comes to' }),
    reason: Type.String(),
  },
  { description: 'The end of sentence that was confirmed for an earlier period of custody, and what was chosen' },
)

type StoredPrevious = Static<typeof PreviousJson>

/** As it is stored. */
export function previousJson(previous: PreviousExpiry | undefined): { previous?: StoredPrevious } {
  if (!previous) return {}
  const { calculation, number, endsOn, used, reason } = previous
  return { previous: { calculation, number, endsOn: isoDay(endsOn), used, reason } }
}

/** As it was stored. */
export function storedPrevious(previous: StoredPrevious | undefined): Pick<Input, 'previous'> {
  return previous ? { previous: { ...previous, endsOn: day(previous.endsOn) } } : {}
}
