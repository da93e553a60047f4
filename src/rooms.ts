import { places } from '#organisation/places'
import type { Room } from '#platform'

/** Every room of the house, in the order a sentence passes through them. */
export const rooms: readonly Room[] = [places]
