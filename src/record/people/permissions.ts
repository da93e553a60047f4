import { roles, type Permission, type Role } from '#platform'

const everybody = Object.keys(roles) as readonly Role[]

/** Who may do what with records of people. Which records somebody may know of is decided beside this, by visibility. */
export const permissions = [
  {
    name: 'person:read',
    says: { en: 'Find people and read their records', cy: 'Dod o hyd i bobl a darllen eu cofnodion' },
    roles: everybody,
    where: 'anywhere',
  },
  {
    name: 'person:write',
    says: { en: 'Add people and change their details', cy: 'Ychwanegu pobl a newid eu manylion' },
    roles: [
      'sentence-calculation-clerk',
      'offender-management-unit-manager',
      'youth-custody-officer',
      'probation-practitioner',
      'senior-probation-officer',
      'record-keeper',
      'machine',
    ],
    where: 'anywhere',
  },
  {
    name: 'person:export',
    says: { en: 'Export lists of people', cy: 'Allforio rhestrau o bobl' },
    roles: [
      'sentence-calculation-clerk',
      'offender-management-unit-manager',
      'governor',
      'senior-probation-officer',
      'prison-group-director',
      'record-keeper',
    ],
    where: 'anywhere',
  },
  {
    name: 'person:restrict',
    says: { en: 'Decide who may know of a record', cy: 'Penderfynu pwy gaiff wybod am gofnod' },
    roles: ['record-keeper'],
    where: 'anywhere',
  },
  {
    name: 'person:merge',
    says: { en: 'Merge records of one person, and undo a merge', cy: 'Cyfuno cofnodion un person, a dadwneud hynny' },
    roles: ['record-keeper', 'machine'],
    where: 'anywhere',
  },
] as const satisfies readonly Permission[]
