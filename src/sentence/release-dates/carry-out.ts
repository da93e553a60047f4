import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Result, Text } from '#kernel'
import type { Actor, House, Tx } from '#platform'
import type { AboutPerson } from '#record/people'
import type { FieldError, Typed } from '#web'
import { compare } from './comparison.ts'
import { effectView } from './pages/effect/view.ts'
import { rehearse, type Rehearsed } from './rehearse.ts'

type Refusal = { readonly code: string }

/** One way of changing somebody's dates: in a rehearsal, and in earnest. */
export interface Deed<Value> {
  readonly title: Text
  readonly says: Text
  readonly reason: string
  /** What may be a slip, and is to be looked at before it is done. */
  readonly warnings?: readonly Text[]
  readonly button: Text
  readonly version?: number
  readonly rehearsed: (tx: Tx) => Promise<Result<Value, Refusal>>
  readonly done: (actor: Actor) => Promise<Result<Value, Refusal>>
  readonly flash: Text
}

/** What was typed, the deed that it asks for, and the form to show again. */
interface Asked<Value> {
  readonly about: AboutPerson
  readonly typed: Typed
  readonly deed: Deed<Value>
  readonly again: (errors: readonly FieldError[]) => FastifyReply
  /** What is said of a refusal, and where it is mended. */
  readonly errorOf: (refusal: Refusal) => readonly FieldError[]
}

/** Shows what a deed would do to the dates; does it once that has been seen. */
export async function carryOut<Value>(
  house: House,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { about, typed, deed, again, errorOf }: Asked<Value>,
): Promise<FastifyReply> {
  if (typed['again']?.[0] === 'yes') return again([])
  if (typed['sure']?.[0] === 'yes') {
    const done = await deed.done(request.actor)
    if (!done.ok) return again(errorOf(done.refusal))
    return reply.flash('success', deed.flash).redirect(`/people/${about.id}/sentence`, 303)
  }
  const rehearsed: Result<Rehearsed, Refusal> = await house.db.transaction(request.actor, tx =>
    rehearse<Value, Refusal>(tx, about.id, deed.rehearsed),
  )
  if (!rehearsed.ok) return again(errorOf(rehearsed.refusal))
  const { before, after } = rehearsed.value
  return reply.page(effectView, {
    about,
    title: deed.title,
    back: `/people/${about.id}/sentence`,
    wide: true,
    says: deed.says,
    reason: deed.reason,
    warnings: deed.warnings ?? [],
    moved: after ? compare(before, after).dates : [],
    refused: after?.outcome.refused.map(({ says }) => says) ?? [],
    typed: withoutButtons(typed),
    version: deed.version,
    button: deed.button,
  })
}

/** What was typed into the form, without its buttons and what it adds itself. */
function withoutButtons(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => !name.startsWith('_') && name !== 'sure' && name !== 'again'),
  )
}
