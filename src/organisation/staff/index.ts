import type { Room } from '#platform'
import { directory } from './directory.ts'
import { staffAdded, staffChanged, staffEnded } from './facts.ts'
import { staffApi } from './staff.api.ts'
import { staffPages } from './staff.pages.ts'
import { words } from './words.ts'

export { addStaff } from './add-staff.ts'
export { staffNames } from './directory.ts'
export { addInventedStaff, inventedStaff } from './invented-staff.ts'
export { words as staffWords } from './words.ts'

export const staff: Room = {
  name: 'organisation/staff',
  permissions: [
    {
      name: 'staff:read',
      says: { en: 'Look up a member of staff', cy: 'Chwilio am aelod o staff' },
      roles: [
        'sentence-calculation-clerk',
        'offender-management-unit-manager',
        'prison-officer',
        'safer-custody-officer',
        'complaints-clerk',
        'governor',
        'youth-custody-officer',
        'probation-practitioner',
        'senior-probation-officer',
        'prison-group-director',
        'headquarters-analyst',
        'headquarters-policy',
        'record-keeper',
        'administrator',
        'machine',
      ],
      where: 'anywhere',
    },
    {
      name: 'staff:change',
      says: { en: 'Add, change or end a staff record', cy: 'Ychwanegu, newid neu ddod â chofnod staff i ben' },
      roles: ['administrator'],
      where: 'anywhere',
    },
  ],
  words,
  facts: [staffAdded, staffChanged, staffEnded],
  directory,
  api: staffApi,
  pages: staffPages,
}
