import type { DetentionAndTrainingPart } from '../booking.ts'
import type { Edition } from '../editions.ts'
import { ask } from '../rule.ts'
import { detentionAndTraining } from '../sentencing-act-2020/s241-detention-and-training.ts'
import { otherClass } from './other-class.ts'
import type { Answers, SentenceClass } from './sentence-class.ts'

/** The detention and training order: half in detention, half under supervision. */
export const trainingOrder: SentenceClass<DetentionAndTrainingPart> = {
  answers(part: DetentionAndTrainingPart, edition: Edition): Answers {
    const { term, imposedOn } = part
    const training = ask(detentionAndTraining, { imposedOn }, edition.readOn)
    return otherClass(part, edition, {
      custodialTerm: term,
      totalTerm: term,
      share: { ...training, answer: training.answer.share },
      kinds: ['SED', 'MTD', 'ETD', 'LTD', 'TUSED'],
      training: training.answer,
      committed: true,
      credits: { remand: training.answer.remandCounts, taggedBail: true },
    })
  },
}
