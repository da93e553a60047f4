import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { isoDay, readDay } from '#kernel'
import { expectedVersion, newId, NotFound, type House } from '#platform'
import { idsOf } from '#record/people'
import { Problem, problem } from '#web'
import { CourtOrderJson, orderFrom, orderJson } from './order.schema.ts'
import { withOwnIds } from './own-ids.ts'
import { recordWarrant, type CannotRecord, type WarrantToRecord } from './record-warrant.ts'
import { loadWarrant, warrantsOf } from './repository.ts'
import { correctionReasons, type Correction, type Recorded, type Replaced } from './warrant.ts'
import { faultSays, words } from './words.ts'

const Id = Type.String({ format: 'uuid' })
const OfPerson = Type.Object({ person: Id })
const OfWarrant = Type.Object({ person: Id, warrant: Id })

const AppealJson = Type.Object(
  {
    decidedOn: Type.String({ format: 'date' }),
    reference: Type.Union([Type.String({ maxLength: 30, pattern: '^[A-Za-z0-9 /.-]*$' }), Type.Null()]),
  },
  {
    additionalProperties: false,
    description: 'What an appeal court decided, when a warrant is corrected because of it',
  },
)

const WarrantJson = Type.Object(
  {
    id: Id,
    version: Type.Integer({ minimum: 1 }),
    person: Id,
    state: Type.Union([Type.Literal('recorded'), Type.Literal('replaced')]),
    order: CourtOrderJson,
    recordedBy: Type.String(),
    recordedAt: Type.String({ format: 'date-time' }),
    replaces: Type.Union([Id, Type.Null()]),
    replacedBy: Type.Union([Id, Type.Null()]),
    because: Type.Union([Type.String(), Type.Null()]),
    reason: Type.Union([Type.String(), Type.Null()]),
    appeal: Type.Union([AppealJson, Type.Null()]),
  },
  { title: 'Warrant' },
)

const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })),
})
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const changes = { ...refusals, 409: Problem, 422: Problem, 428: Problem }

/** The JSON face of warrants. */
export const warrantApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'warrant:read' }
    const writes = { needs: 'warrant:write' }

    app.get(
      '/people/:person/warrants',
      {
        config: reads,
        schema: {
          operationId: 'listWarrants',
          summary: 'The warrants of a person, by day of hearing, those that were replaced too',
          tags: ['Warrants'],
          params: OfPerson,
          querystring: Type.Object({
            after: Type.Optional(Id),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
          }),
          response: {
            200: Type.Object({ items: Type.Array(WarrantJson), next: Type.Union([Id, Type.Null()]) }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { after, limit = 50 } = request.query
        const all = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, request.params.person)
          return warrantsOf(tx, await idsOf(tx, request.params.person))
        })
        const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
        const items = all.slice(from, from + limit)
        return reply.send({
          items: items.map(toJson),
          next: from + limit < all.length ? (items.at(-1)?.id ?? null) : null,
        })
      },
    )

    app.get(
      '/people/:person/warrants/:warrant',
      {
        config: reads,
        schema: {
          operationId: 'readWarrant',
          summary: 'One warrant',
          tags: ['Warrants'],
          params: OfWarrant,
          response: { 200: WarrantJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person, warrant: id } = request.params
        const warrant = await house.db.transaction(request.actor, tx => loadWarrant(tx, id))
        if (warrant.person !== person) throw new NotFound(`warrant ${id}`)
        return answer(reply, warrant)
      },
    )

    app.post(
      '/people/:person/warrants',
      {
        config: writes,
        schema: {
          operationId: 'recordWarrant',
          summary: 'Record a court’s warrant, whole; the release dates that follow are worked out at once',
          tags: ['Warrants'],
          params: OfPerson,
          body: CourtOrderJson,
          response: { 201: WarrantJson, ...changes },
        },
      },
      async (request, reply) => {
        const order = orderFrom(request.body)
        if ('notDates' in order) return notDates(request, reply, order.notDates)
        const asked = { person: request.params.person, order: withOwnIds(order, new Set(), newId) }
        return record(request, reply, asked)
      },
    )

    app.post(
      '/people/:person/warrants/:warrant/correction',
      {
        config: writes,
        schema: {
          operationId: 'correctWarrant',
          summary: 'Replace a recorded warrant by what it ought to say; charges that stay keep their ids',
          tags: ['Warrants'],
          params: OfWarrant,
          headers: IfMatch,
          body: Type.Object(
            {
              because: Type.Enum([...correctionReasons]),
              reason: Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\u0000]*$' }),
              appeal: Type.Optional(AppealJson),
              order: CourtOrderJson,
            },
            { additionalProperties: false },
          ),
          response: { 201: WarrantJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, warrant: id } = request.params
        const { because, reason } = request.body
        const appeal = because === 'appeal' ? appealFrom(request.body.appeal) : null
        if (appeal === undefined) return notDates(request, reply, ['/appeal/decidedOn'])
        const order = orderFrom(request.body.order)
        if ('notDates' in order)
          return notDates(
            request,
            reply,
            order.notDates.map(at => `/order${at}`),
          )
        const old = await house.db.transaction(request.actor, tx => loadWarrant(tx, id))
        if (old.person !== person) throw new NotFound(`warrant ${id}`)
        const kept = new Set(old.order.charges.map(charge => charge.id))
        return record(request, reply, {
          person,
          order: withOwnIds(order, kept, newId),
          replaces: { id, version, correction: { because, reason, appeal } },
        })
      },
    )

    async function record(request: FastifyRequest, reply: FastifyReply, asked: WarrantToRecord) {
      const outcome = await recordWarrant(house, request.actor, asked)
      if (!outcome.ok) return refused(request, reply, outcome.refusal)
      const { person, id } = outcome.value
      return answer(reply.code(201).header('Location', `/api/v1/people/${person}/warrants/${id}`), outcome.value)
    }
  }

/** What an appeal court decided; null when it is not said, undefined when the day is not in the calendar. */
function appealFrom(json: Static<typeof AppealJson> | undefined): Correction['appeal'] | undefined {
  if (!json) return null
  const decidedOn = readDay(json.decidedOn)
  return decidedOn === undefined ? undefined : { decidedOn, reference: json.reference }
}

function answer(reply: FastifyReply, warrant: Recorded | Replaced) {
  return reply.header('ETag', `"${warrant.version}"`).send(toJson(warrant))
}

function refused({ language }: FastifyRequest, reply: FastifyReply, refusal: CannotRecord) {
  const { code } = refusal
  const errors =
    'faults' in refusal
      ? refusal.faults.map(fault => ({ path: fault.at, message: faultSays(fault)[language] }))
      : undefined
  return reply
    .code(409)
    .send(problem(409, code, words[code], { language, ...(errors === undefined ? {} : { errors }) }))
}

function notDates({ language }: FastifyRequest, reply: FastifyReply, paths: readonly string[]) {
  const text = words['warrant.not-a-date']
  const errors = paths.map(path => ({ path, message: text[language] }))
  return reply.code(400).send(problem(400, 'warrant.not-a-date', text, { language, errors }))
}

function toJson(warrant: Recorded | Replaced): Static<typeof WarrantJson> {
  const { id, version, person, state, order, recordedBy, recordedAt, replaces, correction } = warrant
  return {
    id,
    version,
    person,
    state,
    order: orderJson(order),
    recordedBy,
    recordedAt,
    replaces,
    replacedBy: warrant.state === 'replaced' ? warrant.replacedBy : null,
    because: correction?.because ?? null,
    reason: correction?.reason ?? null,
    appeal: correction?.appeal
      ? { decidedOn: isoDay(correction.appeal.decidedOn), reference: correction.appeal.reference }
      : null,
  }
}
