import { roomOf } from '#casework'
import { complaint } from './complaint.ts'
import { confidentialComplaint } from './confidential-complaint.ts'

export { complaint } from './complaint.ts'
export { confidentialComplaint } from './confidential-complaint.ts'

/** What people in custody complain of, and how they are answered. */
export const complaints = roomOf('prison/complaints', [complaint, confidentialComplaint], {
  tabs: [
    {
      name: { en: 'Complaints', cy: 'Cwynion' },
      path: person => `/people/${person}/complaints`,
      needs: 'complaint:read',
      order: 70,
    },
  ],
  desks: [{ name: { en: 'Complaints', cy: 'Cwynion' }, path: '/complaints', needs: 'complaint:read', order: 50 }],
})
