import { day } from '#kernel'
import { describe, expect, test } from 'vitest'
import { answerInWords, factNames } from './facts-in-words.ts'
import { actOfRule } from './legislation.ts'
import { rule } from './rule.ts'
import { ruleInWords } from './rule-in-words.ts'
import { rulebook } from './rulebook.ts'

describe.each(rulebook.map(each => [each.id, each] as const))('%s', (_, each) => {
  test('is told in words: its Act, its facts and its answers', () => {
    expect(actOfRule(each.id).name.cy).not.toBe('')
    for (const { facts } of each.examples) for (const name of Object.keys(facts)) expect(factNames).toHaveProperty(name)
    if (each.notHere) expect(each.notHere.en).not.toBe(each.notHere.cy)
    for (const version of ruleInWords(each).versions) {
      expect(version.inForce.en).not.toBe(version.inForce.cy)
      for (const { answer } of version.examples) expect(answer.en).not.toMatch(/[[{]|undefined|null/)
    }
  })
})

const amended = rule<{ readonly oneDayOrLess: boolean }, number>({
  id: 'cja-2003/s1/sample',
  says: { en: 'A sample', cy: 'Sampl' },
  versions: [
    { inForce: () => day('2020-01-01'), cites: ['ukpga/2003/44/section/1'], decide: () => 1 },
    {
      inForce: ({ oneDayOrLess }) => day(oneDayOrLess ? '2024-09-10' : '2024-10-22'),
      cites: ['uksi/2024/844'],
      decide: () => 2,
    },
  ],
  examples: [
    { that: 'before', from: 's.1', on: '2024-01-01', facts: { oneDayOrLess: true }, answer: 1 },
    { that: 'soon', from: 's.1', on: '2024-09-10', facts: { oneDayOrLess: true }, answer: 2 },
    { that: 'late', from: 's.1', on: '2024-10-22', facts: { oneDayOrLess: false }, answer: 2 },
  ],
})

test('a version says from when to when, and a staged beginning each day with its facts', () => {
  const [first, second] = ruleInWords(amended).versions
  expect(first).toMatchObject({ from: day('2020-01-01'), inForce: { en: '1 January 2020 to 9 September 2024' } })
  expect(second?.inForce.en).toBe(
    'since 10 September 2024 where one day or less: yes; since 22 October 2024 where one day or less: no',
  )
  expect(first?.examples.map(({ that }) => that)).toEqual(['before'])
  expect(second?.examples.map(({ facts, answer }) => [facts[0]?.en, answer.en])).toEqual([
    ['one day or less: yes', '2 days'],
    ['one day or less: no', '2 days'],
  ])
})

test.each([
  [true, 'yes'],
  [1, '1 day'],
  [{ numerator: 2, denominator: 5 }, 'two fifths'],
  [{ years: 1, months: 0, weeks: 0, days: 0 }, '1 year'],
  ['latest', 'latest'],
])('%j reads %s', (answer, words) => {
  expect(answerInWords(answer).en).toBe(words)
})
