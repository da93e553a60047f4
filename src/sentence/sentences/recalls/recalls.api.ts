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
import { cancelRecall } from './cancel-recall.ts'
import { changeRecall } from './change-recall.ts'
import { recallKindNames, type Recall, type RecallTerms } from './recall.ts'
import { findRecall, recallsOf } from './recalls.repository.ts'
import { recordRecall } from './record-recall.ts'

const OfRecall = Type.Object({ person: Id, recall: Id })
const Said = {
  kind: Type.Enum([...recallKindNames]),
  revokedOn: IsoDate,
  returnedOn: OrNull(IsoDate),
  sentences: Type.Array(Id, { minItems: 1, maxItems: 300, uniqueItems: true }),
  decision: Type.String({ ...Reason, description: 'Who decided it and why, as the recall notice says' }),
}
const RecallBody = Type.Object(Said, { ...closed, description: '`returnedOn` is null while the person is at large' })
const RecallChange = Type.Object({ ...Said, reason: Reason }, closed)
const RecallJson = Type.Object(
  { id: Id, version: Version, state: Type.Enum(['in-force', 'cancelled']), ...Said },
  { title: 'Recall' },
)

/** The JSON face of recalls. */
export const recallApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'sentence:read' }
    const writes = { needs: 'recall:write' }
    const tags = ['Recalls']

    app.get(
      '/people/:person/recalls',
      {
        config: reads,
        schema: {
          operationId: 'listRecalls',
          summary: 'The recalls of a person, by the day of revocation, those that were cancelled too',
          tags,
          params: OfPerson,
          querystring: Paging,
          response: { 200: Type.Object({ items: Type.Array(RecallJson), next: OrNull(Id) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const all = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return recallsOf(tx, await idsOf(tx, person))
        })
        const { items, next } = pageOf(all, request.query)
        return reply.send({ items: items.map(toJson), next })
      },
    )

    app.get(
      '/people/:person/recalls/:recall',
      {
        config: reads,
        schema: {
          operationId: 'readRecall',
          summary: 'One recall',
          tags,
          params: OfRecall,
          response: { 200: RecallJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person, recall: id } = request.params
        const recall = await house.db.transaction(request.actor, async tx =>
          findRecall(tx, await idsOf(tx, person), id),
        )
        if (!recall) throw new NotFound(`recall ${id}`)
        return reply.header('ETag', `"${recall.version}"`).send(toJson(recall))
      },
    )

    app.post(
      '/people/:person/recalls',
      {
        config: writes,
        schema: {
          operationId: 'recordRecall',
          summary: 'Record a recall; the days at large are recorded, and the release dates worked out again, at once',
          tags,
          params: OfPerson,
          body: RecallBody,
          response: { 201: RecallJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const terms = termsFrom(request.body)
        if (!terms) return notADate(request, reply)
        const recorded = await recordRecall(house, request.actor, { person, terms, decision: request.body.decision })
        if (recorded.ok) reply.code(201).header('Location', `/api/v1/people/${person}/recalls/${recorded.value.id}`)
        return answer(request, reply, recorded)
      },
    )

    app.put(
      '/people/:person/recalls/:recall',
      {
        config: writes,
        schema: {
          operationId: 'changeRecall',
          summary: 'Change a recall, such as the day of the return',
          tags,
          params: OfRecall,
          headers: IfMatch,
          body: RecallChange,
          response: { 200: RecallJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, recall: id } = request.params
        const terms = termsFrom(request.body)
        if (!terms) return notADate(request, reply)
        const { decision, reason } = request.body
        const asked = { person, id, version, terms, decision, reason }
        return answer(request, reply, await changeRecall(house, request.actor, asked))
      },
    )

    app.post(
      '/people/:person/recalls/:recall/cancellation',
      {
        config: writes,
        schema: {
          operationId: 'cancelRecall',
          summary: 'Cancel a recall that should not stand; it stays in the history',
          tags,
          params: OfRecall,
          headers: IfMatch,
          body: Type.Object({ reason: Reason }, closed),
          response: { 200: RecallJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, recall: id } = request.params
        const asked = { person, id, version, reason: request.body.reason }
        return answer(request, reply, await cancelRecall(house, request.actor, asked))
      },
    )
  }

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Result<Recall, { readonly code: keyof typeof words }>,
) {
  if (!outcome.ok) return refuseWith(request, reply, outcome.refusal.code)
  return reply.header('ETag', `"${outcome.value.version}"`).send(toJson(outcome.value))
}

function termsFrom({ kind, revokedOn, returnedOn, sentences }: Static<typeof RecallBody>): RecallTerms | undefined {
  const revoked = readDay(revokedOn)
  const returned = returnedOn === null ? null : readDay(returnedOn)
  return revoked === undefined || returned === undefined
    ? undefined
    : { kind, revokedOn: revoked, returnedOn: returned, sentences }
}

function toJson(recall: Recall): Static<typeof RecallJson> {
  const { id, version, state, kind, revokedOn, returnedOn, sentences, decision } = recall
  return {
    id,
    version,
    state,
    kind,
    decision,
    revokedOn: isoDay(revokedOn),
    returnedOn: returnedOn === null ? null : isoDay(returnedOn),
    sentences: [...sentences],
  }
}
