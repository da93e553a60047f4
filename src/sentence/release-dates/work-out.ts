import { isoDay } from '#kernel'
import { calculate, type Edition } from '#law'
import { newId, type Fact, type House, type Tx } from '#platform'
import { editionOn, keepEdition } from '#sentence/rulebook'
import { bookingOf, words as sentenceWords, type CannotBook, type SentenceChange } from '#sentence/sentences'
import { makersOf, overtake, type Calculation } from './calculation.ts'
import { datesWorkedOut } from './facts.ts'
import { outcomeOf, refusedOutcome, type Input, type Outcome, type WhyNot } from './outcome.ts'
import type { Because } from './reasons.ts'
import { insertCalculation, latestOf, saveState } from './repository.ts'
import { settleWhereTheyAre } from './settle.ts'
import { tellHowTheyStand } from './status-line.ts'

/** Works the dates out again when anything has changed that they come from, in the same transaction. */
export async function whenSentenceChanged(
  tx: Tx,
  { person, of, reason }: Fact<SentenceChange>,
  house: House,
): Promise<void> {
  if (person !== null) await workOut(tx, house, { person, because: of.because, reason })
}

/** Works out a person's dates by the law in force, and puts the calculation before it aside. */
export async function workOut(
  tx: Tx,
  house: House,
  { person, because, reason }: { readonly person: string; readonly because: Because; readonly reason: string | null },
): Promise<Calculation> {
  const before = await latestOf(tx, person)
  const edition = await editionOn(tx, house.clock.today())
  await keepEdition(tx, edition, house.clock.now())
  return keep(tx, house, {
    person,
    because,
    reason,
    before,
    edition: edition.id,
    ...(await answer(tx, house, { person, edition })),
  })
}

interface WorkedOut {
  readonly person: string
  readonly because: Because
  readonly reason: string | null
  readonly before: Calculation | undefined
  readonly edition: string
  readonly input: Input
  readonly outcome: Outcome
}

/** Keeps what was worked out as the person's newest calculation, and tells everybody who is to know. */
export async function keep(
  tx: Tx,
  house: House,
  { person, because, reason, before, edition, input, outcome }: WorkedOut,
): Promise<Calculation> {
  if (before) {
    const overtaken = overtake(before)
    if (overtaken.state !== before.state) await saveState(tx, overtaken)
  }
  const calculation: Calculation = {
    id: newId(),
    person,
    version: 1,
    number: (before?.number ?? 0) + 1,
    state: outcome.refused.length > 0 ? 'refused' : 'provisional',
    because,
    reason,
    makers: makersOf(before, tx.actor.username),
    madeBy: tx.actor.username,
    madeAt: house.clock.now(),
    edition,
    input,
    outcome,
    byHand: null,
    sentBack: null,
  }
  await insertCalculation(tx, calculation)
  await house.announce(tx, datesWorkedOut, {
    subject: { person },
    ...(reason === null ? {} : { reason }),
    of: { calculation: calculation.id, refused: outcome.refused.map(({ code }) => code) },
    before: before && datesForTheJournal(before.outcome),
    after: datesForTheJournal(outcome),
  })
  await tellHowTheyStand(tx, house, calculation)
  await settleWhereTheyAre(tx, person)
  return calculation
}

async function answer(
  tx: Tx,
  house: House,
  { person, edition }: { readonly person: string; readonly edition: Edition },
): Promise<{ input: Input; outcome: Outcome }> {
  const booking = await bookingOf(house, tx, person)
  if (!booking.ok) return { input: { booking: null }, outcome: refusedOutcome(whyNoBooking(booking.refusal)) }
  return { input: { booking: booking.value }, outcome: outcomeOf(calculate(booking.value, edition)) }
}

function whyNoBooking(refusal: CannotBook): WhyNot {
  const says = sentenceWords[refusal.code]
  if (refusal.code !== 'sentence.type-not-supported') return { code: refusal.code, says }
  return {
    code: refusal.code,
    says: { en: `${refusal.type.en}. ${says.en}`, cy: `${refusal.type.cy}. ${says.cy}` },
  }
}

/** Dates by kind, as the journal keeps them. */
export function datesForTheJournal({ dates }: Outcome): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).map(([kind, on]) => [kind, isoDay(on)]))
}
