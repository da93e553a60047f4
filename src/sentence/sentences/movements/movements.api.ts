import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { isoDay, readDay, type Result } from '#kernel'
import { expectedVersion, NotFound, type House } from '#platform'
import { idsOf } from '#record/people'
import {
  changes,
  closed,
  Id,
  IfMatch,
  IsoDate,
  notADate,
  OfPerson,
  OrNull,
  pageOf,
  Paging,
  Reason,
  refusals,
  refuseWith,
  Version,
} from '../api-parts.ts'
import type { words } from '../words.ts'
import { cancelMovement } from './cancel-movement.ts'
import { admissionReasons, releaseReasons, type Movement, type MovementTerms } from './movement.ts'
import { findMovement, movementsInForce } from './movements.repository.ts'
import { recordMovement } from './record-movement.ts'

const OfMovement = Type.Object({ person: Id, movement: Id })
const Said = Type.Union([
  Type.Object({ on: IsoDate, direction: Type.Literal('out'), reason: Type.Enum(Object.keys(releaseReasons)) }, closed),
  Type.Object({ on: IsoDate, direction: Type.Literal('in'), reason: Type.Enum(Object.keys(admissionReasons)) }, closed),
])
const MovementBody = Type.Object(
  { movement: Said, source: Type.String({ ...Reason, description: 'Where it is told, such as the release paper' }) },
  closed,
)
const MovementJson = Type.Object(
  {
    id: Id,
    version: Version,
    state: Type.Enum(['in-force', 'cancelled']),
    on: IsoDate,
    direction: Type.Enum(['out', 'in']),
    reason: Type.String(),
  },
  { title: 'Movement' },
)

/** The JSON face of movements. */
export const movementApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'sentence:read' }
    const writes = { needs: 'movement:write' }
    const tags = ['Movements']

    app.get(
      '/people/:person/movements',
      {
        config: reads,
        schema: {
          operationId: 'listMovements',
          summary: 'The movements in force of a person that release dates turn on, by day',
          tags,
          params: OfPerson,
          querystring: Paging,
          response: { 200: Type.Object({ items: Type.Array(MovementJson), next: OrNull(Id) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const all = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return movementsInForce(tx, await idsOf(tx, person))
        })
        const { items, next } = pageOf(all, request.query)
        return reply.send({ items: items.map(toJson), next })
      },
    )

    app.get(
      '/people/:person/movements/:movement',
      {
        config: reads,
        schema: {
          operationId: 'readMovement',
          summary: 'One movement',
          tags,
          params: OfMovement,
          response: { 200: MovementJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person, movement: id } = request.params
        const movement = await house.db.transaction(request.actor, async tx =>
          findMovement(tx, await idsOf(tx, person), id),
        )
        if (!movement) throw new NotFound(`movement ${id}`)
        return reply.header('ETag', `"${movement.version}"`).send(toJson(movement))
      },
    )

    app.post(
      '/people/:person/movements',
      {
        config: writes,
        schema: {
          operationId: 'recordMovement',
          summary: 'Record that somebody left custody or came into it; the release dates are worked out again at once',
          tags,
          params: OfPerson,
          body: MovementBody,
          response: { 201: MovementJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const { movement, source } = request.body
        const on = readDay(movement.on)
        if (on === undefined) return notADate(request, reply)
        const terms = { ...movement, on } as MovementTerms
        const recorded = await recordMovement(house, request.actor, { person, terms, reason: source })
        if (recorded.ok) reply.code(201).header('Location', `/api/v1/people/${person}/movements/${recorded.value.id}`)
        return answer(request, reply, recorded)
      },
    )

    app.post(
      '/people/:person/movements/:movement/cancellation',
      {
        config: writes,
        schema: {
          operationId: 'cancelMovement',
          summary: 'Cancel a movement that was recorded wrongly; it stays in the history',
          tags,
          params: OfMovement,
          headers: IfMatch,
          body: Type.Object({ reason: Reason }, closed),
          response: { 200: MovementJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, movement: id } = request.params
        const asked = { person, id, version, reason: request.body.reason }
        return answer(request, reply, await cancelMovement(house, request.actor, asked))
      },
    )
  }

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Result<Movement, { readonly code: keyof typeof words }>,
) {
  if (!outcome.ok) return refuseWith(request, reply, outcome.refusal.code)
  return reply.header('ETag', `"${outcome.value.version}"`).send(toJson(outcome.value))
}

function toJson({ id, version, state, on, direction, reason }: Movement): Static<typeof MovementJson> {
  return { id, version, state, on: isoDay(on), direction, reason }
}
