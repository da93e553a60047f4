import { expect, test } from 'vitest'
import { diagramOf } from './diagram.ts'
import { errand } from './suite/errand.ts'

test('a process is drawn with every way between two states once, and ways that cross the same states side by side', () => {
  const { states, arrows, right, left } = diagramOf(errand)
  expect(states).toEqual(['asked', 'fetched', 'given', 'dropped'])
  expect(arrows).toEqual([
    { from: undefined, to: 0, moves: [1], lane: 0, side: 'straight' },
    { from: 0, to: 1, moves: [3], lane: 0, side: 'straight' },
    { from: 1, to: 2, moves: [4], lane: 0, side: 'straight' },
    { from: 1, to: 3, moves: [5], lane: 0, side: 'right' },
    { from: 0, to: 3, moves: [5, 6], lane: 1, side: 'right' },
  ])
  expect([right, left]).toEqual([2, 0])
})
