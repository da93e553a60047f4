import type { Room } from '#platform'
import { facts } from './facts.ts'
import { lawChangeApi } from './law-change.api.ts'
import { lawChangePages } from './law-change.pages.ts'
import { texts } from './texts.ts'
import { waitingForApproval } from './waiting.ts'
import { words } from './words.ts'

export const lawChange: Room = {
  name: 'headquarters/law-change',
  permissions: [
    {
      name: 'law-change:read',
      says: { en: 'Look at drafted changes of the law', cy: 'Edrych ar ddrafftiau o newidiadau i’r gyfraith' },
      roles: ['headquarters-policy', 'headquarters-analyst', 'prison-group-director', 'machine'],
      where: 'anywhere',
    },
    {
      name: 'law-change:draft',
      says: { en: 'Draft a change of the law', cy: 'Drafftio newid i’r gyfraith' },
      roles: ['headquarters-policy', 'machine'],
      where: 'anywhere',
    },
    {
      name: 'law-change:approve',
      says: { en: 'Approve a drafted change of the law', cy: 'Cymeradwyo drafft o newid i’r gyfraith' },
      roles: ['headquarters-policy'],
      where: 'anywhere',
    },
  ],
  words,
  facts,
  desks: [{ name: texts.title, path: '/law-change', needs: 'law-change:read', order: 96 }],
  work: waitingForApproval,
  api: lawChangeApi,
  pages: lawChangePages,
}
