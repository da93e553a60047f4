import { fact, type FactKind } from '#platform'

/** What facts of a law change are about. */
export interface DraftFact {
  readonly draft: string
}

const told = (name: string, en: string, cy: string) => fact<DraftFact>(`law-change.${name}`, { en, cy })

export const draftBegun = told('drafted', 'A change of the law was drafted', 'Drafftiwyd newid i’r gyfraith')
export const draftChanged = told(
  'changed',
  'A drafted change of the law was changed',
  'Newidiwyd drafft o newid i’r gyfraith',
)
export const draftSubmitted = told(
  'sent-for-approval',
  'A drafted change of the law was sent for approval',
  'Anfonwyd drafft o newid i’r gyfraith i’w gymeradwyo',
)
export const draftApproved = told(
  'approved',
  'Somebody approved a drafted change of the law',
  'Cymeradwyodd rhywun ddrafft o newid i’r gyfraith',
)
export const draftReturned = told(
  'returned',
  'A drafted change of the law was returned',
  'Dychwelwyd drafft o newid i’r gyfraith',
)
export const draftWithdrawn = told(
  'withdrawn',
  'A drafted change of the law was withdrawn',
  'Tynnwyd drafft o newid i’r gyfraith yn ôl',
)

export const facts: readonly FactKind<DraftFact>[] = [
  draftBegun,
  draftChanged,
  draftSubmitted,
  draftApproved,
  draftReturned,
  draftWithdrawn,
]
