import type { Day, Text } from '#kernel'
import type { KindCode } from './calculation/kinds.ts'

export type { KindCode }

/** Dates by kind. */
export type Dates = Readonly<Partial<Record<KindCode, Day>>>

/** What a kind of date says about itself; pages, calendar, API and glossary read it. */
export interface Kind {
  readonly name: Text
  readonly says: Text
  /** What comes at it, as it is said in a line with its `{day}`; undefined when it is nobody's next step. */
  readonly next?: Text
  readonly marks: 'eligibility' | 'release' | 'supervision' | 'expiry' | 'reckoning'
  /** True where a licence ends on it: somebody who has such a date is released on licence. */
  readonly endsLicence?: boolean
  /** Place in a list of dates: the order in which they usually fall. */
  readonly order: number
}
