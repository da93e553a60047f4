import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { provision } from './legislation.ts'
import { rulebook } from './rulebook.ts'

describe('a provision', () => {
  test.each([
    ['ukpga/2003/44/section/240ZA', 'Criminal Justice Act 2003, section 240ZA', 'CJA 2003 s.240ZA'],
    ['uksi/2024/844/article/3', 'Statutory Instrument 2024/844, article 3', 'SI 2024/844 art.3'],
    ['uksi/2024/844/schedule', 'Statutory Instrument 2024/844, Schedule', 'SI 2024/844 Sch.'],
    ['ukpga/2003/44/schedule/20B', 'Criminal Justice Act 2003, Schedule 20B', 'CJA 2003 Sch.20B'],
    ['ukpga/Geo6and1Eliz2/15-16/52/section/49', 'Prison Act 1952, section 49', 'Prison Act 1952 s.49'],
    ['uksi/1999/728', 'Statutory Instrument 1999/728', 'SI 1999/728'],
  ])('%s is written out', (cite, name, short) => {
    expect(provision(cite)).toMatchObject({ name: { en: name }, short: { en: short } })
  })

  test('leads to its text as it stood on a day, where that is kept', () => {
    const on = day('2024-09-10')
    expect(provision('ukpga/2003/44/section/244', on).href).toBe(
      'https://www.legislation.gov.uk/ukpga/2003/44/section/244/2024-09-10',
    )
    expect(provision('uksi/2024/844/article/3', on).href).toBe('https://www.legislation.gov.uk/uksi/2024/844/article/3')
  })

  test('has a name in Welsh', () => {
    expect(provision('ukpga/2003/44/section/244')).toMatchObject({
      name: { cy: 'Deddf Cyfiawnder Troseddol 2003, adran 244' },
      short: { cy: 'Deddf Cyfiawnder Troseddol 2003 a.244' },
    })
  })

  test('is known for everything that the rulebook cites, and for nothing else', () => {
    for (const { versions } of rulebook) {
      for (const { cites } of versions) for (const cite of cites) expect(provision(cite).name.en).not.toBe('')
    }
    expect(() => provision('ukpga/1900/1/section/1')).toThrow(RangeError)
  })
})
