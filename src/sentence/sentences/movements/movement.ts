import { ok, refuse, type Day, type Result, type Text } from '#kernel'
import type { AdmissionReason, ReleaseReason } from '#law'

/** Why somebody leaves custody, as far as release dates ask. */
export const releaseReasons: Readonly<Record<ReleaseReason, Text>> = {
  'conditional-release': { en: 'Release at the end of the custodial part', cy: 'Rhyddhau ar ddiwedd y rhan o garchar' },
  curfew: { en: 'Home detention curfew', cy: 'Cyrffyw cadw gartref' },
  parole: { en: 'Release by the Parole Board', cy: 'Rhyddhau gan y Bwrdd Parôl' },
  'early-removal': { en: 'Early removal from the country', cy: 'Symud yn gynnar o’r wlad' },
  'end-of-custody-supervised-licence': {
    en: 'End of custody supervised licence',
    cy: 'Trwydded dan oruchwyliaeth ar ddiwedd y ddalfa',
  },
  'training-order': { en: 'Supervision of a training order', cy: 'Goruchwyliaeth gorchymyn hyfforddi' },
  'immigration-bail': { en: 'Immigration bail', cy: 'Mechnïaeth fewnfudo' },
  'release-after-recall': { en: 'Release after a recall', cy: 'Rhyddhau ar ôl galw yn ôl' },
}

/** Why somebody comes into custody, as far as release dates ask. */
export const admissionReasons: Readonly<Record<AdmissionReason, Text>> = {
  sentence: { en: 'Sentenced to custody', cy: 'Dedfrydu i’r ddalfa' },
  remand: { en: 'Remanded in custody', cy: 'Remánd yn y ddalfa' },
  recall: { en: 'Recalled', cy: 'Galw yn ôl' },
  'curfew-recall': { en: 'Recalled from home detention curfew', cy: 'Galw yn ôl o gyrffyw cadw gartref' },
  'early-removal-breach': { en: 'Came back after early removal', cy: 'Dychwelyd ar ôl symud yn gynnar' },
  'failed-removal': { en: 'Early removal failed', cy: 'Methodd y symud cynnar' },
}

/** Out of custody, or into it. */
export type MovementTerms =
  | { readonly on: Day; readonly direction: 'out'; readonly reason: ReleaseReason }
  | { readonly on: Day; readonly direction: 'in'; readonly reason: AdmissionReason }

/** A movement as it is kept. */
export type Movement = MovementTerms & {
  readonly id: string
  readonly version: number
  readonly person: string
  readonly state: 'in-force' | 'cancelled'
}

/** What a movement is checked against. */
export interface MovementCircumstances {
  readonly today: Day
  readonly bornOn: Day | null
  readonly others: readonly Movement[]
}

export interface CannotMove {
  readonly code: 'movement.in-future' | 'movement.before-birth' | 'movement.recorded-already'
}

/** Whether a movement can be as it is said. */
export function checkMovement(
  terms: MovementTerms,
  { today, bornOn, others }: MovementCircumstances,
): Result<MovementTerms, CannotMove> {
  if (terms.on > today) return refuse({ code: 'movement.in-future' })
  if (bornOn !== null && terms.on < bornOn) return refuse({ code: 'movement.before-birth' })
  const twice = others.some(({ on, direction }) => on === terms.on && direction === terms.direction)
  return twice ? refuse({ code: 'movement.recorded-already' }) : ok(terms)
}
