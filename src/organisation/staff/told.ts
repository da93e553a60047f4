import { isoDay } from '#kernel'
import type { Member } from './member.ts'

/** A member of staff as the journal keeps them, before and after a change. Names are people's: the journal has none. */
export function toldOf({ roles, places, language, starts, ends }: Member): object {
  return { roles, places, language, starts: isoDay(starts), ends: ends === undefined ? null : isoDay(ends) }
}
