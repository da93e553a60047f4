import { isoDay, type Day } from '#kernel'
import type { Birth } from './person.ts'

// The journal is read by people and by other systems: days stand in it as YYYY-MM-DD.

/** A date of birth as the journal keeps it. */
export function birthInJournal({ dateOfBirth, dateOfBirthUnknown }: Birth): object {
  return dateOfBirth === null ? { dateOfBirthUnknown } : { dateOfBirth: isoDay(dateOfBirth) }
}

/** The days between which something holds, as the journal keeps them. */
export function spanInJournal({ from, until }: { readonly from: Day | null; readonly until: Day | null }): object {
  return {
    ...(from === null ? {} : { from: isoDay(from) }),
    ...(until === null ? {} : { until: isoDay(until) }),
  }
}
