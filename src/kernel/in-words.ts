import { calendarDate, type Day } from './day.ts'
import { sameFraction, fraction, type Fraction } from './fraction.ts'
import type { Text } from './words.ts'

const MONTHS: readonly (readonly [en: string, cy: string])[] = [
  ['January', 'Ionawr'],
  ['February', 'Chwefror'],
  ['March', 'Mawrth'],
  ['April', 'Ebrill'],
  ['May', 'Mai'],
  ['June', 'Mehefin'],
  ['July', 'Gorffennaf'],
  ['August', 'Awst'],
  ['September', 'Medi'],
  ['October', 'Hydref'],
  ['November', 'Tachwedd'],
  ['December', 'Rhagfyr'],
]

/** A day as it is said: `3 March 2025`, `3 Mawrth 2025`. */
export function dayInWords(on: Day): Text {
  const { year, month, day } = calendarDate(on)
  const [en, cy] = MONTHS[month - 1] ?? ['', '']
  return { en: `${day} ${en} ${year}`, cy: `${day} ${cy} ${year}` }
}

const SHARES: readonly (readonly [Fraction, Text])[] = [
  [fraction(1, 2), { en: 'half', cy: 'hanner' }],
  [fraction(1, 3), { en: 'one third', cy: 'traean' }],
  [fraction(2, 3), { en: 'two thirds', cy: 'dwy ran o dair' }],
  [fraction(2, 5), { en: 'two fifths', cy: 'dwy ran o bump' }],
  [fraction(3, 4), { en: 'three quarters', cy: 'tri chwarter' }],
  [fraction(3, 10), { en: 'three tenths', cy: 'tair rhan o ddeg' }],
]

/** A share as it is said: `two fifths`; a share without a common name is written in figures. */
export function shareInWords(share: Fraction): Text {
  const named = SHARES.find(([known]) => sameFraction(known, share))?.[1]
  const figures = `${share.numerator}/${share.denominator}`
  return named ?? { en: figures, cy: figures }
}
