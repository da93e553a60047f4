import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { expectedVersion, type House } from '#platform'
import {
  answerRefused,
  changes,
  changesOver,
  closed,
  IfMatch,
  OfCalculation,
  OfPerson,
  refusals,
  tags,
  Words,
} from './api-parts.ts'
import { CalculationJson, calculationJson } from './calculation.schema.ts'
import { confirmDates } from './confirm-dates.ts'
import { notesJson, NotesJson } from './notes.schema.ts'
import { notesOf } from './notes.ts'
import { paperApi } from './paper/paper.api.ts'
import { calculationOf, calculationsOf, latestOf, reliedOn } from './repository.ts'
import { reasonsToGive, type Because } from './reasons.ts'
import { redoApi } from './redo.api.ts'
import { sendDatesBack } from './send-back.ts'
import { workOutAgain } from './work-out-again.ts'

const CurrentJson = Type.Object(
  {
    latest: Type.Union([CalculationJson, Type.Null()], { description: 'The newest calculation, confirmed or not' }),
    confirmed: Type.Union([CalculationJson, Type.Null()], {
      description: 'The last one that a second person confirmed; its state is stale when something has changed since',
    }),
  },
  { title: 'ReleaseDates' },
)

/** The JSON face of release dates. */
export const releaseDateApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'sentence:read' }
    await app.register(redoApi(house))

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
          return {
            latest: latest ? calculationJson(latest) : null,
            confirmed: confirmed ? calculationJson(confirmed) : null,
          }
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
        return reply.send({ items: items.map(calculationJson), next: last ? String(last.number) : null })
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
        return reply.header('ETag', `"${calculation.version}"`).send(calculationJson(calculation))
      },
    )

    app.get(
      '/people/:person/release-dates/calculations/:calculation/notes',
      {
        config: reads,
        schema: {
          operationId: 'readCalculationNotes',
          summary: 'What to note beside each date as seen today, the sentences as one, and deductions left over',
          tags,
          params: OfCalculation,
          response: { 200: NotesJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person, calculation: id } = request.params
        const today = house.clock.today()
        const notes = await house.db.transaction(request.actor, async tx =>
          notesOf(tx, await calculationOf(tx, person, id), today),
        )
        return reply.send(notesJson(notes, today))
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
          response: { 200: CalculationJson, ...changesOver },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, calculation } = request.params
        const confirmed = await confirmDates(house, request.actor, { person, calculation, version })
        if (confirmed.ok) {
          return reply.header('ETag', `"${confirmed.value.version}"`).send(calculationJson(confirmed.value))
        }
        return answerRefused(request, reply, confirmed.refusal)
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
          response: { 200: CalculationJson, ...changesOver },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, calculation } = request.params
        const { why } = request.body
        const sent = await sendDatesBack(house, request.actor, { person, calculation, version, why })
        if (!sent.ok) return answerRefused(request, reply, sent.refusal)
        return reply.header('ETag', `"${sent.value.version}"`).send(calculationJson(sent.value))
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
              previous: Type.Optional(
                Type.Object(
                  { used: Type.Boolean(), reason: Words },
                  {
                    ...closed,
                    description:
                      'Whether a later end that was confirmed for an earlier period of custody is kept, and why; to be said where there is one',
                  },
                ),
              ),
            },
            closed,
          ),
          response: { 201: CalculationJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const { because, detail = null, previous } = request.body
        const worked = await workOutAgain(house, request.actor, { person, because, detail, previous })
        if (!worked.ok) return answerRefused(request, reply, worked.refusal)
        const { id, version } = worked.value
        return reply
          .code(201)
          .header('Location', `/api/v1/people/${person}/release-dates/calculations/${id}`)
          .header('ETag', `"${version}"`)
          .send(calculationJson(worked.value))
      },
    )

    await app.register(paperApi(house))
  }
