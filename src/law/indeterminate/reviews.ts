import { addDays, addTerm, addYears, dayInWords, shareRoundedUp, term, termInWords, type Day } from '#kernel'
import type { Booking, IndeterminateSentence } from '../booking.ts'
import { step, type Step } from '../calculation/workings.ts'
import { preTariffReview } from '../cja-2003/s239-pre-tariff-review.ts'
import { reviewOfMinimumTerm } from '../crime-sentences-1997/s27a-review-of-minimum-term.ts'
import { betweenReviews } from '../crime-sentences-1997/s28-minimum-term.ts'
import { ask } from '../rule.ts'

interface Running {
  readonly from: Day
  /** Where the minimum term would end with no day taken off or added. */
  readonly ends: Day
  readonly servedOn: Day
  readonly readOn: Day
}

/** What may be asked for while a minimum term runs, and after it. */
export function reviewsOf(sentence: IndeterminateSentence, { person }: Booking, running: Running): readonly Step[] {
  const under18WhenSentenced = sentence.imposedOn < addYears(person.bornOn, 18)
  return [
    ...advice(running),
    ...(sentence.kind === 'detention-at-pleasure' ? ofTheTermItself(running, under18WhenSentenced) : []),
    ...afterwards(running),
  ]
}

function advice({ from, servedOn, readOn }: Running): readonly Step[] {
  const reason = ask(preTariffReview, {}, readOn)
  const { years } = reason.answer
  const on = addTerm(servedOn, term({ years: -years }))
  if (on <= from) return []
  return [
    step(
      {
        what: { en: 'Review before the minimum term ends', cy: 'Adolygiad cyn i’r isafswm ddod i ben' },
        because: {
          en: `The Parole Board may be asked about open conditions from ${dayInWords(on).en}.`,
          cy: `Caniateir holi’r Bwrdd Parôl am amodau agored o ${dayInWords(on).cy}.`,
        },
      },
      reason,
    ),
  ]
}

function ofTheTermItself({ from, ends, readOn }: Running, under18WhenSentenced: boolean): readonly Step[] {
  const reason = ask(reviewOfMinimumTerm, { under18WhenSentenced }, readOn)
  if (reason.answer === undefined) return []
  const half = addDays(from, shareRoundedUp(ends - from + 1, reason.answer))
  return [
    step(
      {
        what: { en: 'Review of the minimum term itself', cy: 'Adolygiad o’r isafswm ei hun' },
        because: {
          en: `A shorter minimum term may be asked for from ${dayInWords(half).en}, when half is served.`,
          cy: `Caniateir gofyn am isafswm byrrach o ${dayInWords(half).cy}, pan fydd hanner wedi'i gyflawni.`,
        },
      },
      reason,
    ),
  ]
}

function afterwards({ readOn }: Running): readonly Step[] {
  const reason = ask(betweenReviews, {}, readOn)
  const length = termInWords(reason.answer)
  return [
    step(
      {
        what: { en: 'Reviews after the minimum term', cy: 'Adolygiadau ar ôl yr isafswm' },
        because: {
          en: `The Parole Board decides whether release is safe, and looks again at least every ${length.en}.`,
          cy: `Mae'r Bwrdd Parôl yn penderfynu a yw rhyddhau'n ddiogel, ac yn edrych eto o leiaf bob ${length.cy}.`,
        },
      },
      reason,
    ),
  ]
}
