import type { Text } from '#kernel'
import type { CannotChangePlace } from './change-place.ts'

export const words: Record<CannotChangePlace['code'] | 'places.not-a-day', Text> = {
  'places.not-a-day': { en: 'Enter days that are in the calendar', cy: 'Rhowch ddiwrnodau sydd yn y calendr' },
  'places.not-of-this-kind': {
    en: 'Choose something that this kind of place has',
    cy: 'Dewiswch rywbeth sydd gan y math hwn o le',
  },
  'places.not-a-value': { en: 'Choose one of the values in the list', cy: 'Dewiswch un o’r gwerthoedd yn y rhestr' },
  'places.ends-before-it-starts': {
    en: 'The last day must be the same as or after the first day',
    cy: 'Rhaid i’r diwrnod olaf fod yr un diwrnod â’r diwrnod cyntaf neu’n hwyrach',
  },
  'places.nothing-changes': {
    en: 'Choose another value or another day: the register says this already',
    cy: 'Dewiswch werth arall neu ddiwrnod arall: mae’r gofrestr yn dweud hyn yn barod',
  },
  'places.no-such-successor': {
    en: 'Enter the codes of places that are in the register, with commas between them',
    cy: 'Rhowch godau lleoedd sydd yn y gofrestr, gyda choma rhyngddynt',
  },
}
