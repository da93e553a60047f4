import { expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { inDays, readableDay, readableMonth, shortDay } from './days.ts'
import { readableInstant, readableTime } from './instants.ts'
import { fill, plural, readableNumber, say } from './say.ts'

test.each([
  ['2026-10-13', 'Tuesday 13 October 2026', 'Dydd Mawrth 13 Hydref 2026'],
  ['2024-02-29', 'Thursday 29 February 2024', 'Dydd Iau 29 Chwefror 2024'],
  ['2023-01-01', 'Sunday 1 January 2023', 'Dydd Sul 1 Ionawr 2023'],
])('%s is read aloud as %s, and in Welsh as %s', (iso, en, cy) => {
  expect(readableDay('en', day(iso))).toBe(en)
  expect(readableDay({ language: 'cy' }, day(iso))).toBe(cy)
  expect(en.endsWith(shortDay('en', day(iso)))).toBe(true)
})

test('months agree with the ones that the runtime knows, in both languages', () => {
  for (const [language, locale] of [
    ['en', 'en-GB'],
    ['cy', 'cy'],
  ] as const) {
    const own = Array.from({ length: 12 }, (_, at) => readableMonth(language, 2026, at + 1))
    const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    expect(own).toEqual(Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2026, at, 15)))))
  }
})

test.each([
  [0, 'today', 'heddiw'],
  [1, 'tomorrow', 'yfory'],
  [-1, 'yesterday', 'ddoe'],
  [2, 'in 2 days', 'ymhen 2 ddiwrnod'],
  [326, 'in 326 days', 'ymhen 326 diwrnod'],
  [1096, 'in 1,096 days', 'ymhen 1,096 diwrnod'],
  [-12, '12 days ago', '12 diwrnod yn ôl'],
])('%i days away is %s, and in Welsh %s', (away, en, cy) => {
  const today = day('2026-11-21')
  expect(inDays('en', addDays(today, away), today)).toBe(en)
  expect(inDays('cy', addDays(today, away), today)).toBe(cy)
})

test.each([
  ['2026-07-01T13:05:00Z', '2:05pm', '2:05yp'],
  ['2026-12-01T09:00:00Z', '9am', '9yb'],
  ['2026-12-01T00:30:00Z', '12:30am', '12:30yb'],
  ['2026-12-01T12:00:00Z', '12pm', '12yp'],
])('%s is %s in England and Wales', (instant, en, cy) => {
  expect(readableTime('en', instant)).toBe(en)
  expect(readableTime('cy', instant)).toBe(cy)
})

test('an instant late in a summer evening is on the next day in England and Wales', () => {
  expect(readableInstant('en', '2026-06-30T23:10:00Z')).toBe('Wednesday 1 July 2026 at 12:10am')
  expect(readableInstant('cy', '2026-06-30T23:10:00Z')).toBe('Dydd Mercher 1 Gorffennaf 2026 am 12:10yb')
})

test('each language counts by its own rules, and falls back to its usual form', () => {
  const forms = {
    en: { one: '{n} dog', other: '{n} dogs' },
    cy: { zero: 'dim cŵn', two: '{n} gi', few: '{n} chi', other: '{n} ci' },
  }
  expect([0, 1, 2, 3, 4].map(count => plural('cy', count, forms))).toEqual(['dim cŵn', '1 ci', '2 gi', '3 chi', '4 ci'])
  expect([0, 1, 2].map(count => plural('en', count, forms))).toEqual(['0 dogs', '1 dog', '2 dogs'])
})

test('a text is said in the language of the reader, and its gaps are filled in both', () => {
  const text = fill({ en: 'From {a} to {b}', cy: 'O {a} i {b} {c}' }, { a: 'Leeds', b: 3 })
  expect(say('en', text)).toBe('From Leeds to 3')
  expect(say({ language: 'cy' }, text)).toBe('O Leeds i 3 {c}')
  expect(say('cy', 'A1234AB')).toBe('A1234AB')
  expect(readableNumber('en', 87_000)).toBe('87,000')
})
