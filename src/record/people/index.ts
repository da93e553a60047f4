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

export { aboutPerson, aboutWhole, flagsOf, personLayout, type AboutPerson, type PersonPage } from './about-person.ts'
export { addPerson } from './add-person.ts'
export { addPeopleInBulk, takeStock, type BulkPerson } from './bulk.repository.ts'
export { neighboursOf } from './casework-neighbours.ts'
export { peopleWho, whereTheyAre, type WhereTheyAre } from './cohort.repository.ts'
export { correctDateOfBirth } from './correct-date-of-birth.ts'
export { dateOfBirthCorrected, peopleMerged, peopleUnmerged, whereaboutsChanged } from './facts.ts'
export { historyOf, type History } from './history.ts'
export { identifierKinds, readIdentifier, type IdentifierKindCode } from './identifiers/kinds.ts'
export { refreshTermFrequencies } from './matching/refresh-term-frequencies.ts'
export { mergePeople } from './merge-people.ts'
export { fullName, listName } from './name-key.ts'
export type { WholePerson } from './person.ts'
export { idsOf, loadPerson, peopleInList, personOf } from './repository.ts'
export { restrictRecord } from './restrict-record.ts'
export { findPeople } from './search/find-people.ts'
export { tellSentenceDays, tellStatus } from './tell-status.ts'
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
