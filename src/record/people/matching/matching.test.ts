import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { cleanName, comparable, type Described } from './clean.ts'
import { jaroWinkler, oneCharacterApart } from './jaro-winkler.ts'
import { comparisons, type Decided, type Frequencies } from './model.ts'
import { score } from './score.ts'

const one: Described = {
  name: { forename: 'Brian', middleNames: '', surname: 'Aled' },
  otherNames: [],
  dateOfBirth: day('1982-06-15'),
  otherDatesOfBirth: [],
  postcodes: [],
  pncs: [],
  cros: [],
  sentenceDays: [],
  defendant: null,
}
const described = (changes: Partial<Described> = {}) => comparable({ ...one, ...changes })
const named = (forename: string, surname = 'Aled', middleNames = '') => ({ forename, middleNames, surname })

test.each([
  ['MARTHA', 'MARHTA', 0.9611],
  ['DIXON', 'DICKSONX', 0.8133],
  ['DWAYNE', 'DUANE', 0.84],
  ['SAME', 'SAME', 1],
  ['ABC', 'XYZ', 0],
])('%s and %s are alike as the textbooks say', (left, right, expected) => {
  expect(jaroWinkler(left, right)).toBeCloseTo(expected, 4)
})

test('likeness is the same both ways, between 0 and 1, and whole only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D'), maxLength: 9 })
  fc.assert(
    fc.property(word, word, (left, right) => {
      const alike = jaroWinkler(left, right)
      expect(alike).toBeCloseTo(jaroWinkler(right, left), 10)
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike === 1).toBe(left === right)
    }),
  )
})

test('one change, addition or omission is one character apart, two are not', () => {
  expect(oneCharacterApart('2-06-15', '2-06-15')).toBe(true)
  expect(oneCharacterApart('2-06-15', '3-06-15')).toBe(true)
  expect(oneCharacterApart('2-06-15', '2-6-15')).toBe(true)
  expect(oneCharacterApart('2-06-15', '2-06-51')).toBe(false)
})

test.each([
  ['MIG_ERROR_Smith', 'SMITH'],
  ['Smith-Jones', 'SMITH JONES'],
  ["O'Brien", 'OBRIEN'],
  ['Mc  Donald', 'MCDONALD'],
  ['NOT ENTERED', ''],
])('the name %s is cleaned to %s', (name, clean) => {
  expect(cleanName(name)).toBe(clean)
})

test('placeholders for dates, postcodes and numbers count as not known', () => {
  expect(
    described({ dateOfBirth: day('1970-01-01'), postcodes: ['NF1 1NF', 'ls1 4ap'], cros: ['000000/00Z'] }),
  ).toMatchObject({ dateOfBirth: null, datesOfBirth: [], postcodes: ['LS14AP'], outwardCodes: ['LS1'], cro: null })
})

test('a name of four pieces gives a first, a second and a last name', () => {
  expect(described({ name: named('Ann Mary', 'Lee', 'J. Beth') })).toMatchObject({
    name1: 'ANN',
    name2: 'MARY',
    lastName: 'LEE',
    firstAndLast: 'ANN LEE',
  })
})

// Weights without adjustment for frequency. Source: hmpps-person-match (MIT), worked out from the model's levels.
const rare: Frequencies = column => (column === 'postcode' ? 0.000001 : undefined)
const pncs = { same: ['2002/0073319Z'], other: ['1981/0000034U'] }
const cros = { same: ['065656/91H'], other: ['SF05/482703J'] }
describe('the weight of two records is that of the published model', () => {
  const cases: readonly [string, number, Partial<Described>, Partial<Described>, Decided?][] = [
    [
      'same name, date of birth, PNC and CRO',
      38.981,
      { pncs: pncs.same, cros: cros.same },
      { pncs: pncs.same, cros: cros.same },
    ],
    ['same name and date of birth only', 9.084, {}, {}],
    ['and a rare postcode shared', 24.14, { postcodes: ['LS1 4AP'] }, { postcodes: ['LS1 4AP'] }],
    [
      'and the same second name',
      15.324,
      { name: named('Brian', 'Aled', 'John') },
      { name: named('Brian', 'Aled', 'John') },
    ],
    [
      'and one sentence date shared',
      19.98,
      { sentenceDays: [day('2020-01-06')] },
      { sentenceDays: [day('2020-01-06')] },
    ],
    ['name alike, same PNC', 20.905, { pncs: pncs.same }, { name: named('Brian', 'Alled'), pncs: pncs.same }],
    ['name the other way round', 6.032, {}, { name: named('Aled', 'Brian') }],
    [
      'date of birth mistyped, same CRO',
      20.292,
      { cros: cros.same },
      { cros: cros.same, dateOfBirth: day('1983-06-15') },
    ],
    ['different name, same PNC', 5.699, { pncs: pncs.same }, { name: named('Zoe', 'Quick'), pncs: pncs.same }],
    ['both numbers different', -4.916, { pncs: pncs.same, cros: cros.same }, { pncs: pncs.other, cros: cros.other }],
    ['one number different', -0.916, { pncs: pncs.same }, { pncs: pncs.other }],
    [
      'decided to be two people',
      -127.116,
      { pncs: pncs.same, cros: cros.same },
      { pncs: pncs.same, cros: cros.same },
      'two-people',
    ],
    [
      'decided to be one person, nothing shared',
      127.762,
      {},
      { name: named('Zoe', 'Quick'), dateOfBirth: day('1950-01-02') },
      'one-person',
    ],
  ]
  test.each(cases)('%s: %d', (...[, weight, left, right, decided = null]) => {
    expect(score(described(left), described(right), rare, decided).weight).toBeCloseTo(weight, 2)
    expect(score(described(right), described(left), rare, decided).weight).toBeCloseTo(weight, 2)
  })

  test('everything different: -55.994', () => {
    const left = {
      pncs: pncs.same,
      postcodes: ['LS1 4AP'],
      name: named('Brian', 'Aled', 'Tom'),
      sentenceDays: [day('2020-01-06')],
    }
    const right = {
      pncs: pncs.other,
      postcodes: ['CF10 1AA'],
      name: named('Zoe', 'Quick', 'May'),
      dateOfBirth: day('1950-01-02'),
      sentenceDays: [day('2022-05-09')],
    }
    expect(score(described(left), described(right), rare).weight).toBeCloseTo(-55.994, 2)
  })

  test('the same court defendant number and name: 15.144', () => {
    const defendant = '6f1c2a3e-0b4d-4c5e-8f6a-7b8c9d0e1f2a'
    const unborn = { dateOfBirth: null, defendant }
    expect(score(described(unborn), described(unborn)).weight).toBeCloseTo(15.144, 2)
  })
})

test('how common the shared values are moves the weight: a possible match, and a match once the PNC agrees', () => {
  const common: Frequencies = column =>
    ({ 'first-and-last': 0.0001, 'date-of-birth': 0.00005, pnc: 1.3083008349386952e-7 })[column as string]
  const without = score(described(), described(), common)
  expect(without.weight).toBeCloseTo(5.47, 2)
  expect(without.verdict).toBe('possible')
  expect(without.workings[0]?.adjustment).toBeCloseTo(-3.956, 3)
  const withPnc = score(described({ pncs: pncs.same }), described({ pncs: pncs.same }), common)
  expect(withPnc.weight).toBeCloseTo(27.05, 2)
  expect(withPnc.verdict).toBe('match')
})

test('when the two sides differ in how common their names are, the commoner counts', () => {
  const frequencies: Frequencies = (_, value) => ({ 'BRIAN ALED': 0.001, 'BRIAN ALLED': 0.00001 })[value]
  const [left, right] = [described(), described({ name: named('Brian', 'Alled') })]
  const adjustment = 0.7 * Math.log2(6.4416737775260826e-6 / 0.001)
  expect(score(left, right, frequencies).workings[0]?.adjustment).toBeCloseTo(adjustment, 6)
})

describe('possible twins are told from one person', () => {
  const shared = { sentenceDays: [day('2020-01-06')] }
  const numbers = { pncs: pncs.same, cros: cros.same }
  const others = { pncs: pncs.other, cros: cros.other }
  const alias = (forename: string) => ({ otherNames: [named(forename)] })
  const cases: readonly [string, boolean, Partial<Described>, Partial<Described>, Decided?][] = [
    ['nothing differs', false, {}, {}],
    ['first names wholly different, numbers different', true, numbers, { name: named('Zoe'), ...others }],
    ['first names alike, numbers different', true, numbers, { name: named('Rian'), ...others }],
    [
      'date of birth shared only with one given before',
      true,
      numbers,
      { name: named('Zoe'), dateOfBirth: day('1980-01-02'), otherDatesOfBirth: [day('1982-06-15')] },
    ],
    ['first names alike, PNC different, CRO on one side', true, numbers, { name: named('Rian'), pncs: pncs.other }],
    ['first names alike, numbers on one side', false, numbers, { name: named('Rian') }],
    ['first names alike and an alias the same', false, numbers, { name: named('Rian'), ...others, ...alias('Brian') }],
    ['first names different, no numbers', true, {}, { name: named('Zoe') }],
    ['same first name, numbers different', false, numbers, others],
    ['first names different, aliases alike', false, alias('Alias'), { name: named('Zoe'), ...alias('Aliasa') }],
    ['PNC equal', false, { pncs: pncs.same }, { name: named('Zoe'), pncs: pncs.same }],
    ['CRO equal', false, { cros: cros.same }, { name: named('Zoe'), cros: cros.same }],
    ['second name of one is first name of the other', false, {}, { name: named('Zoe', 'Aled', 'Brian') }],
    ['same court defendant number', false, { defendant: 'd' }, { name: named('Zoe'), defendant: 'd' }],
    ['decided to be one person', false, numbers, { name: named('Zoe'), ...others }, 'one-person'],
  ]
  test.each(cases)('%s: %s', (...[, twins, left, right, decided = null]) => {
    const scored = score(described({ ...shared, ...left }), described({ ...shared, ...right }), undefined, decided)
    expect(scored.possibleTwins).toBe(twins)
    if (twins) expect(scored.weight).toBe(-5)
  })
})

test('each comparison ends in a level that always holds, so that no pair is left without an answer', () => {
  const anyone: fc.Arbitrary<Described> = fc.record({
    name: fc.record({
      forename: fc.constantFrom('', 'Ann', 'Anne', 'Mc Bob'),
      middleNames: fc.constantFrom('', 'May Beth'),
      surname: fc.constantFrom('Lee', "O'Lee-Kay"),
    }),
    otherNames: fc.array(fc.constant(named('Anne', 'Kay')), { maxLength: 3 }),
    dateOfBirth: fc.option(fc.constantFrom(day('1980-03-12'), day('1981-03-12'), day('1970-01-01'))),
    otherDatesOfBirth: fc.array(fc.constantFrom(day('1980-03-12'), day('1985-12-03')), { maxLength: 2 }),
    postcodes: fc.array(fc.constantFrom('LS1 4AP', 'LS1 4AQ', 'nonsense'), { maxLength: 2 }),
    pncs: fc.array(fc.constantFrom(...pncs.same, ...pncs.other), { maxLength: 1 }),
    cros: fc.array(fc.constantFrom(...cros.same, ...cros.other), { maxLength: 1 }),
    sentenceDays: fc.array(fc.constantFrom(day('2020-01-06'), day('2020-01-16')), { maxLength: 2 }),
    defendant: fc.option(fc.constant('d')),
  })
  fc.assert(
    fc.property(anyone, anyone, (left, right) => {
      const scored = score(comparable(left), comparable(right))
      expect(scored.workings).toHaveLength(comparisons.length)
      expect(scored.weight).toBeCloseTo(score(comparable(right), comparable(left)).weight, 6)
      expect(scored.probability).toBeGreaterThanOrEqual(0)
      expect(scored.probability).toBeLessThanOrEqual(1)
    }),
  )
})
