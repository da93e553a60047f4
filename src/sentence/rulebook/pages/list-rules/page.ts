import type { Day, Text } from '#kernel'
import { actOfRule, kinds, provision, ruleInWords, rulebook, type RuleInWords } from '#law'
import type { PageModel } from '#web'
import { texts } from '../../texts.ts'

export interface RuleLine {
  readonly href: string
  readonly says: Text
  /** The provisions of its newest version. */
  readonly under: Text
  readonly uncertain: boolean
  /** The first day of a version that is still to come. */
  readonly changes: Day | undefined
}

export interface ListRulesPage extends PageModel {
  readonly words: string
  /** Rules under their Acts, in statute order. */
  readonly acts: readonly { readonly name: Text; readonly rules: readonly RuleLine[] }[]
}

/** Every rule, or those that answer to some words. */
export function listRulesPage(words: string, today: Day): ListRulesPage {
  const found = rulebook.map(ruleInWords).filter(rule => answers(rule, words))
  const acts = new Map<string, { readonly name: Text; readonly rules: RuleLine[] }>()
  for (const rule of found) {
    const { name } = actOfRule(rule.id)
    const act = acts.get(name.en) ?? { name, rules: [] }
    act.rules.push(lineOf(rule, today))
    acts.set(name.en, act)
  }
  return { title: texts.title, desk: '/rulebook', words, acts: [...acts.values()] }
}

function lineOf({ id, says, versions }: RuleInWords, today: Day): RuleLine {
  const newest = versions.at(-1)
  const names = (newest?.cites ?? []).map(cite => provision(cite).short)
  return {
    href: `/rulebook/rules/${id}`,
    says,
    under: { en: names.map(({ en }) => en).join(', '), cy: names.map(({ cy }) => cy).join(', ') },
    uncertain: versions.some(({ uncertain }) => uncertain),
    changes: versions.find(({ from }) => from !== undefined && from > today)?.from,
  }
}

/** Every word must stand somewhere in what the rule says, its provisions or its dates. */
function answers({ id, says, feeds, versions }: RuleInWords, words: string): boolean {
  const names = versions.flatMap(({ cites }) => cites.map(cite => provision(cite).name))
  const dates = feeds.flatMap(kind => [kind, kinds[kind].name.en, kinds[kind].name.cy])
  const all = [id, says.en, says.cy, ...names.flatMap(({ en, cy }) => [en, cy]), ...dates].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}
