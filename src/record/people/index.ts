import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { House, Room } from '#platform'
import { facts } from './facts.ts'
import { refreshTermFrequencies } from './matching/refresh-term-frequencies.ts'
import { findPages } from './find.pages.ts'
import { peopleApi } from './people.api.ts'
import { permissions } from './permissions.ts'
import { recordApi } from './record.api.ts'
import { recordPages } from './record.pages.ts'
import { texts } from './texts.ts'
import { placesOf } from './repository.ts'
import { words } from './words.ts'

export {
  aboutPerson,
  aboutWhole,
  flagsOf,
  knownBy,
  personLayout,
  whereabouts,
  type AboutPerson,
  type PersonPage,
} from './about-person.ts'
export { addAddress } from './add-address.ts'
export { addAlias } from './add-alias.ts'
export { addIdentifier } from './add-identifier.ts'
export { addPerson, likelyMatches, type CannotAddPerson, type NewPerson } from './add-person.ts'
export { addPeopleInBulk, takeStock, type BulkPerson, type Opening } from './bulk.repository.ts'
export { changeDetails } from './change-details.ts'
export { changeName } from './change-name.ts'
export { ethnicities, nameKinds, sexes, type Ethnicity, type NameKind, type Sex } from './codes.ts'
export { correctDateOfBirth } from './correct-date-of-birth.ts'
export { dateOfBirthCorrected, peopleMerged, peopleUnmerged, personAdded, whereaboutsChanged } from './facts.ts'
export { historyOf, type History, type PastFact } from './history.ts'
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

const both =
  (...plugins: readonly ((house: House) => FastifyPluginAsyncTypebox)[]) =>
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    for (const plugin of plugins) await app.register(plugin(house))
  }

/** Everybody the service knows: one record for each person, for life. */
export const people: Room = {
  name: 'record/people',
  permissions,
  words,
  facts,
  jobs: [refreshTermFrequencies],
  desks: [{ name: texts.findDesk, path: '/find', needs: 'person:read', order: 10 }],
  tabs: [{ name: texts.details, path: person => `/people/${person}/details`, needs: 'person:read', order: 80 }],
  api: both(peopleApi, recordApi),
  pages: both(findPages, recordPages),
  placesOf,
}
