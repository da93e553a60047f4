import { ok, refuse, type Result } from '#kernel'
import { Stale, type Actor, type House, type Tx } from '#platform'
import type { Case, Data } from './case.ts'
import { stateAfter, type InputOf, type MoveOf, type Process, type Situation } from './process.ts'
import { keptTo, madeByThemselves, placesFor, requireMay } from './rights.ts'
import { holderOf, loadCase, saveCase } from './repository.ts'
import {
  announceStep,
  indexed,
  momentOf,
  readAnswers,
  readersOf,
  reasonOf,
  windClocks,
  withHand,
  type CannotMove,
} from './step.ts'

/** A move to be made. `over`: the version that the one who makes it has read. */
export interface Moving {
  readonly id: string
  /** Whose address it was asked for under. */
  readonly person?: string | undefined
  readonly move: string
  readonly input: Data
  readonly over: number
}

/**
 * Makes a move in a case. Throws NotFound for a case of which the actor may not know, Denied when the move is not
 * theirs, Stale when somebody else made one in between. A refused move changes nothing.
 */
export function makeMove<Of extends Process, Move extends MoveOf<Of>>(
  house: House,
  actor: Actor,
  process: Of,
  moving: { id: string; move: Move; input: InputOf<Of, Move>; over: number },
): Promise<Result<Case, CannotMove>> {
  return house.db.transaction(actor, tx => makeMoveIn(house, tx, process, moving))
}

/** Makes a move in a transaction that is under way. */
export async function makeMoveIn(
  house: House,
  tx: Tx,
  process: Process,
  { id, person, move: name, input, over }: Moving,
): Promise<Result<Case, CannotMove>> {
  const move = process.moves[name]
  if (move?.from === undefined) throw new Error(`${name} is not a move in a case of ${process.name}`)
  const at = momentOf(house)
  const held = await loadCase(tx, process, id)
  await keptTo(tx, process, held, person)
  requireMay(house, tx.actor, process, { move: name, places: await placesFor(house, tx, process, held) })
  if (held.version !== over) throw new Stale(`case ${id} v${over}`)
  if (!move.from.includes(held.state)) return refuse({ code: 'casework.not-now' })
  if (madeByThemselves(move.notBy, held, tx.actor)) return refuse({ code: 'casework.same-person' })

  const answers = await readAnswers(tx, process, { move, input, at })
  if (!answers.ok) return answers
  const situation: Situation = {
    ...at,
    held: held.data,
    given: answers.value,
    data: { ...held.data, ...answers.value },
    state: held.state,
    openedOn: held.openedOn,
    openedBy: held.openedBy,
    actor: tx.actor,
  }
  const data = { ...situation.data, ...move.sets?.(situation) }
  const code = move.refuse?.({ ...situation, data })
  if (code !== undefined) return refuse({ code })

  const state = stateAfter(move, held.state)
  const moved: Case = {
    ...held,
    state,
    isOpen: process.states[state]?.is === 'open',
    version: held.version + 1,
    changedAt: at.now,
    changedBy: tx.actor.username,
    made: { ...held.made, [name]: tx.actor.username },
    hands: withHand(held.hands, tx.actor),
    data,
    readers: readersOf(process, data, held.place),
  }
  const { search, onlyOne } = indexed(process, moved)
  const only = process.onlyOne
  const holder = onlyOne === undefined ? undefined : await holderOf(tx, process, onlyOne)
  if (only && holder !== undefined && holder !== id) return refuse({ code: only.refusal })
  if ((await saveCase(tx, process, { moved, over, search, onlyOne })) === 'taken') {
    return refuse({ code: only?.refusal ?? 'casework.not-now' })
  }
  await windClocks(tx, process, { move: name, from: held.state, to: moved, situation: { ...situation, data } })
  await announceStep(house, tx, process, {
    name,
    announces: move.announces,
    before: held,
    after: moved,
    reason: reasonOf(answers.value),
    now: at.now,
  })
  return ok(moved)
}
