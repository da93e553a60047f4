import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { Problem, problem } from '#web'
import { words } from './words.ts'

export const Id = Type.String({ format: 'uuid' })
export const IsoDate = Type.String({ format: 'date', examples: ['2025-03-03'] })
export const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
export const Version = Type.Integer({ minimum: 1 })
export const OfPerson = Type.Object({ person: Id })
export const closed = { additionalProperties: false }
export const Reason = Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\u0000]*$' })

export const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })),
})
export const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
export const changes = { ...refusals, 409: Problem, 422: Problem, 428: Problem }

export const Paging = Type.Object({
  after: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 100 })),
})

/** One page of a short list. */
export function pageOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  { after, limit = 100 }: { readonly after?: string; readonly limit?: number },
): { readonly items: readonly Item[]; readonly next: string | null } {
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  const items = all.slice(from, from + limit)
  return { items, next: from + limit < all.length ? (items.at(-1)?.id ?? null) : null }
}

/** A refusal of this room, as a problem. */
export function refuseWith({ language }: FastifyRequest, reply: FastifyReply, code: keyof typeof words) {
  return reply.code(409).send(problem(409, code, words[code], { language }))
}

/** A date that is not in the calendar, as a problem. */
export function notADate({ language }: FastifyRequest, reply: FastifyReply) {
  return reply.code(400).send(problem(400, 'adjustment.not-a-date', words['adjustment.not-a-date'], { language }))
}
