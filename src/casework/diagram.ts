import { stateAfter, type Process } from './process.ts'

/** A way from one state to another, with the numbers of the moves that take it. */
export interface Arrow {
  /** Undefined: the start. */
  readonly from: number | undefined
  readonly to: number
  readonly moves: readonly number[]
  /** How far out it runs, when it does not lead straight to the next state; 0 is nearest. */
  readonly lane: number
  readonly side: 'straight' | 'right' | 'left'
}

/** How a process is drawn: its states one under another, forward ways on the right, backward ways on the left. */
export interface Diagram {
  readonly states: readonly string[]
  readonly arrows: readonly Arrow[]
  readonly right: number
  readonly left: number
}

/** Lays a process out. Moves are numbered from 1, in the order of the declaration. */
export function diagramOf(process: Process): Diagram {
  const states = Object.keys(process.states)
  const ways = new Map<string, { from: number | undefined; to: number; moves: number[] }>()
  for (const [at, move] of Object.values(process.moves).entries()) {
    for (const from of move.from ?? [undefined]) {
      // A move that leads back to where it began is told in the table, not drawn.
      if (stateAfter(move, from) === from) continue
      const to = states.indexOf(stateAfter(move, from))
      const start = from === undefined ? undefined : states.indexOf(from)
      const key = `${start ?? 'start'}>${to}`
      const way = ways.get(key) ?? { from: start, to, moves: [] }
      way.moves.push(at + 1)
      ways.set(key, way)
    }
  }
  const arrows: Arrow[] = []
  const lanes = { right: [] as [number, number][][], left: [] as [number, number][][] }
  // Short ways run nearest to the states, so that long ones go round them.
  const span = ({ from, to }: { from: number | undefined; to: number }) => Math.abs(to - (from ?? -1))
  for (const way of [...ways.values()].toSorted((one, other) => span(one) - span(other))) {
    const start = way.from ?? -1
    if (way.to === start + 1) {
      arrows.push({ ...way, lane: 0, side: 'straight' })
      continue
    }
    const side = way.to > start ? 'right' : 'left'
    const reach: [number, number] = [Math.min(start, way.to), Math.max(start, way.to)]
    let lane = lanes[side].findIndex(taken => taken.every(([top, foot]) => foot <= reach[0] || top >= reach[1]))
    if (lane === -1) lane = lanes[side].push([]) - 1
    lanes[side][lane]?.push(reach)
    arrows.push({ ...way, lane, side })
  }
  return { states, arrows, right: lanes.right.length, left: lanes.left.length }
}
