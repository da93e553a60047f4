import { addDays, addYears, day, dayInWords, endOfTerm, latest, term, termInWords, type Day, type Term } from '#kernel'
import type { Booking, IndeterminateSentence } from '../booking.ts'
import { step, type Step } from '../calculation/workings.ts'
import { lifeLicence } from '../crime-sentences-1997/s31-life-licence.ts'
import { endsByItself, qualifyingPeriod } from '../crime-sentences-1997/s31a-public-protection-licence.ts'
import { ask, began, type Reasoned } from '../rule.ts'
import { decided, type Decided, type QuestionCode } from '../questions.ts'

/** How the licence of somebody released from a sentence without an end may end. */
export interface Licence {
  /** Undefined: it has no end, or none can be said while the person is recalled. */
  readonly endsOn: Day | undefined
  readonly steps: readonly Step[]
  /** What somebody must decide first. */
  readonly open: QuestionCode | undefined
}

/** The Act whose section 42 makes such a licence end sooner was passed on this day. */
const fasterFrom = day('2026-01-22')

/** Works out the licence of a sentence. */
export function licenceOf(sentence: IndeterminateSentence, booking: Booking, readOn: Day): Licence {
  const { releases = [], kind } = sentence
  const [first] = releases
  if (!first) return { endsOn: undefined, steps: [], open: undefined }
  if (kind !== 'public-protection') return { endsOn: undefined, steps: [forLife(readOn)], open: undefined }

  const { bornOn } = booking.person
  // The conviction is not after the sentence, and the record holds no other day for it.
  const convictedUnder18 = sentence.imposedOn < addYears(bornOn, 18)
  const asBefore = ask(qualifyingPeriod, { convictedUnder18 }, readOn)
  const choice = decided(booking, 'public-protection-licence')
  const qualifying = choice ? { ...asBefore, answer: chosen(choice, asBefore.answer) } : asBefore
  const qualified = endOfTerm(qualifying.answer, first.releasedOn)
  const unbroken = ask(endsByItself, {}, readOn)
  const released = step({
    what: { en: 'First released on licence', cy: 'Rhyddhau cyntaf ar drwydded' },
    date: first.releasedOn,
    because: { en: 'The Parole Board directed it.', cy: 'Cyfarwyddodd y Bwrdd Parôl hynny.' },
  })
  const steps = [released, ...(choice ? [decision(choice)] : []), qualifies(qualified, qualifying)]
  if (unbroken.answer === undefined) return { endsOn: undefined, steps, open: undefined }
  const endsOn = unbrokenUntil(releases, qualified, unbroken.answer, began(endsByItself, {}, unbroken.version ?? ''))
  const open = !choice && (endsOn ?? qualified) >= fasterFrom ? 'public-protection-licence' : undefined
  return { endsOn, steps: [...steps, endsOn === undefined ? recalled() : ending(endsOn, unbroken)], open }
}

function chosen({ answer }: Decided, asBefore: Term): Term {
  if (answer === 'two-years') return term({ years: 2 })
  return answer === 'one-year' ? term({ years: 1 }) : asBefore
}

/** The end of the first time on licence that lasts long enough after the qualifying period; never before the law began. */
function unbrokenUntil(
  releases: NonNullable<IndeterminateSentence['releases']>,
  qualified: Day,
  length: Term,
  lawBegan: Day,
): Day | undefined {
  for (const { releasedOn, recalledOn } of releases) {
    const until = latest(endOfTerm(length, latest(releasedOn, addDays(qualified, 1))), lawBegan)
    if (recalledOn === undefined || until < recalledOn) return until
  }
  return undefined
}

function forLife(readOn: Day): Step {
  return step(
    {
      what: { en: 'The licence', cy: 'Y drwydded' },
      because: {
        en: 'After release the person is on licence for the rest of their life.',
        cy: "Ar ôl rhyddhau mae'r person ar drwydded am weddill ei oes.",
      },
    },
    ask(lifeLicence, {}, readOn),
  )
}

function decision({ says, reason }: Decided): Step {
  return step({
    what: { en: `Decided: ${says.en}`, cy: `Penderfynwyd: ${says.cy}` },
    because: { en: reason, cy: reason },
  })
}

function qualifies(on: Day, reason: Reasoned<Term>): Step {
  const length = termInWords(reason.answer)
  return step(
    {
      what: { en: `The qualifying period of ${length.en} ends`, cy: `Y cyfnod cymhwyso o ${length.cy} yn dod i ben` },
      date: on,
      because: {
        en: 'Then the Parole Board looks at whether the licence should end.',
        cy: "Yna mae'r Bwrdd Parôl yn edrych a ddylai'r drwydded ddod i ben.",
      },
    },
    reason,
  )
}

function ending(on: Day, reason: Reasoned<Term | undefined>): Step {
  const length = termInWords(reason.answer ?? term({}))
  const law = dayInWords(began(endsByItself, {}, reason.version ?? ''))
  return step(
    {
      what: { en: 'The licence ends by itself', cy: 'Y drwydded yn dod i ben ohoni’i hun' },
      date: on,
      because: {
        en: `${length.en} on licence without a recall follow the qualifying period; no licence ended so before ${law.en}.`,
        cy: `Mae ${length.cy} ar drwydded heb alw yn ôl yn dilyn y cyfnod cymhwyso; ni ddaeth trwydded i ben felly cyn ${law.cy}.`,
      },
    },
    reason,
  )
}

function recalled(): Step {
  return step({
    what: { en: 'Recalled', cy: 'Galwyd yn ôl' },
    because: {
      en: 'The time without a recall begins again with the next release.',
      cy: "Mae'r amser heb alw yn ôl yn dechrau eto gyda'r rhyddhau nesaf.",
    },
  })
}
