import { expect, test } from 'vitest'
import { day, term } from '#kernel'
import { calculate, lawBeforeTheSentencingAct, type Booking } from '#law'
import type { Calculation } from './calculation.ts'
import { notesBy } from './notes.ts'
import { outcomeOf } from './outcome.ts'

const booking = (remand: number): Booking => ({
  person: { reference: 'Z0001AA', bornOn: day('1990-05-05'), activeSexOffender: false },
  parts: [
    {
      class: 'standard-determinate',
      id: 's',
      imposedOn: day('2024-11-10'),
      offence: { committedOn: day('2024-02-01') },
      term: term({ months: 8 }),
      sdsPlus: false,
      sdsPlusByTodaysTest: false,
      section250: false,
      exclusions: [],
    },
  ],
  adjustments: remand === 0 ? [] : [{ kind: 'remand', appliesFrom: day('2024-11-10'), days: remand }],
  movements: [],
})

const law = lawBeforeTheSentencingAct
const calculated = (of: Booking, changes: Partial<Calculation> = {}) =>
  ({ input: { booking: of }, outcome: outcomeOf(calculate(of, law)), byHand: null, ...changes }) as Calculation
const today = day('2025-02-01')

test('a date is noted as seen today, and the sentences as one', () => {
  const { hints, envelope, daysLeftOver } = notesBy(calculated(booking(0)), law, today)
  expect(hints.CRD?.map(({ en }) => en)[0]).toMatch(/^Release may be brought forward to 13 February 2025/)
  expect(envelope).toMatchObject({ begins: day('2024-11-10'), days: 242, recalled: false })
  expect(daysLeftOver).toBe(0)
  expect(notesBy(calculated(booking(0)), law, day('2025-02-15')).hints.CRD?.[0]?.en ?? '').not.toMatch(
    /brought forward/,
  )
})

test('days of remand that nothing is left for are counted, where no date could be worked out', () => {
  const { hints, daysLeftOver } = notesBy(calculated(booking(160)), law, today)
  expect(daysLeftOver).toBeGreaterThan(0)
  expect(hints).toEqual({})
})

test('nothing is said beside dates that the law did not give', () => {
  const moved = calculated(booking(0))
  const { dates } = moved.outcome
  const outcome = { ...moved.outcome, dates: { ...dates, CRD: day('2025-02-20') } }
  expect(notesBy({ ...moved, outcome }, law, today).hints).toEqual({})
})
