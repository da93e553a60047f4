import type { Room } from '#platform'

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
export { offenceOf, variantNames, type Family, type Offence, type Variant } from './offence.ts'

export const offences: Room = {
  name: 'sentence/offences',
}
