import { ok, refuse, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import type { Case, CaseSubject, Data } from './case.ts'
import type { InputOf, MoveOf, Process, Situation } from './process.ts'
import { placesFor, requireMay } from './rights.ts'
import { holderOf, insertCase, nextNumber } from './repository.ts'
import {
  announceStep,
  indexed,
  momentOf,
  readAnswers,
  readersOf,
  reasonOf,
  windClocks,
  type CannotMove,
} from './step.ts'

/** What a case is opened with. `place`: where it is to stand; worked out from the person when left out. */
export interface Opening {
  readonly subject: CaseSubject
  readonly move: string
  readonly input: Data
  readonly place?: string
}

/** A case that has been opened. It says no more than this, because its opener may not read a confidential one. */
export type Opened = Pick<Case, 'id' | 'reference' | 'state' | 'version' | 'subject'>

/** Opens a case. Throws NotFound for a person of whom the actor may not know, Denied when it is not theirs to open. */
export function openCase<Of extends Process, Move extends MoveOf<Of>>(
  house: House,
  actor: Actor,
  process: Of,
  opening: { subject: CaseSubject; move: Move; input: InputOf<Of, Move>; place?: string },
): Promise<Result<Opened, CannotMove>> {
  return house.db.transaction(actor, tx => openCaseIn(house, tx, process, opening))
}

/** Opens a case in a transaction that is under way: for rooms that open one as part of something else. */
export async function openCaseIn(
  house: House,
  tx: Tx,
  process: Process,
  { subject, move: name, input, place: asked }: Opening,
): Promise<Result<Opened, CannotMove>> {
  const move = process.moves[name]
  if (move?.opens === undefined) throw new Error(`${name} does not open a case of ${process.name}`)
  const at = momentOf(house)
  const place = asked ?? (await placeOf(house, tx, subject))
  const places = await placesFor(house, tx, process, { subject, place })
  requireMay(house, tx.actor, process, { move: name, places })

  const answers = await readAnswers(tx, process, { move, input, at })
  if (!answers.ok) return answers
  const situation: Situation = {
    ...at,
    held: {},
    given: answers.value,
    data: answers.value,
    state: undefined,
    openedOn: at.today,
    openedBy: tx.actor.username,
    actor: tx.actor,
  }
  const data = { ...answers.value, ...move.sets?.(situation) }
  const code = move.refuse?.({ ...situation, data })
  if (code !== undefined) return refuse({ code })

  const opened: Case = {
    id: newId(),
    reference: `${process.reference}-${String(await nextNumber(tx)).padStart(6, '0')}`,
    subject,
    place,
    state: move.opens,
    isOpen: process.states[move.opens]?.is === 'open',
    version: 1,
    openedOn: at.today,
    openedAt: at.now,
    openedBy: tx.actor.username,
    changedAt: at.now,
    changedBy: tx.actor.username,
    made: { [name]: tx.actor.username },
    hands: [tx.actor.username],
    data,
    readers: readersOf(process, data, place),
  }
  const { search, onlyOne } = indexed(process, opened)
  const only = process.onlyOne
  if (only && onlyOne !== undefined && (await holderOf(tx, process, onlyOne))) return refuse({ code: only.refusal })
  if ((await insertCase(tx, process, { opened, search, onlyOne })) === 'taken') {
    return refuse({ code: only?.refusal ?? 'casework.not-now' })
  }
  await windClocks(tx, process, { move: name, from: undefined, to: opened, situation: { ...situation, data } })
  await announceStep(house, tx, process, {
    name,
    announces: move.announces,
    before: undefined,
    after: opened,
    reason: reasonOf(answers.value),
    now: at.now,
  })
  return ok({ id: opened.id, reference: opened.reference, state: opened.state, version: opened.version, subject })
}

/** Where a new case stands: of the person's places the one where the opener works, or the first. */
async function placeOf(house: House, tx: Tx, subject: CaseSubject): Promise<string | null> {
  if ('place' in subject) return subject.place
  if (!('person' in subject)) return tx.actor.places[0] ?? null
  const places = await house.placesOf(tx, subject.person)
  return places.find(place => tx.actor.places.includes(place)) ?? places[0] ?? null
}
