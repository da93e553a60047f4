import { fact } from '#platform'

export const personAdded = fact<{ readonly reviewed: readonly string[] }>('person.added', {
  en: 'The record was opened',
  cy: 'Agorwyd y cofnod',
})
export const detailsChanged = fact<object>('person.details-changed', {
  en: 'Details were changed',
  cy: 'Newidiwyd manylion',
})
export const nameChanged = fact<object>('person.name-changed', {
  en: 'The name in use was changed',
  cy: 'Newidiwyd yr enw presennol',
})
export const aliasAdded = fact<{ readonly name: string }>('person.alias-added', {
  en: 'Another name was added',
  cy: 'Ychwanegwyd enw arall',
})
export const identifierAdded = fact<{ readonly identifier: string; readonly kind: string }>('person.identifier-added', {
  en: 'A number was added',
  cy: 'Ychwanegwyd rhif',
})
export const identifierEnded = fact<{ readonly identifier: string; readonly kind: string }>('person.identifier-ended', {
  en: 'A number was ended',
  cy: 'Daethpwyd â rhif i ben',
})
export const addressAdded = fact<{ readonly address: string }>('person.address-added', {
  en: 'An address was added',
  cy: 'Ychwanegwyd cyfeiriad',
})
export const dateOfBirthCorrected = fact<object>('person.date-of-birth-corrected', {
  en: 'The date of birth was corrected',
  cy: 'Cywirwyd y dyddiad geni',
})
export const whereaboutsChanged = fact<object>('person.whereabouts-changed', {
  en: 'Where they are, or how they stand, changed',
  cy: 'Newidiodd eu lleoliad neu eu statws',
})
export const recordRestricted = fact<object>('person.restricted', {
  en: 'The record was restricted to named staff',
  cy: 'Cyfyngwyd y cofnod i staff a enwir',
})
export const restrictionLifted = fact<object>('person.restriction-lifted', {
  en: 'The restriction was lifted',
  cy: 'Codwyd y cyfyngiad',
})
export const staffNamed = fact<{ readonly staff: string }>('person.staff-named', {
  en: 'A member of staff was given access to the restricted record',
  cy: 'Cafodd aelod o staff fynediad i’r cofnod cyfyngedig',
})
export const staffUnnamed = fact<{ readonly staff: string }>('person.staff-unnamed', {
  en: 'A member of staff lost access to the restricted record',
  cy: 'Collodd aelod o staff fynediad i’r cofnod cyfyngedig',
})
export const staffExcluded = fact<{ readonly staff: string }>('person.staff-excluded', {
  en: 'A member of staff was excluded from the record',
  cy: 'Gwaharddwyd aelod o staff o’r cofnod',
})
export const exclusionEnded = fact<{ readonly staff: string }>('person.exclusion-ended', {
  en: 'A member of staff is no longer excluded from the record',
  cy: 'Nid yw aelod o staff wedi’i wahardd o’r cofnod mwyach',
})
export const peopleMerged = fact<{ readonly merge: string; readonly person: string; readonly survivor: string }>(
  'person.merged',
  {
    en: 'Two records were found to be one person and merged',
    cy: 'Canfuwyd bod dau gofnod am un person a chawsant eu cyfuno',
  },
)
export const peopleUnmerged = fact<{ readonly merge: string; readonly person: string; readonly survivor: string }>(
  'person.un-merged',
  {
    en: 'A merge was undone: the records are two people again',
    cy: 'Dadwnaed y cyfuno: mae’r cofnodion yn ddau berson eto',
  },
)

/** Every kind of fact that the room announces. */
export const facts = [
  personAdded,
  detailsChanged,
  nameChanged,
  aliasAdded,
  identifierAdded,
  identifierEnded,
  addressAdded,
  dateOfBirthCorrected,
  whereaboutsChanged,
  recordRestricted,
  restrictionLifted,
  staffNamed,
  staffUnnamed,
  staffExcluded,
  exclusionEnded,
  peopleMerged,
  peopleUnmerged,
]
