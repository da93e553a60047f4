import type { Text } from '#kernel'
import type { CannotAddMachine, CannotRemoveMachine } from './machines.ts'

/** Why a connected system cannot be added or removed, and what to do about it. */
export const machineWords: Readonly<Record<CannotAddMachine['code'] | CannotRemoveMachine['code'], Text>> = {
  'machine.name-not-usable': {
    en: 'Give a name of 3 to 64 small letters, digits and hyphens that begins with a letter, as in court-feed.',
    cy: "Rhowch enw o 3 i 64 o lythrennau bach, digidau a chysylltnodau sy'n dechrau gyda llythyren, fel court-feed.",
  },
  'machine.already-there': {
    en: 'A connected system with this name is there, or was. Choose another name.',
    cy: "Mae system gysylltiedig gyda'r enw hwn yno, neu bu yno. Dewiswch enw arall.",
  },
  'machine.no-scope': {
    en: 'Say at least one permission that the system is to have.',
    cy: "Nodwch o leiaf un caniatâd y mae'r system i'w gael.",
  },
  'machine.scope-not-known': {
    en: 'Give only permissions that connected systems may have. The list shows which.',
    cy: "Rhowch ganiatadau y caiff systemau cysylltiedig eu cael yn unig. Mae'r rhestr yn dangos pa rai.",
  },
  'machine.not-there': {
    en: 'Give the name of a connected system that still has access.',
    cy: 'Rhowch enw system gysylltiedig sydd â mynediad o hyd.',
  },
}
