import { movesFrom, openings, stateAfter, type Moment, type Process } from '#casework'

/** The shortest way to each state, as moves. States that nothing leads to are left out. */
export function waysOf(process: Process): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>()
  const waiting: { state: string; way: readonly string[] }[] = openings(process).map(move => ({
    state: stateAfter(process.moves[move]!, undefined),
    way: [move],
  }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (ways.has(next.state)) continue
    ways.set(next.state, next.way)
    for (const move of movesFrom(process, next.state)) {
      waiting.push({ state: stateAfter(process.moves[move]!, next.state), way: [...next.way, move] })
    }
  }
  return ways
}

/** The fields that every way to each state has asked for or set, by state. `sets` cannot be seen from here. */
export function askedOnEveryWay(process: Process): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Set(Object.keys(process.fields))
  const held = new Map<string, ReadonlySet<string>>(Object.keys(process.states).map(state => [state, all]))
  for (let changed = true; changed;) {
    changed = false
    for (const move of Object.values(process.moves)) {
      const needed = move.asks.filter(name => process.fields[name]?.missing)
      for (const from of move.from ?? [undefined]) {
        const to = stateAfter(move, from)
        const before = from === undefined ? [] : [...(held.get(from) ?? [])]
        const after = new Set([...before, ...needed])
        const kept = new Set([...(held.get(to) ?? [])].filter(name => after.has(name)))
        if (kept.size < (held.get(to)?.size ?? 0)) {
          held.set(to, kept)
          changed = true
        }
      }
    }
  }
  return held
}
/** Answers as somebody would type them. */
export function typedFor(
  process: Process,
  move: string,
  answers: Readonly<Record<string, unknown>>,
  at: Moment,
): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const name of process.moves[move]?.asks ?? []) {
    const field = process.fields[name]
    if (!field || answers[name] === undefined) continue
    for (const [input, values] of Object.entries(field.input(at).write(answers[name], name))) {
      if (values[0] !== undefined) typed[input] = values[0]
    }
  }
  return typed
}
