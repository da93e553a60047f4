import { roomOf } from '#casework'
import { alert } from './alert.ts'
import { flagsOf } from './flags-of.ts'

export { activeAlertCodes, alertCodeOf } from './active-codes.ts'
export { alert } from './alert.ts'
export { alertTypeOf } from './alert-codes.ts'
export { alertsChange } from './facts.ts'

/** Warnings and needs of people. */
export const alerts = roomOf('record/alerts', [alert], {
  flagsOf,
  tabs: [
    {
      name: { en: 'Alerts', cy: 'Rhybuddion' },
      path: person => `/people/${person}/alerts`,
      needs: 'alert:read',
      order: 40,
    },
  ],
  desks: [{ name: { en: 'Alerts', cy: 'Rhybuddion' }, path: '/alerts', needs: 'alert:read', order: 40 }],
})
