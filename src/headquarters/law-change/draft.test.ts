import { day, fraction } from '#kernel'
import { derive, figures, lawInForce } from '#law'
import { describe, expect, test } from 'vitest'
import {
  approve,
  changeFigure,
  giveBack,
  moves,
  restate,
  submit,
  withdraw,
  type Awaiting,
  type Draft,
  type Drafted,
} from './draft.ts'

const today = day('2026-11-21')
const share = 'SDS_PROGRESSION_MODEL.share.SDS'
const staging = 'SDS_PROGRESSION_MODEL.staging'
const quarter = fraction(1, 4)

const begun: Drafted = {
  id: 'd',
  version: 1,
  state: 'drafted',
  name: { en: 'A quarter', cy: 'Chwarter' },
  begins: day('2027-01-04'),
  reason: 'Places',
  base: lawInForce,
  edition: derive(lawInForce, { en: 'A quarter', cy: 'Chwarter' }, {}),
  drafters: ['ann'],
  returnedBecause: null,
}

function accepted<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!outcome.ok) throw new Error('It was refused')
  return outcome.value
}

const changed = accepted(changeFigure(begun, { figure: share, value: quarter, by: 'ben' }))
const sent = accepted(submit(changed, { by: 'ben', today }))
const once = accepted(approve(sent, 'cai')) as Awaiting
const published = accepted(approve(once, 'dot'))
const returned = giveBack(once, 'Say which sentences')

describe('what may be done', () => {
  const cases: readonly (readonly [string, Draft, string, readonly string[]])[] = [
    ['a draft that changes nothing is not sent', begun, 'ann', ['change', 'withdraw']],
    ['a draft that changes something may be', changed, 'ann', ['change', 'submit', 'withdraw']],
    ['one who had a hand in it does not approve', sent, 'ben', ['return', 'withdraw']],
    ['another does', sent, 'cai', ['approve', 'return', 'withdraw']],
    ['and not twice', once, 'cai', ['return', 'withdraw']],
    ['what is published stays', published, 'eve', []],
    ['what was returned is a draft again', returned, 'ann', ['change', 'submit', 'withdraw']],
    ['what was withdrawn stays', withdraw(sent), 'ann', []],
  ]
  test.each(cases)('%s', (_, draft, by, expected) => {
    expect(moves(draft, by)).toEqual(expected)
  })
})

test('two people who had no hand in it publish a draft, and no fewer', () => {
  expect([once.state, once.approvers, published.state]).toEqual(['awaiting-approval', ['cai'], 'published'])
  expect(approve(sent, 'ann')).toMatchObject({ refusal: { code: 'law-change.approver-had-a-hand' } })
  expect(approve(once, 'cai')).toMatchObject({ refusal: { code: 'law-change.approved-already' } })
  expect(giveBack(once, 'Why')).not.toHaveProperty('approvers')
})

test('everybody who changes a draft, renames it or sends it has had a hand in it', () => {
  expect(changed.drafters).toEqual(['ann', 'ben'])
  expect(restate(changed, { ...begun, reason: 'More' }, 'eve').drafters).toEqual(['ann', 'ben', 'eve'])
  expect(accepted(submit(changed, { by: 'eve', today })).drafters).toEqual(['ann', 'ben', 'eve'])
})

test('a proposal has no version of a rule behind it, and what is put back has the law’s own again', () => {
  const figure = figures.find(({ name }) => name === share)
  expect(figure?.version(changed.edition)).toBeNull()
  const back = accepted(changeFigure(changed, { figure: share, value: fraction(1, 3), by: 'ben' }))
  expect(figure?.version(back.edition)).toBe('ukpga/2026/2/section/23')
  expect(back.edition.id).toBe(lawInForce.id)
})

test.each<readonly [string, string, unknown, string]>([
  ['more than the whole', share, fraction(3, 2), 'law-change.share-out-of-bounds'],
  ['none of it', share, fraction(0, 1), 'law-change.share-out-of-bounds'],
  ['what it says already', share, quarter, 'law-change.says-so-already'],
  ['a figure that nobody knows', 'curfew.nothing', 1, 'law-change.no-such-figure'],
  ['a figure that follows from other law', 'bank-holidays', new Set(), 'law-change.figure-not-proposed'],
  ['days beyond the bounds', 'curfew.fourteen-days', 366, 'law-change.days-out-of-bounds'],
  ['no day at all', staging, [], 'law-change.staging-leaves-people-out'],
  [
    'a last day that leaves people out',
    staging,
    [{ name: 'TRANCHE_1', on: today, reaches: { unit: 'years', under: 5 } }],
    'law-change.staging-leaves-people-out',
  ],
  [
    'a day that says not how far it reaches',
    staging,
    [
      { name: 'TRANCHE_1', on: day('2027-01-01'), reaches: { unit: 'days', upTo: 0 } },
      { name: 'TRANCHE_2', on: day('2027-02-01') },
    ],
    'law-change.staging-without-length',
  ],
  [
    'days out of order',
    staging,
    [
      { name: 'TRANCHE_1', on: day('2027-02-01'), reaches: { unit: 'years', under: 5 } },
      { name: 'TRANCHE_2', on: day('2027-01-01') },
    ],
    'law-change.staging-out-of-order',
  ],
])('%s is refused, and nothing changes', (_, figure, value, code) => {
  expect(changeFigure(changed, { figure, value, by: 'ann' })).toMatchObject({ ok: false, refusal: { code } })
})

test('bounds themselves are accepted', () => {
  for (const [figure, value] of [
    [share, fraction(1, 1)],
    ['curfew.fourteen-days', 365],
    ['curfew.fourteen-days', 0],
  ] as const) {
    expect(changeFigure(changed, { figure, value, by: 'ann' }).ok).toBe(true)
  }
})

test('a draft that would have begun already is not sent', () => {
  expect(submit(changed, { by: 'ann', today: day('2027-01-05') })).toMatchObject({
    refusal: { code: 'law-change.begins-in-the-past' },
  })
  expect(submit(changed, { by: 'ann', today: day('2027-01-04') }).ok).toBe(true)
  expect(submit(begun, { by: 'ann', today })).toMatchObject({ refusal: { code: 'law-change.nothing-changed' } })
})
