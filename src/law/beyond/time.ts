import type { Text } from '#kernel'
import type { Adjustment, AdjustmentKind, Booking } from '../booking.ts'
import { step, type Step } from '../calculation/workings.ts'
import { custodyAbroad } from '../cja-2003/s243-custody-abroad.ts'
import { appealTime } from '../criminal-appeal-1968/s29-time-that-does-not-count.ts'
import { daysInWords } from '../facts-in-words.ts'
import { decided, type Decided, type QuestionCode } from '../questions.ts'
import { ask } from '../rule.ts'
import { unchanged, type Translate, type Translated } from './translated.ts'

type Counted = Pick<Translated, 'notes' | 'open'> & { readonly adjustments: readonly Adjustment[] }

/** What becomes of one adjustment that the timeline does not know. */
type Count = (adjustment: Adjustment, booking: Booking, readOn: Parameters<typeof ask>[2]) => Counted

const counts: Readonly<Partial<Record<AdjustmentKind, Count>>> = {
  'custody-abroad'(adjustment, _, readOn) {
    const reason = ask(custodyAbroad, { days: adjustment.days }, readOn)
    const line = note(
      { en: 'Custody abroad', cy: 'Y ddalfa dramor' },
      { en: 'count with time on remand', cy: 'yn cyfrif gydag amser ar remánd' },
      adjustment,
    )
    return { adjustments: [credited(adjustment, reason.answer)], notes: [step(line, reason)], open: [] }
  },
  'appeal-applicant'(adjustment, _, readOn) {
    const reason = ask(appealTime, { days: adjustment.days }, readOn)
    const line = note(
      { en: 'Time as an appellant', cy: 'Amser fel apelydd' },
      { en: 'do not count, as the court directed', cy: 'ddim yn cyfrif, fel y cyfarwyddodd y llys' },
      adjustment,
    )
    return { adjustments: [lost(adjustment, reason.answer)], notes: [step(line, reason)], open: [] }
  },
  'lawfully-at-large'(adjustment, booking) {
    return whenDecided(booking, 'lawfully-at-large', choice => ({
      adjustments: choice.answer === 'they-do-not' ? [lost(adjustment, adjustment.days)] : [],
      notes: [decision({ en: 'Lawfully at large', cy: 'Yn rhydd yn gyfreithlon' }, choice, adjustment)],
    }))
  },
  'special-remission'(adjustment, booking) {
    return whenDecided(booking, 'special-remission', choice => ({
      adjustments: choice.answer === 'whole-sentence' ? shorter(adjustment, booking) : [restored(adjustment)],
      notes: [decision({ en: 'Special remission', cy: 'Maddeuant arbennig' }, choice, adjustment)],
    }))
  },
}

/** Counts time that the timeline does not know as time that it knows. */
export const countTime: Translate = (booking, edition) => {
  if (!booking.adjustments.some(({ kind }) => kind in counts)) return unchanged(booking)
  const counted = booking.adjustments.map(
    (adjustment): Counted =>
      counts[adjustment.kind]?.(adjustment, booking, edition.readOn) ?? {
        adjustments: [adjustment],
        notes: [],
        open: [],
      },
  )
  return {
    booking: { ...booking, adjustments: counted.flatMap(({ adjustments }) => adjustments) },
    notes: counted.flatMap(({ notes }) => notes),
    open: counted.flatMap(({ open }) => open),
  }
}

function whenDecided(
  booking: Booking,
  question: QuestionCode,
  then: (choice: Decided) => Pick<Counted, 'adjustments' | 'notes'>,
): Counted {
  const choice = decided(booking, question)
  return choice ? { ...then(choice), open: [] } : { adjustments: [], notes: [], open: [question] }
}

function credited({ appliesFrom }: Adjustment, days: number): Adjustment {
  return { kind: 'remand', appliesFrom, days }
}

function lost({ appliesFrom, from, to }: Adjustment, days: number): Adjustment {
  return {
    kind: 'unlawfully-at-large',
    appliesFrom,
    days,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Off custody alone: as days restored are. */
function restored({ appliesFrom, days }: Adjustment): Adjustment {
  return { kind: 'restored-days', appliesFrom, days }
}

/** Off release and expiry alike: as remand is, for each day on which a sentence was passed. */
function shorter({ days }: Adjustment, { parts }: Booking): readonly Adjustment[] {
  const imposed = [...new Set(parts.map(({ imposedOn }) => imposedOn))]
  return imposed.map(appliesFrom => ({ kind: 'remand', appliesFrom, days }))
}

function note(what: Text, becomes: Text, { days }: Adjustment): { readonly what: Text; readonly because: Text } {
  const count = daysInWords(days)
  return {
    what,
    because: { en: `${count.en} ${becomes.en}.`, cy: `${count.cy} ${becomes.cy}.` },
  }
}

function decision(what: Text, { says, reason }: Decided, { days }: Adjustment): Step {
  const count = daysInWords(days)
  return step({
    what,
    because: {
      en: `${count.en}. Decided: ${says.en}. ${reason}`,
      cy: `${count.cy}. Penderfynwyd: ${says.cy}. ${reason}`,
    },
  })
}
