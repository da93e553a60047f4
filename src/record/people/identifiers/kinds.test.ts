import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { policeLetter } from './check-letters.ts'
import { identifierKindCodes, identifierKinds, possibleIdentifiers, readIdentifier } from './kinds.ts'

const today = day('2026-11-21')

describe('a number in any of its forms is read into one', () => {
  test.each([
    ['pnc', '81/34U', '1981/0000034U'],
    ['pnc', '02/73319Z', '2002/0073319Z'],
    ['pnc', '0273319Z', '2002/0073319Z'],
    ['pnc', '00/223R', '2000/0000223R'],
    ['pnc', '79163001B', '1979/0163001B'],
    ['pnc', ' 2002/0073319z ', '2002/0073319Z'],
    ['pnc', '20020073319Z', '2002/0073319Z'],
    ['cro', '65656/91H', '065656/91H'],
    ['cro', 'SF05/482703J', 'SF05/482703J'],
    ['cro', 'sf83/50058z', 'SF83/50058Z'],
    ['prison-number', 'a1234ab', 'A1234AB'],
    ['crn', 'x 123456', 'X123456'],
    ['booking-number', '12345a', '12345A'],
    ['national-insurance', 'ab 12 34 56 c', 'AB123456C'],
    ['national-insurance', 'AB123456', 'AB123456'],
    ['nhs', '999 000 0018', '9990000018'],
    ['uln', '1000000027', '1000000027'],
    ['uln', '9999999999', '9999999999'],
    ['upn', 'B801200005001', 'B801200005001'],
  ] as const)('%s %s is %s', (kind, typed, canonical) => {
    expect(readIdentifier(kind, typed, today)).toEqual({ ok: true, value: canonical })
  })
})

describe('a number that is none is refused, and says whether its form or its check is wrong', () => {
  test.each([
    ['pnc', '20030011985Z', 'people.pnc-check-letter'],
    ['pnc', '20120052494O', 'people.pnc-check-letter'],
    ['pnc', '20230583843N', 'people.pnc-check-letter'],
    ['pnc', '2001/0171310S', 'people.pnc-check-letter'],
    ['pnc', '200/1Z', 'people.pnc-form'],
    ['pnc', 'SMITH', 'people.pnc-form'],
    ['cro', '85227/65G', 'people.cro-check-letter'],
    ['cro', 'SF05/482703K', 'people.cro-check-letter'],
    ['cro', '1234567/65G', 'people.cro-form'],
    ['prison-number', 'A123AB', 'people.prison-number-form'],
    ['crn', '1234567', 'people.crn-form'],
    ['national-insurance', 'GB123456C', 'people.national-insurance-form'],
    ['national-insurance', 'DA123456C', 'people.national-insurance-form'],
    ['national-insurance', 'AO123456C', 'people.national-insurance-form'],
    ['nhs', '9990000019', 'people.nhs-check-digit'],
    ['nhs', '12345', 'people.nhs-form'],
    ['uln', '1000000028', 'people.uln-check-digit'],
    ['upn', 'A801200005001', 'people.upn-check-letter'],
    ['upn', 'I801200005001', 'people.upn-form'],
  ] as const)('%s %s: %s', (kind, typed, code) => {
    expect(readIdentifier(kind, typed, today)).toEqual({ ok: false, refusal: { code } })
  })
})

test('a short PNC number up to this year is of this century', () => {
  const short = (year: string) => `${year}/1${policeLetter(`${year}0000001`)}`
  expect(readIdentifier('pnc', short('26'), today)).toMatchObject({ value: expect.stringMatching(/^2026/) })
  expect(readIdentifier('pnc', short('27'), today)).toMatchObject({ value: expect.stringMatching(/^1927/) })
})

test('reading a canonical number gives it back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1950, max: 2026 }), (serial, year) => {
      const padded = String(serial).padStart(7, '0')
      const pnc = `${year}/${padded}${policeLetter(String(year).slice(2) + padded)}`
      expect(readIdentifier('pnc', pnc, today)).toEqual({ ok: true, value: pnc })
      expect(readIdentifier('pnc', pnc.replace('/', ''), today)).toEqual({ ok: true, value: pnc })
    }),
  )
})

test('no text breaks the reading of any kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...identifierKindCodes), (typed, kind) => {
      expect(typeof readIdentifier(kind, typed, today).ok).toBe('boolean')
    }),
  )
})

test('each kind reads its own example', () => {
  const unread = identifierKindCodes.filter(
    // The published example of a National Insurance number is one that is never given out.
    kind => kind !== 'national-insurance' && !readIdentifier(kind, identifierKinds[kind].example, today).ok,
  )
  expect(unread).toEqual([])
})

test('a text may be numbers of several kinds', () => {
  expect(possibleIdentifiers('0273319z', today)).toEqual([{ kind: 'pnc', value: '2002/0073319Z' }])
  expect(possibleIdentifiers('smith', today)).toEqual([])
})
