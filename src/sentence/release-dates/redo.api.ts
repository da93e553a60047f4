import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { isoDay } from '#kernel'
import type { House } from '#platform'
import { Problem } from '#web'
import { redo, type MovedByLaw } from './redo.ts'

const TextJson = Type.Object({ en: Type.String(), cy: Type.String() })
const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const DayOrNull = orNull(Type.String({ format: 'date' }))
const EditionJson = Type.Object({ id: Type.String(), name: TextJson })

const RedoneJson = Type.Object({
  asMade: EditionJson,
  compared: EditionJson,
  asKept: Type.Boolean({
    description: 'False when working it out again by the same law gives other dates than were kept',
  }),
  dates: Type.Array(
    Type.Object({
      kind: Type.String(),
      asMade: DayOrNull,
      compared: DayOrNull,
      why: Type.Array(
        Type.Object({
          says: TextJson,
          before: orNull(TextJson),
          after: orNull(TextJson),
          cites: Type.Array(Type.String(), { description: 'legislation.gov.uk identifiers' }),
        }),
        { description: 'Each question of law whose answer differs' },
      ),
    }),
  ),
})

/** A calculation under another law, as JSON. */
export const redoApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/people/:person/release-dates/calculations/:calculation/redone',
      {
        config: { needs: 'sentence:read' },
        schema: {
          operationId: 'redoCalculation',
          summary: 'A calculation worked out again as the law stood, beside today’s law or another edition',
          tags: ['Release dates'],
          params: Type.Object({
            person: Type.String({ format: 'uuid' }),
            calculation: Type.String({ format: 'uuid' }),
          }),
          querystring: Type.Object({
            edition: Type.Optional(
              Type.String({
                pattern: '^[0-9a-f]{16}$',
                description: 'The edition to compare with; today’s when left out',
              }),
            ),
          }),
          response: { 200: RedoneJson, 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem },
        },
      },
      async (request, reply) => {
        const { person, calculation } = request.params
        const { edition } = request.query
        const { asMade, compared, asKept, dates } = await house.db.transaction(request.actor, tx =>
          redo(house, tx, { person, calculation, edition }),
        )
        return reply.send({
          asMade: { id: asMade.id, name: asMade.name },
          compared: { id: compared.id, name: compared.name },
          asKept,
          dates: (dates ?? []).map(toJson),
        })
      },
    )
  }

function toJson({ kind, from, to, why }: MovedByLaw) {
  return {
    kind,
    asMade: from === null ? null : isoDay(from),
    compared: to === null ? null : isoDay(to),
    why: why.map(({ says, before, after, cites }) => ({
      says,
      before: before ?? null,
      after: after ?? null,
      cites: [...cites],
    })),
  }
}
