import { expect, test } from 'vitest'
import { day, term } from '#kernel'
import type { Booking } from '#law'
import { inputJson, storedInput } from './outcome.schema.ts'

const booking: Booking = {
  person: { reference: 'A0000AA', bornOn: day('1990-05-05'), activeSexOffender: false },
  parts: [],
  adjustments: [],
  movements: [],
  indeterminate: [
    {
      id: 'life',
      kind: 'life',
      imposedOn: day('2020-01-06'),
      offence: { committedOn: day('2019-01-01') },
      minimumTerm: term({ years: 12 }),
    },
    {
      id: 'protection',
      kind: 'public-protection',
      imposedOn: day('2008-01-07'),
      offence: { committedOn: day('2007-01-01'), code: 'OF61131' },
      minimumTerm: undefined,
      follows: 'life',
      caseReference: 'T20080001',
      releases: [{ releasedOn: day('2018-01-08'), recalledOn: day('2019-01-07') }, { releasedOn: day('2020-06-01') }],
    },
  ],
  decisions: [{ question: 'public-protection-licence', answer: 'as-before', reason: 'Not yet commenced' }],
}

test('sentences without an end, and what was decided about them, are stored whole', () => {
  expect(storedInput(JSON.parse(JSON.stringify(inputJson({ booking }))))).toEqual({ booking })
})

test('a booking without any is stored as before', () => {
  const { indeterminate: _, decisions: __, ...terms } = booking
  expect(inputJson({ booking: terms }).booking).not.toHaveProperty('indeterminate')
  expect(storedInput(inputJson({ booking: terms }))).toEqual({ booking: terms })
})
