import { ok, refuse, type Result } from '#kernel'
import { newId, Stale, type Actor, type House, type Tx } from '#platform'
import { approvedOf } from './approved-date.repository.ts'
import { datesOf } from './approved-date.ts'
import { releaseOn, sameDates } from './date-kinds.ts'
import { releaseChecked } from './facts.ts'
import { sameInput } from './outcome.schema.ts'
import {
  checkForTheJournal,
  mayCheck,
  type CannotCheck,
  type CheckedAgainst,
  type CheckKind,
  type ReleaseCheck,
} from './release-check.ts'
import { checksOf, insertCheck } from './release-check.repository.ts'
import { reliedOn } from './repository.ts'
import { settleWhereTheyAre } from './settle.ts'
import { answerNow } from './work-out.ts'

export interface ReleaseToCheck {
  readonly person: string
  readonly kind: CheckKind
  /** The calculation that was looked at, and its version. */
  readonly calculation: string
  readonly version: number
  readonly note: string | null
}

/**
 * Somebody checks a release by name against the documents, fourteen or two days before. Refused while anything that the
 * dates come from is newer than the confirmed calculation: what the record and the law come to is worked out once more.
 */
export function checkRelease(
  house: House,
  actor: Actor,
  { person, kind, calculation, version, note }: ReleaseToCheck,
): Promise<Result<ReleaseCheck, CannotCheck>> {
  return house.db.transaction(actor, async tx => {
    house.permissions.require(actor, 'release-date:confirm', await house.placesOf(tx, person))
    const allowed = mayCheck(kind, await checkedAgainst(house, tx, person))
    if (!allowed.ok) return allowed
    const { calculation: relied } = allowed.value
    if (relied.id !== calculation || relied.version !== version) throw new Stale(`calculation ${calculation}`)
    const { input, outcome } = await answerNow(tx, house, person, relied.input.previous)
    if (!sameInput(input, relied.input)) return refuse({ code: 'release-checks.inputs-changed' })
    if (relied.byHand === null && !sameDates(outcome.dates, relied.outcome.dates)) {
      return refuse({ code: 'release-checks.dates-have-changed' })
    }

    const check: ReleaseCheck = {
      id: newId(),
      person,
      calculation,
      kind,
      releaseOn: allowed.value.releaseOn,
      doneBy: actor.username,
      doneAt: house.clock.now(),
      note,
    }
    await insertCheck(tx, check)
    await house.announce(tx, releaseChecked, {
      subject: { person },
      ...(note === null ? {} : { reason: note }),
      of: { check: check.id, calculation },
      after: checkForTheJournal(check),
    })
    await settleWhereTheyAre(tx, person)
    return ok(check)
  })
}

/** What a check of a person's release is held against. */
export async function checkedAgainst(house: House, tx: Tx, person: string): Promise<CheckedAgainst> {
  const relied = await reliedOn(tx, person)
  const approved = datesOf(await approvedOf(tx, person))
  return {
    relied,
    releaseOn: relied && releaseOn({ ...relied.outcome.dates, ...approved }),
    done: await checksOf(tx, person),
    today: house.clock.today(),
  }
}
