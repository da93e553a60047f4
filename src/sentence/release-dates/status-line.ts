import { termInWords, type Day, type Term, type Text } from '#kernel'
import type { House, Tx } from '#platform'
import { tellStatus } from '#record/people'
import { fill, shortDay } from '#web'
import { wayNames } from './by-hand.ts'
import type { Calculation } from './calculation.ts'
import { dateKinds, inOrder } from './date-kinds.ts'

const ended: Text = { en: 'The sentence has ended.', cy: 'Mae’r ddedfryd wedi dod i ben.' }

/** No date is left, and the sentence goes on. */
const withoutEnd: Text = {
  en: 'Serving an indeterminate sentence.',
  cy: 'Yn bwrw dedfryd amhenodol.',
}

/** How a person stands, in a line for the head of every page about them. Null when there is nothing to say. */
export function howTheyStand({ outcome, state, input, byHand }: Calculation, today: Day): Text | null {
  if (state === 'refused') {
    return input.booking === null
      ? { en: 'Release dates are not known.', cy: 'Nid yw’r dyddiadau rhyddhau yn hysbys.' }
      : {
          en: 'Release dates could not be worked out.',
          cy: 'Ni ellid cyfrifo’r dyddiadau rhyddhau.',
        }
  }
  const { length } = outcome
  const dates = inOrder(outcome.dates)
    .filter(([kind, on]) => dateKinds[kind].next !== undefined && on >= today)
    .sort(([, one], [, other]) => one - other)
  const [first] = dates
  if (!first) return byHand?.way === 'manual-indeterminate' || input.booking?.indeterminate ? withoutEnd : ended
  const [kind, on] = first
  const step = dateKinds[kind].next ?? { en: '', cy: '' }
  const coming: Text = {
    en: fill(step, { day: shortDay('en', on) }).en,
    cy: fill(step, { day: shortDay('cy', on) }).cy,
  }
  const unsure: Text =
    state === 'provisional' || state === 'sent-back'
      ? { en: ' (not yet confirmed)', cy: ' (heb ei gadarnhau eto)' }
      : { en: '', cy: '' }
  const given: Text = byHand
    ? { en: `, ${wayNames[byHand.way].en.toLowerCase()}`, cy: `, ${wayNames[byHand.way].cy.toLowerCase()}` }
    : { en: '', cy: '' }
  const served = length === null ? undefined : termInWords(termOfPeriod(length))
  return {
    en: `${served ? `Serving ${served.en}. ` : ''}Next: ${coming.en}${given.en}${unsure.en}.`,
    cy: `${served ? `Yn bwrw ${served.cy}. ` : ''}Nesaf: ${coming.cy}${given.cy}${unsure.cy}.`,
  }
}

/** An ISO 8601 period as a term. */
function termOfPeriod(length: string): Term {
  const [, years = '0', months = '0', days = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(length) ?? []
  return { years: Number(years), months: Number(months), weeks: 0, days: Number(days) }
}

/** Tells the record how the person stands by a calculation. */
export async function tellHowTheyStand(tx: Tx, house: House, calculation: Calculation): Promise<void> {
  await tellStatus(house, tx, calculation.person, { status: howTheyStand(calculation, house.clock.today()) })
}
