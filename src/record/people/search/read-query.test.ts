import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#kernel'
import { readQuery } from './read-query.ts'

const today = day('2026-11-21')
const born = (from: string, to = from) => ({ from: day(from), to: day(to) })

test.each([
  ['smith', ['SMITH'], undefined],
  ['Smith, John', ['SMITH', 'JOHN'], undefined],
  ["o'brien-jones", ['OBRIEN', 'JONES'], undefined],
  ['smith john 1980', ['SMITH', 'JOHN'], born('1980-01-01', '1980-12-31')],
  ['12/3/1980', [], born('1980-03-12')],
  ['12.03.1980 smith', ['SMITH'], born('1980-03-12')],
  ['1980-03-12', [], born('1980-03-12')],
  ['12 March 1980', [], born('1980-03-12')],
  ['smith 12th of march 1980', ['SMITH'], born('1980-03-12')],
  ['12 Mawrth 1980', [], born('1980-03-12')],
  ['12 mar 1980', [], born('1980-03-12')],
  ['march 1980', [], born('1980-03-01', '1980-03-31')],
  ['may smith', ['MAY', 'SMITH'], undefined],
  ['april may 1990', ['APRIL'], born('1990-05-01', '1990-05-31')],
  ['12/3/80', [], born('1980-03-12')],
  ['12/3/05', [], born('2005-03-12')],
  ['12/3/20', [], born('1920-03-12')],
  // No such day: the year is what can be understood.
  ['31/2/1980', [], born('1980-01-01', '1980-12-31')],
  ['smith 99/99/1980', ['SMITH'], born('1980-01-01', '1980-12-31')],
  ['', [], undefined],
])('%s is understood', (typed, words, when) => {
  expect(readQuery(typed, today)).toEqual({ numbers: [], words, born: when })
})

test.each([
  ['a1234ab', [{ kind: 'prison-number', value: 'A1234AB' }]],
  [' 02/73319Z ', [{ kind: 'pnc', value: '2002/0073319Z' }]],
  ['0273319z', [{ kind: 'pnc', value: '2002/0073319Z' }]],
  ['x123456', [{ kind: 'crn', value: 'X123456' }]],
  ['999 000 0018', [{ kind: 'nhs', value: '9990000018' }]],
  ['smith a1234ab', [{ kind: 'prison-number', value: 'A1234AB' }]],
])('%s is understood as a number', (typed, numbers) => {
  expect(readQuery(typed, today).numbers).toEqual(numbers)
})

test('whatever is typed is understood as something, with few words and a span the right way round', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), typed => {
      const query = readQuery(typed, today)
      expect(query.words.length).toBeLessThanOrEqual(6)
      expect(query.words.join('')).not.toMatch(/[%_\\\d]/)
      if (query.born) expect(query.born.from).toBeLessThanOrEqual(query.born.to)
    }),
  )
})
