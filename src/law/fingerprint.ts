/**
 * A short stable fingerprint of plain data: the same content gives the same text, whatever the order of its keys.
 * Keys in `without` are passed over at every depth. It tells editions apart and guards nothing; it is no seal.
 */
export function fingerprint(content: unknown, without: readonly string[] = []): string {
  const text = canonical(content, new Set(without))
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return [high, low].map(part => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

function canonical(content: unknown, without: ReadonlySet<string>): string {
  const inside = (part: unknown): string => canonical(part, without)
  if (Array.isArray(content)) return `[${content.map(inside).join(',')}]`
  if (content instanceof Set) return `set[${[...content].map(inside).sort().join(',')}]`
  if (typeof content === 'object' && content !== null) {
    const entries = Object.entries(content).filter(([key, value]) => value !== undefined && !without.has(key))
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}:${inside(value)}`)
      .join(',')}}`
  }
  return JSON.stringify(content) ?? 'null'
}
