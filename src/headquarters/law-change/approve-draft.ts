import { ok, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { publishEdition, type CannotPublish } from '#sentence/rulebook'
import { alterDraft, type CannotAlter, type DraftRef } from './alter-draft.ts'
import { approve, type CannotApprove, type Draft } from './draft.ts'
import { draftApproved } from './facts.ts'

/** Approves a draft as somebody who had no hand in it. The second approval publishes the edition. */
export function approveDraft(
  house: House,
  actor: Actor,
  ref: DraftRef,
): Promise<Result<Draft, CannotApprove | CannotPublish | CannotAlter>> {
  return alterDraft<Extract<Draft, { state: 'awaiting-approval' }>, CannotApprove | CannotPublish>(house, actor, ref, {
    needs: 'law-change:approve',
    announces: draftApproved,
    from: draft => draft.state === 'awaiting-approval',
    async decide(draft, tx) {
      const approved = approve(draft, actor.username)
      if (!approved.ok || approved.value.state !== 'published') return approved
      const { edition, begins, reason } = draft
      const published = await publishEdition(house, tx, { edition, begins, reason })
      return published.ok ? ok(approved.value) : published
    },
  })
}
