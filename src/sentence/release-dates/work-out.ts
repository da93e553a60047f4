import { isoDay, type Result } from '#kernel'
import { calculate, type Booking, type Edition } from '#law'
import { newId, type Fact, type House, type Tx } from '#platform'
import { editionOn, keepEdition } from '#sentence/rulebook'
import { bookingOf, words as sentenceWords, type CannotBook, type SentenceChange } from '#sentence/sentences'
import { makersOf, overtake, type Calculation } from './calculation.ts'
import { datesEntered, datesWorkedOut } from './facts.ts'
import {
  optionsOf,
  outcomeOf,
  refusedOutcome,
  type Input,
  type Outcome,
  type PreviousExpiry,
  type WhyNot,
} from './outcome.ts'
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

interface ToWorkOut {
  readonly person: string
  readonly because: Because
  readonly reason: string | null
  /** What is chosen about an end confirmed before; what was chosen last, when nothing is. */
  readonly previous?: PreviousExpiry | undefined
}

/** Works out a person's dates by the law in force, and puts the calculation before it aside. */
export async function workOut(
  tx: Tx,
  house: House,
  { person, because, reason, previous }: ToWorkOut,
): Promise<Calculation> {
  const before = await latestOf(tx, person)
  const { edition, ...answer } = await answerNow(tx, house, person, previous ?? before?.input.previous)
  await keepEdition(tx, edition, house.clock.now())
  return keep(tx, house, {
    person,
    because,
    reason,
    before,
    edition: edition.id,
    byHand: null,
    ...answer,
  })
}

/** What was worked out, or given by hand, and what it takes the place of. */
interface New extends Pick<Calculation, 'person' | 'because' | 'reason' | 'edition' | 'input' | 'outcome' | 'byHand'> {
  readonly before: Calculation | undefined
}

/** Keeps it as the person's newest calculation, and tells everybody who is to know. */
export async function keep(tx: Tx, house: House, { before, ...made }: New): Promise<Calculation> {
  const { person, reason, outcome } = made
  if (before) {
    const overtaken = overtake(before)
    if (overtaken.state !== before.state) await saveState(tx, overtaken)
  }
  const calculation: Calculation = {
    ...made,
    id: newId(),
    version: 1,
    number: (before?.number ?? 0) + 1,
    state: outcome.refused.length > 0 ? 'refused' : 'provisional',
    makers: makersOf(before, tx.actor.username),
    madeBy: tx.actor.username,
    madeAt: house.clock.now(),
    sentBack: null,
  }
  await insertCalculation(tx, calculation)
  await house.announce(tx, made.byHand ? datesEntered[made.byHand.way] : datesWorkedOut, {
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

/** What a person's dates come to now, by the record as it stands, the law of today and what was chosen. Nothing is kept. */
export async function answerNow(
  tx: Tx,
  house: House,
  person: string,
  previous?: PreviousExpiry,
): Promise<{ readonly edition: Edition; readonly input: Input; readonly outcome: Outcome }> {
  const edition = await editionOn(tx, house.clock.today())
  const booking = await bookingOf(house, tx, person)
  return { edition, ...answerTo(booking, edition, previous) }
}

/** What a booking comes to by an edition of the law; where there is none, why not. */
export function answerTo(
  booking: Result<Booking, CannotBook>,
  edition: Edition,
  previous?: PreviousExpiry,
): { readonly input: Input; readonly outcome: Outcome } {
  const chosen = previous === undefined ? {} : { previous }
  if (!booking.ok)
    return { input: { booking: null, ...chosen }, outcome: refusedOutcome(whyNoBooking(booking.refusal)) }
  const input = { booking: booking.value, ...chosen }
  return { input, outcome: outcomeOf(calculate(booking.value, edition, optionsOf(input))) }
}

function whyNoBooking(refusal: CannotBook): WhyNot {
  const says = sentenceWords[refusal.code]
  if (!('type' in refusal)) return { code: refusal.code, says }
  return {
    code: refusal.code,
    says: { en: `${refusal.type.en}. ${says.en}`, cy: `${refusal.type.cy}. ${says.cy}` },
  }
}

/** Dates by kind, as the journal keeps them. */
export function datesForTheJournal({ dates }: Outcome): Record<string, string> {
  return Object.fromEntries(Object.entries(dates).map(([kind, on]) => [kind, isoDay(on)]))
}
