import { unconditionalReleaseEnds } from '../sentencing-act-2026/s23-unconditional-release-ends.ts'
import { askVersion } from '../rule.ts'
import { measure } from './measure.ts'
import type { AppliedLaw, Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'

/** Puts a release law into play for the parts it reaches, and measures the sentence again. */
export function applyLaw({ longRecall }: Timeline, sentence: Sentence, applied: AppliedLaw): void {
  for (const part of sentence.parts) {
    const share = part.track && part.reachedBy(applied.law) ? applied.law.shares[part.track] : undefined
    if (share) part.share = share.answer
  }
  sentence.law = applied
  sentence.longRecallBegun = longRecall !== undefined
  measure(sentence)
  endUnconditionalRelease(sentence)
}

/** Under a law that ends release without a licence, a short sentence for an older offence has one after all. */
export function endUnconditionalRelease(sentence: Sentence): void {
  if (!sentence.law?.law.endsUnconditionalRelease) return
  const { lessThanTwelveMonths, parts } = sentence
  const afterRehabilitationAct = parts.every(part => part.afterRehabilitationAct)
  const facts = { lessThanTwelveMonths, afterRehabilitationAct }
  // A drafted law may begin before the rule did, so the version is named.
  if (!askVersion(unconditionalReleaseEnds, facts, 'ukpga/2026/2/section/23').answer) return
  sentence.conditional = true
  sentence.kinds = ['SLED', 'CRD', ...sentence.kinds.filter(kind => !['SED', 'ARD', 'SLED', 'CRD'].includes(kind))]
}
