import { addDays, isoDay, ok, refuse, type Day, type Result, type Text } from '#kernel'
import type { Calculation, Confirmed } from './calculation.ts'

interface KindOfCheck {
  readonly name: Text
  /** Days before release by which it is done. */
  readonly before: number
  /** Days before release from which it counts: later than that, holidays and all, nothing is likely to change. */
  readonly from: number
}

const declared = {
  'fourteen-day': {
    name: { en: '14 day check before release', cy: 'Gwiriad 14 diwrnod cyn rhyddhau' },
    before: 14,
    from: 21,
  },
  'two-day': {
    name: { en: '2 day check before release', cy: 'Gwiriad 2 ddiwrnod cyn rhyddhau' },
    before: 2,
    from: 6,
  },
} as const satisfies Record<string, KindOfCheck>

/** The code of a check before release. */
export type CheckKind = keyof typeof declared

/** The checks before release, in the order in which they are done. */
export const checkKinds: Readonly<Record<CheckKind, KindOfCheck>> = declared
export const checkKindCodes = Object.keys(declared) as readonly CheckKind[]

/** A check that somebody did by name. It holds for the calculation that was looked at, and its day of release. */
export interface ReleaseCheck {
  readonly id: string
  readonly person: string
  readonly calculation: string
  readonly kind: CheckKind
  readonly releaseOn: Day
  readonly doneBy: string
  readonly doneAt: string
  readonly note: string | null
}

export type CannotCheck =
  | {
      readonly code:
        | 'release-checks.nothing-confirmed'
        | 'release-checks.not-confirmed'
        | 'release-checks.no-release'
        | 'release-checks.done-already'
        | 'release-checks.inputs-changed'
        | 'release-checks.dates-have-changed'
    }
  | { readonly code: 'release-checks.too-early'; readonly from: Day }

/** What a check is held against. */
export interface CheckedAgainst {
  /** The calculation that is relied on. */
  readonly relied: Calculation | undefined
  /** The day of release: the first of its dates, and of those approved, on which somebody leaves. */
  readonly releaseOn: Day | undefined
  readonly done: readonly ReleaseCheck[]
  readonly today: Day
}

/** Whether a check may be done now: only of confirmed dates that nothing has overtaken, and not long before its day. */
export function mayCheck(
  kind: CheckKind,
  { relied, releaseOn, done, today }: CheckedAgainst,
): Result<{ readonly calculation: Confirmed; readonly releaseOn: Day }, CannotCheck> {
  if (!relied) return refuse({ code: 'release-checks.nothing-confirmed' })
  if (relied.state !== 'confirmed') return refuse({ code: 'release-checks.not-confirmed' })
  if (releaseOn === undefined) return refuse({ code: 'release-checks.no-release' })
  const before = done.some(each => each.kind === kind && each.calculation === relied.id && each.releaseOn === releaseOn)
  if (before) return refuse({ code: 'release-checks.done-already' })
  const from = addDays(releaseOn, -checkKinds[kind].from)
  if (today < from) return refuse({ code: 'release-checks.too-early', from })
  return ok({ calculation: relied, releaseOn })
}

/** A check as the journal keeps it. */
export function checkForTheJournal({ kind, releaseOn }: ReleaseCheck): object {
  return { kind, releaseOn: isoDay(releaseOn) }
}
