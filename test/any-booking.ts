import { addDays, day, term, type Day, type Term } from '#kernel'
import fc from 'fast-check'
import type { Adjustment, Booking, Movement, Part, Recall } from '#law'

/** Any day from one to another. */
export const dayBetween = (from: string, to: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(from), max: day(to) }).map(on => on as Day)

const exclusion = fc.constantFrom('sexual', 'violent', 'sexual-2024', 'schedule-13-part-3', 'progression-schedule')

const lengths: fc.Arbitrary<Term> = fc
  .oneof(
    fc.record({ years: fc.integer({ min: 1, max: 12 }), months: fc.nat(11) }),
    fc.record({ months: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ weeks: fc.nat(20), days: fc.integer({ min: 1, max: 60 }) }),
  )
  .map(term)

interface Imposed {
  readonly imposedOn: Day
  readonly offence: { readonly committedOn: Day }
}

/** When a sentence was imposed, and when up to twenty years before it its offence came. */
const imposedIn = (from: string, to: string): fc.Arbitrary<Imposed> =>
  fc
    .record({ imposedOn: dayBetween(from, to), before: fc.integer({ min: 1, max: 7300 }) })
    .map(({ imposedOn, before }) => ({ imposedOn, offence: { committedOn: addDays(imposedOn, -before) } }))

type Unnamed<Each> = Each extends Part ? Omit<Each, 'id' | 'follows'> : never

/** Any standard determinate sentence imposed within a span. */
export const standardIn = (
  from: string,
  to: string,
): fc.Arbitrary<Unnamed<Extract<Part, { class: 'standard-determinate' }>>> =>
  fc
    .record({
      imposed: imposedIn(from, to),
      length: lengths,
      sdsPlus: fc.boolean(),
      section250: fc.boolean(),
      exclusions: fc.oneof(fc.constant([]), fc.array(exclusion, { maxLength: 2 })),
    })
    .map(({ imposed, length, sdsPlus, section250, exclusions }) => ({
      class: 'standard-determinate',
      ...imposed,
      term: length,
      sdsPlus,
      sdsPlusByTodaysTest: sdsPlus,
      section250,
      exclusions,
    }))

/** A sentence of any class but the standard one, imposed within a span. */
const otherIn = (from: string, to: string): fc.Arbitrary<Unnamed<Part>> =>
  fc
    .record({
      imposed: imposedIn(from, to),
      length: lengths,
      extension: fc.integer({ min: 1, max: 8 }).map(years => term({ years })),
      months: fc.integer({ min: 4, max: 24 }).map(count => term({ months: count })),
      days: fc.integer({ min: 1, max: 14 }).map(count => term({ days: count })),
      fine: fc.constantFrom(250, 20_000_000),
      supervision: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      yes: fc.boolean(),
      which: fc.nat(4),
    })
    .map(({ imposed, length, extension, months, days, fine, supervision, yes, which }): Unnamed<Part> => {
      const others: readonly Unnamed<Part>[] = [
        { ...imposed, class: 'extended-determinate', custodialTerm: length, extension, automaticRelease: yes },
        { ...imposed, class: 'special-custodial', custodialTerm: length, extension: term({ years: 1 }), under18: yes },
        { ...imposed, class: 'detention-and-training-order', term: months },
        { ...imposed, class: 'fine-default', term: length, fine },
        {
          ...imposed,
          class: 'supervision-breach',
          term: days,
          ...(supervision === undefined ? {} : { supervisionEndsOn: addDays(imposed.imposedOn, supervision) }),
        },
      ]
      return others[which] ?? { ...imposed, class: 'fine-default', term: length }
    })

/** A sentence of any class, imposed within a span, standard ones as often as the rest together. */
export const partIn = (from: string, to: string): fc.Arbitrary<Unnamed<Part>> =>
  fc.oneof(standardIn(from, to), otherIn(from, to))

interface Returned {
  readonly kind: Exclude<Recall['kind'], 'curfew-breach'>
  readonly afterDays: number
  readonly backAfter: number
}

const recalls: fc.Arbitrary<Returned> = fc.record({
  kind: fc.constantFrom('standard', 'fixed-term-14', 'fixed-term-28', 'fixed-term-56'),
  afterDays: fc.integer({ min: 100, max: 1500 }),
  backAfter: fc.nat(60),
})

const adjustments = (from: string, to: string): fc.Arbitrary<Adjustment[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(
        'remand',
        'tagged-bail',
        'recall-remand',
        'recall-tagged-bail',
        'unlawfully-at-large',
        'added-days',
        'restored-days',
      ),
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

/** Somebody grown up. */
export const person = { reference: 'A0000AA', bornOn: day('1985-05-05'), activeSexOffender: false }

/** Any booking that the calculation undertakes to count; a part may follow any part listed before it. */
export const bookings: fc.Arbitrary<Booking> = fc
  .record({
    parts: fc.array(partIn('2005-01-01', '2030-12-31'), { minLength: 1, maxLength: 5 }),
    links: fc.array(fc.option(fc.nat(4), { nil: undefined }), { minLength: 5, maxLength: 5 }),
    recalled: fc.option(recalls, { nil: undefined, freq: 2 }),
    recalledParts: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    adjustments: adjustments('2005-01-01', '2032-12-31'),
    movements,
    bornOn: dayBetween('1950-01-01', '2012-12-31'),
    activeSexOffender: fc.boolean(),
  })
  .map(drawn => {
    const { parts, links, recalled, recalledParts, bornOn, activeSexOffender } = drawn
    const first = Math.min(...parts.map(({ imposedOn }) => imposedOn)) as Day
    const returnedOn = recalled && addDays(first, recalled.afterDays + recalled.backAfter)
    const recall: Recall | undefined =
      recalled && returnedOn
        ? { kind: recalled.kind, revokedOn: addDays(first, recalled.afterDays), returnedOn }
        : undefined
    return {
      person: { ...person, bornOn, activeSexOffender },
      parts: parts.map((part, index): Part => {
        const link = links[index]
        const recallable = recall && recalledParts[index] && part.class !== 'supervision-breach'
        return {
          ...part,
          id: `${index}`,
          ...(link !== undefined && link < index ? { follows: `${link}` } : {}),
          ...(recallable ? { recall } : {}),
        }
      }),
      // Time before sentence is credited from the day of a sentence.
      adjustments: drawn.adjustments.map((each, index) => {
        const part = parts[index % parts.length]
        return part && /remand|bail/.test(each.kind) ? { ...each, appliesFrom: part.imposedOn } : each
      }),
      movements: drawn.movements,
      ...(returnedOn === undefined ? {} : { returnedOn }),
    }
  })

interface CourtDay {
  readonly booking: Booking
  readonly on: Day
}

/** Concurrent sentences of one court day, none of them recalled, with days that apply from it. */
export const oneCourtDay = (sentences: typeof partIn): fc.Arbitrary<CourtDay> =>
  fc
    .record({
      on: dayBetween('2013-01-01', '2030-12-31'),
      parts: fc.array(sentences('2013-01-01', '2030-12-31'), { minLength: 1, maxLength: 4 }),
      remand: fc.nat(60),
      ual: fc.nat(60),
    })
    .map(({ on, parts, remand, ual }) => ({
      on,
      booking: {
        person,
        parts: parts.map((part, index): Part => ({
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
