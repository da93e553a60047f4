import { roles, type Role, type Room } from '#platform'
import { offencesApi } from './offences.api.ts'
import { offencesPages } from './offences.pages.ts'

export {
  chargeOutcomeOf,
  chargeOutcomes,
  sentenceTypesOf,
  sentenceTypesOn,
  type Outcome,
  type SentenceFamily,
} from './court-reference.ts'
export { findOffences } from './find-offences.ts'
export { markerNames, markers, type KnownMarkers, type Marker } from './markers.ts'
export { offenceOf, type Offence } from './offence.ts'

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
