import { addDays, dayInWords, endOfTerm, latest, termInWords, type Day, type Term, type Text } from '#kernel'
import type { Adjustment, Booking, IndeterminateSentence } from '../booking.ts'
import { step, type Step } from '../calculation/workings.ts'
import { absenceFromMinimumTerm } from '../crime-sentences-1997/s28-minimum-term.ts'
import { daysInWords } from '../facts-in-words.ts'
import { ask } from '../rule.ts'
import { remandAndMinimumTerm } from '../sentencing-act-2020/s323-remand-and-minimum-term.ts'
import { reviewsOf } from './reviews.ts'

/** A sentence whose minimum term has an end. */
export type WithMinimumTerm = IndeterminateSentence & { readonly minimumTerm: Term }

/** From when a minimum term runs, and why. */
export interface Begins {
  readonly on: Day
  readonly because: Text
}

/** When a minimum term has been served, and the lines that lead there. */
export interface MinimumTerm {
  readonly sentence: WithMinimumTerm
  readonly servedOn: Day
  readonly steps: readonly Step[]
  /** What may be asked for on the way, and after. */
  readonly reviews: readonly Step[]
}

/** Works out when the minimum term of a sentence has been served. */
export function minimumTermOf(
  sentence: WithMinimumTerm,
  booking: Booking,
  { begins, readOn }: { readonly begins: Begins; readonly readOn: Day },
): MinimumTerm {
  const ends = endOfTerm(sentence.minimumTerm, begins.on)
  const opening = [beginning(begins), termEnding(sentence, begins, ends)]
  const credited = credit(sentence, booking.adjustments, { from: begins.on, ends, readOn })
  const absent = absences(booking.adjustments, { from: begins.on, ends: credited.on, readOn })
  const steps = [...opening, ...credited.steps, ...absent.steps]
  const reviews = reviewsOf(sentence, booking, { from: begins.on, ends, servedOn: absent.on, readOn })
  return { sentence, servedOn: absent.on, steps, reviews }
}

function beginning({ on, because }: Begins): Step {
  return step({ what: { en: 'The sentence begins', cy: 'Y ddedfryd yn dechrau' }, date: on, because })
}

function termEnding({ minimumTerm }: WithMinimumTerm, begins: Begins, ends: Day): Step {
  const length = termInWords(minimumTerm)
  return step({
    what: { en: `The minimum term of ${length.en} ends`, cy: `Yr isafswm o ${length.cy} yn dod i ben` },
    days: ends - begins.on + 1,
    date: ends,
    because: {
      en: 'Years and months run by the calendar, counting the first day and the last.',
      cy: "Mae blynyddoedd a misoedd yn rhedeg yn ôl y calendr, gan gyfrif y diwrnod cyntaf a'r olaf.",
    },
  })
}

interface Running {
  readonly from: Day
  readonly ends: Day
  readonly readOn: Day
}

interface Moved {
  readonly on: Day
  readonly steps: readonly Step[]
}

function credit({ imposedOn }: WithMinimumTerm, adjustments: readonly Adjustment[], running: Running): Moved {
  const days = adjustments
    .filter(({ kind, appliesFrom }) => (kind === 'remand' || kind === 'tagged-bail') && appliesFrom === imposedOn)
    .reduce((sum, each) => sum + each.days, 0)
  if (days === 0) return { on: running.ends, steps: [] }
  const reason = ask(remandAndMinimumTerm, { days }, running.readOn)
  // Nobody has served a minimum term before the sentence that sets it.
  const on = latest(addDays(running.ends, -reason.answer), running.from)
  const because: Text = {
    en: `The court takes ${daysInWords(days).en} on remand or tagged bail off the minimum term.`,
    cy: `Mae'r llys yn tynnu ${daysInWords(days).cy} ar remánd neu fechnïaeth â thag oddi ar yr isafswm.`,
  }
  const what: Text = { en: 'Less time already served', cy: 'Llai amser a gyflawnwyd eisoes' }
  return { on, steps: [step({ what, days: -days, date: on, because }, reason)] }
}

/** Absences put the end off one after another: one that begins after it does not. */
function absences(adjustments: readonly Adjustment[], running: Running): Moved {
  let on = running.ends
  const steps: Step[] = []
  const away = adjustments
    .filter(({ kind, days }) => kind === 'unlawfully-at-large' && days > 0)
    .map(({ days, from, appliesFrom }) => ({ days, since: from ?? appliesFrom }))
    .toSorted((one, other) => one.since - other.since)
  for (const { days, since } of away) {
    if (since < running.from || since > on) continue
    const reason = ask(absenceFromMinimumTerm, { days }, running.readOn)
    on = addDays(on, reason.answer)
    const because: Text = {
      en: `The ${daysInWords(days).en} away from ${dayInWords(since).en} do not count.`,
      cy: `Nid yw'r ${daysInWords(days).cy} i ffwrdd o ${dayInWords(since).cy} yn cyfrif.`,
    }
    const what: Text = { en: 'Unlawfully at large', cy: 'Yn rhydd yn anghyfreithlon' }
    steps.push(step({ what, days, date: on, because }, reason))
  }
  return { on, steps }
}
