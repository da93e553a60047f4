import { explainRecall } from '../explain-recall.ts'
import { found, type Found, type KindOfDate } from '../kind-of-date.ts'
import { firstGreatest, postRecallRelease } from '../sentence.ts'
import type { Several } from '../several.ts'

/** Release after a recall (Criminal Justice Act 2003 ss.255A to 255C). */
export const prrd: KindOfDate = {
  name: { en: 'Post-recall release date', cy: 'Dyddiad rhyddhau ar ôl galw yn ôl' },
  says: { en: 'Leaves custody after a recall', cy: 'Yn gadael y ddalfa ar ôl galw yn ôl' },
  next: { en: 'release after recall on {day}', cy: 'rhyddhau ar ôl galw yn ôl ar {day}' },
  marks: 'release',
  order: 35,
  own: postRecallRelease,
  alone: sentence => found(sentence, postRecallRelease(sentence), undefined),
  together: lastOfRecalls,
  steps: ({ sentence, date }) => explainRecall(sentence, date),
  deciding: { en: 'has the latest release', cy: "sydd â'r rhyddhad hwyraf" },
}

function lastOfRecalls({ again, releasingLast, active }: Several): Found | undefined {
  const sentence = firstGreatest(releasingLast, postRecallRelease) ?? active
  return found(sentence, again, undefined)
}
