import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-5', "'-5"],
  ['@here', "'@here"],
])('a cell %j is written so that nothing runs and nothing is lost', (cell, written) => {
  expect(csv([[cell, 'next']])).toBe(`\uFEFF${written},next\r\n`)
})
