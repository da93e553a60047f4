import { never, ok, refuse, type Day, type Result, type Text } from '#kernel'
import { derive, figures, type Edition } from '#law'
import { whyNotReasonable, type CannotBe } from './reasonable.ts'

interface OfDraft {
  readonly id: string
  readonly version: number
  readonly name: Text
  /** The day from which calculations would use it. */
  readonly begins: Day
  /** Why the law is to change, in the words of headquarters. */
  readonly reason: string
  /** The edition that it departs from. */
  readonly base: Edition
  /** The law as drafted so far. */
  readonly edition: Edition
  /** Everybody who had a hand in it: none of them may approve it. */
  readonly drafters: readonly string[]
}

/** Being drafted, for the first time or again. */
export type Drafted = OfDraft & { readonly state: 'drafted'; readonly returnedBecause: string | null }
/** Sent for approval: two people who had no hand in it must agree. */
export type Awaiting = OfDraft & { readonly state: 'awaiting-approval'; readonly approvers: readonly string[] }
/** Approved by two people, and published. */
export type Published = OfDraft & { readonly state: 'published'; readonly approvers: readonly string[] }
/** Given up. */
export type Withdrawn = OfDraft & { readonly state: 'withdrawn' }

export type Draft = Drafted | Awaiting | Published | Withdrawn
export type Move = 'change' | 'submit' | 'approve' | 'return' | 'withdraw'

/** How many people must approve. */
export const APPROVALS = 2

/** The moves that a draft allows somebody now. Pages draw their buttons from this. */
export function moves(draft: Draft, by: string): readonly Move[] {
  switch (draft.state) {
    case 'drafted':
      return ['change', ...(draft.edition.id === draft.base.id ? [] : (['submit'] as const)), 'withdraw']
    case 'awaiting-approval':
      return approve(draft, by).ok ? ['approve', 'return', 'withdraw'] : ['return', 'withdraw']
    case 'published':
    case 'withdrawn':
      return []
    default:
      return never(draft)
  }
}

export type CannotChange =
  | { readonly code: 'law-change.no-such-figure' }
  | { readonly code: 'law-change.figure-not-proposed' }
  | { readonly code: 'law-change.says-so-already' }
  | CannotBe

/** Proposes another value for one figure. What the base says is no proposal: the law's own version stands again. */
export function changeFigure(
  draft: Drafted,
  { figure: name, value, by }: { readonly figure: string; readonly value: unknown; readonly by: string },
): Result<Drafted, CannotChange> {
  const figure = figures.find(each => each.name === name)
  if (!figure || figure.read(draft.edition) === undefined) return refuse({ code: 'law-change.no-such-figure' })
  if (figure.fixed) return refuse({ code: 'law-change.figure-not-proposed' })
  const unreasonable = whyNotReasonable(figure, value)
  if (unreasonable) return refuse(unreasonable)
  const asBase = derive(
    draft.edition,
    draft.name,
    figure.write(draft.edition, value, figure.version(draft.base) ?? undefined),
  )
  const asProposed = derive(draft.edition, draft.name, figure.write(draft.edition, value))
  const restored = derive(draft.base, draft.name, figure.write(draft.base, value)).id === draft.base.id
  const edition = restored ? asBase : asProposed
  if (edition.id === draft.edition.id) return refuse({ code: 'law-change.says-so-already' })
  return ok({ ...draft, edition, drafters: [...new Set([...draft.drafters, by])] })
}

/** What a draft is called, when it begins, and why. */
export interface Terms {
  readonly name: Text
  readonly begins: Day
  readonly reason: string
}

/** Says anew what it is called, when it begins and why. */
export function restate(draft: Drafted, { name, begins, reason }: Terms, by: string): Drafted {
  const drafters = [...new Set([...draft.drafters, by])]
  return { ...draft, name, begins, reason, drafters, edition: derive(draft.edition, name, {}) }
}

export type CannotSubmit =
  | { readonly code: 'law-change.nothing-changed' }
  | { readonly code: 'law-change.begins-in-the-past' }

/** Sends a draft for approval. Whoever sends it has had a hand in it. */
export function submit(
  draft: Drafted,
  { by, today }: { readonly by: string; readonly today: Day },
): Result<Awaiting, CannotSubmit> {
  if (draft.edition.id === draft.base.id) return refuse({ code: 'law-change.nothing-changed' })
  if (draft.begins < today) return refuse({ code: 'law-change.begins-in-the-past' })
  const drafters = [...new Set([...draft.drafters, by])]
  return ok({ ...common(draft), drafters, state: 'awaiting-approval', approvers: [] })
}

export type CannotApprove =
  | { readonly code: 'law-change.approver-had-a-hand' }
  | { readonly code: 'law-change.approved-already' }

/** One person approves; when enough have, it is published. */
export function approve(draft: Awaiting, by: string): Result<Awaiting | Published, CannotApprove> {
  if (draft.drafters.includes(by)) return refuse({ code: 'law-change.approver-had-a-hand' })
  if (draft.approvers.includes(by)) return refuse({ code: 'law-change.approved-already' })
  const approvers = [...draft.approvers, by]
  return ok({ ...draft, approvers, state: approvers.length >= APPROVALS ? 'published' : 'awaiting-approval' })
}

/** Gives a draft back to be changed: whoever approved before must look again. */
export function giveBack(draft: Awaiting, because: string): Drafted {
  return { ...common(draft), state: 'drafted', returnedBecause: because }
}

/** Gives a draft up. */
export function withdraw(draft: Drafted | Awaiting): Withdrawn {
  return { ...common(draft), state: 'withdrawn' }
}

function common({ id, version, name, begins, reason, base, edition, drafters }: Draft): OfDraft {
  return { id, version, name, begins, reason, base, edition, drafters }
}
