import type { Text } from '#kernel'
import type { Marker } from '#sentence/offences'

/** A list of offences in a few words, for what follows from an offence. */
export const listNames: Readonly<Record<Marker, Text>> = {
  'sds-plus-a': { en: 'SDS+ list A', cy: 'SDS+ rhestr A' },
  'sds-plus-b': { en: 'SDS+ list B', cy: 'SDS+ rhestr B' },
  'sds-plus-c': { en: 'SDS+ list C', cy: 'SDS+ rhestr C' },
  'sds-plus-d': { en: 'SDS+ list D', cy: 'SDS+ rhestr D' },
  sexual: { en: 'Sexual offence', cy: 'Trosedd rywiol' },
  'sexual-2024': { en: 'Sexual offence (from December 2024)', cy: 'Trosedd rywiol (o Ragfyr 2024)' },
  violent: { en: 'Violent offence (Schedule 15)', cy: 'Trosedd dreisgar (Atodlen 15)' },
  'domestic-abuse': { en: 'Domestic abuse', cy: 'Cam-drin domestig' },
  'domestic-abuse-2024': { en: 'Domestic abuse (from December 2024)', cy: 'Cam-drin domestig (o Ragfyr 2024)' },
  'murder-2024': { en: 'Murder, sentenced abroad', cy: 'Llofruddiaeth, dedfryd dramor' },
  'national-security': { en: 'National security', cy: 'Diogelwch gwladol' },
  terrorism: { en: 'Terrorism', cy: 'Terfysgaeth' },
  'schedule-13-part-3': { en: 'Schedule 13 Part 3', cy: 'Atodlen 13 Rhan 3' },
  'progression-schedule': { en: 'Outside the progression model', cy: 'Y tu allan i’r model cynnydd' },
}
