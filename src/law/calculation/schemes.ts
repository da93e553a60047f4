import type { SchemeName } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import type { Outcome } from './outcome.ts'
import { progressionModelScheme } from './progression-model.ts'
import type { Scheme } from './scheme.ts'
import { twoFifthsScheme } from './two-fifths.ts'

/** Each staged change of release points, and what it does with people sentenced before it. */
export const schemes: { readonly [name in SchemeName]: Scheme } = {
  'two-fifths': twoFifthsScheme,
  'progression-model': progressionModelScheme,
}

/** Whether each staged change shaped a result, asked by means of what the change says of itself. */
export function affectedBy(
  asked: (shaped: Scheme['shaped'], shows: readonly KindCode[], comparesHeldParole: boolean) => boolean,
): Outcome['affected'] {
  const answer = ({ shaped, shows, comparesHeldParole }: Scheme): boolean => asked(shaped, shows, comparesHeldParole)
  return {
    'two-fifths': answer(schemes['two-fifths']),
    'progression-model': answer(schemes['progression-model']),
  }
}
