import type { Text } from '#kernel'
import { differencesOfEditions, type Edition } from '#law'
import type { PageModel } from '#web'
import { texts } from '../../texts.ts'

export interface DifferenceLine {
  readonly says: Text
  readonly before: Text
  readonly after: Text
  readonly cites: readonly string[]
}

export interface CompareEditionsPage extends PageModel {
  readonly before: Text
  readonly after: Text
  readonly differences: readonly DifferenceLine[]
}

/** What is different between two editions. */
export function compareEditionsPage(before: Edition, after: Edition): CompareEditionsPage {
  return {
    title: texts.different,
    back: `/rulebook/editions/${after.id}`,
    desk: '/rulebook',
    before: before.name,
    after: after.name,
    differences: differenceLines(before, after),
  }
}

/** The differences of two editions in words, figure by figure. */
export function differenceLines(before: Edition, after: Edition): readonly DifferenceLine[] {
  return differencesOfEditions(before, after).map(each => ({
    says: each.figure.says,
    before: each.before ?? texts.none,
    after: each.after ?? texts.none,
    cites: each.cites,
  }))
}
