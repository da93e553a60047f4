import type { Room } from '#platform'
import { personPages } from './person.pages.ts'
import { texts } from './texts.ts'

/** One person: what comes next, who is responsible, what is open, what to know, and their whole history. */
export const person: Room = {
  name: 'desks/person',
  tabs: [
    { name: texts.overview, path: id => `/people/${id}`, needs: 'person:read', order: 10 },
    { name: texts.history, path: id => `/people/${id}/history`, needs: 'person:read', order: 90 },
  ],
  pages: personPages,
}
