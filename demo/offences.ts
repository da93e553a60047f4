import type { Marker } from '#sentence/offences'

/** An offence that invented people are sentenced for. */
export interface CommonOffence {
  readonly code: string
  /** How common it is among people who are sentenced to custody, roughly. */
  readonly weight: number
  /** The longest term that a court passes for it, in months; 999 where it may be life. */
  readonly most: number
  /** What a clerk answers about it, where the register does not know. */
  readonly lists: readonly Marker[]
}

const one = (code: string, weight: number, most: number, ...lists: readonly Marker[]): CommonOffence => ({
  code,
  weight,
  most,
  lists,
})

/**
 * What people are in custody for, by weights of our own after the published pattern: theft, violence, robbery, burglary,
 * driving. The longest terms are the maximum penalties of the Acts; summary offences carry six months.
 */
export const commonOffences: readonly CommonOffence[] = [
  one('TH68010', 16, 84),
  one('TH68001', 3, 84),
  one('TH68036', 9, 168),
  one('TH68026', 3, 168),
  one('TH68037', 5, 120),
  one('TH68027', 2, 120),
  one('TH68023', 9, 999, 'sds-plus-a', 'violent'),
  one('CJ88116', 8, 6),
  one('OF61102', 9, 60, 'violent'),
  one('OF61014', 5, 60, 'violent'),
  one('OF61131', 4, 60, 'violent'),
  one('OF61016', 5, 999, 'sds-plus-a', 'sds-plus-b', 'violent'),
  one('OF61017', 3, 999, 'sds-plus-a', 'sds-plus-b', 'violent'),
  one('PC53001', 4, 48),
  one('CJ88144', 6, 48),
  one('CD71039', 3, 6),
  one('CD71040', 2, 120),
  one('FA06001', 4, 120),
  one('BA76001', 3, 12),
  one('RT88026', 4, 24),
  one('RT88334', 4, 6),
  one('RT88001', 1, 999, 'sds-plus-d'),
  one('RT88500', 1, 168, 'sds-plus-d'),
  one('DV04001', 1, 168, 'sds-plus-d', 'violent'),
  one('SX03220', 2, 60),
  one('SX03244', 2, 60),
  one('SX03247', 1, 60),
  // Attempts and conspiracies.
  one('TH68023A', 2, 999, 'violent'),
  one('TH68023C', 2, 999, 'violent'),
  one('TH68036A', 2, 168),
  one('TH68036C', 1, 168),
  one('TH68010A', 1, 84),
  one('TH68037A', 1, 120),
  one('OF61016A', 2, 999, 'sds-plus-b', 'violent'),
  one('OF61017A', 1, 999, 'sds-plus-b', 'violent'),
  one('OF61102A', 1, 60, 'violent'),
  one('FA06001A', 1, 120),
  one('FA06001C', 2, 120),
  one('CD71040A', 1, 120),
  one('RT88001I', 1, 999),
]

const byCode = new Map(commonOffences.map(offence => [offence.code, offence]))

/** The lists that an offence is on where the register does not know. */
export function listsOn(code: string): readonly Marker[] {
  return byCode.get(code)?.lists ?? []
}
