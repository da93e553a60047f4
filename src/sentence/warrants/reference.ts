import type { Day, Text } from '#kernel'
import { placeName, findCourts, registerOf } from '#organisation/places'
import type { House, Tx } from '#platform'
import {
  chargeOutcomeOf,
  chargeOutcomes,
  findOffences,
  offenceOf,
  sentenceTypesOf,
  sentenceTypesOn,
  type Offence,
  type Outcome,
  type SentenceFamily,
} from '#sentence/offences'

/** A court, as far as a warrant needs it. */
export interface Court {
  readonly code: string
  readonly name: Text
}

/** A type of sentence that a court can pass, under whichever Act. */
export interface PassableType {
  readonly code: string
  readonly name: Text
  readonly family: SentenceFamily
  /** First day on which a court could pass it, and first day on which it no longer could. */
  readonly from: Day | null
  readonly until: Day | null
  /** First day of an offence that it may be passed for. */
  readonly offencesFrom: Day | null
}

/** The reference data that a warrant is typed and checked with. */
export interface Reference {
  readonly today: Day
  readonly court: (code: string) => Court | undefined
  readonly offence: (code: string) => Offence | undefined
  readonly outcome: (code: string) => Outcome | undefined
  readonly sentenceType: (code: string) => PassableType | undefined
  /** Courts that answer to a code or to words, best first. */
  readonly findCourts: (words: string) => readonly Court[]
  /** Offences that answer to a code or to words, best first. */
  readonly findOffences: (words: string) => readonly Offence[]
  /** In the order in which they are offered. */
  readonly outcomes: readonly Outcome[]
  /** Those that a court could pass on a day, in the order in which they are offered. */
  readonly sentenceTypes: (on: Day) => readonly PassableType[]
}

const MOST_MATCHES = 12

/** The reference data as it stands today. */
export async function referenceOn(house: House, tx: Tx): Promise<Reference> {
  const register = await registerOf(house, tx)
  const today = house.clock.today()
  return {
    today,
    court(code) {
      const place = register.find(code)
      return place?.kind === 'court' ? { code, name: placeName(house, code) } : undefined
    },
    offence(code) {
      const offence = offenceOf(code)
      return offence?.family === 'criminal-justice-system' ? offence : undefined
    },
    outcome: chargeOutcomeOf,
    sentenceType: passable,
    findCourts: words =>
      words.trim() === ''
        ? []
        : findCourts(register, { words, on: today, every: true, most: MOST_MATCHES }).map(({ place, onDay }) => ({
            code: place.code,
            name: onDay.name,
          })),
    findOffences: words => findOffences({ words, family: 'criminal-justice-system', most: MOST_MATCHES }),
    outcomes: chargeOutcomes,
    sentenceTypes: on => sentenceTypesOn(on).flatMap(({ code }) => passable(code) ?? []),
  }
}

/** A type under every Act that it was passed under, as one. */
export function passable(code: string): PassableType | undefined {
  const types = sentenceTypesOf(code)
  const latest = types.at(-1)
  if (!latest) return undefined
  const from = types.map(type => type.from)
  const until = types.map(type => type.until)
  const offencesFrom = types.map(type => type.offencesFrom)
  return {
    code,
    name: latest.name,
    family: latest.family,
    from: from.includes(undefined) ? null : (Math.min(...from.map(Number)) as Day),
    offencesFrom: offencesFrom.includes(undefined) ? null : (Math.min(...offencesFrom.map(Number)) as Day),
    until: until.includes(undefined) ? null : (Math.max(...until.map(Number)) as Day),
  }
}
