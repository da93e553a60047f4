import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { expectedVersion, type House } from '#platform'
import { Problem, problem } from '#web'
import { ByHandJson, byHandJson } from './by-hand.schema.ts'
import type { Calculation } from './calculation.ts'
import { confirmDates } from './confirm-dates.ts'
import { InputJson, inputJson, OutcomeJson, outcomeJson } from './outcome.schema.ts'
import { paperApi } from './paper/paper.api.ts'
import { calculationOf, calculationsOf, latestOf, reliedOn } from './repository.ts'
import { reasons, reasonsToGive, type Because } from './reasons.ts'
import { sendDatesBack } from './send-back.ts'
import { words } from './words.ts'
import { workOutAgain } from './work-out-again.ts'

const Id = Type.String({ format: 'uuid' })
const OfPerson = Type.Object({ person: Id })
const OfCalculation = Type.Object({ person: Id, calculation: Id })

const short = {
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  number: Type.Integer({ minimum: 1 }),
  state: Type.Enum(['provisional', 'sent-back', 'refused', 'confirmed', 'stale', 'superseded'], {
    description:
      'provisional: waits for a second person. sent-back: a second person did not agree. refused: no dates could be worked out. stale: confirmed, but something has changed since.',
  }),
  because: Type.Unsafe<Because>(Type.String({ enum: Object.keys(reasons) })),
  reason: Type.Union([Type.String(), Type.Null()]),
  madeBy: Type.String(),
  madeAt: Type.String({ format: 'date-time' }),
  makers: Type.Array(Type.String(), { description: 'None of these may confirm it' }),
  edition: Type.String({ description: 'The edition of the law that was applied' }),
  byHand: Type.Union([ByHandJson, Type.Null()], {
    description: 'How dates came about that the law did not give; null for those that were calculated',
  }),
  sentBack: Type.Union(
    [Type.Object({ by: Type.String(), at: Type.String({ format: 'date-time' }), why: Type.String() }), Type.Null()],
    { description: 'A second person who did not agree, and why' },
  ),
  confirmedBy: Type.Union([Type.String(), Type.Null()]),
  confirmedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
}

const CalculationJson = Type.Object({ ...short, input: InputJson, outcome: OutcomeJson }, { title: 'Calculation' })
const CurrentJson = Type.Object(
  {
    latest: Type.Union([CalculationJson, Type.Null()], { description: 'The newest calculation, confirmed or not' }),
    confirmed: Type.Union([CalculationJson, Type.Null()], {
      description: 'The last one that a second person confirmed; its state is stale when something has changed since',
    }),
  },
  { title: 'ReleaseDates' },
)

const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was looked at: `"1"`' })),
})
const Words = Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\u0000]*$' })
const closed = { additionalProperties: false }
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const tags = ['Release dates']

/** The JSON face of release dates. */
export const releaseDateApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'sentence:read' }

    app.get(
      '/people/:person/release-dates',
      {
        config: reads,
        schema: {
          operationId: 'readReleaseDates',
          summary: 'The release dates of a person, newest and confirmed, with their workings',
          tags,
          params: OfPerson,
          response: { 200: CurrentJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const current = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          const [latest, confirmed] = [await latestOf(tx, person), await reliedOn(tx, person)]
          return { latest: latest ? toJson(latest) : null, confirmed: confirmed ? toJson(confirmed) : null }
        })
        if (current.latest) reply.header('ETag', `"${current.latest.version}"`)
        return reply.send(current)
      },
    )

    app.get(
      '/people/:person/release-dates/calculations',
      {
        config: reads,
        schema: {
          operationId: 'listCalculations',
          summary: 'Every working-out of a person’s release dates, newest first',
          tags,
          params: OfPerson,
          querystring: Type.Object({
            after: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
          }),
          response: {
            200: Type.Object({
              items: Type.Array(CalculationJson),
              next: Type.Union([Type.String(), Type.Null()]),
            }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const { after, limit = 20 } = request.query
        const found = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return calculationsOf(tx, { person, before: after, most: limit + 1 })
        })
        const items = found.slice(0, limit)
        const last = found.length > limit ? items.at(-1) : undefined
        return reply.send({ items: items.map(toJson), next: last ? String(last.number) : null })
      },
    )

    app.get(
      '/people/:person/release-dates/calculations/:calculation',
      {
        config: reads,
        schema: {
          operationId: 'readCalculation',
          summary: 'One working-out, with what it was worked out from',
          tags,
          params: OfCalculation,
          response: { 200: CalculationJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person, calculation: id } = request.params
        const calculation = await house.db.transaction(request.actor, tx => calculationOf(tx, person, id))
        return reply.header('ETag', `"${calculation.version}"`).send(toJson(calculation))
      },
    )

    app.post(
      '/people/:person/release-dates/calculations/:calculation/confirmation',
      {
        config: { needs: 'release-date:confirm' },
        schema: {
          operationId: 'confirmReleaseDates',
          summary: 'Confirm release dates as a second person: never somebody who made them or changed their inputs',
          tags,
          params: OfCalculation,
          headers: IfMatch,
          response: { 200: CalculationJson, ...refusals, 409: Problem, 422: Problem, 428: Problem },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, calculation } = request.params
        const confirmed = await confirmDates(house, request.actor, { person, calculation, version })
        if (confirmed.ok) {
          return reply.header('ETag', `"${confirmed.value.version}"`).send(toJson(confirmed.value))
        }
        return refused(request, reply, confirmed.refusal)
      },
    )

    app.post(
      '/people/:person/release-dates/calculations/:calculation/disagreement',
      {
        config: { needs: 'release-date:confirm' },
        schema: {
          operationId: 'sendReleaseDatesBack',
          summary: 'Say as a second person that dates are not agreed, and why',
          tags,
          params: OfCalculation,
          headers: IfMatch,
          body: Type.Object({ why: Words }, closed),
          response: { 200: CalculationJson, ...refusals, 409: Problem, 422: Problem, 428: Problem },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, calculation } = request.params
        const { why } = request.body
        const sent = await sendDatesBack(house, request.actor, { person, calculation, version, why })
        if (!sent.ok) return refused(request, reply, sent.refusal)
        return reply.header('ETag', `"${sent.value.version}"`).send(toJson(sent.value))
      },
    )

    app.post(
      '/people/:person/release-dates/calculations',
      {
        config: { needs: 'adjustment:write' },
        schema: {
          operationId: 'workOutReleaseDates',
          summary: 'Work the dates out again, for a reason',
          tags,
          params: OfPerson,
          body: Type.Object(
            {
              because: Type.Unsafe<Because>(Type.String({ enum: [...reasonsToGive] })),
              detail: Type.Optional(Words),
            },
            closed,
          ),
          response: { 201: CalculationJson, ...refusals, 409: Problem, 422: Problem },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const { because, detail = null } = request.body
        const worked = await workOutAgain(house, request.actor, { person, because, detail })
        if (!worked.ok) return refused(request, reply, worked.refusal)
        const { id, version } = worked.value
        return reply
          .code(201)
          .header('Location', `/api/v1/people/${person}/release-dates/calculations/${id}`)
          .header('ETag', `"${version}"`)
          .send(toJson(worked.value))
      },
    )

    await app.register(paperApi(house))
  }

function refused({ language }: FastifyRequest, reply: FastifyReply, { code }: { readonly code: keyof typeof words }) {
  return reply.code(409).send(problem(409, code, words[code], { language }))
}

function toJson(calculation: Calculation): Static<typeof CalculationJson> {
  const { id, version, number, state, because, reason, madeBy, madeAt, makers, edition, input, outcome } = calculation
  return {
    id,
    version,
    number,
    state,
    because,
    reason,
    madeBy,
    madeAt,
    makers: [...makers],
    edition,
    byHand: calculation.byHand && byHandJson(calculation.byHand),
    sentBack: calculation.sentBack,
    confirmedBy: calculation.confirmedBy ?? null,
    confirmedAt: calculation.confirmedAt ?? null,
    input: inputJson(input),
    outcome: outcomeJson(outcome),
  }
}
