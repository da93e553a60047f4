import { filledForm } from '#web'
import type { TypedWarrant } from './draft.ts'
import type { CourtOrder } from '../order.ts'
import { askedAbout } from './assemble.ts'
import { chargeFields, ON_NONE, OWN_SENTENCE, RUNS_AT_ONCE } from './charge-fields.ts'
import { courtFields } from './court-fields.ts'
import { timeFields } from './time-fields.ts'
import type { Reference } from '../reference.ts'

/** What would have been typed to give an order: how the correction of a recorded warrant begins. */
export function typedFrom(order: CourtOrder, reference: Reference): TypedWarrant {
  const { court, caseReference, heardOn, hearing, charges, remand, taggedBailDays } = order
  const fields = chargeFields({ outcomes: reference.outcomes, types: [], followable: [], sharable: [] })
  return {
    person: {},
    court: copied(
      filledForm(courtFields(reference.today), {
        court,
        heardOn,
        hearing,
        ...(caseReference === null ? {} : { reference: caseReference }),
      }).typed,
    ),
    charges: charges.map(charge => {
      const { sentence } = charge
      const asked = askedAbout(charge, { charges, reference, court: { heardOn } })
      const on = asked.filter(marker => charge.answers[marker] === true)
      return {
        id: charge.id,
        typed: {
          ...copied(
            filledForm(fields, {
              offence: charge.offence,
              committedFrom: charge.committedFrom,
              outcome: charge.outcome,
              ...(charge.committedUntil === null ? {} : { committedUntil: charge.committedUntil }),
              ...(charge.count === null ? {} : { count: charge.count }),
              ...(sentence ? { term: sentence.term } : {}),
              ...(sentence?.licence ? { licence: sentence.licence } : {}),
              ...(sentence?.wholeLife ? { wholeLife: ['yes'] } : {}),
              ...(sentence && sentence.finePence !== null ? { fine: sentence.finePence / 100 } : {}),
            }).typed,
          ),
          shares: [charge.sharesSentenceOf ?? OWN_SENTENCE],
          ...(sentence ? { type: [sentence.type], follows: [sentence.follows ?? RUNS_AT_ONCE] } : {}),
        },
        lists:
          asked.length === 0 || asked.some(marker => charge.answers[marker] === undefined)
            ? {}
            : {
                lists: on.length === 0 ? [ON_NONE] : [...on],
                ...(charge.answersReason === null ? {} : { reason: [charge.answersReason] }),
              },
      }
    }),
    time: copied(filledForm(timeFields, { remand, bailDays: taggedBailDays }).typed),
    correction: {},
  }
}

/** Typed text as it is kept. */
export function copied(typed: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, [...values]]))
}
