import type { Day, Text } from '#kernel'
import { kinds, type KindCode } from '#law'
import type { Calculation } from '../../calculation.ts'
import { inOrder } from '../../outcome.schema.ts'

/** One date of a calculation, as a row. */
export interface DateRow {
  readonly kind: KindCode
  /** "Conditional release date (CRD)". */
  readonly name: Text
  readonly says: Text
  readonly on: Day
  /** Where it is explained. */
  readonly why: string
}

/** The dates of a calculation, in the order in which they usually fall. */
export function dateRows({ person, id, outcome }: Calculation): readonly DateRow[] {
  return inOrder(outcome.dates).map(([kind, on]) => ({
    kind,
    name: kindName(kind),
    says: kinds[kind].says,
    on,
    why: `/people/${person}/sentence/calculations/${id}#${kind}`,
  }))
}

/** A kind of date in full, then its abbreviation. */
export function kindName(kind: KindCode): Text {
  const { en, cy } = kinds[kind].name
  return { en: `${en} (${kind})`, cy: `${cy} (${kind})` }
}

/** How sure dates are, in a tag. */
export const stateNames: Readonly<Record<Calculation['state'], Text>> = {
  provisional: { en: 'Not yet confirmed', cy: 'Heb ei gadarnhau eto' },
  refused: { en: 'Could not be worked out', cy: 'Ni ellid ei gyfrifo' },
  confirmed: { en: 'Confirmed by two people', cy: 'Cadarnhawyd gan ddau berson' },
  stale: { en: 'Out of date', cy: 'Wedi dyddio' },
  superseded: { en: 'Replaced', cy: 'Wedi’i disodli' },
}

/** Why a calculation was made. */
export const becauseNames: Readonly<Record<Calculation['because'], Text>> = {
  warrant: { en: 'A warrant was recorded', cy: 'Cofnodwyd gwarant' },
  'warrant-corrected': { en: 'A warrant was corrected', cy: 'Cywirwyd gwarant' },
  'adjustment-added': { en: 'An adjustment was added', cy: 'Ychwanegwyd addasiad' },
  'adjustment-changed': { en: 'An adjustment was changed', cy: 'Newidiwyd addasiad' },
  'adjustment-removed': { en: 'An adjustment was removed', cy: 'Tynnwyd addasiad' },
  'records-joined': {
    en: 'Two records were found to be one person, or to be two',
    cy: 'Canfuwyd bod dau gofnod yn un person, neu’n ddau',
  },
  'alert-changed': {
    en: 'An alert that bears on the dates was raised or ended',
    cy: 'Codwyd neu daeth i ben rybudd sy’n effeithio ar y dyddiadau',
  },
  'date-of-birth-corrected': { en: 'The date of birth was corrected', cy: 'Cywirwyd y dyddiad geni' },
  asked: { en: 'Somebody asked for them to be worked out again', cy: 'Gofynnodd rhywun am eu cyfrifo eto' },
  law: { en: 'The law changed', cy: 'Newidiodd y gyfraith' },
}
