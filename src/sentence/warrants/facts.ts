import { fact } from '#platform'

/** A court's warrant was recorded, for the first time or in place of another. */
export const warrantRecorded = fact<{ readonly warrant: string; readonly replaces: string | null }>(
  'warrant.recorded',
  { en: 'A court warrant was recorded', cy: 'Cofnodwyd gwarant llys' },
)
