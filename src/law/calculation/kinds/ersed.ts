import type { Day } from '#kernel'
import { explainRemoval } from '../explain-early.ts'
import { found, type Found, type KindOfDate } from '../kind-of-date.ts'
import { spansRemovalChange } from '../removal.ts'
import type { Sentence } from '../sentence.ts'
import type { Timeline } from '../timeline.ts'

/** Early removal of a person liable to it (Criminal Justice Act 2003 s.260). */
export const ersed: KindOfDate = {
  name: { en: 'Early removal scheme eligibility date', cy: 'Dyddiad cymhwysedd y cynllun symud cynnar' },
  says: {
    en: 'May be removed from the country from this day',
    cy: "Caniateir symud o'r wlad o'r diwrnod hwn ymlaen",
  },
  marks: 'eligibility',
  order: 10,
  // It depends on what else is served, so a sentence has none of its own.
  own: (): Day | undefined => undefined,
  alone: laterOfBoth,
  together: ({ removal }) => removal.found,
  steps: explainRemoval,
  deciding: { en: 'has the latest removal date', cy: "sydd â'r dyddiad symud hwyraf" },
}

/** A chain that crosses the change of the law keeps the date it had just before, where an edition says so. */
function laterOfBoth(sentence: Sentence, { beforeRemovalChange }: Timeline): Found | undefined {
  const { removalFrom, breakdown } = sentence
  const kept = beforeRemovalChange?.dates.ERSED
  return kept !== undefined && removalFrom !== undefined && kept > removalFrom && spansRemovalChange(sentence)
    ? found(sentence, kept, beforeRemovalChange?.breakdown.ERSED ?? breakdown.ERSED)
    : found(sentence, removalFrom, breakdown.ERSED)
}
