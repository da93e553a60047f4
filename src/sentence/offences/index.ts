import { roles, type Role, type Room } from '#platform'
import { offencesApi } from './offences.api.ts'
import { offencesPages } from './offences.pages.ts'

export {
  chargeOutcomeOf,
  chargeOutcomes,
  hearingOutcomes,
  sentenceTypeOn,
  sentenceTypes,
  sentenceTypesOf,
  sentenceTypesOn,
  type Outcome,
  type OutcomeKind,
  type SentenceFamily,
  type SentenceType,
} from './court-reference.ts'
export { findOffences, type OffencesWanted } from './find-offences.ts'
export { markerNames, markers, type KnownMarkers, type Marker } from './markers.ts'
export { offenceOf, type Family, type Offence, type Variant } from './offence.ts'

export const offences: Room = {
  name: 'sentence/offences',
  permissions: [
    {
      name: 'offence:read',
      says: { en: 'Look up an offence', cy: 'Chwilio am drosedd' },
      roles: Object.keys(roles) as readonly Role[],
      where: 'anywhere',
    },
  ],
  api: offencesApi,
  pages: offencesPages,
}
