import type { Calculation as Worked, Edition, KindCode } from '#law'

/** A version of a rule, by its name; null where a figure was proposed in its place. */
export interface RuleVersion {
  readonly rule: string
  readonly version: string | null
}

/** Answers of the law, each under a key that tells it from any other. */
type Answers = ReadonlyMap<string, RuleVersion>

/** Finds the versions of rules that are responsible for a date which two editions of the law give differently. */
export interface Responsibility {
  /** `before` is asked only where the answers of the later edition do not show it. */
  of(kind: KindCode, after: Worked, before: () => Worked): readonly RuleVersion[]
}

/**
 * Responsible are the answers that only the later edition gives and that the date now rests on. Where there are none,
 * those that it rests on now and did not before; where there are none of these either, those that it no longer rests on.
 * Nothing when something else of the edition made the difference, such as the day on which a law commences.
 */
export function responsibility(before: Edition, after: Edition): Responsibility {
  const old = answersOf(before)
  const own = new Set([...answersOf(after).keys()].filter(key => !old.has(key)))
  return {
    of(kind, worked, workedBefore) {
      const is = reasonsOf(worked, kind)
      const shown = [...is].filter(([key]) => own.has(key))
      if (shown.length > 0) return versions(shown)
      const was = reasonsOf(workedBefore(), kind)
      const arrived = [...is].filter(([key]) => !was.has(key))
      return versions(arrived.length > 0 ? arrived : [...was].filter(([key]) => !is.has(key)))
    },
  }
}

function versions(answers: readonly (readonly [string, RuleVersion])[]): readonly RuleVersion[] {
  return answers.map(([, version]) => version)
}

interface Answer {
  readonly rule: string
  readonly version: string | undefined
  readonly answer: unknown
}

/** Proposed figures have no version: they are told apart by what they answer. */
function entryOf({ rule, version, answer }: Answer): readonly [string, RuleVersion] {
  const key = version === undefined ? `${rule} ${JSON.stringify(answer)}` : `${rule} ${version}`
  return [key, { rule, version: version ?? null }]
}

function reasonsOf({ workings }: Worked, kind: KindCode): Answers {
  return new Map((workings[kind] ?? []).flatMap(({ reasons }) => reasons.map(entryOf)))
}

/** Every answer that an edition holds, wherever in it. */
function answersOf(edition: Edition): Answers {
  const found = new Map<string, RuleVersion>()
  const look = (at: unknown): void => {
    if (typeof at !== 'object' || at === null || at instanceof Set) return
    if (isAnswer(at)) found.set(...entryOf(at))
    else Object.values(at).forEach(look)
  }
  look(edition)
  return found
}

function isAnswer(at: object): at is Answer {
  return 'rule' in at && 'answer' in at && 'cites' in at
}
