import { ok, refuse, type Result } from '#kernel'
import type { Actor, House, Tx } from '#platform'
import { idsOf } from '#record/people'
import { checkOrder } from '../check-order.ts'
import { circumstancesOf } from '../circumstances.ts'
import { beginDraft, dropDraft, findDraft, saveDraft } from '../draft.repository.ts'
import type { Draft, TypedWarrant } from './draft.ts'
import type { Circumstances, Fault } from '../fault.ts'
import { referenceOn, type Reference } from '../reference.ts'
import { loadWarrant, warrantsOf } from '../repository.ts'
import type { Recorded, Replaced } from '../warrant.ts'
import { assemble, type Assembled } from './assemble.ts'
import type { Followable } from './charge-fields.ts'
import { followableIn } from './followable.ts'
import { typedFrom } from './typed-from.ts'

export type NoSuchDraft = { readonly code: 'warrant.no-such-draft' }

/** A draft with everything that its pages show. */
export interface OpenDraft {
  readonly draft: Draft
  readonly reference: Reference
  readonly circumstances: Circumstances
  readonly followable: readonly Followable[]
  readonly read: Assembled
  /** What is wrong with the order that it makes; empty while it does not make one yet. */
  readonly faults: readonly Fault[]
  /** The warrant that it is to replace. */
  readonly old: Recorded | Replaced | undefined
}

/** Begins a warrant for a person, or goes on with the one that the actor began. */
export function beginWarrant(house: House, actor: Actor, person: string): Promise<Draft> {
  return house.db.transaction(actor, async tx => {
    await mayWrite(house, tx, person)
    return beginDraft(tx, { person, corrects: null, at: house.clock.now() })
  })
}

/** Begins the correction of a recorded warrant: a draft that says what the warrant says. */
export function beginCorrection(
  house: House,
  actor: Actor,
  { person, warrant }: { readonly person: string; readonly warrant: string },
): Promise<Result<Draft, { readonly code: 'warrant.already-replaced' | 'warrant.other-person' }>> {
  return house.db.transaction(actor, async tx => {
    await mayWrite(house, tx, person)
    const old = await loadWarrant(tx, warrant)
    if (old.person !== person) return refuse({ code: 'warrant.other-person' })
    if (old.state === 'replaced') return refuse({ code: 'warrant.already-replaced' })
    const typed = typedFrom(old.order, await referenceOn(house, tx))
    return ok(await beginDraft(tx, { person, corrects: warrant, typed, at: house.clock.now() }))
  })
}

/** Opens a draft of the actor's, read as far as it can be. */
export async function openDraftIn(
  house: House,
  tx: Tx,
  { person, draft: id }: { readonly person: string; readonly draft: string },
): Promise<Result<OpenDraft, NoSuchDraft>> {
  await mayWrite(house, tx, person)
  const draft = await findDraft(tx, person, id)
  if (!draft) return refuse({ code: 'warrant.no-such-draft' })
  return ok(await opened(house, tx, draft))
}

/** Keeps what was typed into a draft, whatever it is worth. */
export function keepTyped(
  house: House,
  actor: Actor,
  {
    person,
    draft: id,
    change,
  }: {
    readonly person: string
    readonly draft: string
    /** What is kept, from what is there and how it is understood so far. */
    readonly change: (typed: TypedWarrant, open: OpenDraft) => TypedWarrant
  },
): Promise<Result<OpenDraft, NoSuchDraft>> {
  return house.db.transaction(actor, async tx => {
    const before = await openDraftIn(house, tx, { person, draft: id })
    if (!before.ok) return before
    const typed = change(before.value.draft.typed, before.value)
    await saveDraft(tx, id, typed, house.clock.now())
    return ok(await opened(house, tx, { ...before.value.draft, typed }))
  })
}

/** Throws a draft away. */
export function discardDraft(
  house: House,
  actor: Actor,
  { person, draft: id }: { readonly person: string; readonly draft: string },
): Promise<Result<Draft, NoSuchDraft>> {
  return house.db.transaction(actor, async tx => {
    await mayWrite(house, tx, person)
    const draft = await findDraft(tx, person, id)
    if (!draft) return refuse({ code: 'warrant.no-such-draft' })
    await dropDraft(tx, id)
    return ok(draft)
  })
}

async function mayWrite(house: House, tx: Tx, person: string): Promise<void> {
  house.permissions.require(tx.actor, 'warrant:write', await house.placesOf(tx, person))
}

async function opened(house: House, tx: Tx, draft: Draft): Promise<OpenDraft> {
  const { person, corrects } = draft
  const reference = await referenceOn(house, tx)
  const warrants = await warrantsOf(tx, await idsOf(tx, person))
  const circumstances = await circumstancesOf(house, tx, { person, correcting: corrects })
  const followable = followableIn(draft, warrants, reference)
  const read = assemble(draft, reference, followable)
  return {
    draft,
    reference,
    circumstances,
    followable,
    read,
    faults: read.order ? checkOrder(read.order, circumstances) : [],
    old: warrants.find(({ id }) => id === corrects),
  }
}
