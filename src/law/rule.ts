import { day, type Day, type Text } from '#kernel'

/** One state of the law on a question: when it began for these facts, where it stands, and what it says. */
export interface Version<Facts, Answer> {
  /** When this version began for these facts. Commencement is often staggered, so it is a question too. */
  inForce(facts: Facts): Day
  /** legislation.gov.uk identifiers, such as `ukpga/2003/44/section/244`. */
  readonly cites: readonly [string, ...string[]]
  decide(facts: Facts): Answer
  /** What is not certain about this version, when something is. */
  readonly uncertain?: Text
}

/** A worked example of a rule, with where it comes from. */
export interface Example<Facts, Answer> {
  readonly that: string
  readonly from: string
  /** The day on which the question is asked, `YYYY-MM-DD`. */
  readonly on: string
  readonly facts: Facts
  readonly answer: Answer
}

/** One question of law with its dated answers. A version lasts until the next begins. */
export interface Rule<Facts, Answer> {
  /** `act/section/name`. */
  readonly id: string
  readonly says: Text
  readonly versions: readonly [Version<Facts, Answer>, ...Version<Facts, Answer>[]]
  readonly examples: readonly Example<Facts, Answer>[]
}

/** An answer with the rule, version and provisions that gave it. */
export interface Reasoned<Answer> {
  readonly answer: Answer
  readonly rule: string
  /** Counted from 0; undefined when the answer was drafted for a hypothetical edition. */
  readonly version: number | undefined
  readonly cites: readonly string[]
  readonly uncertain?: Text
}

/** Declares a rule. */
export function rule<Facts, Answer>(declared: Rule<Facts, Answer>): Rule<Facts, Answer> {
  return declared
}

/** In force from one day for everybody. */
export function since(iso: string): () => Day {
  const on = day(iso)
  return () => on
}

/** In force for as far back as anything is recorded. */
export function always(): Day {
  return Number.MIN_SAFE_INTEGER as Day
}

/** Ask a rule as the law stood on a day. A day before the rule existed is a question nobody should ask: it throws. */
export function ask<Facts, Answer>(asked: Rule<Facts, Answer>, facts: Facts, on: Day): Reasoned<Answer> {
  const version = asked.versions.findLastIndex(candidate => candidate.inForce(facts) <= on)
  if (version < 0) throw new RangeError(`${asked.id} was not law on day ${on}`)
  return askVersion(asked, facts, version)
}

/** Ask one version of a rule, whatever the day: for a scheme that is carried on after the law has moved. */
export function askVersion<Facts, Answer>(asked: Rule<Facts, Answer>, facts: Facts, version: number): Reasoned<Answer> {
  const found = asked.versions[version]
  if (!found) throw new RangeError(`${asked.id} has no version ${version}`)
  const reasoned = { answer: found.decide(facts), rule: asked.id, version, cites: found.cites }
  return found.uncertain ? { ...reasoned, uncertain: found.uncertain } : reasoned
}
