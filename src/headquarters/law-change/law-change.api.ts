import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { day, isoDay, type Result, type Text } from '#kernel'
import { editionJson, figures, unreadable } from '#law'
import { expectedVersion, type House } from '#platform'
import { rulebookWords } from '#sentence/rulebook'
import { Problem, problem } from '#web'
import { approveDraft } from './approve-draft.ts'
import { beginDraft } from './begin-draft.ts'
import { changeDraftFigure } from './change-draft.ts'
import type { Draft } from './draft.ts'
import { listDrafts, loadDraft } from './repository.ts'
import { returnDraft, withdrawDraft } from './return-draft.ts'
import { submitDraft } from './submit-draft.ts'
import { words as ownWords } from './words.ts'

const words: Readonly<Record<string, Text>> = { ...rulebookWords, ...ownWords }
const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000]*$' })
const closed = { additionalProperties: false }
const OfDraft = Type.Object({ draft: Type.String({ format: 'uuid' }) })
const IfMatch = Type.Object({ 'if-match': Type.Optional(Type.String({ description: 'The version, as "3"' })) })
const Why = Type.Object({ reason: Line(1000) }, closed)

const DraftJson = Type.Object({
  id: Type.String({ format: 'uuid' }),
  version: Type.Integer({ minimum: 1 }),
  state: Type.Enum(['drafted', 'awaiting-approval', 'published', 'withdrawn']),
  name: Type.Object({ en: Type.String(), cy: Type.String() }),
  begins: Type.String({ format: 'date' }),
  reason: Type.String(),
  base: Type.String({ description: 'The edition that it departs from' }),
  edition: Type.String({ description: 'The fingerprint of the law as drafted' }),
  drafters: Type.Array(Type.String(), { description: 'None of these may approve it' }),
  approvers: Type.Array(Type.String()),
  figures: Type.Record(Type.String(), Type.Unknown(), { description: 'Every figure by its name' }),
})

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const changes = { ...refusals, 409: Problem, 422: Problem, 428: Problem }
const tags = ['Law change']

/** The JSON face of law change. */
export const lawChangeApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { needs: 'law-change:read' }
    const drafting = { needs: 'law-change:draft' }

    app.get(
      '/law-change/drafts',
      {
        config: read,
        schema: {
          operationId: 'listLawDrafts',
          summary: 'Drafted changes of the law, the newest changed first',
          tags,
          response: { 200: Type.Object({ items: Type.Array(DraftJson) }), ...refusals },
        },
      },
      async (request, reply) => {
        const lines = await house.db.transaction(request.actor, tx => listDrafts(tx, 100))
        return reply.send({ items: lines.map(({ draft }) => toJson(draft)) })
      },
    )

    app.get(
      '/law-change/drafts/:draft',
      {
        config: read,
        schema: {
          operationId: 'readLawDraft',
          summary: 'One drafted change of the law',
          tags,
          params: OfDraft,
          response: { 200: DraftJson, ...refusals },
        },
      },
      async (request, reply) =>
        answer(reply, await house.db.transaction(request.actor, tx => loadDraft(tx, request.params.draft))),
    )

    app.post(
      '/law-change/drafts',
      {
        config: drafting,
        schema: {
          operationId: 'beginLawDraft',
          summary: 'Begin a draft from an edition of the law, the one used today unless another is named',
          tags,
          body: Type.Object(
            {
              name: Type.Object({ en: Line(100), cy: Line(100) }, closed),
              begins: Type.String({ format: 'date' }),
              reason: Line(1000),
              base: Type.Optional(Type.String({ pattern: '^[0-9a-f]{16}$' })),
            },
            closed,
          ),
          response: { 201: DraftJson, ...changes },
        },
      },
      async (request, reply) => {
        const { body } = request
        const begun = await beginDraft(house, request.actor, { ...body, begins: day(body.begins) })
        return answer(reply.code(201).header('Location', `/api/v1/law-change/drafts/${begun.id}`), begun)
      },
    )

    app.put(
      '/law-change/drafts/:draft/figures/:figure',
      {
        config: drafting,
        schema: {
          operationId: 'changeLawDraftFigure',
          summary: 'Propose another value for a figure, in the form that an edition has it',
          tags,
          params: Type.Object({ draft: Type.String({ format: 'uuid' }), figure: Type.String({ maxLength: 80 }) }),
          headers: IfMatch,
          body: Type.Object({ is: Type.Unknown(), reason: Line(1000) }, closed),
          response: { 200: DraftJson, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { draft, figure: name } = request.params
        const { is, reason } = request.body
        const figure = figures.find(each => each.name === name)
        const value = figure?.kind.parse(is)
        if (figure && value === unreadable) return refused(reply, 'law-change.not-such-a-figure')
        const asked = { draft, version, figure: name, value, reason }
        return answered(reply, await changeDraftFigure(house, request.actor, asked))
      },
    )

    app.post(
      '/law-change/drafts/:draft/submission',
      {
        config: drafting,
        schema: {
          operationId: 'submitLawDraft',
          summary: 'Send a draft for approval by two people who had no hand in it',
          tags,
          params: OfDraft,
          headers: IfMatch,
          response: { 200: DraftJson, ...changes },
        },
      },
      async (request, reply) =>
        answered(
          reply,
          await submitDraft(house, request.actor, { ...request.params, version: expectedVersion(request) }),
        ),
    )

    app.post(
      '/law-change/drafts/:draft/approval',
      {
        config: { needs: 'law-change:approve' },
        schema: {
          operationId: 'approveLawDraft',
          summary: 'Approve a draft; the second approval publishes the edition',
          tags,
          params: OfDraft,
          headers: IfMatch,
          response: { 200: DraftJson, ...changes },
        },
      },
      async (request, reply) =>
        answered(
          reply,
          await approveDraft(house, request.actor, { ...request.params, version: expectedVersion(request) }),
        ),
    )

    for (const [noun, operationId, summary, needs, make] of [
      ['return', 'returnLawDraft', 'Return a draft to its drafters', 'law-change:approve', returnDraft],
      ['withdrawal', 'withdrawLawDraft', 'Give a draft up', 'law-change:draft', withdrawDraft],
    ] as const) {
      app.post(
        `/law-change/drafts/:draft/${noun}`,
        {
          config: { needs },
          schema: {
            operationId,
            summary,
            tags,
            params: OfDraft,
            headers: IfMatch,
            body: Why,
            response: { 200: DraftJson, ...changes },
          },
        },
        async (request, reply) => {
          const asked = { ...request.params, version: expectedVersion(request), reason: request.body.reason }
          return answered(reply, await make(house, request.actor, asked))
        },
      )
    }
  }

function answered(reply: FastifyReply, outcome: Result<Draft, { readonly code: string }>) {
  return outcome.ok ? answer(reply, outcome.value) : refused(reply, outcome.refusal.code)
}

function answer(reply: FastifyReply, draft: Draft) {
  return reply.header('ETag', `"${draft.version}"`).send(toJson(draft))
}

function refused(reply: FastifyReply, code: string) {
  return reply.code(409).send(problem(409, code, words[code] ?? { en: code, cy: code }))
}

function toJson(draft: Draft) {
  const { id, version, state, name, begins, reason, base, edition, drafters } = draft
  return {
    id,
    version,
    state,
    name,
    begins: isoDay(begins),
    reason,
    base: base.id,
    edition: edition.id,
    drafters: [...drafters],
    approvers: 'approvers' in draft ? [...draft.approvers] : [],
    figures: Object.fromEntries(Object.entries(editionJson(edition).figures).map(([figure, { is }]) => [figure, is])),
  }
}
