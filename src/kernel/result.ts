/** An answer, or a refusal. A use case returns one of these; a throw means a bug or a broken machine. */
export type Result<Value, Refusal extends { readonly code: string }> = Accepted<Value> | Refused<Refusal>

interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Refused<Refusal extends { readonly code: string }> {
  readonly ok: false
  readonly refusal: Refusal
}

/** Yes, with what was asked for. */
export function ok<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

/** No, with a code that has a sentence in the room's words. */
export function refuse<const Refusal extends { readonly code: string }>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal }
}

/** Reached only if a union grew and a switch did not: the compiler refuses it first. */
export function never(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
