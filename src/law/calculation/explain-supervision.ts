import { addTerm, termInWords } from '#kernel'
import { awayAfterRelease } from './explain-expiry.ts'
import { begins, capital, creditedAndAtLarge, sharesServed, termEnds } from './explain-steps.ts'
import { immediateRelease, releaseWithoutAwarded, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** The lines to the end of supervision after a short sentence. */
export function toSupervisionEnd(sentence: Sentence): readonly Step[] {
  return sentence.form === 'single' && sentence.parts[0]?.breach ? toEarlierEnd(sentence) : toOwnEnd(sentence)
}

/** Supervision that was breached runs on to the end that was recorded for it. */
function toEarlierEnd(sentence: Sentence): readonly Step[] {
  const [part] = sentence.parts
  const ends = part?.breach?.supervisionEndsOn
  return [
    begins(sentence),
    termEnds(sentence),
    step(
      {
        what: { en: 'The earlier supervision ends', cy: 'Yr oruchwyliaeth gynharach yn dod i ben' },
        ...(ends === undefined ? {} : { date: ends }),
        because: {
          en: 'A committal for its breach does not move the supervision; its end is as recorded.',
          cy: "Nid yw traddodi am ei thorri yn symud yr oruchwyliaeth; mae ei diwedd fel y'i cofnodwyd.",
        },
      },
      ...(part ? [part.shareOfClass] : []),
    ),
  ]
}

function toOwnEnd(sentence: Sentence): readonly Step[] {
  const { edition, unadjustedRelease, start } = sentence
  const supervision = edition.supervision
  if (supervision.answer === undefined) return []
  const { lasts } = supervision.answer
  const immediate = immediateRelease(sentence)
  const credited = creditedAndAtLarge(sentence, unadjustedRelease)
  const length = termInWords(lasts)
  const year = addTerm(immediate ? start : releaseWithoutAwarded(sentence), lasts)
  return [
    begins(sentence),
    termEnds(sentence),
    ...(immediate ? [] : [...sharesServed(sentence), ...credited]),
    step(
      {
        what: { en: `${capital(length.en)} of supervision`, cy: `${capital(length.cy)} o oruchwyliaeth` },
        date: year,
        because: {
          en: 'A short sentence is followed by supervision, counted from release; added days do not move it.',
          cy: "Dilynir dedfryd fer gan oruchwyliaeth, a gyfrifir o'r rhyddhau; nid yw diwrnodau ychwanegol yn ei symud.",
        },
      },
      supervision,
    ),
    ...awayAfterRelease(sentence, year),
  ]
}
