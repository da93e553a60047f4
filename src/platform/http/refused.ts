import type { Text } from '#kernel'
import { words, type RequestRefusal } from './words.ts'

/** A request that is turned away before it reaches a room: no key, too many, signed out. The error pages show it. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused'
  readonly statusCode: number
  readonly code: RequestRefusal
  readonly says: Text
  /** Headers that the answer must carry: `WWW-Authenticate`, `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>

  constructor(statusCode: number, code: RequestRefusal, headers: Readonly<Record<string, string>> = {}) {
    super(code)
    this.statusCode = statusCode
    this.code = code
    this.says = words[code]
    this.headers = headers
  }
}
