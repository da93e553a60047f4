import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullName, listName, nameKey, wordsOf } from './name-key.ts'

test.each([
  ['Smith', 'SMITH'],
  ["O'Brien-Smith", 'OBRIEN SMITH'],
  ['O’Neill', 'ONEILL'],
  ['Mc Donald', 'MCDONALD'],
  ['McDonald', 'MCDONALD'],
  ['Łukasz Żółć', 'LUKASZ ZOLC'],
  ['Siôn ap Gwilym', 'SION AP GWILYM'],
  ['  van   der  Berg ', 'VAN DER BERG'],
  ['Straße', 'STRASSE'],
  ['Ørsted', 'ORSTED'],
  ['محمد', 'محمد'],
  ['...', ''],
])('%s is sought as %s', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name))
    }),
  )
})

test('the words of a name are in order, without single letters', () => {
  expect(wordsOf({ forename: 'John', middleNames: 'P. Quentin', surname: 'Smith-Jones' })).toEqual([
    'JOHN',
    'QUENTIN',
    'SMITH',
    'JONES',
  ])
  expect(wordsOf({ forename: '', middleNames: '', surname: 'X' })).toEqual(['X'])
})

test('a single name is said and listed without a comma', () => {
  const single = { forename: '', middleNames: '', surname: 'Madona' }
  expect([fullName(single), listName(single)]).toEqual(['Madona', 'MADONA'])
  expect(listName({ forename: 'Ann', middleNames: 'May', surname: 'Lee' })).toBe('LEE, Ann')
})
