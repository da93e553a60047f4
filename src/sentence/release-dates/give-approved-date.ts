import { isoDay, ok, refuse, type Day, type Result } from '#kernel'
import { newId, Stale, type Actor, type House, type Tx } from '#platform'
import { datesOf, faultsBeside, mayStandBeside, type ApprovedDate, type CannotStand } from './approved-date.ts'
import { approvedDate, approvedOf, insertApproved, saveApproved } from './approved-date.repository.ts'
import type { Calculation } from './calculation.ts'
import { sameDates, type ApprovedKind } from './date-kinds.ts'
import type { EnteredFault } from './entered-dates.ts'
import { approvedDateChanged, approvedDateGiven, approvedDateRemoved } from './facts.ts'
import { sameInput } from './outcome.schema.ts'
import { latestOf } from './repository.ts'
import { settleWhereTheyAre } from './settle.ts'
import { tellThoseConcerned } from './tell-those-concerned.ts'
import { answerNow } from './work-out.ts'

/** A date to give: a new one, or in place of the one of its kind that is in force. */
export interface DateToApprove {
  readonly person: string
  readonly kind: ApprovedKind
  readonly on: Day
  readonly reason: string
  /** The version of the one in force that was read; undefined when none was. */
  readonly version?: number | undefined
}

export type CannotApprove =
  | CannotStand
  | { readonly code: 'approved-dates.no-reason' | 'approved-dates.in-the-past' }
  | { readonly code: 'release-dates.entered-faulty'; readonly faults: readonly EnteredFault[] }

/** Gives an approved date, or changes the one of its kind. */
export function giveApprovedDate(
  house: House,
  actor: Actor,
  { person, kind, on, reason, version }: DateToApprove,
): Promise<Result<ApprovedDate, CannotApprove>> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'release-date:approve', await house.placesOf(tx, person))
    if (reason.trim() === '') return refuse({ code: 'approved-dates.no-reason' })
    const stands = await besideWhat(house, tx, person)
    if (!stands.ok) return stands
    if (on < house.clock.today()) return refuse({ code: 'approved-dates.in-the-past' })
    const all = await approvedOf(tx, person)
    const others = datesOf(all.filter(each => each.kind !== kind))
    const faults = faultsBeside(kind, on, { worked: stands.value.outcome.dates, others })
    if (faults.length > 0) return refuse({ code: 'release-dates.entered-faulty', faults })

    const before = all.find(each => each.kind === kind && each.state === 'in-force')
    if (before?.version !== version) throw new Stale(`approved date of ${person}, ${kind}`)
    const given: ApprovedDate = {
      id: before?.id ?? newId(),
      version: before?.version ?? 1,
      person,
      kind,
      on,
      calculation: stands.value.id,
      state: 'in-force',
      reason: reason.trim(),
      givenBy: actor.username,
      givenAt: house.clock.now(),
    }
    if (before) await saveApproved(tx, given)
    else await insertApproved(tx, given)
    await house.announce(tx, before ? approvedDateChanged : approvedDateGiven, {
      subject: { person },
      reason: given.reason,
      of: { approved: given.id, calculation: given.calculation },
      before: before && { [kind]: isoDay(before.on) },
      after: { [kind]: isoDay(on) },
    })
    const after = { ...given, version: before ? given.version + 1 : 1 }
    await tellThoseConcerned(tx, house, {
      person,
      source: `${after.id}:${after.version}`,
      moved: [{ kind, from: before?.on ?? null, to: on }],
    })
    await settleWhereTheyAre(tx, person)
    return ok(after)
  })
}

export interface ApprovalToRemove {
  readonly person: string
  readonly id: string
  /** The version that was read. */
  readonly version: number
  readonly reason: string
}

export type CannotRemoveApproval = { readonly code: 'approved-dates.no-reason' | 'approved-dates.removed-already' }

/** Takes an approved date out of force, for a reason. It stays in the history. */
export function removeApprovedDate(
  house: House,
  actor: Actor,
  { person, id, version, reason }: ApprovalToRemove,
): Promise<Result<ApprovedDate, CannotRemoveApproval>> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'release-date:approve', await house.placesOf(tx, person))
    const before = await approvedDate(tx, person, id)
    if (before.state === 'removed') return refuse({ code: 'approved-dates.removed-already' })
    if (reason.trim() === '') return refuse({ code: 'approved-dates.no-reason' })
    const removed: ApprovedDate = {
      ...before,
      version,
      state: 'removed',
      reason: reason.trim(),
      givenBy: actor.username,
      givenAt: house.clock.now(),
    }
    await saveApproved(tx, removed)
    await house.announce(tx, approvedDateRemoved, {
      subject: { person },
      reason: removed.reason,
      of: { approved: id, calculation: before.calculation },
      before: { [before.kind]: isoDay(before.on) },
    })
    await tellThoseConcerned(tx, house, {
      person,
      source: `${id}:${version + 1}`,
      moved: [{ kind: before.kind, from: before.on, to: null }],
    })
    await settleWhereTheyAre(tx, person)
    return ok({ ...removed, version: version + 1 })
  })
}

/** The calculation that an approved date may be given beside now; or why there is none. */
export async function besideWhat(house: House, tx: Tx, person: string): Promise<Result<Calculation, CannotStand>> {
  const latest = await latestOf(tx, person)
  const { input, outcome } = await answerNow(tx, house, person, latest?.input.previous)
  return mayStandBeside(latest, {
    sameInput: latest !== undefined && sameInput(input, latest.input),
    sameDates: latest !== undefined && sameDates(outcome.dates, latest.outcome.dates),
    invalid: input.booking === null,
    refused: outcome.refused.length > 0,
  })
}
