import { fact } from '#platform'

/** A step in a case that only some may read. What was done is kept apart, under this seal. */
export const stepSealed = fact<{ readonly case: string; readonly seal: string }>('casework.step-sealed', {
  en: 'A step was taken in a confidential matter',
  cy: 'Cymerwyd cam mewn mater cyfrinachol',
})

/** Somebody read a confidential case: told to its place and not to the person's history, which others may read. */
export const confidentialRead = fact<{ readonly case: string }>('casework.confidential-read', {
  en: 'A confidential matter was read',
  cy: 'Darllenwyd mater cyfrinachol',
})
