import { addDays, day, dayInWords, type Day, type Text } from '#kernel'
import { answerInWords, factsInWords } from './facts-in-words.ts'
import type { KindCode } from './kinds.ts'
import { ask, began, nameOf, type Example, type Rule } from './rule.ts'

/** A rule as a lawyer reads it: everything in words. */
export interface RuleInWords {
  readonly id: string
  readonly says: Text
  /** What is left to other rules or to people. */
  readonly notHere: Text | undefined
  /** The kinds of date that rest on it. */
  readonly feeds: readonly KindCode[]
  readonly versions: readonly VersionInWords[]
}

/** One version of a rule, with the examples that it answers. */
export interface VersionInWords {
  readonly name: string
  /** The day whose text is meant; undefined where the version is as old as anything recorded. */
  readonly from: Day | undefined
  /** "from 10 September 2024 to 30 September 2026"; each first day, where the beginning is staged. */
  readonly inForce: Text
  readonly cites: readonly string[]
  readonly uncertain: Text | undefined
  readonly examples: readonly ExampleInWords[]
}

/** A worked example in words. */
export interface ExampleInWords {
  /** What it shows, as it was written: in English. */
  readonly that: string
  readonly from: string
  readonly on: Day
  readonly facts: readonly Text[]
  readonly answer: Text
}

type AnyRule = Rule<object, unknown>

/** A rule in words. */
export function ruleInWords(rule: AnyRule): RuleInWords {
  const names = rule.versions.map(nameOf)
  return {
    id: rule.id,
    says: rule.says,
    notHere: rule.notHere,
    feeds: rule.feeds ?? [],
    versions: rule.versions.map((version, index) => {
      const [next] = beginnings(rule, names[index + 1])
      const begins = beginnings(rule, nameOf(version))
      const [first] = begins
      return {
        name: nameOf(version),
        from: first === undefined || first < asOldAsRecorded ? undefined : first,
        inForce: begins.length > 1 ? staged(rule, nameOf(version)) : span(first, next),
        cites: version.cites,
        uncertain: version.uncertain,
        examples: rule.examples
          .filter(example => ask(rule, example.facts, day(example.on)).version === nameOf(version))
          .map(example => exampleInWords(rule, example)),
      }
    }),
  }
}

/** Nothing that matters for a sentence began before. */
const asOldAsRecorded = day('1900-01-01')

/** The first days of a version, earliest first: several where the beginning is staged. */
function beginnings(rule: AnyRule, version: string | undefined): readonly Day[] {
  if (version === undefined) return []
  return [...new Set(rule.examples.map(({ facts }) => began(rule, facts, version)))].toSorted((a, b) => a - b)
}

function span(first: Day | undefined, next: Day | undefined): Text {
  const since = first === undefined || first < asOldAsRecorded ? undefined : dayInWords(first)
  const until = next === undefined ? undefined : dayInWords(addDays(next, -1))
  if (since && until) return { en: `${since.en} to ${until.en}`, cy: `${since.cy} i ${until.cy}` }
  if (since) return { en: `since ${since.en}`, cy: `ers ${since.cy}` }
  if (until) return { en: `until ${until.en}`, cy: `tan ${until.cy}` }
  return { en: 'always', cy: 'erioed' }
}

/** A staged beginning: each first day with the facts for which it is one, as the examples show them. */
function staged(rule: AnyRule, version: string): Text {
  const lines = beginnings(rule, version).map(first => {
    const shown = rule.examples.find(({ facts }) => began(rule, facts, version) === first)
    const facts = shown ? factsInWords(shown.facts) : []
    const { en, cy } = dayInWords(first)
    return {
      en: `since ${en} where ${facts.map(fact => fact.en).join(', ')}`,
      cy: `ers ${cy} lle ${facts.map(fact => fact.cy).join(', ')}`,
    }
  })
  return { en: lines.map(({ en }) => en).join('; '), cy: lines.map(({ cy }) => cy).join('; ') }
}

function exampleInWords(rule: AnyRule, { that, from, on, facts, answer }: Example<object, unknown>): ExampleInWords {
  return {
    that,
    from,
    on: day(on),
    facts: factsInWords(facts),
    answer: rule.answers?.(answer) ?? answerInWords(answer),
  }
}
