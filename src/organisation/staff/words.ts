import type { Text } from '#kernel'
import type { CannotAddStaff } from './add-staff.ts'
import type { CannotChangeStaff } from './change-staff.ts'
import type { CannotEndStaff } from './end-staff.ts'

type Code = (CannotAddStaff | CannotChangeStaff | CannotEndStaff)['code'] | 'staff.not-a-day'

export const words: Record<Code, Text> = {
  'staff.not-a-day': { en: 'Enter a day that is in the calendar', cy: 'Rhowch ddiwrnod sydd yn y calendr' },
  'staff.no-name': { en: 'Enter a name', cy: 'Rhowch enw' },
  'staff.bad-username': {
    en: 'Enter a username of 3 to 64 lower case letters, digits, full stops and hyphens, such as a.okafor',
    cy: 'Rhowch enw defnyddiwr o 3 i 64 o lythrennau bach, digidau, atalnodau llawn a chysylltnodau, megis a.okafor',
  },
  'staff.username-taken': {
    en: 'Enter another username: this one belongs to somebody, or did',
    cy: 'Rhowch enw defnyddiwr arall: mae hwn yn perthyn i rywun, neu roedd yn arfer gwneud',
  },
  'staff.no-role': { en: 'Choose at least one role', cy: 'Dewiswch o leiaf un rôl' },
  'staff.no-such-place': {
    en: 'Enter the codes of places that are in the register, such as LEI',
    cy: 'Rhowch godau lleoedd sydd yn y gofrestr, megis LEI',
  },
  'staff.needs-a-place': {
    en: 'Enter the place where they work: one of their roles is held at a place',
    cy: 'Rhowch y lle y maent yn gweithio ynddo: mae un o’u rolau’n cael ei dal mewn lle',
  },
  'staff.own-record': {
    en: 'Ask another administrator: nobody changes their own roles, places or last day',
    cy: 'Gofynnwch i weinyddwr arall: nid oes neb yn newid ei rolau, ei leoedd na’i ddiwrnod olaf ei hun',
  },
  'staff.last-administrator': {
    en: 'Make somebody else an administrator first: there must always be one',
    cy: 'Gwnewch rywun arall yn weinyddwr yn gyntaf: rhaid cael un bob amser',
  },
  'staff.nothing-changes': { en: 'Change something before you save', cy: 'Newidiwch rywbeth cyn cadw' },
  'staff.ends-before-it-starts': {
    en: 'The last working day must be the same as or after the first',
    cy: 'Rhaid i’r diwrnod gwaith olaf fod yr un diwrnod â’r cyntaf neu’n hwyrach',
  },
}
