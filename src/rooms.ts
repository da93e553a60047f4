import { places } from '#organisation/places'
import { staff } from '#organisation/staff'
import { platform, type Room } from '#platform'
import { people } from '#record/people'
import { offences } from '#sentence/offences'

/** Every room of the house, in the order a sentence passes through them. */
export const rooms: readonly Room[] = [platform, places, staff, people, offences]
