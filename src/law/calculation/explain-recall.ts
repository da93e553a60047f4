import { addDays, dayInWords, type Day } from '#kernel'
import { fixedTermRecall } from '../cja-2003/s255b-fixed-term-recall.ts'
import { standardRecall } from '../cja-2003/s255c-standard-recall.ts'
import { ask } from '../rule.ts'
import { toEnd } from './explain-expiry.ts'
import { daysInWords, lastDate } from './explain-steps.ts'
import { expiry, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** How release after a recall was reached. */
export function explainRecall(sentence: Sentence, date: Day): readonly Step[] {
  const { recall, edition, heldToTheEnd } = sentence
  const kind = recall?.kind
  const returnedOn = recall?.returnedOn
  if (heldToTheEnd || kind === undefined || kind === 'standard' || kind === 'curfew-breach' || !returnedOn) {
    return [...toEnd(sentence), heldToEnd(sentence, expiry(sentence)), ...reckonedTogether(expiry(sentence), date)]
  }
  const reason = ask(fixedTermRecall, { kind }, edition.readOn)
  const held = daysInWords(reason.answer)
  const back = dayInWords(returnedOn)
  const term: readonly Step[] = [
    step({
      what: { en: 'Returned to custody', cy: "Dychwelyd i'r ddalfa" },
      date: returnedOn,
      because: {
        en: `The person came back on ${back.en}, which is the first day of the recall.`,
        cy: `Daeth y person yn ôl ar ${back.cy}, sef diwrnod cyntaf y galw yn ôl.`,
      },
    }),
    step(
      {
        what: { en: 'The fixed term of the recall', cy: 'Cyfnod penodol y galw yn ôl' },
        days: reason.answer,
        date: addDays(returnedOn, reason.answer - 1),
        because: {
          en: `A recall of this kind lasts ${held.en}.`,
          cy: `Mae galw yn ôl o'r math hwn yn para ${held.cy}.`,
        },
      },
      reason,
    ),
  ]
  const moved = [...term, ...movedInRecall(sentence, lastDate(term) ?? returnedOn, date)]
  return [...moved, ...reckonedTogether(lastDate(moved), date)]
}

/** The line for fixed-term recalls of different lengths, where another sentence decides how long the last is held. */
function reckonedTogether(reached: Day | undefined, date: Day): readonly Step[] {
  if (reached === date) return []
  return [
    step({
      what: { en: 'Recalls of different lengths together', cy: "Galwadau yn ôl o hydoedd gwahanol gyda'i gilydd" },
      date,
      because: {
        en: 'Beside a recalled sentence on the other side of 12 months, the longer recall ends no later than that sentence.',
        cy: 'Wrth ochr dedfryd a alwyd yn ôl ar ochr arall 12 mis, nid yw’r galw yn ôl hirach yn para’n hwy na’r ddedfryd honno.',
      },
    }),
  ]
}

function heldToEnd({ edition }: Sentence, date: Day): Step {
  return step(
    {
      what: { en: 'Held until the sentence ends', cy: "Cadw nes i'r ddedfryd ddod i ben" },
      date,
      because: {
        en: 'A recall without a fixed term lasts until the sentence ends, unless release is directed before.',
        cy: "Mae galw yn ôl heb gyfnod penodol yn para nes i'r ddedfryd ddod i ben, oni chyfarwyddir rhyddhau cyn hynny.",
      },
    },
    ask(standardRecall, {}, edition.readOn),
  )
}

/** Days at large, the tranche and added days in a fixed-term recall, and the end of the sentence, each moving the date on. */
function movedInRecall(sentence: Sentence, from: Day, date: Day): readonly Step[] {
  const { counters, longRecallFrom, edition } = sentence
  const steps: Step[] = []
  let reached = from
  if (counters.ualAfterFixedTerm !== 0) {
    reached = addDays(reached, counters.ualAfterFixedTerm)
    steps.push(
      step({
        what: { en: 'Unlawfully at large in the recall', cy: 'Yn rhydd yn anghyfreithlon yn ystod y galw yn ôl' },
        days: counters.ualAfterFixedTerm,
        date: reached,
        because: {
          en: 'Days away do not count and are served at the end.',
          cy: "Nid yw diwrnodau i ffwrdd yn cyfrif ac fe'u cyflawnir ar y diwedd.",
        },
      }),
    )
  }
  if (longRecallFrom !== undefined && reached <= longRecallFrom) {
    reached = longRecallFrom
    const staging = edition.longFixedTermRecall?.staging
    steps.push(
      step(
        {
          what: {
            en: 'Moved to the day the change reached this person',
            cy: "Symud i'r diwrnod y cyrhaeddodd y newid y person hwn",
          },
          date: reached,
          because: {
            en: 'The recall of 56 days reached people already recalled by stages, and releases nobody before theirs.',
            cy: "Cyrhaeddodd y galw yn ôl am 56 diwrnod bobl a oedd eisoes wedi'u galw yn ôl fesul cam, ac nid yw'n rhyddhau neb cyn eu cam hwy.",
          },
        },
        ...(staging ? [staging] : []),
      ),
    )
  }
  if (counters.awardedAfter !== 0) {
    reached = addDays(reached, counters.awardedAfter)
    steps.push(
      step({
        what: { en: 'Added days in the recall', cy: 'Diwrnodau ychwanegol yn ystod y galw yn ôl' },
        days: counters.awardedAfter,
        date: reached,
        because: {
          en: 'Days added for breaking prison rules, less those restored, delay release.',
          cy: "Mae diwrnodau a ychwanegwyd am dorri rheolau carchar, llai'r rhai a adferwyd, yn gohirio rhyddhau.",
        },
      }),
    )
  }
  if (reached > expiry(sentence) && date === expiry(sentence)) {
    steps.push(
      step({
        what: { en: 'Not after the sentence has ended', cy: 'Nid ar ôl i’r ddedfryd ddod i ben' },
        date,
        because: {
          en: 'A recall never lasts longer than the sentence.',
          cy: "Nid yw galw yn ôl byth yn para'n hirach na'r ddedfryd.",
        },
      }),
    )
  }
  return steps
}
