import type { Text } from '#kernel'
import type { EditionDraft } from '../editions.ts'
import type { Reasoned } from '../rule.ts'
import { nameOf } from '../rule.ts'
import { rulebook } from '../rulebook.ts'
import type { KindOfFigure } from './kinds-of-figure.ts'

/** The headings under which figures stand. */
export const parts = {
  release: { en: 'Release points', cy: 'Pwyntiau rhyddhau' },
  curfew: { en: 'Home detention curfew', cy: 'Cyrffyw cadw gartref' },
  removal: { en: 'Early removal from the country', cy: 'Symud cynnar o’r wlad' },
  recall: { en: 'Recall', cy: 'Galw yn ôl' },
  afterwards: { en: 'Licence and supervision', cy: 'Trwydded a goruchwyliaeth' },
  counting: { en: 'Counting and checks', cy: 'Cyfrif a gwiriadau' },
} as const satisfies Record<string, Text>

export type Part = keyof typeof parts

/** One figure of an edition of the law: what it is called, where it stands, and what it may be. */
export interface Figure<Value = unknown> {
  /** `curfew.fourteen-days`: lasting, because stored editions are kept by it. */
  readonly name: string
  readonly part: Part
  readonly says: Text
  readonly kind: KindOfFigure<Value>
  /** The least and the most that may be proposed, for a number of days. */
  readonly bounds?: { readonly least: number; readonly most: number }
  /** True: it follows from other law or from how the house works, and is not proposed. */
  readonly fixed?: true
  /** The rule that answers it in an edition. */
  rule(draft: EditionDraft): string | undefined
  /** The provisions it rests on in an edition. */
  cites(draft: EditionDraft): readonly string[]
  /** The name of the rule's version behind it; null when it was proposed, undefined where no rule answers. */
  version(draft: EditionDraft): string | null | undefined
  /** Undefined where the edition has no such figure. */
  read(draft: EditionDraft): Value | undefined
  /** The edition with another value. `version`: whose it is; left out for a proposal. */
  write(draft: EditionDraft, value: Value, version?: string): EditionDraft
}

type Described<Value> = Pick<Figure<Value>, 'name' | 'part' | 'says' | 'kind' | 'bounds' | 'fixed'>

/** A figure that is, or is part of, an answer of a rule. */
export function answerOfRule<Answer, Value>(
  figure: Described<Value> & {
    readonly get: (draft: EditionDraft) => Reasoned<Answer> | undefined
    readonly set: (draft: EditionDraft, answer: Reasoned<Answer>) => EditionDraft
    readonly of: (answer: Answer) => Value
    readonly put: (answer: Answer, value: Value) => Answer
  },
): Figure<Value> {
  const { get, set, of, put, ...described } = figure
  return {
    ...described,
    rule: draft => get(draft)?.rule,
    cites: draft => get(draft)?.cites ?? [],
    version: draft => (get(draft) ? (get(draft)?.version ?? null) : undefined),
    read(draft) {
      const found = get(draft)
      return found && of(found.answer)
    },
    write(draft, value, version) {
      const was = get(draft)
      return was ? set(draft, restated(was, put(was.answer, value), version)) : draft
    },
  }
}

/** A figure that is a whole answer of a rule. */
export function wholeAnswer<Value>(
  figure: Described<Value> & {
    readonly get: (draft: EditionDraft) => Reasoned<Value> | undefined
    readonly set: (draft: EditionDraft, answer: Reasoned<Value>) => EditionDraft
  },
): Figure<Value> {
  return answerOfRule({ ...figure, of: answer => answer, put: (_, value) => value })
}

/** A figure that the edition holds by itself, with the provisions that it comes from. */
export function chosen<Value>(
  figure: Described<Value> & {
    readonly cites: readonly string[]
    /** The rule beside which it stands. */
    readonly rule?: string
    readonly get: (draft: EditionDraft) => Value | undefined
    readonly set: (draft: EditionDraft, value: Value) => EditionDraft
  },
): Figure<Value> {
  const { get, set, cites, rule, ...described } = figure
  return { ...described, rule: () => rule, cites: () => cites, version: () => undefined, read: get, write: set }
}

/** Another answer in the place of one: a version's, when it is named, else a proposal with no version behind it. */
function restated<Answer>(was: Reasoned<Answer>, answer: Answer, version: string | undefined): Reasoned<Answer> {
  const rule = rulebook.find(({ id }) => id === was.rule)
  const found = rule?.versions.find(each => nameOf(each) === version)
  if (!found) return { answer, rule: was.rule, version: undefined, cites: was.cites }
  const named = { answer, rule: was.rule, version: nameOf(found), cites: found.cites }
  return found.uncertain ? { ...named, uncertain: found.uncertain } : named
}
