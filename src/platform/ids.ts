import { getRandomValues } from 'node:crypto'

/** A fresh UUID version 7 (RFC 9562): sorts by the time it was made, which keeps indexes compact. */
export function newId(nowMs: number = performance.timeOrigin + performance.now()): string {
  const bytes = getRandomValues(new Uint8Array(16))
  const ms = BigInt(Math.floor(nowMs))
  for (let index = 0; index < 6; index += 1) bytes[index] = Number((ms >> BigInt(8 * (5 - index))) & 0xffn)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** True for text in the form of a UUID. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
