import { ok, refuse, type Result } from '#kernel'
import { Stale, type Actor, type House, type Tx } from '#platform'
import { keepEdition } from '#sentence/rulebook'
import { overrideReasons, type OverrideReason } from './by-hand.ts'
import type { Calculation } from './calculation.ts'
import { dateKinds, inOrder, sameDates, type DateKind, type KeyDates } from './date-kinds.ts'
import { termsServed } from './enter-dates.ts'
import { faultsOf, type EnteredFault } from './entered-dates.ts'
import { sameInput } from './outcome.schema.ts'
import { calculationOf, latestOf } from './repository.ts'
import { answerNow, keep } from './work-out.ts'

export interface DatesToOverride {
  readonly person: string
  /** The calculation that somebody does not agree with, and its version. */
  readonly calculation: string
  readonly version: number
  /** All the dates that are to stand. */
  readonly dates: KeyDates
  readonly why: OverrideReason
  readonly detail: string | null
  readonly evidence: string
}

export type CannotOverride =
  | {
      readonly code:
        | 'release-dates.could-not-be-worked-out'
        | 'release-dates.inputs-changed'
        | 'release-dates.same-dates'
        | 'release-dates.detail-needed'
        | 'release-dates.no-evidence'
    }
  | { readonly code: 'release-dates.entered-faulty'; readonly faults: readonly EnteredFault[] }

/** Puts other dates in the place of a calculation, for a reason and on evidence. A second person confirms them. */
export function overrideDates(
  house: House,
  actor: Actor,
  asked: DatesToOverride,
): Promise<Result<Calculation, CannotOverride>> {
  return house.db.transaction(actor, tx => overrideDatesIn(house, tx, asked))
}

/** The same inside a transaction under way. */
export async function overrideDatesIn(
  house: House,
  tx: Tx,
  { person, calculation: id, version, dates, why, detail, evidence }: DatesToOverride,
): Promise<Result<Calculation, CannotOverride>> {
  house.permissions.require(tx.actor, 'release-date:enter', await house.placesOf(tx, person))
  const calculation = await calculationOf(tx, person, id)
  if (calculation.state === 'refused') return refuse({ code: 'release-dates.could-not-be-worked-out' })
  if (calculation.state === 'stale' || calculation.state === 'superseded') {
    return refuse({ code: 'release-dates.inputs-changed' })
  }
  if (calculation.version !== version) throw new Stale(`calculation ${id} version ${version}`)
  const { edition, input } = await answerNow(tx, house, person, calculation.input.previous)
  if (!sameInput(input, calculation.input)) return refuse({ code: 'release-dates.inputs-changed' })

  const { indeterminate } = await termsServed(house, tx, person)
  const faults = faultsOf(dates, { indeterminate })
  if (faults.length > 0) return refuse({ code: 'release-dates.entered-faulty', faults })
  const was = calculation.outcome.dates
  const stands = { ...dates, ...reckoned(was) }
  if (sameDates(was, stands)) return refuse({ code: 'release-dates.same-dates' })
  const more = detail?.trim() ?? ''
  if (overrideReasons[why].needsDetail && more === '') return refuse({ code: 'release-dates.detail-needed' })
  if (evidence.trim() === '') return refuse({ code: 'release-dates.no-evidence' })

  await keepEdition(tx, edition, house.clock.now())
  const { outcome } = calculation
  const kept = Object.entries(outcome.workings).filter(([kind]) => was[kind as DateKind] === stands[kind as DateKind])
  return ok(
    await keep(tx, house, {
      person,
      before: await latestOf(tx, person),
      edition: edition.id,
      because: 'overridden',
      reason: more === '' ? null : more,
      input,
      // A date that stays keeps its working; one that was changed has none, and what was drawn does not show it.
      outcome: {
        ...outcome,
        dates: stands,
        workings: Object.fromEntries(kept),
        lanes: [],
      },
      byHand: {
        way: 'genuine-override',
        of: id,
        why,
        detail: more === '' ? null : more,
        evidence: evidence.trim(),
      },
    }),
  )
}

/** Dates that are only for reckoning: nobody enters them, and they stay. */
function reckoned(dates: KeyDates): KeyDates {
  return Object.fromEntries(inOrder(dates).filter(([kind]) => dateKinds[kind].marks === 'reckoning'))
}
