import { describe, expect, test } from 'vitest'
import { addYears, day } from '#kernel'
import { inventPerson, type Setting } from './invent.ts'

const setting: Setting = {
  today: day('2026-11-21'),
  prisons: {
    male: [
      [800, 'LEI'],
      [1200, 'WWI'],
    ],
    female: [[400, 'NHI']],
  },
  deliveryUnits: ['Leeds', 'Cardiff and Vale'],
  crownCourts: ['LEEDCC'],
  magistratesCourts: ['LEEDMC'],
  offences: [
    [3, 'TH68010'],
    [1, 'TH68023'],
  ],
}
const people = Array.from({ length: 3000 }, (_, index) => inventPerson(7, index, setting))

describe('the invented population', () => {
  test('the same seed gives the same people, another seed gives others', () => {
    expect(Array.from({ length: 50 }, (_, index) => inventPerson(7, index, setting))).toEqual(people.slice(0, 50))
    expect(inventPerson(8, 0, setting)).not.toEqual(people[0])
  })

  test('has about as many in prison, and as many women, as England and Wales have', () => {
    const inPrison = people.filter(person => person.heldAt !== undefined)
    expect(inPrison.length / people.length).toBeCloseTo(87 / 327, 1)
    const women = inPrison.filter(person => person.sex === 'female')
    expect(women.length / inPrison.length).toBeLessThan(0.08)
    expect(women.every(person => person.heldAt === 'NHI')).toBe(true)
  })

  test('gives nobody the number or the identifier of another', () => {
    for (const key of ['id', 'prisonNumber', 'crn', 'pnc', 'cro'] as const) {
      const values = people.flatMap(person => person[key] ?? [])
      expect(new Set(values).size).toBe(values.length)
    }
  })

  test('sentences adults, after their offence, with remand before the hearing', () => {
    const sentenced = people.flatMap(({ warrant, dateOfBirth }) => (warrant ? [{ warrant, dateOfBirth }] : []))
    expect(sentenced.length).toBeGreaterThan(500)
    for (const { warrant, dateOfBirth } of sentenced) {
      expect(warrant.hearingOn).toBeGreaterThanOrEqual(addYears(dateOfBirth, 18))
      expect(warrant.hearingOn).toBeLessThanOrEqual(setting.today)
      for (const [position, sentence] of warrant.sentences.entries()) {
        expect(sentence.committedOn).toBeLessThan(warrant.hearingOn)
        expect(sentence.follows ?? -1).toBeLessThan(position)
      }
      if (warrant.remand) expect(warrant.remand.to).toBeLessThan(warrant.hearingOn)
    }
  })
})
