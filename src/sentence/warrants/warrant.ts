import { never, ok, refuse, type Day, type Result } from '#kernel'
import type { CourtOrder } from './order.ts'

interface OfWarrant {
  readonly id: string
  readonly person: string
  readonly version: number
}

/** Being typed. What is typed is kept as it is, good or not, until it is recorded or thrown away. */
export interface Drafted extends OfWarrant {
  readonly state: 'drafted'
  readonly author: string
  /** The recorded warrant that this one is to replace. */
  readonly corrects: string | null
}

/** In force: what the court ordered, as the service understands it. Never edited. */
export interface Recorded extends OfWarrant {
  readonly state: 'recorded'
  readonly order: CourtOrder
  readonly recordedBy: string
  readonly recordedAt: string
  readonly replaces: string | null
  readonly correction: Correction | null
}

/** Kept for ever, but no longer in force: another warrant says what this one ought to have said. */
export interface Replaced extends Omit<Recorded, 'state'> {
  readonly state: 'replaced'
  readonly replacedBy: string
}

export type Warrant = Drafted | Recorded | Replaced

export const correctionReasons = ['entered-wrongly', 'court-amended', 'appeal'] as const

/** Why a recorded warrant was replaced. */
export interface Correction {
  readonly because: (typeof correctionReasons)[number]
  readonly reason: string
  /** What an appeal court decided: when, and its reference where the order bears one. Null for other corrections. */
  readonly appeal: { readonly decidedOn: Day; readonly reference: string | null } | null
}

export type CannotReplace =
  | { readonly code: 'warrant.already-replaced' }
  | { readonly code: 'warrant.no-reason' }
  | { readonly code: 'warrant.no-appeal-date' }
  | { readonly code: 'warrant.appeal-before-hearing' }
  | { readonly code: 'warrant.appeal-in-future' }
  | { readonly code: 'warrant.other-person' }

/** A recorded warrant gives way to a new one, for a reason. */
export function replace(
  old: Recorded | Replaced,
  by: { readonly id: string; readonly person: string; readonly correction: Correction; readonly today: Day },
): Result<Replaced, CannotReplace> {
  if (old.state === 'replaced') return refuse({ code: 'warrant.already-replaced' })
  if (by.person !== old.person) return refuse({ code: 'warrant.other-person' })
  const { because, reason, appeal } = by.correction
  if (reason.trim() === '') return refuse({ code: 'warrant.no-reason' })
  if (because === 'appeal') {
    if (appeal === null) return refuse({ code: 'warrant.no-appeal-date' })
    if (appeal.decidedOn < old.order.heardOn) return refuse({ code: 'warrant.appeal-before-hearing' })
    if (appeal.decidedOn > by.today) return refuse({ code: 'warrant.appeal-in-future' })
  }
  return ok({ ...old, state: 'replaced', replacedBy: by.id })
}

/** What may be done with a warrant now. Pages draw their buttons from this. */
export function moves(warrant: Warrant): readonly ('record' | 'discard' | 'correct')[] {
  switch (warrant.state) {
    case 'drafted':
      return ['record', 'discard']
    case 'recorded':
      return ['correct']
    case 'replaced':
      return []
    default:
      return never(warrant)
  }
}
