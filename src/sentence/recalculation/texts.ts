import type { Text } from '#kernel'

/** What the pages about recalculations say in more than one place. */
export const texts = {
  title: { en: 'Recalculations', cy: 'Ailgyfrifiadau' },
  rehearsal: { en: 'Rehearsal', cy: 'Ymarfer' },
  'for-real': { en: 'For real', cy: 'Go iawn' },
  running: { en: 'Running', cy: 'Ar waith' },
  finished: { en: 'Finished', cy: 'Wedi gorffen' },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i ganslo' },
  people: { en: 'People', cy: 'Pobl' },
  changed: { en: 'Changed', cy: 'Wedi newid' },
  earlier: { en: 'Earlier', cy: 'Yn gynt' },
  later: { en: 'Later', cy: 'Yn hwyrach' },
  worse: { en: 'With a worse date', cy: 'Â dyddiad gwaeth' },
  prison: { en: 'Prison', cy: 'Carchar' },
  notInCustody: { en: 'Not in custody', cy: 'Ddim yn y ddalfa' },
  notKnown: { en: 'Not known', cy: 'Ddim yn hysbys' },
  everybody: { en: 'Everybody in custody', cy: 'Pawb yn y ddalfa' },
  anywhere: { en: 'Everybody with a record', cy: 'Pawb sydd â chofnod' },
} as const satisfies Record<string, Text>
