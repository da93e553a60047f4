import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { Problem, problem } from '#web'
import { words } from './words.ts'

// What the routes of this room's API have in common.

export const Id = Type.String({ format: 'uuid' })
export const OfPerson = Type.Object({ person: Id })
export const OfCalculation = Type.Object({ person: Id, calculation: Id })

export const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was looked at: `"1"`' })),
})
/** Something that somebody says in their own words. */
export const Words = Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\u0000]*$' })
export const closed = { additionalProperties: false }
export const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
export const changes = { ...refusals, 409: Problem, 422: Problem }
/** Of a change over the version that was read. */
export const changesOver = { ...changes, 428: Problem }
export const tags = ['Release dates']

/** Answers with a refusal of the room. */
export function answerRefused(
  { language }: FastifyRequest,
  reply: FastifyReply,
  { code }: { readonly code: keyof typeof words },
) {
  return reply.code(409).send(problem(409, code, words[code], { language }))
}
