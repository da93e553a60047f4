import { beforeAll, describe, expect, test } from 'vitest'
import { addYears, day } from '#kernel'
import { alertTypeOf } from '#record/alerts'
import { identifierKinds, readIdentifier, type IdentifierKindCode } from '#record/people'
import { offenceOf } from '#sentence/offences'
import { inventPerson, type InventedPerson, type Setting } from './invent.ts'
import { commonOffences } from './offences.ts'

const setting: Setting = {
  today: day('2026-11-21'),
  prisons: {
    male: [
      [800, 'LEI'],
      [1200, 'WWI'],
    ],
    female: [[400, 'NHI']],
  },
  youthSites: { male: [[150, 'WYI']], female: [[60, 'ADEL']] },
  deliveryUnits: [
    [1, 'N55LEE'],
    [1, 'N03SW1'],
  ],
  crownCourts: ['LEEDCC'],
  magistratesCourts: ['LEEDMC'],
  offences: commonOffences,
  share: { children: 0.05, complaints: 0.1 },
}

describe('the invented population', () => {
  let people: readonly InventedPerson[]
  beforeAll(() => {
    people = Array.from({ length: 3000 }, (_, index) => inventPerson(7, index, setting))
  })

  test('the same seed gives the same people, another seed gives others', () => {
    expect(Array.from({ length: 50 }, (_, index) => inventPerson(7, index, setting))).toEqual(people.slice(0, 50))
    expect(inventPerson(8, 0, setting)).not.toEqual(people[0])
  })

  test('has about as many in prison, and as many women, as England and Wales have', () => {
    const inPrison = people.filter(person => person.heldAt !== undefined)
    expect(inPrison.length / people.length).toBeCloseTo(87 / 327, 1)
    const women = inPrison.filter(person => person.sex === 'female')
    expect(women.length / inPrison.length).toBeLessThan(0.08)
    expect(women.every(person => person.heldAt === 'NHI' || person.heldAt === 'ADEL')).toBe(true)
  })

  test('holds children at youth sites and nobody else, with section 250, an order or without a sentence', () => {
    const child = ({ dateOfBirth }: InventedPerson) => addYears(dateOfBirth, 18) > setting.today
    const children = people.filter(person => child(person))
    expect(children.length).toBeGreaterThan(10)
    expect(children.every(({ dateOfBirth }) => addYears(dateOfBirth, 15) <= setting.today)).toBe(true)
    expect(children.every(({ heldAt, supervisedAt }) => heldAt !== undefined && supervisedAt === undefined)).toBe(true)
    const atYouthSites = people.filter(({ heldAt }) => heldAt === 'WYI' || heldAt === 'ADEL')
    expect(new Set(atYouthSites)).toEqual(new Set(children))
    const kinds = children.flatMap(({ warrant }) => warrant?.sentences.map(({ kind }) => kind) ?? [])
    expect(new Set(kinds)).toEqual(new Set(['SDS', 'DTO']))
  })

  test('gives nobody the number or the identifier of another', () => {
    for (const key of ['id', 'prisonNumber', 'crn', 'pnc', 'cro'] as const) {
      const values = people.flatMap(person => person[key] ?? [])
      expect(new Set(values).size).toBe(values.length)
    }
  })

  test('gives numbers that are read as they stand, check letters and all, in small and in large populations', () => {
    const far = Array.from({ length: 300 }, (_, index) => inventPerson(7, 329_700 + index, setting))
    const numbers = [...people, ...far].flatMap(({ prisonNumber, crn, pnc, cro }) =>
      Object.entries({ 'prison-number': prisonNumber, crn, pnc, cro }).flatMap(([kind, value]) =>
        value === undefined ? [] : [{ kind: kind as IdentifierKindCode, value }],
      ),
    )
    expect(numbers.every(({ kind }) => kind in identifierKinds)).toBe(true)
    expect(
      numbers.filter(({ kind, value }) => {
        const read = readIdentifier(kind, value, setting.today)
        return !read.ok || read.value !== value
      }),
    ).toEqual([])
  })

  test('sentences adults, after their offence, with remand before the hearing', () => {
    const sentenced = people.flatMap(({ warrant, dateOfBirth, heldAt }) =>
      warrant && heldAt !== 'WYI' && heldAt !== 'ADEL' ? [{ warrant, dateOfBirth }] : [],
    )
    expect(sentenced.length).toBeGreaterThan(500)
    for (const { warrant, dateOfBirth } of sentenced) {
      expect(warrant.hearingOn).toBeGreaterThanOrEqual(addYears(dateOfBirth, 18))
      expect(warrant.hearingOn).toBeLessThan(setting.today)
      for (const [position, sentence] of warrant.sentences.entries()) {
        expect(sentence.committedOn).toBeLessThan(warrant.remand?.from ?? warrant.hearingOn)
        expect(sentence.follows ?? -1).toBeLessThan(position)
      }
      if (warrant.remand) expect(warrant.remand.to).toBeLessThan(warrant.hearingOn)
    }
  })

  test('uses offences and alerts that the registers know', () => {
    expect(commonOffences.length).toBeGreaterThanOrEqual(40)
    expect(commonOffences.filter(({ code }) => offenceOf(code)?.standing !== 'offence')).toEqual([])
    expect(commonOffences.filter(({ code }) => offenceOf(code)?.listed !== true)).toEqual([])
    const alerts = new Set(people.flatMap(person => person.alerts))
    expect(alerts.size).toBeGreaterThan(5)
    expect([...alerts].filter(code => !alertTypeOf(code))).toEqual([])
  })
})
