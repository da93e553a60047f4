import type { Result } from '#kernel'
import type { Actor, House } from '#platform'
import { alterDraft, type CannotAlter, type DraftRef } from './alter-draft.ts'
import { submit, type CannotSubmit, type Draft } from './draft.ts'
import { draftSubmitted } from './facts.ts'

/** Sends a draft for approval. */
export function submitDraft(
  house: House,
  actor: Actor,
  ref: DraftRef,
): Promise<Result<Draft, CannotSubmit | CannotAlter>> {
  return alterDraft(house, actor, ref, {
    needs: 'law-change:draft',
    announces: draftSubmitted,
    from: draft => draft.state === 'drafted',
    decide: draft => submit(draft, { by: actor.username, today: house.clock.today() }),
  })
}
