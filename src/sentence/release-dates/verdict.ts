import { latest, type Day } from '#kernel'
import { kinds, type Dates, type KindCode } from '#law'

/** When somebody is released by their dates, and whether on licence. */
export interface Release {
  /** Undefined when no date of release is known. */
  readonly on: Day | undefined
  readonly onLicence: boolean
}

/** The day on which somebody must be released: the last of the dates that mark it, when there are several. */
export function releaseBy(dates: Dates): Release {
  const there = Object.entries(dates) as [KindCode, Day][]
  const [first, ...others] = there.filter(([kind]) => kinds[kind].marks === 'release').map(([, on]) => on)
  if (first === undefined) return { on: undefined, onLicence: false }
  return { on: latest(first, ...others), onLicence: there.some(([kind]) => kinds[kind].endsLicence === true) }
}

/**
 * True when a change of a date is worse for the person: release, or what leads to it, comes later or no longer;
 * supervision or the sentence ends later, or is new.
 */
export function isWorse(kind: KindCode, from: Day | undefined, to: Day | undefined): boolean {
  switch (kinds[kind].marks) {
    case 'eligibility':
    case 'release':
      return from !== undefined && (to === undefined || to > from)
    case 'supervision':
    case 'expiry':
      return to !== undefined && (from === undefined || to > from)
    case 'reckoning':
      return false
  }
}
