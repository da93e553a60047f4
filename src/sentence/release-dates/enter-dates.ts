import { isoPeriod, ok, periodBetween, refuse, type Day, type Result } from '#kernel'
import type { Actor, House, Tx } from '#platform'
import { idsOf } from '#record/people'
import { keepEdition } from '#sentence/rulebook'
import { sentencesInForce } from '#sentence/sentences'
import { referenceOn } from '#sentence/warrants'
import type { Calculation } from './calculation.ts'
import type { KeyDates } from './date-kinds.ts'
import { faultsOf, type EnteredFault } from './entered-dates.ts'
import { sameInput } from './outcome.schema.ts'
import { lastByHand, latestOf } from './repository.ts'
import { mayBeEntered } from './when-by-hand.ts'
import { answerNow, keep } from './work-out.ts'

/** Dates to enter for somebody for whom none can be worked out. None at all: an indeterminate sentence to which none applies. */
export interface DatesToEnter {
  readonly person: string
  readonly dates: KeyDates
  /** What they were taken from. */
  readonly evidence: string
}

export type CannotEnter =
  | { readonly code: 'release-dates.can-be-worked-out' | 'release-dates.put-right-first' | 'release-dates.no-evidence' }
  | { readonly code: 'release-dates.entered-faulty'; readonly faults: readonly EnteredFault[] }

/**
 * Enters dates by hand, where none can be worked out. Whether one can is asked again at this moment, so that nobody types
 * what the law can answer. A second person confirms them like any others.
 */
export function enterDates(house: House, actor: Actor, asked: DatesToEnter): Promise<Result<Calculation, CannotEnter>> {
  return house.db.transaction(actor, tx => enterDatesIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export async function enterDatesIn(
  house: House,
  tx: Tx,
  { person, dates, evidence }: DatesToEnter,
): Promise<Result<Calculation, CannotEnter>> {
  house.permissions.require(tx.actor, 'release-date:enter', await house.placesOf(tx, person))
  const before = await latestOf(tx, person)
  const { edition, input, outcome } = await answerNow(tx, house, person, before?.input.previous)
  if (outcome.refused.length === 0) return refuse({ code: 'release-dates.can-be-worked-out' })
  if (!mayBeEntered(outcome.refused)) return refuse({ code: 'release-dates.put-right-first' })
  const { indeterminate, begins } = await termsServed(house, tx, person)
  const faults = faultsOf(dates, { indeterminate })
  if (faults.length > 0) return refuse({ code: 'release-dates.entered-faulty', faults })
  if (evidence.trim() === '') return refuse({ code: 'release-dates.no-evidence' })
  await keepEdition(tx, edition, house.clock.now())
  return ok(
    await keep(tx, house, {
      person,
      before,
      edition: edition.id,
      because: 'entered-by-hand',
      reason: null,
      input,
      outcome: { ...outcome, dates, length: lengthTo(begins, dates), refused: [] },
      byHand: {
        way: indeterminate ? 'manual-indeterminate' : 'manual-determinate',
        evidence: evidence.trim(),
        couldNot: outcome.refused,
      },
    }),
  )
}

/** From the first sentence to the sentence expiry date; null where that cannot be said. */
function lengthTo(begins: Day | undefined, { SED, SLED }: KeyDates): string | null {
  const ends = SED ?? SLED
  return begins === undefined || ends === undefined || ends < begins ? null : isoPeriod(periodBetween(begins, ends))
}

/** What somebody serves, as far as dates given by hand ask for it. */
export interface TermsServed {
  /** Any sentence without a fixed end. */
  readonly indeterminate: boolean
  /** The day of the first sentence. */
  readonly begins: Day | undefined
}

/** Reads it. */
export async function termsServed(house: House, tx: Tx, person: string): Promise<TermsServed> {
  const sentences = await sentencesInForce(tx, await idsOf(tx, person))
  const { sentenceType } = await referenceOn(house, tx)
  const days = sentences.map(({ imposedOn }) => imposedOn)
  return {
    indeterminate: sentences.some(({ charge }) => sentenceType(charge.sentence.type)?.family === 'indeterminate'),
    begins: days.length === 0 ? undefined : (Math.min(...days) as Day),
  }
}

/** What was given by hand before for the same sentences, to be offered again; undefined when there was nothing. */
export async function givenBefore(
  tx: Tx,
  person: string,
  { input, ways }: { readonly input: Calculation['input']; readonly ways: Parameters<typeof lastByHand>[2] },
): Promise<Calculation | undefined> {
  const last = await lastByHand(tx, person, ways)
  return last && sameInput(last.input, input) ? last : undefined
}
