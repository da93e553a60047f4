import type { Result } from '#kernel'
import type { Tx } from '#platform'
import { WarrantObjection } from '#sentence/warrants'
import type { Calculation } from './calculation.ts'
import { latestOf } from './repository.ts'

/** What a change would do to a person's dates. */
export interface Rehearsed {
  /** The newest calculation now; undefined when there is none. */
  readonly before: Calculation | undefined
  /** The calculation that the change would bring about. */
  readonly after: Calculation | undefined
}

/** Carries the answer out of a change that is undone. */
class Undone<Refusal extends { readonly code: string }> extends Error {
  readonly answer: Result<Calculation | undefined, Refusal>

  constructor(answer: Result<Calculation | undefined, Refusal>) {
    super('This change was only rehearsed')
    this.answer = answer
  }
}

/**
 * Makes a change and undoes it, to show what it would do: the same code that will do it in earnest, so that what is
 * shown is what will be. Nothing is kept, whatever the answer.
 */
export async function rehearse<Value, Refusal extends { readonly code: string }>(
  tx: Tx,
  person: string,
  change: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Rehearsed, Refusal | { readonly code: WarrantObjection['code'] }>> {
  const before = await latestOf(tx, person)
  try {
    await tx.savepoint(async () => {
      const made = await change(tx)
      throw new Undone(made.ok ? { ok: true, value: await latestOf(tx, person) } : made)
    })
    throw new Error('A rehearsal always ends by being undone')
  } catch (error) {
    if (error instanceof WarrantObjection) return { ok: false, refusal: { code: error.code } }
    if (!(error instanceof Undone)) throw error
    const answer = error.answer as Result<Calculation | undefined, Refusal>
    return answer.ok ? { ok: true, value: { before, after: answer.value } } : answer
  }
}
