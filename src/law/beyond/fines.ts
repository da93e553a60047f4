import { term, termDays, type Text } from '#kernel'
import type { FineDefaultPart, Part } from '../booking.ts'
import { step, type Step } from '../calculation/workings.ts'
import { daysInWords } from '../facts-in-words.ts'
import { partPayment } from '../magistrates-courts-1980/s79-part-payment.ts'
import { ask } from '../rule.ts'
import { unchanged, type Translate } from './translated.ts'

type PartPaid = FineDefaultPart & { readonly fine: number; readonly paid: number }

/** Shortens imprisonment in default by what has been paid. */
export const takeOffPayments: Translate = (booking, { readOn }) => {
  if (!booking.parts.some(partPaid)) return unchanged(booking)
  const notes: Step[] = []
  const parts = booking.parts.map((part): Part => {
    if (!partPaid(part)) return part
    const days = termDays(part.term, part.imposedOn)
    const reason = ask(partPayment, { days, due: pence(part.fine), paid: pence(part.paid) }, readOn)
    const off = daysInWords(reason.answer)
    const because: Text = {
      en: `Paying a part of the fine takes ${off.en} off the ${days} days in default.`,
      cy: `Mae talu rhan o'r ddirwy yn tynnu ${off.cy} oddi ar y ${days} diwrnod.`,
    }
    notes.push(step({ what: { en: 'Part of the fine is paid', cy: 'Talwyd rhan o’r ddirwy' }, because }, reason))
    return { ...part, term: term({ days: days - reason.answer }) }
  })
  return { booking: { ...booking, parts }, notes, open: [] }
}

function partPaid(part: Part): part is PartPaid {
  return part.class === 'fine-default' && part.fine !== undefined && part.fine > 0 && (part.paid ?? 0) > 0
}

function pence(pounds: number): number {
  return Math.round(pounds * 100)
}
