import { ok, type Result } from '#kernel'
import type { Actor, House } from '#platform'
import { alterDraft, type CannotAlter, type DraftRef } from './alter-draft.ts'
import { changeFigure, restate, type CannotChange, type Draft, type Drafted, type Terms } from './draft.ts'
import { draftChanged } from './facts.ts'

const isDrafted = (draft: Draft): draft is Drafted => draft.state === 'drafted'

/** Proposes another value for a figure of a draft. */
export function changeDraftFigure(
  house: House,
  actor: Actor,
  asked: DraftRef & { readonly figure: string; readonly value: unknown; readonly reason: string },
): Promise<Result<Draft, CannotChange | CannotAlter>> {
  const { figure, value, reason } = asked
  return alterDraft(house, actor, asked, {
    needs: 'law-change:draft',
    announces: draftChanged,
    reason,
    from: isDrafted,
    decide: draft => changeFigure(draft, { figure, value, by: actor.username }),
  })
}

/** Says anew what a draft is called, when it begins and why. */
export function changeDraftTerms(
  house: House,
  actor: Actor,
  { draft, version, ...terms }: DraftRef & Terms,
): Promise<Result<Draft, CannotAlter>> {
  return alterDraft(
    house,
    actor,
    { draft, version },
    {
      needs: 'law-change:draft',
      announces: draftChanged,
      reason: terms.reason,
      from: isDrafted,
      decide: before => ok(restate(before, terms, actor.username)),
    },
  )
}
