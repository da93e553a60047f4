import { day, term, type Day } from '#kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Adjustment, Booking, StandardDeterminatePart } from '../booking.ts'
import { derive, lawBeforeTheSentencingAct, lawInForce, type Edition } from '../editions.ts'
import { bookings, oneCourtDay, partIn, person, standardIn } from '../../../test/any-booking.ts'
import { calculate, type Calculation } from './calculate.ts'

/** The same law, counting what is recorded as it stands: chains and recalls that nobody may count are tried too. */
const asItStands = (edition: Edition): Edition =>
  derive(edition, edition.name, { checks: { ...edition.checks, recordHoldsTogether: false } })

const editions = fc.constantFrom(lawInForce, asItStands(lawInForce), asItStands(lawBeforeTheSentencingAct))
const runs = { numRuns: 300 }

/** The last day on which the person leaves custody. */
function releaseOf({ dates: { CRD, ARD, MTD, PRRD } }: Calculation): Day | undefined {
  return [CRD, ARD, MTD, PRRD].reduce((last, on) => (on !== undefined && (last ?? on) <= on ? on : last))
}

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
      if (dates.HDCED !== undefined) expect(dates.HDCED).toBeLessThanOrEqual(release ?? -Infinity)
      if (dates.PED !== undefined) expect(dates.PED).toBeLessThanOrEqual(release ?? -Infinity)
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

/** Sentence and licence that end on one day, written as one date. */
function endsTogether({ SED, LED, ...dates }: Calculation['dates']): Calculation['dates'] {
  if (SED !== undefined && SED === LED) return { ...dates, SLED: SED }
  return { ...dates, ...(SED === undefined ? {} : { SED }), ...(LED === undefined ? {} : { LED }) }
}

test('the order in which concurrent sentences are listed does not matter, save for how one day is named', () => {
  fc.assert(
    fc.property(oneCourtDay(standardIn), editions, ({ booking }, edition) => {
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
    fc.property(oneCourtDay(partIn), editions, ({ booking, on }, edition) => {
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
    fc.property(oneCourtDay(partIn), editions, ({ booking, on }, edition) => {
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
    fc.property(oneCourtDay(partIn), editions, ({ booking, on }, edition) => {
      const less = calculate(booking, edition)
      const more = calculate(withMore(booking, { kind: 'added-days', appliesFrom: on, days: 1 }), edition)
      if (less.refused.length > 0 || more.refused.length > 0) return
      expect(releaseOf(more)).toBeGreaterThanOrEqual(releaseOf(less) ?? Infinity)
      expect(expiryOf(more)).toBe(expiryOf(less))
    }),
    runs,
  )
})

test('a longer fixed-term recall never releases earlier, and none lasts beyond the sentence', () => {
  const back = day('2024-09-02')
  const recalledFor = (
    part: Omit<StandardDeterminatePart, 'id'>,
    kind: 'fixed-term-14' | 'fixed-term-28',
  ): Booking => ({
    person,
    parts: [{ ...part, id: 'one', recall: { kind, revokedOn: back, returnedOn: back } }],
    adjustments: [],
    movements: [],
    returnedOn: back,
  })
  fc.assert(
    fc.property(standardIn('2013-01-01', '2024-08-01'), editions, (part, edition) => {
      const [shorter, longer] = (['fixed-term-14', 'fixed-term-28'] as const).map(kind =>
        calculate(recalledFor(part, kind), edition),
      )
      expect(longer?.dates.PRRD).toBeGreaterThanOrEqual(shorter?.dates.PRRD ?? Infinity)
      expect(longer?.dates.PRRD).toBeLessThanOrEqual((longer && expiryOf(longer)) ?? -Infinity)
    }),
    { numRuns: 200 },
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
