import { casework } from '#casework'
import { myWork } from '#desks/my-work'
import { person } from '#desks/person'
import { lawChange } from '#headquarters/law-change'
import { places } from '#organisation/places'
import { staff } from '#organisation/staff'
import { platform, type Room } from '#platform'
import { complaints } from '#prison/complaints'
import { alerts } from '#record/alerts'
import { people } from '#record/people'
import { offences } from '#sentence/offences'
import { recalculation } from '#sentence/recalculation'
import { releaseDates } from '#sentence/release-dates'
import { rulebookRoom } from '#sentence/rulebook'
import { sentences } from '#sentence/sentences'
import { warrants } from '#sentence/warrants'

/** Every room of the house, in the order a sentence passes through them. */
export const rooms: readonly Room[] = [
  platform,
  casework,
  places,
  staff,
  people,
  alerts,
  offences,
  warrants,
  sentences,
  rulebookRoom,
  releaseDates,
  recalculation,
  complaints,
  lawChange,
  myWork,
  person,
]
