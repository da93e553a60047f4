import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { isoDay, readDay } from '#kernel'
import { expectedVersion, type House } from '#platform'
import { problem } from '#web'
import {
  answerRefused,
  changes,
  changesOver,
  closed,
  Id,
  IfMatch,
  OfPerson,
  refusals,
  tags,
  Words,
} from './api-parts.ts'
import type { ApprovedDate } from './approved-date.ts'
import { approvedOf } from './approved-date.repository.ts'
import { checkRelease } from './check-release.ts'
import { approvedKinds, type ApprovedKind } from './date-kinds.ts'
import { faultSays } from './entered-dates.ts'
import { giveApprovedDate, removeApprovedDate } from './give-approved-date.ts'
import { noticeCursor, noticeCursorFrom, teams, type Notice, type Team } from './notice.ts'
import { MovedJson, movedJson, unseenNotices } from './notice.repository.ts'
import { checkKindCodes, type CheckKind, type ReleaseCheck } from './release-check.ts'
import { checksOf } from './release-check.repository.ts'
import { seeNotice } from './see-notice.ts'
import { words } from './words.ts'

const IsoDate = Type.String({ format: 'date' })
const Instant = Type.String({ format: 'date-time' })
const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

const Approved = Type.Unsafe<ApprovedKind>(Type.String({ enum: [...approvedKinds] }))
const ApprovedJson = Type.Object(
  {
    id: Id,
    version: Type.Integer({ minimum: 1 }),
    kind: Approved,
    on: IsoDate,
    calculation: Type.String({ description: 'The confirmed calculation that it was given beside' }),
    state: Type.Enum(['in-force', 'removed']),
    reason: Type.String(),
    givenBy: Type.String(),
    givenAt: Instant,
  },
  { title: 'ApprovedDate' },
)

const Check = Type.Unsafe<CheckKind>(Type.String({ enum: [...checkKindCodes] }))
const CheckJson = Type.Object(
  {
    id: Id,
    calculation: Id,
    kind: Check,
    releaseOn: IsoDate,
    doneBy: Type.String(),
    doneAt: Instant,
    note: OrNull(Type.String()),
  },
  { title: 'ReleaseCheck' },
)

const NoticeJson = Type.Object(
  {
    id: Id,
    person: Id,
    team: Type.Unsafe<Team>(Type.String({ enum: Object.keys(teams) })),
    place: Type.String(),
    moved: Type.Array(MovedJson),
    toldAt: Instant,
    toldBy: Type.String(),
    seenBy: OrNull(Type.String()),
    seenAt: OrNull(Instant),
  },
  { title: 'ReleaseDateNotice' },
)

const OfApproved = Type.Object({ person: Id, approved: Id })
const Place = Type.String({ minLength: 1, maxLength: 20, pattern: '^[A-Za-z0-9-]+$', examples: ['LEI'] })

/** Approved dates, checks before release and notices, for other systems. */
export const lifeApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'sentence:read' }
    const approves = { needs: 'release-date:approve' }

    app.get(
      '/people/:person/release-dates/approved',
      {
        config: reads,
        schema: {
          operationId: 'listApprovedDates',
          summary: 'The approved dates of a person, those removed too, newest first',
          tags,
          params: OfPerson,
          response: { 200: Type.Object({ items: Type.Array(ApprovedJson) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const approved = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return approvedOf(tx, person)
        })
        return reply.send({ items: approved.map(approvedJson) })
      },
    )

    app.post(
      '/people/:person/release-dates/approved',
      {
        config: approves,
        schema: {
          operationId: 'giveApprovedDate',
          summary: 'Give an approved date, or change the one of its kind over the version that was read',
          tags,
          params: OfPerson,
          body: Type.Object(
            {
              kind: Approved,
              on: IsoDate,
              reason: Words,
              version: Type.Optional(
                Type.Integer({
                  minimum: 1,
                  maximum: 2_147_483_647,
                  description: 'Of the one in force, when there is one',
                }),
              ),
            },
            closed,
          ),
          response: { 201: ApprovedJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const on = readDay(request.body.on)
        if (on === undefined) return notADate(request, reply)
        const given = await giveApprovedDate(house, request.actor, { person, ...request.body, on })
        if (given.ok) return reply.code(201).header('ETag', `"${given.value.version}"`).send(approvedJson(given.value))
        const { refusal } = given
        if (refusal.code !== 'release-dates.entered-faulty') return answerRefused(request, reply, refusal)
        const { language } = request
        const errors = refusal.faults.map(fault => ({
          path: '/on',
          message: faultSays(fault, words[fault.code])[language],
        }))
        return reply.code(409).send(problem(409, refusal.code, words[refusal.code], { language, errors }))
      },
    )

    app.post(
      '/people/:person/release-dates/approved/:approved/removal',
      {
        config: approves,
        schema: {
          operationId: 'removeApprovedDate',
          summary: 'Take an approved date out of force; it stays in the history',
          tags,
          params: OfApproved,
          headers: IfMatch,
          body: Type.Object({ reason: Words }, closed),
          response: { 200: ApprovedJson, ...changesOver },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, approved: id } = request.params
        const { reason } = request.body
        const removed = await removeApprovedDate(house, request.actor, { person, id, version, reason })
        if (!removed.ok) return answerRefused(request, reply, removed.refusal)
        return reply.header('ETag', `"${removed.value.version}"`).send(approvedJson(removed.value))
      },
    )

    app.get(
      '/people/:person/release-dates/checks',
      {
        config: reads,
        schema: {
          operationId: 'listReleaseChecks',
          summary: 'The checks before release that were done about a person, newest first',
          tags,
          params: OfPerson,
          response: { 200: Type.Object({ items: Type.Array(CheckJson) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { person } = request.params
        const done = await house.db.transaction(request.actor, async tx => {
          await house.placesOf(tx, person)
          return checksOf(tx, person)
        })
        return reply.send({ items: done.map(checkJson) })
      },
    )

    app.post(
      '/people/:person/release-dates/checks',
      {
        config: { needs: 'release-date:confirm' },
        schema: {
          operationId: 'checkRelease',
          summary: 'Check a release by name against the documents, fourteen or two days before',
          tags,
          params: OfPerson,
          body: Type.Object(
            {
              kind: Check,
              calculation: Id,
              version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
              note: Type.Optional(Words),
            },
            closed,
          ),
          response: { 201: CheckJson, ...changes },
        },
      },
      async (request, reply) => {
        const { note = null, ...asked } = request.body
        const done = await checkRelease(house, request.actor, { ...request.params, ...asked, note })
        if (!done.ok) return answerRefused(request, reply, done.refusal)
        return reply.code(201).send(checkJson(done.value))
      },
    )

    app.get(
      '/places/:place/release-dates/notices',
      {
        config: { needs: 'release-date:read-notices' },
        schema: {
          operationId: 'listReleaseDateNotices',
          summary: 'What teams at a place were told about dates that moved and have not dealt with, oldest first',
          tags,
          params: Type.Object({ place: Place }),
          querystring: Type.Object({
            after: Type.Optional(Type.String({ maxLength: 100 })),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
          }),
          response: {
            200: Type.Object({ items: Type.Array(NoticeJson), next: OrNull(Type.String()) }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { place } = request.params
        const { after, limit = 50 } = request.query
        const found = await house.db.transaction(request.actor, tx => {
          house.permissions.require(tx.actor, 'release-date:read-notices', [place])
          return unseenNotices(tx, {
            places: [place],
            teams: Object.keys(teams) as Team[],
            after: noticeCursorFrom(after),
            most: limit + 1,
          })
        })
        const items = found.slice(0, limit)
        const last = found.length > limit ? items.at(-1) : undefined
        return reply.send({ items: items.map(noticeJson), next: last ? noticeCursor(last) : null })
      },
    )

    app.post(
      '/people/:person/release-dates/notices/:notice/seen',
      {
        config: { needs: 'release-date:read-notices' },
        schema: {
          operationId: 'seeReleaseDateNotice',
          summary: 'Say that a team knows that dates moved, and has dealt with it',
          tags,
          params: Type.Object({ person: Id, notice: Id }),
          response: { 200: NoticeJson, ...changes },
        },
      },
      async (request, reply) => {
        const { person, notice: id } = request.params
        const seen = await seeNotice(house, request.actor, { person, id })
        if (!seen.ok) return answerRefused(request, reply, seen.refusal)
        return reply.send(noticeJson(seen.value))
      },
    )
  }

function notADate({ language }: FastifyRequest, reply: FastifyReply) {
  const code = 'release-dates.not-a-date'
  return reply.code(400).send(problem(400, code, words[code], { language }))
}

function approvedJson(approved: ApprovedDate): Static<typeof ApprovedJson> {
  const { person: _, on, ...said } = approved
  return { ...said, on: isoDay(on) }
}

function checkJson(check: ReleaseCheck): Static<typeof CheckJson> {
  const { person: _, releaseOn, ...said } = check
  return { ...said, releaseOn: isoDay(releaseOn) }
}

function noticeJson({ moved, ...notice }: Notice): Static<typeof NoticeJson> {
  return { ...notice, moved: moved.map(movedJson) }
}
