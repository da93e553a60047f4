import type { Room } from '#platform'
import { recalculationCancelled, recalculationFinished, recalculationStarted } from './facts.ts'
import { carryOnAll, carryOnRun } from './jobs.ts'
import { recalculationApi } from './recalculation.api.ts'
import { recalculationPages } from './recalculation.pages.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

export { cancelRun } from './cancel-run.ts'
export { carryOn } from './carry-on.ts'
export type { Cohort } from './cohort.ts'
export type { Report } from './report.ts'
export { newestRuns } from './repository.ts'
export type { Progress, Run } from './run.ts'
export { startRun } from './start-run.ts'
export { words as recalculationWords } from './words.ts'

const headquarters = ['headquarters-analyst', 'headquarters-policy', 'prison-group-director'] as const

export const recalculation: Room = {
  name: 'sentence/recalculation',
  permissions: [
    {
      name: 'recalculation:rehearse',
      says: {
        en: 'Rehearse a recalculation of many people',
        cy: 'Ymarfer ailgyfrifo llawer o bobl',
      },
      roles: [...headquarters, 'offender-management-unit-manager', 'sentence-calculation-clerk', 'machine'],
      where: 'their-places',
    },
    {
      name: 'recalculation:keep',
      says: { en: 'Recalculate many people for real', cy: 'Ailgyfrifo llawer o bobl go iawn' },
      roles: [...headquarters, 'offender-management-unit-manager', 'machine'],
      where: 'their-places',
    },
    {
      name: 'recalculation:nation',
      says: { en: 'Recalculate people of every prison', cy: 'Ailgyfrifo pobl o bob carchar' },
      roles: [...headquarters, 'machine'],
      where: 'anywhere',
    },
  ],
  words,
  facts: [recalculationStarted, recalculationFinished, recalculationCancelled],
  desks: [{ name: texts.title, path: '/recalculations', needs: 'recalculation:rehearse', order: 80 }],
  api: recalculationApi,
  pages: recalculationPages,
  jobs: [carryOnRun, carryOnAll],
}
