import type { Text } from '#kernel'
import { lawInForce, type Booking } from '#law'
import type { ByHand } from '../by-hand.ts'
import type { Calculation } from '../calculation.ts'
import type { Outcome } from '../outcome.ts'

/** Who did something, and when, in words. */
export interface Signed {
  readonly by: string
  readonly at: Text
}

/** Everything that the papers of a calculation say: whose it is, what it came to, and who answers for it. */
export interface Printed {
  readonly name: string
  readonly number: string | undefined
  readonly where: Text | undefined
  readonly booking: Booking | null
  readonly outcome: Outcome
  /** A calculation read from a file was never recorded. */
  readonly state: Calculation['state'] | 'not-recorded'
  /** "Calculation 3", or the name of the file. */
  readonly called: Text
  readonly because: Text | undefined
  readonly byHand: ByHand | null
  readonly made: Signed | undefined
  readonly checked: Signed | undefined
  readonly edition: string
  readonly printedOn: Text
}

/** What stands across every page of papers that nobody may rely on; undefined for confirmed dates. */
export function watermarkOf({ state }: Printed): Text | undefined {
  switch (state) {
    case 'confirmed':
      return undefined
    case 'stale':
      return { en: 'OUT OF DATE', cy: 'WEDI DYDDIO' }
    case 'superseded':
      return { en: 'REPLACED', cy: 'WEDI’I DISODLI' }
    case 'provisional':
    case 'sent-back':
    case 'refused':
    case 'not-recorded':
      return { en: 'NOT CONFIRMED', cy: 'HEB EI GADARNHAU' }
  }
}

/** An edition of the law as it is known: by its name where that is known, and its number. */
export function editionSays(edition: string): Text {
  const { en, cy } = edition === lawInForce.id ? lawInForce.name : { en: 'Edition', cy: 'Argraffiad' }
  return { en: `${en} (${edition})`, cy: `${cy} (${edition})` }
}
