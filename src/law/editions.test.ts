import { addDays, day, fraction, term } from '#kernel'
import { expect, test } from 'vitest'
import type { Booking } from './booking.ts'
import { calculate } from './calculation/calculate.ts'
import {
  derive,
  edition,
  firstDayRead,
  lawAsItStood,
  lawBeforeTheSentencingAct,
  lawInForce,
  progressionModel,
  proposed,
  releaseAtHalf,
} from './editions.ts'
import { fingerprint } from './fingerprint.ts'
import { began, nameOf } from './rule.ts'
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
    curfew: { ...lawInForce.curfew, fourteenDays: proposed(figure, figure.answer + 1) },
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

test('the law as it stood on a day has what had begun by then and nothing else', () => {
  const laws = (on: string) => lawAsItStood(day(on)).releaseLaws.map(({ name }) => name)
  expect(laws('2024-09-09')).toEqual(['SDS_DEFAULT'])
  expect(laws('2024-09-10')).toEqual(['SDS_DEFAULT', 'SDS_40'])
  expect(laws('2026-10-01')).toEqual(lawInForce.releaseLaws.map(({ name }) => name))
  expect(lawAsItStood(day('2026-09-01')).curfew.adultsUntil).toBeUndefined()
  expect(lawAsItStood(day('2026-09-02')).curfew.adultsUntil?.day).toBe(day('2026-09-02'))
  const { longest } = lawAsItStood(day('2025-06-02')).curfew
  expect([longest.before.answer, longest.after.answer]).toEqual([longest.after.answer, { days: 179, from: 360 }])
  expect(lawAsItStood(firstDayRead).removal.on).toBe(firstDayRead)
  expect(() => lawAsItStood(addDays(firstDayRead, -1))).toThrow(RangeError)
})

test('the law as it stands after every change is the law in force, under any name', () => {
  expect(lawAsItStood(lawInForce.readOn).id).toBe(lawInForce.id)
})

test('words about the law do not make another edition', () => {
  const [first, ...rest] = lawInForce.releaseLaws
  if (first === undefined) throw new Error('The law in force has release laws')
  const title = { en: 'Another title', cy: 'Teitl arall' }
  expect(derive(lawInForce, title, { releaseLaws: [{ ...first, title }, ...rest] }).id).toBe(lawInForce.id)
  expect(derive(lawInForce, title, { readOn: day('2026-10-02') }).id).not.toBe(lawInForce.id)
})

/** The answers that stand in an edition, with where they stand. */
function answersIn(content: unknown, path: readonly string[] = []): readonly Found[] {
  if (typeof content !== 'object' || content === null) return []
  if ('rule' in content && 'version' in content) return [{ path, ...(content as Omit<Found, 'path'>) }]
  return Object.entries(content).flatMap(([key, value]) => answersIn(value, [...path, key]))
}

interface Found {
  readonly path: readonly string[]
  readonly rule: string
  readonly version: string
}

const found = answersIn(lawInForce)
const ruleOf = (id: string) => rulebook.find(rule => rule.id === id)

test.each([...new Set(found.map(({ rule }) => rule))])('the law in force takes the newest version of %s', id => {
  const newest = ruleOf(id)?.versions.at(-1)
  expect(found.filter(({ rule }) => rule === id).map(({ version }) => version)).toContain(newest && nameOf(newest))
})

test('a figure that applies whatever the day was law when the statute book was read: a later one needs its day', () => {
  const undated = found.filter(
    ({ path }) => !['before', 'after', 'adultsUntil', 'releaseLaws'].some(key => path.includes(key)),
  )
  const later = undated.filter(({ rule, version }) => {
    const asked = ruleOf(rule)
    return asked && began(asked, {}, version) > lawBeforeTheSentencingAct.readOn
  })
  expect(later.map(({ rule }) => rule)).toEqual([])
  expect(undated.length).toBeGreaterThan(5)
})

test('a figure that changed on a day has no third version, which would be lost', () => {
  const dated = found.filter(({ path }) => path.includes('after'))
  expect(dated.map(({ rule }) => ruleOf(rule)?.versions.length)).toEqual(dated.map(() => 2))
})

test('no change of the law waits unread: what begins after the day it was read comes with a release law', () => {
  const unread = rulebook.filter(({ versions, examples }) =>
    examples.some(({ facts }) => versions.some(version => version.inForce(facts) > lawInForce.readOn)),
  )
  expect(unread.map(({ id }) => id)).toEqual([])
})
