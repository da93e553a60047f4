import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { questions } from '#law'
import type { House } from '#platform'
import { idsOf } from '#record/people'
import { changes, closed, OfPerson, Reason, refusals, refuseWith } from '../api-parts.ts'
import { decisionsTaken } from './decisions.repository.ts'
import { takeDecision } from './take-decision.ts'

const DecisionJson = Type.Object(
  {
    question: Type.String({ enum: Object.keys(questions), description: 'What the law leaves open' }),
    answer: Type.String({ maxLength: 60 }),
    reason: Reason,
  },
  { ...closed, title: 'Decision' },
)

/** The JSON face of decisions. */
export const decisionApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const tags = ['Decisions']

    app.get(
      '/people/:person/decisions',
      {
        config: { needs: 'sentence:read' },
        schema: {
          operationId: 'listDecisions',
          summary: 'What was decided where the law is open: the newest decision on each question',
          tags,
          params: OfPerson,
          response: { 200: Type.Object({ items: Type.Array(DecisionJson) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const items = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return decisionsTaken(tx, await idsOf(tx, person))
        })
        return reply.send({ items: [...items] })
      },
    )

    app.post(
      '/people/:person/decisions',
      {
        config: { needs: 'adjustment:write' },
        schema: {
          operationId: 'takeDecision',
          summary: 'Decide what the law leaves open, with a reason; the release dates are worked out again at once',
          tags,
          params: OfPerson,
          body: DecisionJson,
          response: { 201: DecisionJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const taken = await takeDecision(house, request.actor, { person, ...request.body })
        if (!taken.ok) return refuseWith(request, reply, taken.refusal.code)
        return reply.code(201).send(taken.value)
      },
    )
  }
