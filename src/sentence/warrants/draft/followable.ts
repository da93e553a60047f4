import { termInWords, type Day, type Term, type Text } from '#kernel'
import { shortDay } from '#web'
import type { Draft } from './draft.ts'
import type { Reference } from '../reference.ts'
import type { Recorded, Replaced } from '../warrant.ts'
import type { Followable } from './charge-fields.ts'
import { meantOffence } from './assemble.ts'

/** The sentences that a charge of a draft may be consecutive to: its own others, and those of the person's other warrants. */
export function followableIn(
  draft: Draft,
  warrants: readonly (Recorded | Replaced)[],
  reference: Reference,
): readonly Followable[] {
  const own = draft.typed.charges.map(({ id, typed }, index) => {
    const words = typed['offence']?.[0] ?? ''
    const [offence] = meantOffence(reference, words, typed['offenceCode']?.[0])
    const number = index + 1
    const label = labelOf(offence?.wording ?? words, typedTerm(typed))
    return {
      id,
      label: {
        en: `On this warrant, charge ${number}: ${label.en}`,
        cy: `Ar y warant hon, cyhuddiad ${number}: ${label.cy}`,
      },
    }
  })
  const earlier = warrants
    .filter(({ state, id }) => state === 'recorded' && id !== draft.corrects)
    .flatMap(({ order }) =>
      order.charges.flatMap(charge => {
        if (!charge.sentence) return []
        const label = labelOf(reference.offence(charge.offence)?.wording ?? charge.offence, charge.sentence.term)
        return [{ id: charge.id, label: onWarrant(label, order.heardOn, reference.court(order.court)?.name) }]
      }),
    )
  return [...own, ...earlier]
}

function onWarrant(label: Text, heardOn: Day, court: Text | undefined): Text {
  return {
    en: `${shortDay('en', heardOn)}, ${court?.en ?? ''}: ${label.en}`,
    cy: `${shortDay('cy', heardOn)}, ${court?.cy ?? ''}: ${label.cy}`,
  }
}

/** "Theft from a shop, 6 months". */
export function labelOf(wording: string, term: Term): Text {
  const length = termInWords(term)
  if (length.en === '') return { en: wording, cy: wording }
  return { en: `${wording}, ${length.en}`, cy: `${wording}, ${length.cy}` }
}

function typedTerm(typed: Readonly<Record<string, readonly string[]>>): Term {
  const whole = (part: string) => {
    const text = typed[`term-${part}`]?.[0] ?? ''
    return /^\d{1,5}$/.test(text) ? Number(text) : 0
  }
  return { years: whole('years'), months: whole('months'), weeks: whole('weeks'), days: whole('days') }
}
