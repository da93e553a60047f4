import { roles, type Role, type Room } from '#platform'
import { placeChanged } from './facts.ts'
import { placesApi } from './places.api.ts'
import { placesPages } from './places.pages.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

export { findCourts, findPlaces } from './find-places.ts'
export { holdsPeople, supervisesPeople } from './kinds.ts'
export { nameOn, placeOn, type Place, type PlaceOnDay } from './place.ts'
export { placeName, registerOf } from './register.ts'
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
