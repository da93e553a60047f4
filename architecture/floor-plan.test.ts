// The house keeps to its floor plan, and every rule that says so bites.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doors, mayEnter, roomOf, rooms, schemaOf } from './floor-plan.mjs'
import { boundaries } from './boundaries.mjs'
import configuration from '../.dependency-cruiser.mjs'

const root = join(import.meta.dirname, '..')
const knownBad = join(import.meta.dirname, 'known-bad')

describe('the floor plan', () => {
  test('a room enters only rooms upstream of itself', () => {
    const order = Object.keys(rooms)
    const wrong = order.flatMap((room, place) => mayEnter(room).filter(other => !order.slice(0, place).includes(other)))
    expect(wrong).toEqual([])
  })

  test('every room has its own schema in the database', () => {
    expect(new Set(Object.keys(rooms).map(schemaOf)).size).toBe(Object.keys(rooms).length)
  })

  test('every source file belongs to one room, one desk or the hall', () => {
    expect(roomOf('src/record/people/index.ts')).toBe('record/people')
    expect(doors.filter(door => doors.some(other => other.startsWith(`${door}/`)))).toEqual([])
  })
})

describe('the boundaries', () => {
  test('the house keeps its own rules', { timeout: 60_000 }, async () => {
    const { read, broken } = await boundaries(root)
    expect(read, 'no file was read: is @swc/core installed?').toBeGreaterThan(4)
    expect(broken).toEqual([])
  })

  const houses = readdirSync(knownBad, { withFileTypes: true })
    .filter(rule => rule.isDirectory())
    .flatMap(rule => readdirSync(join(knownBad, rule.name)).map(wrong => [rule.name, wrong] as const))

  test.each(houses)('%s is caught: %s', async (rule, wrong) => {
    const { read, broken } = await boundaries(join(knownBad, rule, wrong))
    expect(read).toBeGreaterThan(0)
    expect(broken.map(each => familyOf(each.rule))).toContain(rule)
  })

  test('two types that name each other are no circle', async () => {
    const { read, broken } = await boundaries(join(import.meta.dirname, 'known-good/two-types-name-each-other'))
    expect(read).toBe(2)
    expect(broken).toEqual([])
  })

  test('every rule has a house that breaks it', () => {
    const families = new Set(configuration.forbidden.map(rule => familyOf(rule.name)))
    expect([...families].filter(rule => !existsSync(join(knownBad, rule)))).toEqual([])
  })
})

/** The rule without the room it is made for: `keeps-to-its-doors/law` is one of the family `keeps-to-its-doors`. */
function familyOf(rule: string) {
  return rule.split('/')[0] ?? rule
}
