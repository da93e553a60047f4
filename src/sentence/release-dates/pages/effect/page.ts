import type { Text } from '#kernel'
import type { PersonPage } from '#record/people'
import type { Typed } from '#web'
import type { Moved } from '../../comparison.ts'

/** What a change would do to somebody's dates, before it is made. */
export interface EffectPage extends PersonPage {
  readonly says: Text
  readonly reason: string
  readonly warnings: readonly Text[]
  readonly moved: readonly Moved[]
  readonly refused: readonly Text[]
  /** What was typed, carried along unseen. */
  readonly typed: Typed
  readonly version: number | undefined
  readonly button: Text
}
