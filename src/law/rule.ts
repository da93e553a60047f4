import { day, type Day, type Text } from '#kernel'
import type { KindCode } from './kinds.ts'

/** One state of the law on a question: when it began for these facts, where it stands, and what it says. */
export interface Version<Facts, Answer> {
  /** When this version began for these facts. Commencement is often staggered, so it is a question too. */
  inForce(facts: Facts): Day
  /** legislation.gov.uk identifiers, such as `ukpga/2003/44/section/244`; the last brought this version in. */
  readonly cites: readonly [string, ...string[]]
  /** Tells this version from the others of its rule. Left out: the last provision it cites. */
  readonly name?: string
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
  /** What is not here, and where it is instead. */
  readonly notHere?: Text
  /** The kinds of date that rest on it. */
  readonly feeds?: readonly KindCode[]
  readonly versions: readonly [Version<Facts, Answer>, ...Version<Facts, Answer>[]]
  readonly examples: readonly Example<Facts, Answer>[]
  /** Its answer in words, where the shape of it does not say: not for a share, a number of days, yes or no. */
  answers?(answer: Answer): Text
}

/** An answer with the rule, version and provisions that gave it. */
export interface Reasoned<Answer> {
  readonly answer: Answer
  readonly rule: string
  /** The version's name; undefined when the answer was drafted for a hypothetical edition. */
  readonly version: string | undefined
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

/** The name of a version: the instrument that brought it in, unless it gives itself another. */
export function nameOf({ name, cites }: Pick<Version<never, unknown>, 'name' | 'cites'>): string {
  return name ?? cites.at(-1) ?? cites[0]
}

/** Ask a rule as the law stood on a day. A day before the rule existed is a question nobody should ask: it throws. */
export function ask<Facts, Answer>(asked: Rule<Facts, Answer>, facts: Facts, on: Day): Reasoned<Answer> {
  const version = asked.versions.findLast(candidate => candidate.inForce(facts) <= on)
  if (!version) throw new RangeError(`${asked.id} was not law on day ${on}`)
  return answerOf(asked, facts, version)
}

/** Ask one version of a rule by its name, whatever the day: for a scheme that is carried on after the law has moved. */
export function askVersion<Facts, Answer>(asked: Rule<Facts, Answer>, facts: Facts, name: string): Reasoned<Answer> {
  return answerOf(asked, facts, versionNamed(asked, name))
}

/** The first day of a version of a rule for these facts. */
export function began<Facts>(asked: Rule<Facts, unknown>, facts: Facts, name: string): Day {
  return versionNamed(asked, name).inForce(facts)
}

function versionNamed<Facts, Answer>(asked: Rule<Facts, Answer>, name: string): Version<Facts, Answer> {
  const found = asked.versions.find(version => nameOf(version) === name)
  if (!found) throw new RangeError(`${asked.id} has no version ${name}`)
  return found
}

function answerOf<Facts, Answer>(
  { id }: Rule<Facts, Answer>,
  facts: Facts,
  version: Version<Facts, Answer>,
): Reasoned<Answer> {
  const reasoned = { answer: version.decide(facts), rule: id, version: nameOf(version), cites: version.cites }
  return version.uncertain ? { ...reasoned, uncertain: version.uncertain } : reasoned
}
