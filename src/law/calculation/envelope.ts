import { daysBetween, type Day } from '#kernel'
import type { Booking } from '../booking.ts'
import type { Calculation } from './calculate.ts'

/** The sentences that are running, seen as one: what probation plans by. */
export interface SentenceEnvelope {
  readonly begins: Day
  readonly ends: Day
  /** Counting the first day and the last. */
  readonly days: number
  readonly recalled: boolean
  readonly sdsPlus: boolean
  /** An offence of it is kept out of the progression model by the schedule. */
  readonly excludedFromProgression: boolean
}

/** The envelope of the sentences of a booking, once their dates are worked out; undefined when there are none. */
export function envelopeOf({ parts }: Booking, { dates }: Calculation): SentenceEnvelope | undefined {
  const ends = dates.SLED ?? dates.SED
  if (ends === undefined) return undefined
  const begins = Math.min(...parts.map(({ imposedOn }) => imposedOn)) as Day
  const standard = parts.flatMap(part => (part.class === 'standard-determinate' ? [part] : []))
  return {
    begins,
    ends,
    days: daysBetween(begins, ends) + 1,
    recalled: parts.some(({ recall }) => recall !== undefined),
    sdsPlus: standard.some(({ sdsPlus }) => sdsPlus),
    excludedFromProgression: standard.some(({ exclusions }) => exclusions.includes('progression-schedule')),
  }
}
