import { fact } from '#platform'

/** A step in a case that only some may read. What was done is kept apart, under this seal. */
export const stepSealed = fact<{ readonly case: string; readonly seal: string }>('casework.step-sealed', {
  en: 'A step was taken in a confidential matter',
  cy: 'Cymerwyd cam mewn mater cyfrinachol',
})
