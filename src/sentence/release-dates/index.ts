import { on, type Room } from '#platform'
import { sentenceChanged } from '#sentence/sentences'
import { datesConfirmed, datesWorkedOut } from './facts.ts'
import { secondChecks } from './second-checks.ts'
import { releaseDateApi } from './release-dates.api.ts'
import { releaseDatePages } from './release-dates.pages.ts'
import { whenSentenceChanged } from './work-out.ts'
import { words } from './words.ts'

export {
  addCalculationsInBulk,
  confirmInBulk,
  overtakenInBulk,
  standsBy,
  workOutInBulk,
} from './add-in-bulk.repository.ts'
export { confirmDates } from './confirm-dates.ts'
export type { Calculation } from './calculation.ts'
export { latestOf, reliedOn } from './repository.ts'

export const releaseDates: Room = {
  name: 'sentence/release-dates',
  permissions: [
    {
      name: 'release-date:confirm',
      says: { en: 'Confirm release dates as a second person', cy: 'Cadarnhau dyddiadau rhyddhau fel ail berson' },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager'],
      where: 'their-places',
    },
  ],
  words,
  facts: [datesWorkedOut, datesConfirmed],
  tabs: [
    {
      name: { en: 'Sentence and dates', cy: 'Dedfryd a dyddiadau' },
      path: person => `/people/${person}/sentence`,
      needs: 'sentence:read',
      order: 20,
    },
  ],
  work: secondChecks,
  api: releaseDateApi,
  pages: releaseDatePages,
  hears: [on(sentenceChanged, whenSentenceChanged)],
}
