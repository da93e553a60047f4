import { fact } from '#platform'

export const staffAdded = fact<{ readonly username: string }>('staff.added', {
  en: 'A member of staff was added',
  cy: 'Ychwanegwyd aelod o staff',
})

export const staffChanged = fact<{ readonly username: string }>('staff.changed', {
  en: 'The roles, places or name of a member of staff were changed',
  cy: 'Newidiwyd rolau, lleoedd neu enw aelod o staff',
})

export const staffEnded = fact<{ readonly username: string; readonly ends: string }>('staff.ended', {
  en: 'A last working day was set for a member of staff',
  cy: 'Gosodwyd diwrnod gwaith olaf i aelod o staff',
})
