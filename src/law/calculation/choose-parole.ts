import { latest, type Day } from '#kernel'
import type { Found } from './kind-of-date.ts'
import { firstGreatest, immediateRelease, kindsNow, paroleDate, releaseDate } from './sentence.ts'
import type { Together } from './several.ts'

/** The parole eligibility date of several sentences. */
export interface ChosenParole extends Found {
  /** Another sentence's release holds it back. */
  readonly held: boolean
}

/** When the Parole Board may first direct release, where the sentence that releases last is one for the Board. */
export function chooseParole({ sentences, active, longest, start }: Together): ChosenParole | undefined {
  const own = firstGreatest(sentences, paroleDate)
  if (own === undefined || !kindsNow(active).includes('PED') || paroleDate(longest) === undefined) return undefined
  const date = latest(paroleDate(own) ?? start, start)
  const others = sentences.filter(
    sentence =>
      sentence.recall === undefined &&
      paroleDate(sentence) === undefined &&
      !sentence.training &&
      !immediateRelease(sentence),
  )
  const other = firstGreatest(others, releaseDate)
  const out: Day | undefined = other && releaseDate(other)
  if (out !== undefined && out >= releaseDate(longest)) return undefined
  if (other === undefined || out === undefined || date >= out) {
    return { date, sentence: own, entry: own.breakdown.PED, held: false }
  }
  const rule = kindsNow(other).includes('ARD')
    ? 'PED_EQUAL_TO_LATEST_NON_PED_ACTUAL_RELEASE'
    : 'PED_EQUAL_TO_LATEST_NON_PED_CONDITIONAL_RELEASE'
  return {
    date: out,
    sentence: own,
    entry: { rules: [rule], rulesWithExtraAdjustments: {}, adjustedDays: 0, releaseDate: out, unadjustedDate: date },
    heldBy: other,
    held: true,
  }
}
