import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { isoDay, readDay, type Day, type Result } from '#kernel'
import { expectedVersion, NotFound, type House } from '#platform'
import { idsOf } from '#record/people'
import { ChargeJson, chargeJson } from '#sentence/warrants'
import { Problem, problem } from '#web'
import { addAdjustment } from './add-adjustment.ts'
import { absenceReasons, adjustmentKinds, type Adjustment, type AdjustmentTerms } from './adjustment.ts'
import { changeAdjustment } from './change-adjustment.ts'
import { removeAdjustment } from './remove-adjustment.ts'
import { adjustmentsInForce, findAdjustment, sentencesInForce } from './repository.ts'
import { words } from './words.ts'

const Id = Type.String({ format: 'uuid' })
const IsoDate = Type.String({ format: 'date', examples: ['2025-03-03'] })
const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const OfPerson = Type.Object({ person: Id })
const OfAdjustment = Type.Object({ person: Id, adjustment: Id })

const SentenceJson = Type.Object(
  {
    id: Id,
    version: Type.Integer({ minimum: 1 }),
    warrant: Id,
    imposedOn: IsoDate,
    charge: ChargeJson,
    others: Type.Array(ChargeJson, { description: 'Other charges that the same one sentence was passed for' }),
  },
  { title: 'Sentence' },
)

const Kind = Type.Enum([...adjustmentKinds])
const Absence = Type.Enum([...absenceReasons])

const AdjustmentJson = Type.Object(
  {
    id: Id,
    version: Type.Integer({ minimum: 1 }),
    state: Type.Enum(['in-force', 'removed']),
    kind: Kind,
    warrant: OrNull(Id),
    appliesFrom: IsoDate,
    days: Type.Integer({ minimum: 1 }),
    from: OrNull(IsoDate),
    to: OrNull(IsoDate),
    absence: OrNull(Absence),
  },
  { title: 'Adjustment' },
)

const closed = { additionalProperties: false }
const Reason = Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\u0000]*$' })
const Days = Type.Integer({ minimum: 1, maximum: 36_500 })

const TermsJson = Type.Union([
  Type.Object({ kind: Type.Literal('remand'), sentence: Id, from: IsoDate, to: IsoDate }, closed),
  Type.Object({ kind: Type.Literal('tagged-bail'), sentence: Id, days: Days }, closed),
  Type.Object({ kind: Type.Literal('unlawfully-at-large'), from: IsoDate, to: IsoDate, absence: Absence }, closed),
  Type.Object({ kind: Type.Literal('added-days'), from: IsoDate, days: Days }, closed),
  Type.Object({ kind: Type.Literal('restored-days'), from: IsoDate, days: Days }, closed),
])

const AdjustmentBody = Type.Object(
  {
    terms: TermsJson,
    reason: Reason,
    overHalf: Type.Optional(
      Type.Boolean({ description: 'Restoring more than half of the added days is meant, and not a slip' }),
    ),
  },
  closed,
)

const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })),
})
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const changes = { ...refusals, 409: Problem, 422: Problem, 428: Problem }

/** The JSON face of sentences and adjustments. */
export const sentenceApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'sentence:read' }
    const writes = { needs: 'adjustment:write' }
    const tags = ['Sentences']

    app.get(
      '/people/:person/sentences',
      {
        config: reads,
        schema: {
          operationId: 'listSentences',
          summary: 'The sentences in force of a person, by the day they were imposed',
          tags,
          params: OfPerson,
          querystring: Type.Object({
            after: Type.Optional(Id),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 100 })),
          }),
          response: { 200: Type.Object({ items: Type.Array(SentenceJson), next: OrNull(Id) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const all = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return sentencesInForce(tx, await idsOf(tx, person))
        })
        const { items, next } = pageOf(all, request.query)
        return reply.send({
          items: items.map(({ id, version, warrant, imposedOn, charge, others }) => ({
            id,
            version,
            warrant,
            imposedOn: isoDay(imposedOn),
            charge: chargeJson(charge),
            others: others.map(chargeJson),
          })),
          next,
        })
      },
    )

    app.get(
      '/people/:person/adjustments',
      {
        config: reads,
        schema: {
          operationId: 'listAdjustments',
          summary: 'The adjustments in force of a person, by the day from which they take effect',
          tags,
          params: OfPerson,
          querystring: Type.Object({
            after: Type.Optional(Id),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 100 })),
          }),
          response: { 200: Type.Object({ items: Type.Array(AdjustmentJson), next: OrNull(Id) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const all = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return adjustmentsInForce(tx, await idsOf(tx, person))
        })
        const { items, next } = pageOf(all, request.query)
        return reply.send({ items: items.map(toJson), next })
      },
    )

    app.get(
      '/people/:person/adjustments/:adjustment',
      {
        config: reads,
        schema: {
          operationId: 'readAdjustment',
          summary: 'One adjustment',
          tags,
          params: OfAdjustment,
          response: { 200: AdjustmentJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { person, adjustment: id } = request.params
        const adjustment = await house.db.transaction(request.actor, async tx =>
          findAdjustment(tx, await idsOf(tx, person), id),
        )
        if (!adjustment) throw new NotFound(`adjustment ${id}`)
        return reply.header('ETag', `"${adjustment.version}"`).send(toJson(adjustment))
      },
    )

    app.post(
      '/people/:person/adjustments',
      {
        config: writes,
        schema: {
          operationId: 'addAdjustment',
          summary: 'Add an adjustment; the release dates are worked out again at once',
          tags,
          params: OfPerson,
          body: AdjustmentBody,
          response: { 201: AdjustmentJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const terms = termsFrom(request.body.terms)
        if (!terms) return notADate(request, reply)
        const { reason, overHalf = false } = request.body
        const added = await addAdjustment(house, request.actor, { person, terms, reason, overHalf })
        if (added.ok) {
          reply.code(201).header('Location', `/api/v1/people/${person}/adjustments/${added.value.id}`)
        }
        return answer(request, reply, added)
      },
    )

    app.put(
      '/people/:person/adjustments/:adjustment',
      {
        config: writes,
        schema: {
          operationId: 'changeAdjustment',
          summary: 'Change an adjustment that was not ordered by a court',
          tags,
          params: OfAdjustment,
          headers: IfMatch,
          body: AdjustmentBody,
          response: { 200: AdjustmentJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, adjustment: id } = request.params
        const terms = termsFrom(request.body.terms)
        if (!terms) return notADate(request, reply)
        const { reason, overHalf = false } = request.body
        const asked = { person, id, version, terms, reason, overHalf }
        return answer(request, reply, await changeAdjustment(house, request.actor, asked))
      },
    )

    app.post(
      '/people/:person/adjustments/:adjustment/removal',
      {
        config: writes,
        schema: {
          operationId: 'removeAdjustment',
          summary: 'Take an adjustment out of force; it stays in the history',
          tags,
          params: OfAdjustment,
          headers: IfMatch,
          body: Type.Object({ reason: Reason }, closed),
          response: { 200: AdjustmentJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, adjustment: id } = request.params
        const asked = { person, id, version, reason: request.body.reason }
        return answer(request, reply, await removeAdjustment(house, request.actor, asked))
      },
    )
  }

function pageOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  { after, limit = 100 }: { readonly after?: string; readonly limit?: number },
): { readonly items: readonly Item[]; readonly next: string | null } {
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  const items = all.slice(from, from + limit)
  return { items, next: from + limit < all.length ? (items.at(-1)?.id ?? null) : null }
}

function answer(
  { language }: FastifyRequest,
  reply: FastifyReply,
  outcome: Result<Adjustment, { readonly code: keyof typeof words }>,
) {
  if (outcome.ok) return reply.header('ETag', `"${outcome.value.version}"`).send(toJson(outcome.value))
  const { code } = outcome.refusal
  return reply.code(409).send(problem(409, code, words[code], { language }))
}

function notADate({ language }: FastifyRequest, reply: FastifyReply) {
  return reply.code(400).send(problem(400, 'adjustment.not-a-date', words['adjustment.not-a-date'], { language }))
}

/** The terms of an adjustment; undefined when a date is not in the calendar. */
function termsFrom(json: Static<typeof TermsJson>): AdjustmentTerms | undefined {
  const from: Day | undefined = 'from' in json ? readDay(json.from) : undefined
  const to: Day | undefined = 'to' in json ? readDay(json.to) : undefined
  switch (json.kind) {
    case 'remand':
      return from === undefined || to === undefined ? undefined : { ...json, from, to }
    case 'unlawfully-at-large':
      return from === undefined || to === undefined ? undefined : { ...json, from, to }
    case 'added-days':
    case 'restored-days':
      return from === undefined ? undefined : { ...json, from }
    case 'tagged-bail':
      return json
    default:
      return json satisfies never
  }
}

function toJson(adjustment: Adjustment): Static<typeof AdjustmentJson> {
  const { id, version, state, kind, warrant, appliesFrom, days, from, to, absence } = adjustment
  return {
    id,
    version,
    state,
    kind,
    warrant,
    appliesFrom: isoDay(appliesFrom),
    days,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
    absence,
  }
}
