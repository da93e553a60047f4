import { rulebook, type Calculation as Worked, type Edition, type KindCode } from '#law'

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
 * Responsible are the answers that only the later edition gives and that the date now rests on; where there are none,
 * those that only the earlier edition gives and that it rested on. A date that is new, or is no longer, may rest on
 * nothing that shows it: then it is the most particular of the rules that feed its kind and answer otherwise now. Nothing
 * when something else of the edition made the difference, such as the day on which a law commences.
 */
export function responsibility(before: Edition, after: Edition): Responsibility {
  const [old, late] = [answersOf(before), answersOf(after)]
  const [going, coming] = [without(old, late), without(late, old)]
  return {
    of(kind, worked, workedBefore) {
      const arriving = within(coming, reasonsOf(worked, kind))
      if (arriving.length > 0) return arriving
      const leaving = within(going, reasonsOf(workedBefore(), kind))
      if (leaving.length > 0) return leaving
      return particular(kind, [...coming.values(), ...going.values()])
    },
  }
}

function without(these: Answers, others: Answers): Answers {
  return new Map([...these].filter(([key]) => !others.has(key)))
}

function within(these: Answers, rests: Answers): readonly RuleVersion[] {
  return [...these].filter(([key]) => rests.has(key)).map(([, version]) => version)
}

const feeds = new Map(rulebook.map(rule => [rule.id, rule.feeds ?? []]))

/** Of these, the versions of the rules that feed the kind of date and the fewest others. */
function particular(kind: KindCode, all: readonly RuleVersion[]): readonly RuleVersion[] {
  const feeding = all.flatMap(version => {
    const fed = feeds.get(version.rule) ?? []
    return fed.includes(kind) ? [{ version, kinds: fed.length }] : []
  })
  const fewest = Math.min(...feeding.map(({ kinds }) => kinds))
  return feeding.filter(({ kinds }) => kinds === fewest).map(({ version }) => version)
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
