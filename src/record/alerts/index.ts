import { roomOf } from '#casework'
import { alert } from './alert.ts'
import { headerOf } from './header.ts'

export { activeAlertCodes, alertCodeOf } from './active-codes.ts'
export { alert } from './alert.ts'
export { alertTypeOf } from './alert-codes.ts'
export { alertsChange } from './facts.ts'
export { flagsOf } from './flags-of.ts'

const withHeader = { ...alert, neighbours: { ...alert.neighbours, personHeader: headerOf } }

/** Warnings and needs of people. */
export const alerts = roomOf('record/alerts', [withHeader], {
  desks: [{ name: { en: 'Alerts', cy: 'Rhybuddion' }, path: '/alerts', needs: 'alert:read', order: 40 }],
})
