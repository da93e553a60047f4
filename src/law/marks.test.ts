import { describe, expect, test } from 'vitest'
import { day, term } from '#kernel'
import { marksOf, type MarkedSentence } from './marks.ts'

const seven = term({ years: 7 })
const justUnder = term({ years: 6, months: 11, weeks: 4 })
const four = term({ years: 4 })

const marks = (changes: Partial<MarkedSentence>) =>
  marksOf({
    imposedOn: day('2024-01-08'),
    term: seven,
    youth: false,
    offence: 'XX00001',
    sdsPlusLists: [],
    excludedLists: [],
    ...changes,
  })

describe('SDS+ (CJA 2003 s.244ZA)', () => {
  test.each([
    ['list A, seven years, from 1 April 2020', false, '2020-04-01', seven, 'A', true, true],
    ['list A, the day before: by today’s test only', false, '2020-03-31', seven, 'A', true, false],
    ['list A, long before the release scheme', false, '2003-03-31', seven, 'A', true, false],
    ['list A, under seven years', false, '2024-01-08', justUnder, 'A', false, false],
    ['list B, four years, from 28 June 2022', false, '2022-06-28', four, 'B', true, true],
    ['list B, the day before', false, '2022-06-27', four, 'B', true, false],
    ['list B, seven years: another list is needed', false, '2024-01-08', seven, 'B', false, false],
    ['list B, under four years', false, '2024-01-08', term({ months: 47 }), 'B', false, false],
    ['list C, section 250, from 28 June 2022', true, '2022-06-28', seven, 'C', true, true],
    ['list C, section 250, the day before', true, '2022-06-27', seven, 'C', true, false],
    ['list C is for detention of the young alone', false, '2024-01-08', seven, 'C', false, false],
    ['list A is not for section 250', true, '2024-01-08', seven, 'A', false, false],
    ['list D, from 28 June 2022', false, '2022-06-28', seven, 'D', true, true],
    ['list D, the day before', false, '2022-06-27', seven, 'D', true, false],
  ] as const)('%s', (...each) => {
    const [, youth, on, length, list, sdsPlusByTodaysTest, sdsPlus] = each
    expect(marks({ youth, imposedOn: day(on), term: length, sdsPlusLists: [list] })).toMatchObject({
      sdsPlusByTodaysTest,
      sdsPlus,
    })
  })

  test.each([
    ['2022-06-28', true],
    ['2022-06-27', false],
  ])('an older code of list D counts by its code, on list A or not: %s', (on, sdsPlus) => {
    for (const offence of ['RT88500', 'RT88500A', 'DV04001I']) {
      const found = marks({ imposedOn: day(on), offence, sdsPlusLists: ['A'] })
      expect(found).toMatchObject({ sdsPlusByTodaysTest: true, sdsPlus })
    }
  })

  test('the length is counted by the calendar from the day of sentence', () => {
    const on = (iso: string, days: number) => marks({ imposedOn: day(iso), term: term({ days }), sdsPlusLists: ['A'] })
    // Seven years from 1 March 2023 hold two leap days, and from 1 March 2024 only one.
    expect(on('2023-03-01', 2557).sdsPlus).toBe(true)
    expect(on('2023-03-01', 2556).sdsPlus).toBe(false)
    expect(on('2024-03-01', 2556).sdsPlus).toBe(true)
  })
})

describe('what keeps a sentence out of early release', () => {
  test('a violent offence counts from four years', () => {
    expect(marks({ term: four, excludedLists: ['violent'] }).exclusions).toEqual(['violent'])
    expect(marks({ term: term({ months: 47 }), excludedLists: ['violent'] }).exclusions).toEqual([])
  })

  test('Schedule 13 Part 3 counts only for sentences before the progression model', () => {
    const of = (on: string) => marks({ imposedOn: day(on), excludedLists: ['schedule-13-part-3'] }).exclusions
    expect(of('2026-09-30')).toEqual(['schedule-13-part-3'])
    expect(of('2026-10-01')).toEqual([])
  })

  test('each other list is its own mark', () => {
    const excludedLists = ['sexual', 'terrorism', 'murder-2024', 'progression-schedule'] as const
    expect(marks({ term: four, excludedLists }).exclusions).toEqual(excludedLists)
  })
})
