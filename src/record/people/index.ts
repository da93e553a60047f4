import type { Room } from '#platform'
import { facts } from './facts.ts'
import { refreshTermFrequencies } from './matching/refresh-term-frequencies.ts'
import { permissions } from './permissions.ts'
import { placesOf } from './repository.ts'
import { words } from './words.ts'

export { addAddress } from './add-address.ts'
export { addAlias } from './add-alias.ts'
export { addIdentifier } from './add-identifier.ts'
export { addPerson, likelyMatches, type CannotAddPerson, type NewPerson } from './add-person.ts'
export { addPeopleInBulk, takeStock, type BulkPerson, type Opening } from './bulk.repository.ts'
export { changeDetails } from './change-details.ts'
export { changeName } from './change-name.ts'
export { ethnicities, nameKinds, sexes, type Ethnicity, type NameKind, type Sex } from './codes.ts'
export { correctDateOfBirth } from './correct-date-of-birth.ts'
export { peopleMerged, peopleUnmerged, personAdded, whereaboutsChanged } from './facts.ts'
export { identifierKinds, readIdentifier, type IdentifierKindCode } from './identifiers/kinds.ts'
export { mergePeople } from './merge-people.ts'
export { fullName, listName, nameKey, type PersonName } from './name-key.ts'
export {
  ageOn,
  type HeldAddress,
  type HeldIdentifier,
  type HeldName,
  type Person,
  type PersonInList,
  type Whereabouts,
  type WholePerson,
} from './person.ts'
export { outwardCode, readablePostcode, readPostcode } from './postcode.ts'
export { idsOf, loadPerson, peopleInList, personOf } from './repository.ts'
export {
  endExclusion,
  excludeStaff,
  liftRestriction,
  nameStaff,
  restrictRecord,
  unnameStaff,
} from './restrict-record.ts'
export { findPeople, type FindPeople, type Found, type FoundPerson } from './search/find-people.ts'
export { refreshTermFrequencies } from './matching/refresh-term-frequencies.ts'
export { tellSentenceDays, tellStatus, type Told } from './tell-status.ts'
export { unmergePeople } from './un-merge-people.ts'

/** Everybody the service knows: one record for each person, for life. */
export const people: Room = {
  name: 'record/people',
  permissions,
  words,
  facts,
  jobs: [refreshTermFrequencies],
  placesOf,
}
