import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { readDay, type Result } from '#kernel'
import { expectedVersion, type House } from '#platform'
import { problem } from '#web'
import {
  answerRefused,
  changes,
  changesOver,
  closed,
  IfMatch,
  OfCalculation,
  OfPerson,
  tags,
  Words,
} from './api-parts.ts'
import { overrideReasons, type OverrideReason } from './by-hand.ts'
import type { Calculation } from './calculation.ts'
import { CalculationJson, calculationJson } from './calculation.schema.ts'
import { dateKindCodes, type KeyDates } from './date-kinds.ts'
import { enterDates, type CannotEnter } from './enter-dates.ts'
import { faultSays } from './entered-dates.ts'
import { KindJson } from './outcome.schema.ts'
import { overrideDates, type CannotOverride } from './override-dates.ts'
import { words } from './words.ts'

const Dates = Type.Array(Type.Object({ kind: KindJson, on: Type.String({ format: 'date' }) }, closed), {
  maxItems: dateKindCodes.length,
  description: 'All the dates that are to stand, each kind once',
})

/** Dates that somebody gives, for other systems. */
export const byHandApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const enters = { needs: 'release-date:enter' }

    app.post(
      '/people/:person/release-dates/by-hand',
      {
        config: enters,
        schema: {
          operationId: 'enterReleaseDates',
          summary: 'Enter dates by hand where none can be worked out; none at all for an indeterminate sentence',
          tags,
          params: OfPerson,
          body: Type.Object({ dates: Dates, evidence: Words }, closed),
          response: { 201: CalculationJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const { dates, evidence } = request.body
        const read = datesFrom(dates)
        if (!read) return notADate(request, reply)
        return answer(request, reply, await enterDates(house, request.actor, { person, dates: read, evidence }))
      },
    )

    app.post(
      '/people/:person/release-dates/calculations/:calculation/override',
      {
        config: enters,
        schema: {
          operationId: 'overrideReleaseDates',
          summary: 'Put other dates in the place of a calculation, for a reason and on evidence',
          tags,
          params: OfCalculation,
          headers: IfMatch,
          body: Type.Object(
            {
              dates: Dates,
              why: Type.Unsafe<OverrideReason>(Type.String({ enum: Object.keys(overrideReasons) })),
              detail: Type.Optional(Words),
              evidence: Words,
            },
            closed,
          ),
          response: { 201: CalculationJson, ...changesOver },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { dates, why, detail = null, evidence } = request.body
        const read = datesFrom(dates)
        if (!read) return notADate(request, reply)
        const asked = { ...request.params, version, dates: read, why, detail, evidence }
        return answer(request, reply, await overrideDates(house, request.actor, asked))
      },
    )
  }

/** Dates by kind; undefined when one is not in the calendar, or a kind is there twice. */
function datesFrom(json: Static<typeof Dates>): KeyDates | undefined {
  const read = json.map(({ kind, on }) => [kind, readDay(on)] as const)
  if (read.some(([, on]) => on === undefined) || new Set(json.map(({ kind }) => kind)).size < json.length)
    return undefined
  return Object.fromEntries(read)
}

function notADate({ language }: FastifyRequest, reply: FastifyReply) {
  const code = 'release-dates.not-a-date'
  return reply.code(400).send(problem(400, code, words[code], { language }))
}

function answer(request: FastifyRequest, reply: FastifyReply, made: Result<Calculation, CannotEnter | CannotOverride>) {
  if (made.ok) {
    const { id, person, version } = made.value
    return reply
      .code(201)
      .header('Location', `/api/v1/people/${person}/release-dates/calculations/${id}`)
      .header('ETag', `"${version}"`)
      .send(calculationJson(made.value))
  }
  const { refusal } = made
  if (refusal.code !== 'release-dates.entered-faulty') return answerRefused(request, reply, refusal)
  const { language } = request
  const errors = refusal.faults.map(fault => ({
    path: `/dates/${fault.kinds.join('/')}`,
    message: faultSays(fault, words[fault.code])[language],
  }))
  return reply.code(409).send(problem(409, refusal.code, words[refusal.code], { language, errors }))
}
