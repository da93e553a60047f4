import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { isoDay, readDay, type Result } from '#kernel'
import { expectedVersion, NotFound, type House } from '#platform'
import { idsOf } from '#record/people'
import { ChargeJson, chargeJson } from '#sentence/warrants'
import { addAdjustment } from './add-adjustment.ts'
import {
  abroadDocuments,
  absenceReasons,
  adjustmentKinds,
  remissionReasons,
  type Adjustment,
  type AdjustmentTerms,
} from './adjustment.ts'
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
} from './api-parts.ts'
import { changeAdjustment } from './change-adjustment.ts'
import { decisionApi } from './decisions/decisions.api.ts'
import { movementApi } from './movements/movements.api.ts'
import { recallApi } from './recalls/recalls.api.ts'
import { removeAdjustment } from './remove-adjustment.ts'
import { adjustmentsInForce, findAdjustment, sentencesInForce } from './repository.ts'
import type { words } from './words.ts'

const OfAdjustment = Type.Object({ person: Id, adjustment: Id })

const SentenceJson = Type.Object(
  {
    id: Id,
    version: Version,
    warrant: Id,
    imposedOn: IsoDate,
    charge: ChargeJson,
    others: Type.Array(ChargeJson, { description: 'Other charges that the same one sentence was passed for' }),
  },
  { title: 'Sentence' },
)

const Kind = Type.Enum([...adjustmentKinds])
const Absence = Type.Enum([...absenceReasons])

const AdjustmentDetailJson = Type.Partial(
  Type.Object({
    affectsDates: Type.Boolean(),
    remission: Type.Enum([...remissionReasons]),
    document: Type.Enum([...abroadDocuments]),
    reference: Type.String(),
    pence: Type.Integer(),
  }),
  { description: 'What some kinds say besides days' },
)

const AdjustmentJson = Type.Object(
  {
    id: Id,
    version: Version,
    state: Type.Enum(['in-force', 'removed']),
    kind: Kind,
    warrant: OrNull(Id),
    recall: OrNull(Id),
    sentence: OrNull(Id),
    appliesFrom: IsoDate,
    days: Type.Integer({ minimum: 0 }),
    from: OrNull(IsoDate),
    to: OrNull(IsoDate),
    absence: OrNull(Absence),
    detail: AdjustmentDetailJson,
  },
  { title: 'Adjustment' },
)

const Days = Type.Integer({ minimum: 1, maximum: 36_500 })

const term = <Pieces extends Type.TProperties>(kind: string, pieces: Pieces) =>
  Type.Object({ kind: Type.Literal(kind), ...pieces }, closed)
const period = { from: IsoDate, to: IsoDate }
const TermsJson = Type.Union([
  term('remand', { sentence: Id, ...period }),
  term('tagged-bail', { sentence: Id, days: Days }),
  term('unlawfully-at-large', { ...period, absence: Absence }),
  term('added-days', { from: IsoDate, days: Days }),
  term('restored-days', { from: IsoDate, days: Days }),
  term('unused-deductions', { sentence: Id, days: Days }),
  term('lawfully-at-large', { ...period, affectsDates: Type.Boolean() }),
  term('special-remission', { from: IsoDate, days: Days, remission: Type.Enum([...remissionReasons]) }),
  term('custody-abroad', { sentence: Id, days: Days, document: Type.Enum([...abroadDocuments]) }),
  term('appeal-applicant', {
    sentence: Id,
    days: Days,
    reference: Type.String({ maxLength: 30, description: 'Of the Criminal Appeal Office' }),
  }),
  term('fine-payment', { sentence: Id, from: IsoDate, pence: Type.Integer({ minimum: 1, maximum: 1e14 }) }),
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

/** The JSON face of sentences and adjustments. */
export const sentenceApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    await app.register(recallApi(house))
    await app.register(movementApi(house))
    await app.register(decisionApi(house))
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
          querystring: Paging,
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
          querystring: Paging,
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

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Result<Adjustment, { readonly code: keyof typeof words }>,
) {
  if (!outcome.ok) return refuseWith(request, reply, outcome.refusal.code)
  return reply.header('ETag', `"${outcome.value.version}"`).send(toJson(outcome.value))
}

/** The terms of an adjustment; undefined when a date is not in the calendar. */
function termsFrom(json: Static<typeof TermsJson>): AdjustmentTerms | undefined {
  const days = Object.fromEntries(
    Object.entries(json).flatMap(([name, value]) =>
      name === 'from' || name === 'to' ? [[name, readDay(String(value))] as const] : [],
    ),
  )
  // The schema has found every piece that the kind needs.
  return Object.values(days).includes(undefined) ? undefined : ({ ...json, ...days } as unknown as AdjustmentTerms)
}

function toJson(adjustment: Adjustment): Static<typeof AdjustmentJson> {
  const { person: _, appliesFrom, from, to, ...said } = adjustment
  return {
    ...said,
    appliesFrom: isoDay(appliesFrom),
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
  }
}
