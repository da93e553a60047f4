import { expect, test } from 'vitest'
import { day, term } from '#kernel'
import type { Booking, Part } from '#law'
import { inputJson, sameInput, storedInput } from './outcome.schema.ts'

const said = {
  id: 's',
  imposedOn: day('2024-02-01'),
  offence: { committedOn: day('2023-11-05'), code: 'TH68010' },
  caseSequence: 1,
  lineSequence: 1,
}
const recall = { kind: 'fixed-term-28', revokedOn: day('2025-03-03'), returnedOn: day('2025-03-10') } as const
const years = (count: number) => term({ years: count })

const parts: readonly Part[] = [
  {
    ...said,
    class: 'standard-determinate',
    term: years(3),
    sdsPlus: false,
    sdsPlusByTodaysTest: true,
    section250: false,
    exclusions: ['violent'],
    recall,
  },
  {
    ...said,
    class: 'extended-determinate',
    custodialTerm: years(4),
    extension: years(2),
    automaticRelease: true,
    recall: { kind: 'standard' },
  },
  { ...said, class: 'special-custodial', custodialTerm: years(4), extension: years(1), under18: true, follows: 't' },
  { ...said, class: 'detention-and-training-order', term: years(1), caseReference: 'T20240001' },
  { ...said, class: 'fine-default', term: years(1), fine: 250.5 },
  {
    ...said,
    class: 'supervision-breach',
    term: term({ days: 14 }),
    supervisionEndsOn: day('2025-05-14'),
    supervisionRecordedBy: 'NOMIS',
  },
]

const booking: Booking = {
  person: { reference: 'Z0001AA', bornOn: day('1990-01-01'), activeSexOffender: true },
  parts,
  adjustments: [
    { kind: 'recall-remand', appliesFrom: day('2024-02-01'), days: 3, from: day('2024-01-01'), to: day('2024-01-03') },
    { kind: 'unlawfully-at-large', appliesFrom: day('2025-03-04'), days: 6, reason: 'recall' },
  ],
  movements: [
    { on: day('2025-01-05'), direction: 'out', reason: 'curfew' },
    { on: day('2025-03-10'), direction: 'in', reason: 'recall' },
  ],
  returnedOn: day('2025-03-10'),
  fixedTermRecall: { returnedOn: day('2025-03-10'), days: 28 },
  earlierSupervision: { endsOn: day('2025-05-14'), recordedBy: 'CRDS' },
}

test('a booking is read back as it was stored, every class and everything that happened', () => {
  const stored: unknown = JSON.parse(JSON.stringify(inputJson({ booking })))
  expect(storedInput(stored)).toEqual({ booking })
})

test.each<readonly [string, Partial<Booking>]>([
  ['a recall', { parts: [{ ...said, class: 'detention-and-training-order', term: years(1), recall }] }],
  ['a movement', { movements: [] }],
  ['the day of the return', { returnedOn: day('2025-03-11') }],
])('%s makes another input', (_, changed) => {
  expect(sameInput({ booking }, { booking: { ...booking, ...changed } })).toBe(false)
})
