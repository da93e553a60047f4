import { fact } from '#platform'

export const recalculationStarted = fact<{ readonly run: string; readonly mode: string; readonly people: number }>(
  'recalculation.started',
  { en: 'A recalculation of many people was started', cy: 'Dechreuwyd ailgyfrifo llawer o bobl' },
)
export const recalculationFinished = fact<{ readonly run: string }>('recalculation.finished', {
  en: 'A recalculation of many people was finished',
  cy: 'Gorffennwyd ailgyfrifo llawer o bobl',
})
export const recalculationCancelled = fact<{ readonly run: string }>('recalculation.cancelled', {
  en: 'A recalculation of many people was cancelled',
  cy: 'Canslwyd ailgyfrifo llawer o bobl',
})
