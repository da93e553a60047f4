import { describe, expect, test } from 'vitest'
import { day, term } from '#kernel'
import { exclusionsOf } from './exclusions.ts'
import { isSection250, sdsPlus } from './sds-plus.ts'

const seven = term({ years: 7 })
const justUnder = term({ years: 6, months: 11, weeks: 4 })
const four = term({ years: 4 })

describe('SDS+ (CJA 2003 s.244ZA)', () => {
  const cases = [
    ['list A, seven years, from 1 April 2020', 'ADIMP', '2020-04-01', seven, 'sds-plus-a', true, true],
    ['list A, the day before: by today’s test only', 'ADIMP', '2020-03-31', seven, 'sds-plus-a', true, false],
    ['list A, under seven years', 'ADIMP', '2024-01-08', justUnder, 'sds-plus-a', false, false],
    ['list B, four years, from 28 June 2022', 'ADIMP', '2022-06-28', four, 'sds-plus-b', true, true],
    ['list B, the day before', 'ADIMP', '2022-06-27', four, 'sds-plus-b', true, false],
    ['list B, seven years: another list is needed', 'ADIMP', '2024-01-08', seven, 'sds-plus-b', false, false],
    ['list B, under four years', 'YOI', '2024-01-08', term({ months: 47 }), 'sds-plus-b', false, false],
    ['list C, section 250, from 28 June 2022', 'SEC250', '2022-06-28', seven, 'sds-plus-c', true, true],
    ['list C, section 250, the day before', 'SEC250', '2022-06-27', seven, 'sds-plus-c', true, false],
    ['list C is for detention of the young alone', 'ADIMP', '2024-01-08', seven, 'sds-plus-c', false, false],
    ['list A is not for section 250', 'SEC250', '2024-01-08', seven, 'sds-plus-a', false, false],
    ['list D, from 28 June 2022', 'YOI_ORA', '2022-06-28', seven, 'sds-plus-d', true, true],
    ['list D, the day before', 'YOI_ORA', '2022-06-27', seven, 'sds-plus-d', true, false],
    ['an extended sentence is never SDS+', 'EDS21', '2024-01-08', seven, 'sds-plus-a', false, false],
  ] as const

  test.each(cases)('%s', (...each) => {
    const [, type, on, length, list, byTodaysTest, applies] = each
    const facts = { type, imposedOn: day(on), term: length, offence: 'XX00001', lists: { [list]: true } }
    expect(sdsPlus(facts)).toEqual({ byTodaysTest, applies })
  })

  test.each([
    ['2022-06-28', true],
    ['2022-06-27', false],
  ])('an older code of list D counts by its code, on list A or not: %s', (on, applies) => {
    for (const offence of ['RT88500', 'RT88500A', 'DV04001I']) {
      const facts = { type: 'ADIMP', imposedOn: day(on), term: seven, offence, lists: { 'sds-plus-a': true } }
      expect(sdsPlus(facts)).toEqual({ byTodaysTest: true, applies })
    }
  })

  test('section 250 and section 91 are detention of the young', () => {
    expect(['SEC250', 'SEC250_ORA', 'SEC91_03', 'SEC91_03_ORA'].every(isSection250)).toBe(true)
    expect(['ADIMP', 'YOI', 'EDSU18'].some(isSection250)).toBe(false)
  })
})

describe('what keeps a sentence out of early release', () => {
  test('a violent offence counts from four years', () => {
    const of = (length: typeof four) =>
      exclusionsOf({ imposedOn: day('2024-01-08'), term: length, lists: { violent: true } })
    expect(of(four)).toEqual(['violent'])
    expect(of(term({ months: 47 }))).toEqual([])
  })

  test('Schedule 13 Part 3 counts only for sentences before the progression model', () => {
    const of = (on: string) => exclusionsOf({ imposedOn: day(on), term: four, lists: { 'schedule-13-part-3': true } })
    expect(of('2026-09-30')).toEqual(['schedule-13-part-3'])
    expect(of('2026-10-01')).toEqual([])
  })

  test('each other list is its own mark, and a list it is not on is none', () => {
    const lists = { sexual: true, terrorism: true, 'domestic-abuse': false, 'murder-2024': true }
    expect(exclusionsOf({ imposedOn: day('2024-01-08'), term: four, lists })).toEqual([
      'sexual',
      'terrorism',
      'murder-2024',
    ])
  })
})
