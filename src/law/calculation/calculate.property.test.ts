import { addDays, day, term, type Day } from '#kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Adjustment, Booking, Movement, StandardDeterminatePart } from '../booking.ts'
import { lawBeforeTheSentencingAct, lawInForce } from '../editions.ts'
import { calculate, type Calculation } from './calculate.ts'

const dayBetween = (from: string, to: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(from), max: day(to) }).map(on => on as Day)

const exclusion = fc.constantFrom('sexual', 'violent', 'sexual-2024', 'schedule-13-part-3', 'progression-schedule')

/** One sentence imposed within a span; its offence came up to twenty years before. */
const partIn = (from: string, to: string): fc.Arbitrary<Omit<StandardDeterminatePart, 'id' | 'follows'>> =>
  fc
    .record({
      imposedOn: dayBetween(from, to),
      before: fc.integer({ min: 1, max: 7300 }),
      length: fc.oneof(
        fc.record({ years: fc.integer({ min: 1, max: 12 }), months: fc.nat(11) }),
        fc.record({ months: fc.integer({ min: 1, max: 30 }) }),
        fc.record({ weeks: fc.nat(20), days: fc.integer({ min: 1, max: 60 }) }),
      ),
      sdsPlus: fc.boolean(),
      section250: fc.boolean(),
      exclusions: fc.oneof(fc.constant([]), fc.array(exclusion, { maxLength: 2 })),
    })
    .map(({ imposedOn, before, length, sdsPlus, section250, exclusions }) => ({
      class: 'standard-determinate',
      imposedOn,
      offence: { committedOn: addDays(imposedOn, -before) },
      term: term(length),
      sdsPlus,
      sdsPlusByTodaysTest: sdsPlus,
      section250,
      exclusions,
    }))

const adjustments = (from: string, to: string): fc.Arbitrary<Adjustment[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('remand', 'tagged-bail', 'unlawfully-at-large', 'added-days', 'restored-days'),
      appliesFrom: dayBetween(from, to),
      days: fc.nat(120),
    }),
    { maxLength: 4 },
  )

const movements: fc.Arbitrary<Movement[]> = fc.array(
  fc.oneof(
    fc.record({
      on: dayBetween('2005-01-01', '2030-12-31'),
      direction: fc.constant('out' as const),
      reason: fc.constantFrom('curfew', 'early-removal', 'parole', 'conditional-release'),
    }),
    fc.record({
      on: dayBetween('2005-01-01', '2030-12-31'),
      direction: fc.constant('in' as const),
      reason: fc.constantFrom('sentence', 'remand', 'failed-removal'),
    }),
  ),
  { maxLength: 3 },
)

const person = { reference: 'A0000AA', bornOn: day('1985-05-05'), activeSexOffender: false }

/** Any booking that the calculation undertakes to count; a part may follow any part listed before it. */
const bookings: fc.Arbitrary<Booking> = fc
  .record({
    parts: fc.array(partIn('2005-01-01', '2030-12-31'), { minLength: 1, maxLength: 5 }),
    links: fc.array(fc.option(fc.nat(4), { nil: undefined }), { minLength: 5, maxLength: 5 }),
    adjustments: adjustments('2005-01-01', '2032-12-31'),
    movements,
    bornOn: dayBetween('1950-01-01', '2012-12-31'),
    activeSexOffender: fc.boolean(),
  })
  .map(({ parts, links, adjustments: days, movements: moved, bornOn, activeSexOffender }) => ({
    person: { ...person, bornOn, activeSexOffender },
    parts: parts.map((part, index) => {
      const link = links[index]
      return link !== undefined && link < index
        ? { ...part, id: `${index}`, follows: `${link}` }
        : { ...part, id: `${index}` }
    }),
    // Remand is credited from the day of a sentence.
    adjustments: days.map((each, index) => {
      const part = parts[index % parts.length]
      return part && ['remand', 'tagged-bail'].includes(each.kind) ? { ...each, appliesFrom: part.imposedOn } : each
    }),
    movements: moved,
  }))

const editions = fc.constantFrom(lawInForce, lawBeforeTheSentencingAct)
const runs = { numRuns: 400 }

const releaseOf = ({ dates }: Calculation): Day | undefined => dates.CRD ?? dates.ARD
const expiryOf = ({ dates }: Calculation): Day | undefined => dates.SLED ?? dates.SED

test('every booking in scope gets dates or a refusal, release within the sentence, and a working for each date', () => {
  fc.assert(
    fc.property(bookings, editions, fc.boolean(), (booking, edition, earlyRemoval) => {
      const calculation = calculate(booking, edition, { earlyRemoval })
      const { dates, refused, workings, lanes } = calculation
      if (refused.length > 0) {
        expect(dates).toEqual({})
        expect(refused.every(({ says }) => says.en !== '' && says.cy !== '')).toBe(true)
        return
      }
      const [release, expiry] = [releaseOf(calculation), expiryOf(calculation)]
      const start = Math.min(...booking.parts.map(({ imposedOn }) => imposedOn))
      expect(release).toBeGreaterThanOrEqual(start)
      expect(expiry).toBeGreaterThanOrEqual(release ?? Infinity)
      if (dates.HDCED !== undefined) expect(dates.HDCED).toBeLessThan(release ?? -Infinity)
      expect(lanes.length).toBeGreaterThanOrEqual(booking.parts.length)
      for (const [kind, on] of Object.entries(dates)) {
        const steps = Object.entries(workings).find(([each]) => each === kind)?.[1] ?? []
        expect([kind, steps.findLast(({ date }) => date !== undefined)?.date]).toEqual([kind, on])
      }
    }),
    runs,
  )
})

test('asking for dates alone gives the same dates', () => {
  fc.assert(
    fc.property(bookings, editions, (booking, edition) => {
      const whole = calculate(booking, edition)
      const quick = calculate(booking, edition, { datesOnly: true })
      expect([quick.dates, quick.tranches, quick.refused]).toEqual([whole.dates, whole.tranches, whole.refused])
      expect(quick.workings).toEqual({})
    }),
    runs,
  )
})

test('the same booking gives the same answer twice, and nothing of it is changed', () => {
  fc.assert(
    fc.property(bookings, editions, (booking, edition) => {
      const before = structuredClone(booking)
      expect(calculate(booking, edition)).toEqual(calculate(booking, edition))
      expect(booking).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

/** Concurrent sentences of one court day, with days that apply from it. */
const oneCourtDay = fc
  .record({
    on: dayBetween('2013-01-01', '2030-12-31'),
    parts: fc.array(partIn('2013-01-01', '2030-12-31'), { minLength: 1, maxLength: 4 }),
    remand: fc.nat(60),
    ual: fc.nat(60),
  })
  .map(({ on, parts, remand, ual }): { booking: Booking; on: Day } => ({
    on,
    booking: {
      person,
      parts: parts.map((part, index) => ({
        ...part,
        id: `${index}`,
        imposedOn: on,
        offence: { committedOn: addDays(on, part.offence.committedOn - part.imposedOn) },
      })),
      adjustments: [
        { kind: 'remand', appliesFrom: on, days: remand },
        { kind: 'unlawfully-at-large', appliesFrom: on, days: ual },
      ],
      movements: [],
    },
  }))

/** Sentence and licence that end on one day, written as one date. */
function endsTogether({ SED, LED, ...dates }: Calculation['dates']): Calculation['dates'] {
  if (SED !== undefined && SED === LED) return { ...dates, SLED: SED }
  return { ...dates, ...(SED === undefined ? {} : { SED }), ...(LED === undefined ? {} : { LED }) }
}

test('the order in which concurrent sentences are listed does not matter, save for how one day is named', () => {
  fc.assert(
    fc.property(oneCourtDay, editions, ({ booking }, edition) => {
      const turned = { ...booking, parts: booking.parts.toReversed() }
      expect(endsTogether(calculate(turned, edition).dates)).toEqual(endsTogether(calculate(booking, edition).dates))
    }),
    runs,
  )
})

test('when a sentence with a licence and one without end on the same day, the one listed first names it', () => {
  // The field's own service names it so too: of equal dates the first listed is taken.
  const on = day('2023-01-02')
  const sentence = (id: string, committed: string): StandardDeterminatePart => ({
    class: 'standard-determinate',
    id,
    imposedOn: on,
    offence: { committedOn: day(committed) },
    term: term({ weeks: 13 }),
    sdsPlus: false,
    sdsPlusByTodaysTest: false,
    section250: false,
    exclusions: [],
  })
  const [older, newer] = [sentence('older', '2014-01-01'), sentence('newer', '2022-01-01')]
  const booking: Booking = { person, parts: [older, newer], adjustments: [], movements: [] }
  expect(Object.keys(calculate(booking, lawInForce).dates)).toEqual(['SED', 'LED', 'CRD', 'HDCED', 'ESED'])
  expect(Object.keys(calculate({ ...booking, parts: [newer, older] }, lawInForce).dates)).toEqual([
    'SLED',
    'CRD',
    'HDCED',
    'ESED',
  ])
})

const withMore = (booking: Booking, more: Adjustment): Booking => ({
  ...booking,
  adjustments: [...booking.adjustments, more],
})

test('another day on remand never delays release or expiry', () => {
  fc.assert(
    fc.property(oneCourtDay, editions, ({ booking, on }, edition) => {
      const less = calculate(booking, edition)
      const more = calculate(withMore(booking, { kind: 'remand', appliesFrom: on, days: 1 }), edition)
      if (less.refused.length > 0 || more.refused.length > 0) return
      expect(releaseOf(more)).toBeLessThanOrEqual(releaseOf(less) ?? -Infinity)
      expect(expiryOf(more)).toBeLessThanOrEqual(expiryOf(less) ?? -Infinity)
    }),
    runs,
  )
})

test('another day unlawfully at large never brings release or expiry forward', () => {
  fc.assert(
    fc.property(oneCourtDay, editions, ({ booking, on }, edition) => {
      const less = calculate(booking, edition)
      const more = calculate(withMore(booking, { kind: 'unlawfully-at-large', appliesFrom: on, days: 1 }), edition)
      if (less.refused.length > 0 || more.refused.length > 0) return
      expect(releaseOf(more)).toBeGreaterThanOrEqual(releaseOf(less) ?? Infinity)
      expect(expiryOf(more)).toBeGreaterThanOrEqual(expiryOf(less) ?? Infinity)
    }),
    runs,
  )
})

test('an added day never brings release forward, and never moves expiry', () => {
  fc.assert(
    fc.property(oneCourtDay, editions, ({ booking, on }, edition) => {
      const less = calculate(booking, edition)
      const more = calculate(withMore(booking, { kind: 'added-days', appliesFrom: on, days: 1 }), edition)
      if (less.refused.length > 0 || more.refused.length > 0) return
      expect(releaseOf(more)).toBeGreaterThanOrEqual(releaseOf(less) ?? Infinity)
      expect(expiryOf(more)).toBe(expiryOf(less))
    }),
    runs,
  )
})

test('one more day on remand can delay a later sentence, by letting the person out before it', () => {
  // While a first sentence is being served, a second shares its remand. One more day ends the first in time, and the
  // second then begins on its own without that remand.
  const first = day('2023-01-03')
  const sentence = (id: string, imposedOn: Day): StandardDeterminatePart => ({
    class: 'standard-determinate',
    id,
    imposedOn,
    offence: { committedOn: day('2022-01-01') },
    term: term({ months: 6 }),
    sdsPlus: false,
    sdsPlusByTodaysTest: false,
    section250: false,
    exclusions: [],
  })
  const releaseWith = (days: number): Day | undefined =>
    releaseOf(
      calculate(
        {
          person,
          parts: [sentence('first', first), sentence('second', day('2023-03-01'))],
          adjustments: [{ kind: 'remand', appliesFrom: first, days }],
          movements: [],
        },
        lawInForce,
      ),
    )
  expect(releaseWith(34)).toBeGreaterThan(releaseWith(33) ?? Infinity)
})
