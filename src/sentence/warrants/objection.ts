import type { WarrantRefusalCode } from './words.ts'

/**
 * Thrown by a room that hears of a warrant and cannot take it as it is. The warrant is then not recorded at all, and
 * whoever sent it is told this code.
 */
export class WarrantObjection extends Error {
  override readonly name = 'WarrantObjection'
  readonly code: WarrantRefusalCode

  constructor(code: WarrantRefusalCode) {
    super(code)
    this.code = code
  }
}
