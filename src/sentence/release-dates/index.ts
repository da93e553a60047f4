import { on, type Room } from '#platform'
import { peopleMerged, peopleUnmerged, whereaboutsChanged } from '#record/people'
import { sentenceChanged } from '#sentence/sentences'
import { byHandApi } from './by-hand.api.ts'
import { facts } from './facts.ts'
import { releaseDateApi } from './release-dates.api.ts'
import { lifeApi } from './life.api.ts'
import { releaseDatePages } from './release-dates.pages.ts'
import { whenRecordsJoin, whenWhereaboutsChange } from './settle.ts'
import { toDoApi } from './to-do.api.ts'
import { whenSentenceChanged } from './work-out.ts'
import { workOf } from './work-of.ts'
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
export { outcomeOf } from './outcome.ts'
export { papers, type PaperName } from './paper/papers.ts'
export type { Printed } from './paper/printed.ts'
export { keepRecalculated } from './keep-recalculated.ts'
export { wayNames } from './by-hand.ts'
export { dateKinds, type DateKind } from './date-kinds.ts'
export { latestOf, reliedOn } from './repository.ts'
export type { RuleVersion } from './responsible.ts'
export { snapshotsOf, withSnapshotLike } from './snapshots.repository.ts'
export { workOutMany, type ManyToWorkOut, type ManyWorkedOut } from './work-out-many.ts'
export { mayBeEntered } from './when-by-hand.ts'

export const releaseDates: Room = {
  name: 'sentence/release-dates',
  permissions: [
    {
      name: 'release-date:confirm',
      says: { en: 'Confirm release dates as a second person', cy: 'Cadarnhau dyddiadau rhyddhau fel ail berson' },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager'],
      where: 'their-places',
    },
    {
      name: 'release-date:enter',
      says: {
        en: 'Enter release dates by hand, and override those that were worked out',
        cy: 'Rhoi dyddiadau rhyddhau â llaw, a gwrthwneud y rhai a gyfrifwyd',
      },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'release-date:approve',
      says: {
        en: 'Enter, change and remove approved dates',
        cy: 'Rhoi, newid a dileu dyddiadau cymeradwy',
      },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'release-date:read-notices',
      says: {
        en: 'Be told whose release dates moved, and say that it was dealt with',
        cy: 'Cael gwybod dyddiadau rhyddhau pwy a symudodd, a dweud y deliwyd â hynny',
      },
      roles: [
        'sentence-calculation-clerk',
        'offender-management-unit-manager',
        'probation-practitioner',
        'senior-probation-officer',
        'machine',
      ],
      where: 'their-places',
    },
    {
      name: 'release-date:see-work',
      says: {
        en: 'See what is to be done about release dates at a place',
        cy: 'Gweld beth sydd i’w wneud ynghylch dyddiadau rhyddhau mewn lle',
      },
      roles: ['sentence-calculation-clerk', 'offender-management-unit-manager', 'governor', 'machine'],
      where: 'their-places',
    },
  ],
  words,
  facts,
  tabs: [
    {
      name: { en: 'Sentence and dates', cy: 'Dedfryd a dyddiadau' },
      path: person => `/people/${person}/sentence`,
      needs: 'sentence:read',
      order: 20,
    },
  ],
  desks: [
    {
      name: { en: 'Release dates', cy: 'Dyddiadau rhyddhau' },
      path: '/release-dates',
      needs: 'release-date:see-work',
      order: 20,
    },
    {
      name: { en: 'Dates that moved', cy: 'Dyddiadau a symudodd' },
      path: '/release-dates/notices',
      needs: 'release-date:read-notices',
      order: 21,
    },
  ],
  work: workOf,
  api: house => async app => {
    for (const plugin of [releaseDateApi, byHandApi, lifeApi, toDoApi]) await app.register(plugin(house))
  },
  pages: releaseDatePages,
  hears: [
    on(sentenceChanged, whenSentenceChanged),
    on(whereaboutsChanged, whenWhereaboutsChange),
    on(peopleMerged, whenRecordsJoin),
    on(peopleUnmerged, whenRecordsJoin),
  ],
}
