import { roles, type Role, type Room } from '#platform'
import { editionPublished } from './facts.ts'
import { rulebookApi } from './rulebook.api.ts'
import { rulebookPages } from './rulebook.pages.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

export { editionOn, findEdition, listEditions } from './find-editions.ts'
export { publishEdition, type CannotPublish } from './publish-edition.ts'
export { keepEdition } from './repository.ts'

export { differenceLines, type DifferenceLine } from './pages/compare-editions/page.ts'
export { differencesTable } from './pages/compare-editions/view.ts'
export { provisionLinks } from './pages/provisions.ts'
export { valueLines } from './pages/value-lines.ts'
export { words as rulebookWords } from './words.ts'

export const rulebookRoom: Room = {
  name: 'sentence/rulebook',
  permissions: [
    {
      name: 'rulebook:read',
      says: { en: 'Read the rulebook', cy: 'Darllen y llyfr rheolau' },
      roles: Object.keys(roles) as readonly Role[],
      where: 'anywhere',
    },
  ],
  words,
  facts: [editionPublished],
  desks: [{ name: texts.rulebook, path: '/rulebook', needs: 'rulebook:read', order: 95 }],
  api: rulebookApi,
  pages: rulebookPages,
}
