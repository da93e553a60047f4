import { isoDay, type Day } from '#kernel'
import { instantMs } from '#platform'
import type { Chance } from './chance.ts'

/** A minute of a working day: between the hours given, in UTC. */
export function momentOn(chance: Chance, on: Day, [fromHour, untilHour]: readonly [number, number]): string {
  const minutes = chance.whole(fromHour * 60, untilHour * 60 - 1)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${isoDay(on)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`
}

/**
 * Ids of things that were made at a moment, in the order in which they are asked for: UUIDs of version 7 (RFC 9562), as
 * the house makes them, but the same for the same chance.
 */
export function idsAt(chance: Chance, at: string): () => string {
  const ms = instantMs(at).toString(16).padStart(12, '0')
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0')
  let count = 0
  return () => {
    const order = hex(count, 3)
    count += 1
    const tail = hex(chance.whole(0, 0xff_ff_ff), 6) + hex(chance.whole(0, 0xff_ff_ff), 6)
    return `${ms.slice(0, 8)}-${ms.slice(8)}-7${order}-8${hex(chance.whole(0, 0xfff), 3)}-${tail}`
  }
}
