import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { House, Tx } from '#platform'
import { findEdition } from '#sentence/rulebook'
import { Problem, problem } from '#web'
import { cancelRun } from './cancel-run.ts'
import type { CannotRecalculate } from './cohort.ts'
import { CohortJson, cohortJson, readCohort } from './cohort.schema.ts'
import { ReportJson } from './report.ts'
import { progressOf } from './repository.ts'
import type { Run } from './run.ts'
import { seenRun } from './seen-run.ts'
import { startRun } from './start-run.ts'
import { words } from './words.ts'

const Mode = Type.Unsafe<Run['mode']>(Type.String({ enum: ['rehearsal', 'for-real'] }))
const EditionId = Type.String({ pattern: '^[0-9a-f]{16}$', description: 'The fingerprint of an edition' })

const Asked = Type.Object({
  mode: Mode,
  cohort: CohortJson,
  edition: Type.Optional(EditionId),
  against: Type.Optional(EditionId),
  reason: Type.String({ minLength: 1, maxLength: 200 }),
})

const RunJson = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    mode: Mode,
    state: Type.Unsafe<Run['state']>(Type.String({ enum: ['running', 'finished', 'cancelled'] })),
    cohort: CohortJson,
    edition: Type.String({ description: 'The fingerprint of the law by which dates are worked out' }),
    against: Type.String({ description: 'The fingerprint of the law that they are compared with' }),
    reason: Type.String(),
    people: Type.Integer(),
    done: Type.Integer({ description: 'How many of them have been recalculated' }),
    startedBy: Type.String(),
    startedAt: Type.String({ format: 'date-time' }),
    report: Type.Union([ReportJson, Type.Null()]),
  },
  { title: 'Recalculation' },
)

const OfRun = Type.Object({ run: Type.String({ format: 'uuid' }) })
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 429: Problem }
const tags = ['Recalculations']
const needs = { config: { needs: 'recalculation:rehearse' } }

/** Recalculations of many people, for other systems. */
export const recalculationApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    app.post(
      '/recalculations',
      {
        ...needs,
        schema: {
          operationId: 'startRecalculation',
          summary: 'Work out the release dates of many people again; the answer tells how far it has come',
          tags,
          body: Asked,
          response: { 201: RunJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { mode, edition, against, reason } = request.body
        const cohort = readCohort(request.body.cohort)
        const named = (id: string | undefined) =>
          house.db.transaction(request.actor, async tx => (id === undefined ? undefined : findEdition(tx, id)))
        const asked = { mode, cohort, law: await named(edition), against: await named(against), reason }
        const started = await startRun(house, request.actor, asked)
        if (!started.ok) return reply.code(409).send(refused(request, started.refusal))
        const { id } = started.value
        reply.code(201).header('Location', `/api/v1/recalculations/${id}`)
        return house.db.transaction(request.actor, tx => runJson(tx, started.value))
      },
    )

    app.get(
      '/recalculations/:run',
      {
        ...needs,
        schema: {
          operationId: 'readRecalculation',
          summary: 'How far a recalculation has come, and what it came to',
          tags,
          params: OfRun,
          response: { 200: RunJson, ...refusals },
        },
      },
      request =>
        house.db.transaction(request.actor, async tx => runJson(tx, await seenRun(house, tx, request.params.run))),
    )

    app.post(
      '/recalculations/:run/cancellation',
      {
        ...needs,
        schema: {
          operationId: 'cancelRecalculation',
          summary: 'End a recalculation before everybody was recalculated',
          tags,
          params: OfRun,
          response: { 200: RunJson, ...refusals },
        },
      },
      async (request, reply) => {
        const id = request.params.run
        await house.db.transaction(request.actor, tx => seenRun(house, tx, id))
        const cancelled = await cancelRun(house, request.actor, id)
        if (!cancelled.ok) return reply.code(409).send(refused(request, cancelled.refusal))
        return house.db.transaction(request.actor, tx => runJson(tx, cancelled.value))
      },
    )
  }

function refused({ language }: FastifyRequest, { code }: CannotRecalculate) {
  return problem(409, code, words[code], { language })
}

async function runJson(tx: Tx, run: Run): Promise<Static<typeof RunJson>> {
  const { id, mode, state, cohort, law, against, reason, people, startedBy, startedAt } = run
  const { done } = await progressOf(tx, id)
  const report = run.state === 'finished' ? run.report : null
  const made = { reason, people, done, startedBy, startedAt, report }
  return { id, mode, state, cohort: cohortJson(cohort), edition: law.id, against: against.id, ...made }
}
