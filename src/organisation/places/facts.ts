import { fact } from '#platform'

/** A place is something else from a day on: its operator, function, status or name. */
export const placeChanged = fact<{
  readonly place: string
  readonly attribute: string
  readonly value: string
  readonly from: string
  readonly until: string | null
}>('place.changed', { en: 'A place was changed in the register', cy: 'Newidiwyd lle yn y gofrestr' })
