import type { Text } from '#kernel'
import type { Exclusion } from './booking.ts'

/** What each mark of an excluded offence is called. */
export const exclusionNames: Readonly<Record<Exclusion, Text>> = {
  sexual: { en: 'sexual offences', cy: 'troseddau rhywiol' },
  violent: {
    en: 'Schedule 15 violent offences with four years or more',
    cy: 'troseddau treisgar Atodlen 15 â phedair blynedd neu fwy',
  },
  'domestic-abuse': { en: 'domestic abuse offences', cy: 'troseddau cam-drin domestig' },
  'national-security': { en: 'national security offences', cy: 'troseddau diogelwch gwladol' },
  terrorism: { en: 'terrorism offences', cy: 'troseddau terfysgaeth' },
  'sexual-2024': {
    en: 'sexual offences excluded from December 2024',
    cy: 'troseddau rhywiol a eithriwyd o Ragfyr 2024',
  },
  'domestic-abuse-2024': {
    en: 'domestic abuse offences excluded from December 2024',
    cy: 'troseddau cam-drin domestig a eithriwyd o Ragfyr 2024',
  },
  'murder-2024': { en: 'murder', cy: 'llofruddiaeth' },
  'schedule-13-part-3': {
    en: 'offences in Schedule 13, Part 3, to the Sentencing Code',
    cy: 'troseddau yn Atodlen 13, Rhan 3, i’r Cod Dedfrydu',
  },
  'progression-schedule': {
    en: 'offences in the schedule of the progression model',
    cy: 'troseddau yn atodlen y model cynnydd',
  },
}

/** A list of excluded offences in words. */
export function exclusionsInWords(marks: readonly Exclusion[]): Text {
  const names = marks.map(mark => exclusionNames[mark])
  return { en: names.map(({ en }) => en).join(', '), cy: names.map(({ cy }) => cy).join(', ') }
}
