import { addTerm, termInWords } from '#kernel'
import { begins, capital, creditedAndAtLarge, sharesServed, termEnds } from './explain-steps.ts'
import { immediateRelease, releaseWithoutAwarded, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** The lines to the end of supervision after a short sentence. */
export function toSupervisionEnd(sentence: Sentence): readonly Step[] {
  const { edition, unadjustedRelease, start } = sentence
  const supervision = edition.supervision
  if (supervision.answer === undefined) return []
  const { lasts } = supervision.answer
  const immediate = immediateRelease(sentence)
  const credited = creditedAndAtLarge(sentence, unadjustedRelease)
  const length = termInWords(lasts)
  return [
    begins(sentence),
    termEnds(sentence),
    ...(immediate ? [] : [...sharesServed(sentence), ...credited]),
    step(
      {
        what: { en: `${capital(length.en)} of supervision`, cy: `${capital(length.cy)} o oruchwyliaeth` },
        date: addTerm(immediate ? start : releaseWithoutAwarded(sentence), lasts),
        because: {
          en: 'A short sentence is followed by supervision, counted from release; added days do not move it.',
          cy: "Dilynir dedfryd fer gan oruchwyliaeth, a gyfrifir o'r rhyddhau; nid yw diwrnodau ychwanegol yn ei symud.",
        },
      },
      supervision,
    ),
  ]
}
