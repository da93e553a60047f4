import type { Text } from '#kernel'

interface RoleFacts {
  readonly name: Text
  /** `nation`: may find people wherever they are held or supervised. `places`: only those at their own places. */
  readonly reach: 'nation' | 'places'
}

/** Every role that a member of staff, or a machine, may hold. */
export const roles = {
  'sentence-calculation-clerk': {
    name: { en: 'Sentence calculation clerk', cy: 'Clerc cyfrifo dedfrydau' },
    reach: 'nation',
  },
  'offender-management-unit-manager': {
    name: { en: 'Offender management unit manager', cy: 'Rheolwr uned rheoli troseddwyr' },
    reach: 'nation',
  },
  'prison-officer': { name: { en: 'Prison officer', cy: 'Swyddog carchar' }, reach: 'places' },
  'safer-custody-officer': { name: { en: 'Safer custody officer', cy: 'Swyddog dalfa fwy diogel' }, reach: 'places' },
  'complaints-clerk': { name: { en: 'Complaints clerk', cy: 'Clerc cwynion' }, reach: 'places' },
  governor: { name: { en: 'Governor', cy: 'Llywodraethwr' }, reach: 'places' },
  'youth-custody-officer': { name: { en: 'Youth custody officer', cy: 'Swyddog dalfa ieuenctid' }, reach: 'places' },
  'probation-practitioner': { name: { en: 'Probation practitioner', cy: 'Ymarferydd prawf' }, reach: 'places' },
  'senior-probation-officer': {
    name: { en: 'Senior probation officer', cy: 'Uwch swyddog prawf' },
    reach: 'places',
  },
  'prison-group-director': {
    name: { en: 'Prison group director', cy: 'Cyfarwyddwr grŵp carchardai' },
    reach: 'nation',
  },
  'headquarters-analyst': { name: { en: 'Headquarters analyst', cy: 'Dadansoddwr pencadlys' }, reach: 'nation' },
  'headquarters-policy': {
    name: { en: 'Headquarters policy adviser', cy: 'Cynghorydd polisi pencadlys' },
    reach: 'nation',
  },
  'record-keeper': { name: { en: 'Record keeper', cy: 'Ceidwad cofnodion' }, reach: 'nation' },
  administrator: { name: { en: 'Administrator', cy: 'Gweinyddwr' }, reach: 'nation' },
  machine: { name: { en: 'Connected system', cy: 'System gysylltiedig' }, reach: 'nation' },
} as const satisfies Record<string, RoleFacts>

export type Role = keyof typeof roles

/** True for the name of a role. */
export function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name)
}
