import type { Day, Text } from '#kernel'
import { actOfRule, kinds, ruleInWords, rulebook, type VersionInWords } from '#law'
import { NotFound } from '#platform'
import type { PageModel } from '#web'
import { texts } from '../../texts.ts'

export interface VersionShown extends VersionInWords {
  /** Where it stands in time, seen from today. */
  readonly stands: 'past' | 'today' | 'future'
}

export interface ShowRulePage extends PageModel {
  readonly act: Text
  /** The newest first. */
  readonly versions: readonly VersionShown[]
  readonly notHere: Text | undefined
  readonly feeds: readonly { readonly code: string; readonly name: Text }[]
}

/** One rule, whole. Throws NotFound. */
export function showRulePage(id: string, today: Day): ShowRulePage {
  const rule = rulebook.find(each => each.id === id)
  if (!rule) throw new NotFound(`rule ${id}`)
  const { says, versions, notHere, feeds } = ruleInWords(rule)
  const current = versions.findLastIndex(({ from }) => from === undefined || from <= today)
  return {
    title: says,
    back: '/rulebook',
    desk: '/rulebook',
    act: actOfRule(id).name,
    versions: versions
      .map((version, index) => ({
        ...version,
        stands: index < current ? ('past' as const) : index === current ? ('today' as const) : ('future' as const),
      }))
      .toReversed(),
    notHere,
    feeds: feeds.map(code => ({ code, name: kinds[code].name })),
  }
}

/** What each place in time is called. */
export const standing = { past: texts.past, today: texts.today, future: texts.future }
