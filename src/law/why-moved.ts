import type { Text } from '#kernel'
import type { Calculation } from './calculation/calculate.ts'
import type { Edition } from './editions.ts'
import { answerInWords } from './facts-in-words.ts'
import { differencesOfEditions, same } from './figures/figures.ts'
import type { KindCode } from './kinds.ts'
import type { Reasoned } from './rule.ts'
import { rulebook } from './rulebook.ts'

/** A calculation with the edition of the law that gave it. */
export interface WorkedOut {
  readonly calculation: Calculation
  readonly edition: Edition
}

/** Why a date is another by another law: a question of law, and its answers on both sides. */
export interface WhyMoved {
  readonly says: Text
  /** Undefined where that side did not ask. */
  readonly before: Text | undefined
  readonly after: Text | undefined
  readonly cites: readonly string[]
}

/**
 * Why one kind of date differs between two laws: each rule whose answer differs in its workings; where a side has no
 * such date, each figure in which the laws differ and on which that kind of date rests.
 */
export function whyMoved(kind: KindCode, before: WorkedOut, after: WorkedOut): readonly WhyMoved[] {
  const [old, own] = [reasonsFor(kind, before), reasonsFor(kind, after)]
  const rules = [...new Set([...old.keys(), ...own.keys()])]
  const differing = rules.filter(rule => !same(answersOf(old.get(rule)), answersOf(own.get(rule))))
  const found = differing.flatMap(rule => ruleMoved(rule, old.get(rule), own.get(rule)))
  const both = old.size > 0 && own.size > 0
  return both && found.length > 0 ? found : figuresMoved(kind, before.edition, after.edition)
}

type Reasons = readonly Reasoned<unknown>[]

/** The answers that a working rests on, by rule. */
function reasonsFor(kind: KindCode, { calculation }: WorkedOut): ReadonlyMap<string, Reasons> {
  const reasons = (calculation.workings[kind] ?? []).flatMap(step => step.reasons)
  return new Map(
    [...new Set(reasons.map(({ rule }) => rule))].map(rule => [rule, reasons.filter(each => each.rule === rule)]),
  )
}

function answersOf(reasons: Reasons = []): readonly unknown[] {
  return reasons.map(({ answer }) => answer)
}

function ruleMoved(id: string, before: Reasons | undefined, after: Reasons | undefined): readonly WhyMoved[] {
  const rule = rulebook.find(each => each.id === id)
  if (!rule) return []
  const words = (reasons: Reasons | undefined): Text | undefined => {
    if (!reasons) return undefined
    const said = reasons.map(({ answer }) => rule.answers?.(answer) ?? answerInWords(answer))
    const each = (language: keyof Text) => [...new Set(said.map(text => text[language]))].join('; ')
    return { en: each('en'), cy: each('cy') }
  }
  const cites = new Set((after ?? before ?? []).flatMap(reason => reason.cites))
  return [{ says: rule.says, before: words(before), after: words(after), cites: [...cites] }]
}

function figuresMoved(kind: KindCode, before: Edition, after: Edition): readonly WhyMoved[] {
  return differencesOfEditions(before, after)
    .filter(({ figure, before: was, after: is }) => {
      // A release law that one side does not have at all is told once, as one that applies or does not.
      if (was === undefined || is === undefined) return false
      const rule = figure.rule(after) ?? figure.rule(before)
      return rulebook.find(({ id }) => id === rule)?.feeds?.includes(kind) ?? false
    })
    .map(({ figure, before: was, after: is, cites }) => ({ says: figure.says, before: was, after: is, cites }))
}
