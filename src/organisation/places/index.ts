import { roles, type Role, type Room } from '#platform'
import { placeChanged } from './facts.ts'
import { placesApi } from './places.api.ts'
import { placesPages } from './places.pages.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

export type { CourtType, Sector, Status } from './attributes.ts'
export { changePlace, type CannotChangePlace, type PlaceChange } from './change-place.ts'
export { placeChanged } from './facts.ts'
export { findCourts, findPlaces, type FoundPlace, type PlacesWanted } from './find-places.ts'
export {
  holdsPeople,
  isPlaceKind,
  kinds,
  services,
  supervisesPeople,
  type PlaceKind,
  type ServiceCode,
} from './kinds.ts'
export { attributeOn, nameOn, placeOn, publicPrisons, type Address, type Place, type PlaceOnDay } from './place.ts'
export { placeName, registerOf, type Register } from './register.ts'
export { registerTabs } from './pages/register-tabs.ts'
export { seedOrganisation } from './seed-organisation.ts'

export const places: Room = {
  name: 'organisation/places',
  permissions: [
    {
      name: 'place:read',
      says: { en: 'Look up a place', cy: 'Chwilio am le' },
      roles: Object.keys(roles) as readonly Role[],
      where: 'anywhere',
    },
    {
      name: 'place:change',
      says: { en: 'Change a place in the register', cy: 'Newid lle yn y gofrestr' },
      roles: ['administrator'],
      where: 'anywhere',
    },
  ],
  words,
  facts: [placeChanged],
  desks: [{ name: texts.registerDesk, path: '/places', needs: 'place:read', order: 90 }],
  api: placesApi,
  pages: placesPages,
}
