import type { Day, Text } from '#kernel'
import type { Calculation } from '../../calculation.ts'
import { dateKinds, inOrder, type DateKind } from '../../date-kinds.ts'
import type { Notes } from '../../notes.ts'

/** One date of a calculation, as a row. */
export interface DateRow {
  readonly kind: DateKind
  /** "Conditional release date (CRD)". */
  readonly name: Text
  readonly says: Text
  readonly on: Day
  /** What to note about it. */
  readonly hints: readonly Text[]
  /** Where it is explained. */
  readonly why: string
}

/** The dates of a calculation, in the order in which they usually fall, with what is noted beside each. */
export function dateRows({ person, id, outcome }: Calculation, notes?: Notes): readonly DateRow[] {
  const hints: Readonly<Partial<Record<DateKind, readonly Text[]>>> = notes?.hints ?? {}
  return inOrder(outcome.dates).map(([kind, on]) => ({
    kind,
    name: kindName(kind),
    says: dateKinds[kind].says,
    on,
    hints: hints[kind] ?? [],
    why: `/people/${person}/sentence/calculations/${id}#${kind}`,
  }))
}

/** A kind of date in full, then its abbreviation. */
export function kindName(kind: DateKind): Text {
  const { en, cy } = dateKinds[kind].name
  return { en: `${en} (${kind})`, cy: `${cy} (${kind})` }
}

/** How sure dates are, in a tag. */
export const stateNames: Readonly<Record<Calculation['state'], Text>> = {
  provisional: { en: 'Not yet confirmed', cy: 'Heb ei gadarnhau eto' },
  'sent-back': { en: 'Not agreed', cy: 'Heb ei gytuno' },
  refused: { en: 'Could not be worked out', cy: 'Ni ellid ei gyfrifo' },
  confirmed: { en: 'Confirmed by two people', cy: 'Cadarnhawyd gan ddau berson' },
  stale: { en: 'Out of date', cy: 'Wedi dyddio' },
  superseded: { en: 'Replaced', cy: 'Wedi’i disodli' },
}
