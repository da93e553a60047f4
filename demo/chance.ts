/** A stream of chances that is the same for the same seed, on every machine: never a source of secrets. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  fraction(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** True this often: 0.1 is one time in ten. */
  happens(share: number): boolean
  one<Value>(from: readonly [Value, ...Value[]]): Value
  /** One of several, in proportion to their weights. */
  weighted<Value>(from: readonly (readonly [weight: number, value: Value])[]): Value
}

/** Chances for one thing of a population: `seed` names the population, `index` the thing in it. */
export function chanceFor(seed: number, index: number): Chance {
  let state = mix(Math.imul(seed, 0x9e3779b1) ^ mix(index + 0x85ebca6b))
  // Mulberry32: small, quick, and good enough to look like life.
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    whole,
    happens: share => fraction() < share,
    one: from => from[whole(0, from.length - 1)] ?? from[0],
    weighted(from) {
      const total = from.reduce((sum, [weight]) => sum + weight, 0)
      let left = fraction() * total
      for (const [weight, value] of from) {
        left -= weight
        if (left < 0) return value
      }
      const last = from.at(-1)
      if (!last) throw new RangeError('There is nothing to choose from')
      return last[1]
    },
  }
}

function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return mixed ^ (mixed >>> 15)
}
