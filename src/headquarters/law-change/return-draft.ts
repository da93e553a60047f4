import { ok, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { alterDraft, type CannotAlter, type DraftRef } from './alter-draft.ts'
import { giveBack, withdraw, type Draft } from './draft.ts'
import { draftReturned, draftWithdrawn } from './facts.ts'

/** Gives a draft back to its drafters, and says why. */
export function returnDraft(
  house: House,
  actor: Actor,
  { reason, ...ref }: DraftRef & { readonly reason: string },
): Promise<Result<Draft, CannotAlter>> {
  return alterDraft(house, actor, ref, {
    needs: 'law-change:approve',
    announces: draftReturned,
    reason,
    from: draft => draft.state === 'awaiting-approval',
    decide: draft => ok(giveBack(draft, reason)),
  })
}

/** Gives a draft up. */
export function withdrawDraft(
  house: House,
  actor: Actor,
  { reason, ...ref }: DraftRef & { readonly reason: string },
): Promise<Result<Draft, CannotAlter>> {
  return alterDraft(house, actor, ref, {
    needs: 'law-change:draft',
    announces: draftWithdrawn,
    reason,
    from: draft => draft.state === 'drafted' || draft.state === 'awaiting-approval',
    decide: draft => ok(withdraw(draft)),
  })
}
