import { expect, test } from 'vitest'
import { outwardCode, readablePostcode, readPostcode } from './postcode.ts'

test.each([
  ['ls1 4ap', 'LS14AP'],
  ['SW1A1AA', 'SW1A1AA'],
  ['gir 0aa', 'GIR0AA'],
  ['B1 1AA', 'B11AA'],
  ['NF1 1NF', undefined],
  ['NF1 1FA', undefined],
  ['LS1', undefined],
  ['12345', undefined],
])('%s is read as %s', (typed, postcode) => {
  expect(readPostcode(typed)).toBe(postcode)
})

test('a postcode has an outward code and a written form', () => {
  expect([outwardCode('SW1A1AA'), readablePostcode('LS14AP')]).toEqual(['SW1A', 'LS1 4AP'])
})
