import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, isoDay, term, type Day } from '#kernel'
import type { Booking, IndeterminateSentence, Part } from '../booking.ts'
import { calculate } from '../calculate.ts'
import { derive, lawAsItStood, lawInForce } from '../editions.ts'
import { questions } from '../questions.ts'

const life: IndeterminateSentence = {
  id: 'life',
  kind: 'life',
  imposedOn: day('2015-03-02'),
  offence: { committedOn: day('2014-06-01') },
  minimumTerm: term({ years: 12 }),
}

const protection: IndeterminateSentence = {
  ...life,
  id: 'ipp',
  kind: 'public-protection',
  imposedOn: day('2008-03-03'),
  offence: { committedOn: day('2007-06-01') },
  minimumTerm: term({ years: 4 }),
}

const twoYears: Part = {
  class: 'standard-determinate',
  id: 'term',
  imposedOn: day('2026-01-05'),
  offence: { committedOn: day('2025-06-01') },
  term: term({ years: 4 }),
  sdsPlus: false,
  sdsPlusByTodaysTest: false,
  section250: false,
  exclusions: ['violent'],
}

function aBooking(changes: Partial<Booking>): Booking {
  return {
    person: { reference: 'A0000AA', bornOn: day('1980-05-05'), activeSexOffender: false },
    parts: [],
    adjustments: [],
    movements: [],
    ...changes,
  }
}

const worked = (changes: Partial<Booking>, options = {}) => calculate(aBooking(changes), lawInForce, options)
const datesOf = (changes: Partial<Booking>, options = {}) =>
  Object.fromEntries(Object.entries(worked(changes, options).dates).map(([kind, on]) => [kind, isoDay(on)]))
const codesOf = (changes: Partial<Booking>) => worked(changes).refused.map(({ code }) => code)
const withoutParole = (changes: Partial<Booking>, options = {}) => {
  const { PED: _, ...dates } = datesOf(changes, options)
  return dates
}
const saidOf = (changes: Partial<Booking>, kind: 'TARIFF' | 'PED' | 'LED' = 'TARIFF') =>
  (worked(changes).workings[kind] ?? []).map(({ what, because }) => `${what.en}: ${because.en}`).join('\n')

const remand = (days: number, appliesFrom: Day) => ({ kind: 'remand', appliesFrom, days }) as const
const away = (from: string, days: number) =>
  ({ kind: 'unlawfully-at-large', appliesFrom: day(from), from: day(from), days }) as const

// Examples of our own, from the statute: C(S)A 1997 s.28 and the Sentencing Code s.323.
describe('a minimum term', () => {
  test('ends the day before its anniversary, and nobody is released by it alone', () => {
    expect(datesOf({ indeterminate: [life] })).toEqual({ TARIFF: '2027-03-01', PED: '2027-03-01' })
    expect(saidOf({ indeterminate: [life] })).toContain('Nobody is released from it by a date alone')
  })

  test('is shorter by remand and tagged bail, but never served before the sentence', () => {
    const { imposedOn } = life
    expect(withoutParole({ indeterminate: [life], adjustments: [remand(200, imposedOn)] })).toEqual({
      TARIFF: '2026-08-13',
    })
    expect(withoutParole({ indeterminate: [life], adjustments: [remand(9000, imposedOn)] })).toEqual({
      TARIFF: '2015-03-02',
    })
  })

  test('is put off by time at large while it runs, and by none after it', () => {
    const [within, onTheEdge, after] = [away('2020-01-01', 10), away('2027-03-11', 5), away('2028-01-01', 5)]
    expect(withoutParole({ indeterminate: [life], adjustments: [within] })).toEqual({ TARIFF: '2027-03-11' })
    expect(withoutParole({ indeterminate: [life], adjustments: [after, onTheEdge, within] })).toEqual({
      TARIFF: '2027-03-16',
    })
    expect(withoutParole({ indeterminate: [life], adjustments: [onTheEdge] })).toEqual({ TARIFF: '2027-03-01' })
  })

  test('is not put off by days added for conduct, which are for terms', () => {
    const added = { kind: 'added-days', appliesFrom: day('2020-01-01'), days: 20 } as const
    expect(withoutParole({ indeterminate: [life], adjustments: [added] })).toEqual({ TARIFF: '2027-03-01' })
  })

  test('of no length is refused, and a whole life order has none', () => {
    expect(codesOf({ indeterminate: [{ ...life, minimumTerm: term({}) }] })).toEqual(['law.zero-minimum-term'])
    const whole = { ...life, id: 'whole', minimumTerm: undefined }
    expect([datesOf({ indeterminate: [whole] }), codesOf({ indeterminate: [whole] })]).toEqual([{}, []])
    expect(withoutParole({ indeterminate: [life, whole] })).toEqual({})
  })

  test('lasts until the latest of several', () => {
    const second = { ...life, id: 'second', imposedOn: day('2018-01-08') }
    expect(withoutParole({ indeterminate: [life, second] })).toEqual({ TARIFF: '2030-01-07' })
    expect(saidOf({ indeterminate: [life, second] })).toContain('the one imposed on 8 January 2018')
  })

  test('opens removal from the country to those liable to it', () => {
    expect(withoutParole({ indeterminate: [life] }, { earlyRemoval: true })).toEqual({
      TARIFF: '2027-03-01',
      TERSED: '2027-03-01',
    })
  })

  test('names the reviews on the way', () => {
    expect(saidOf({ indeterminate: [life] })).toContain('open conditions from 1 March 2024')
    expect(saidOf({ indeterminate: [{ ...life, minimumTerm: term({ years: 3 }) }] })).not.toContain('open conditions')
    const child = { ...life, kind: 'detention-at-pleasure', minimumTerm: term({ years: 10 }) } as const
    const person = { reference: 'A0000AA', bornOn: day('1998-01-01'), activeSexOffender: false }
    expect(saidOf({ indeterminate: [child], person })).toContain('asked for from 2 March 2020')
    expect(saidOf({ indeterminate: [child] })).not.toContain('A shorter minimum term')
    expect(saidOf({ indeterminate: [life], person })).not.toContain('A shorter minimum term')
  })
})

// C(S)A 1997 s.28(7)(c): a term beside a sentence without an end.
describe('a term beside a sentence without an end', () => {
  test('keeps its end, and gives no release date of its own', () => {
    const both = { indeterminate: [life], parts: [twoYears] }
    const alone = calculate(aBooking({ parts: [twoYears] }), lawInForce).dates.CRD!
    expect(datesOf(both)).toEqual({ TARIFF: '2027-03-01', PED: isoDay(alone), SLED: '2030-01-04', ESED: '2030-01-04' })
    expect(saidOf(both, 'PED')).toContain('may direct release from')
    const longer = { ...both, indeterminate: [{ ...life, minimumTerm: term({ years: 20 }) }] }
    expect(datesOf(longer)).toMatchObject({ TARIFF: '2035-03-01', PED: '2035-03-01' })
    expect(saidOf(longer, 'PED')).not.toContain('may direct release from')
  })

  test('has its own remand, and the sentence without an end its own', () => {
    const both = { indeterminate: [life], parts: [twoYears] }
    const own = { ...both, adjustments: [remand(30, life.imposedOn)] }
    expect(withoutParole(own)).toEqual({ ...withoutParole(both), TARIFF: '2027-01-30' })
    const terms = { ...both, adjustments: [remand(30, twoYears.imposedOn)] }
    expect(withoutParole(terms)).toMatchObject({ TARIFF: '2027-03-01', SLED: '2029-12-05' })
  })

  test('that cannot be calculated refuses everything', () => {
    expect(codesOf({ indeterminate: [life], parts: [{ ...twoYears, term: term({}) }] })).toEqual([
      'ZERO_IMPRISONMENT_TERM',
    ])
  })

  test('may not follow it: the law does not say when it would begin', () => {
    const parts = [{ ...twoYears, follows: 'life' }]
    expect(codesOf({ indeterminate: [life], parts })).toEqual(['law.term-follows-sentence-without-end'])
  })

  test('may come before it, when somebody has decided from when the minimum term runs', () => {
    const after = { ...life, imposedOn: day('2026-01-05'), follows: 'term' }
    const both = { indeterminate: [after], parts: [twoYears] }
    expect(codesOf({ indeterminate: [after] })).toEqual(['law.follows-nothing'])
    expect(codesOf(both)).toEqual(['law.sentence-without-end-begins'])
    const decide = (answer: string, reason = 'The judge said so') => ({
      ...both,
      decisions: [{ question: 'sentence-without-end-begins', answer, reason }],
    })
    expect(codesOf(decide('own-day', ' '))).toEqual(['law.sentence-without-end-begins'])
    expect(codesOf(decide('some day'))).toEqual(['law.sentence-without-end-begins'])
    expect(withoutParole(decide('own-day'))['TARIFF']).toBe('2038-01-04')
    const released = calculate(aBooking({ parts: [twoYears] }), lawInForce).dates.CRD
    expect(withoutParole(decide('at-release'))['TARIFF']).toBe(isoDay((released! + 4383) as Day))
    expect(saidOf(decide('at-release'))).toContain('At release from the other sentence. The judge said so')
  })
})

// C(S)A 1997 s.31 and s.31A as the Victims and Prisoners Act 2024 s.66 amended it.
describe('a licence', () => {
  const released = (releasedOn: string, recalledOn?: string, again?: string) => ({
    ...protection,
    releases: [
      { releasedOn: day(releasedOn), ...(recalledOn === undefined ? {} : { recalledOn: day(recalledOn) }) },
      ...(again === undefined ? [] : [{ releasedOn: day(again) }]),
    ],
  })

  test('for life has no end', () => {
    const out = { ...life, releases: [{ releasedOn: day('2027-06-01') }] }
    expect(withoutParole({ indeterminate: [out] })).toEqual({ TARIFF: '2027-03-01' })
    expect(saidOf({ indeterminate: [out] })).toContain('for the rest of their life')
  })

  test.each([
    ['two years unbroken after three, long before the Act', released('2015-01-05'), '2024-11-01'],
    ['on the last day before the Act', released('2019-11-01'), '2024-11-01'],
    ['and a day later than the Act', released('2019-11-02'), '2024-11-01'],
    ['two days later', released('2019-11-03'), '2024-11-02'],
    [
      'a recall in the qualifying period stops nothing',
      released('2019-12-02', '2020-03-02', '2020-09-01'),
      '2024-12-01',
    ],
    ['a recall after it begins the two years again', released('2018-01-08', '2022-06-01', '2023-02-06'), '2025-02-05'],
  ])('of a sentence for public protection ends by itself: %s', (_, sentence, ends) => {
    expect(withoutParole({ indeterminate: [sentence] })).toEqual({ TARIFF: '2012-03-02', LED: ends })
  })

  test('has no end while the person is recalled', () => {
    const recalled = released('2021-01-04', '2022-01-10')
    const decisions = [{ question: 'public-protection-licence', answer: 'as-before', reason: 'Not yet commenced' }]
    expect(withoutParole({ indeterminate: [recalled], decisions })).toEqual({ TARIFF: '2012-03-02' })
    expect(saidOf({ indeterminate: [recalled], decisions })).toContain('begins again with the next release')
  })

  test('that ends after the Act of 2026 needs a decision, with a reason', () => {
    const out = released('2023-05-01')
    expect(codesOf({ indeterminate: [out] })).toEqual(['law.public-protection-licence'])
    const ends = (answer: string) =>
      datesOf({
        indeterminate: [out],
        decisions: [{ question: 'public-protection-licence', answer, reason: 'Letter of the casework section' }],
      })['LED']
    expect([ends('as-before'), ends('two-years'), ends('one-year')]).toEqual(['2028-04-30', '2027-04-30', '2026-04-30'])
  })

  test('of somebody convicted as a child qualifies after two years', () => {
    const person = { reference: 'A0000AA', bornOn: day('1991-03-04'), activeSexOffender: false }
    expect(withoutParole({ indeterminate: [released('2020-11-03')], person })['LED']).toBe('2024-11-02')
    const adult = { ...person, bornOn: day('1990-03-03') }
    expect(withoutParole({ indeterminate: [released('2020-01-06')], person: adult })['LED']).toBe('2025-01-05')
  })

  test('ended by itself for nobody before the Act of 2024', () => {
    const booking = aBooking({ indeterminate: [released('2005-01-10')] })
    const { dates } = calculate(booking, lawAsItStood(day('2024-10-31')))
    expect(dates.LED).toBeUndefined()
  })
})

test('where only what the public service supports is wanted, a sentence without an end is refused by its code', () => {
  const { checks } = lawInForce
  const only = derive(
    lawInForce,
    { en: 'Public', cy: 'Cyhoeddus' },
    {
      checks: { ...checks, onlyWhatThePublicServiceSupports: true },
    },
  )
  expect(calculate(aBooking({ indeterminate: [life] }), only).refused.map(({ code }) => code)).toEqual([
    'UNSUPPORTED_SENTENCE_TYPE',
  ])
})

test('every question is asked and answered in both languages', () => {
  for (const { asks, answers } of Object.values(questions)) {
    expect(asks.en).not.toBe(asks.cy)
    for (const { en, cy } of Object.values(answers)) expect(en).not.toBe(cy)
  }
})

const served = (changes: Partial<Booking>) => worked(changes, { datesOnly: true }).dates.TARIFF ?? 0
const days = fc.integer({ min: 0, max: 6000 })

test('a day more on remand never puts the end of a minimum term off, and a day more at large never brings it nearer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), days, days, days, (years, credited, since, absent) => {
      const sentence = { ...life, minimumTerm: term({ years }) }
      const ends = (more: number, longer: number) =>
        served({
          indeterminate: [sentence],
          adjustments: [
            remand(credited + more, life.imposedOn),
            away(isoDay((life.imposedOn + since) as Day), absent + longer),
          ],
        })
      expect(ends(1, 0)).toBeLessThanOrEqual(ends(0, 0))
      expect(ends(0, 1)).toBeGreaterThanOrEqual(ends(0, 0))
      expect(ends(0, 0)).toBeGreaterThanOrEqual(life.imposedOn)
    }),
    { numRuns: 60 },
  )
})
