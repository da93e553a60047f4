import { ok, refuse, type Result } from '#kernel'
import { editionJson } from '#law'
import { Stale, type Actor, type FactKind, type House, type Tx } from '#platform'
import type { Draft, Move } from './draft.ts'
import { moves } from './draft.ts'
import type { DraftFact } from './facts.ts'
import { keepVersion, loadDraft, saveDraft } from './repository.ts'

export type CannotAlter = { readonly code: 'law-change.not-in-this-state' }

/** Which draft, and the version of it that was looked at. */
export interface DraftRef {
  readonly draft: string
  readonly version: number
}

/** What a move makes of a draft, or why not. */
export interface Alteration<From extends Draft, Code extends { readonly code: string }> {
  readonly needs: 'law-change:draft' | 'law-change:approve'
  readonly announces: FactKind<DraftFact>
  readonly reason?: string | undefined
  readonly from: (draft: Draft) => draft is From
  decide(draft: From, tx: Tx): Promise<Result<Draft, Code>> | Result<Draft, Code>
}

/** Loads a draft, decides, saves it over the version that was looked at, keeps that version, and announces it. */
export function alterDraft<From extends Draft, Code extends { readonly code: string }>(
  house: House,
  actor: Actor,
  { draft: id, version }: DraftRef,
  alteration: Alteration<From, Code>,
): Promise<Result<Draft, Code | CannotAlter>> {
  const { needs, announces, reason, from } = alteration
  house.permissions.require(actor, needs)
  return house.db.transaction(actor, async (tx): Promise<Result<Draft, Code | CannotAlter>> => {
    const before = await loadDraft(tx, id)
    if (before.version !== version) throw new Stale(`draft ${id} version ${version}`)
    if (!from(before)) return refuse({ code: 'law-change.not-in-this-state' })
    const decided = await alteration.decide(before, tx)
    if (!decided.ok) return decided
    const after = { ...decided.value, version: version + 1 }
    const now = house.clock.now()
    await saveDraft(tx, after, now)
    await keepVersion(tx, after, { what: announces.name, why: reason ?? null, at: now })
    await house.announce(tx, announces, {
      subject: { house: true },
      ...(reason === undefined ? {} : { reason }),
      of: { draft: id },
      before: told(before),
      after: told(after),
    })
    return ok(after)
  })
}

/** A draft as the journal keeps it. */
export function told(draft: Draft): object {
  const { state, drafters, edition } = draft
  const approvers = 'approvers' in draft ? draft.approvers : []
  return { state, drafters, approvers, edition: edition.id, law: editionJson(edition) }
}

/** The moves that a draft allows an actor who holds the permissions for them. */
export function movesOf(house: House, actor: Actor, draft: Draft): readonly Move[] {
  const may = (needs: string) => house.permissions.allows(actor, needs)
  return moves(draft, actor.username).filter(move =>
    move === 'approve' || move === 'return' ? may('law-change:approve') : may('law-change:draft'),
  )
}
