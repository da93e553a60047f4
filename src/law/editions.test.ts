import { day, fraction, term } from '#kernel'
import { expect, test } from 'vitest'
import type { Booking } from './booking.ts'
import { calculate } from './calculation/calculate.ts'
import {
  derive,
  edition,
  lawBeforeTheSentencingAct,
  lawInForce,
  progressionModel,
  proposed,
  releaseAtHalf,
} from './editions.ts'
import { fingerprint } from './fingerprint.ts'
import { rulebook } from './rulebook.ts'

const booking: Booking = {
  person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false },
  parts: [
    {
      class: 'standard-determinate',
      id: 'one',
      imposedOn: day('2026-10-05'),
      offence: { committedOn: day('2026-01-01') },
      term: term({ years: 3 }),
      sdsPlus: false,
      sdsPlusByTodaysTest: false,
      section250: false,
      exclusions: [],
    },
  ],
  adjustments: [],
  movements: [],
}

test('an edition is known by its content: the same law has one id, and a change of any figure another', () => {
  const { id, ...draft } = lawInForce
  expect(edition(structuredClone({ ...draft })).id).toBe(id)
  const figure = lawInForce.curfew.fourteenDays
  const changed = derive(lawInForce, lawInForce.name, {
    curfew: { ...lawInForce.curfew, fourteenDays: proposed(figure, 15) },
  })
  expect(changed.id).not.toBe(id)
  expect(lawBeforeTheSentencingAct.id).not.toBe(id)
})

test('a fingerprint does not depend on the order of keys or of a set, and leaves out what is undefined', () => {
  expect(fingerprint({ a: 1, b: [2, 3] })).toBe(fingerprint({ b: [2, 3], a: 1, c: undefined }))
  expect(fingerprint(new Set([1, 2]))).toBe(fingerprint(new Set([2, 1])))
  expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: '1' }))
  expect(fingerprint([1, 23])).not.toBe(fingerprint([12, 3]))
})

test('the law in force releases at a third from October 2026, the law before the Act at two fifths', () => {
  const [now, before] = [lawInForce, lawBeforeTheSentencingAct].map(law => calculate(booking, law))
  expect(now?.dates.CRD).toBe(day('2027-10-05'))
  expect(before?.dates.CRD).toBe(day('2027-12-17'))
  expect(now?.edition).toBe(lawInForce.id)
  expect(now?.affectedByProgressionModel).toBe(true)
})

test('a drafted law can be calculated under, and its answers say that no version stands behind them', () => {
  const third = progressionModel.shares.SDS
  if (third === undefined) throw new Error('The progression model has a share')
  const quarter = proposed(third, fraction(1, 4))
  const draft = derive(
    lawInForce,
    { en: 'A quarter from 2026', cy: 'Chwarter o 2026' },
    { releaseLaws: [releaseAtHalf, { ...progressionModel, shares: { ...progressionModel.shares, SDS: quarter } }] },
  )
  const { dates, reasons } = calculate(booking, draft)
  expect(dates.CRD).toBe(day('2027-07-05'))
  expect(reasons.find(({ rule }) => rule === quarter.rule)?.version).toBeUndefined()
})

test('what is uncertain about an answer goes with it', () => {
  expect(lawInForce.supervision.uncertain?.en).toContain('spring 2026')
  expect(lawInForce.curfew.fourteenDays.uncertain).toBeUndefined()
})

/** The newest version of each rule whose answers stand in an edition. */
function newestIn(content: unknown, found = new Map<string, number>()): ReadonlyMap<string, number> {
  if (typeof content !== 'object' || content === null) return found
  if ('rule' in content && 'version' in content && typeof content.rule === 'string') {
    found.set(content.rule, Math.max(Number(content.version), found.get(content.rule) ?? 0))
  }
  for (const value of Object.values(content)) newestIn(value, found)
  return found
}

const newest = newestIn(lawInForce)

test.each([...newest])('the law in force takes the newest version of %s', (id, version) => {
  expect(version).toBe((rulebook.find(rule => rule.id === id)?.versions.length ?? 0) - 1)
})

test('no change of the law waits unread: what begins after the day it was read comes with a release law', () => {
  const brought = lawInForce.releaseLaws.map(({ commencesOn }) => commencesOn)
  const unread = rulebook
    .filter(({ id }) => !newest.has(id))
    .filter(({ versions, examples }) =>
      examples.some(({ facts }) =>
        versions.some(
          version => version.inForce(facts) > lawInForce.readOn && !brought.includes(version.inForce(facts)),
        ),
      ),
    )
  expect(unread.map(({ id }) => id)).toEqual([])
})
