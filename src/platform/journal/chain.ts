import { createHash } from 'node:crypto'
import { isoDay } from '#kernel'
import type { Fact } from './fact.ts'

/** What a chain begins from, before its first line. */
export const CHAIN_START = ''

/** SHA-256 over the line before and everything in this one, so that a changed, missing or added line shows. */
export function linkHash(previous: string, fact: Fact): string {
  const { id, kind, chain, link, at, by, reason, of, before, after } = fact
  const line = [previous, id, kind, chain, link, isoDay(fact.on), at, by, reason, of, before, after]
  return createHash('sha256').update(canonical(line)).digest('hex')
}

/** JSON with the keys of every object in order: the database does not keep the order in which they were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    const sorted = entries.toSorted(([left], [right]) => (left < right ? -1 : 1))
    return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
