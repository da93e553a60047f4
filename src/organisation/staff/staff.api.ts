import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { isoDay, readDay } from '#kernel'
import { expectedVersion, roles, type House, type Role } from '#platform'
import { Problem, problem } from '#web'
import { addStaff } from './add-staff.ts'
import { changeStaff } from './change-staff.ts'
import { endStaff } from './end-staff.ts'
import type { Member } from './member.ts'
import { findMembers, loadMember } from './repository.ts'
import { cursorOf, readCursor } from './staff-cursor.ts'
import { words } from './words.ts'

const text = (minLength: number, maxLength: number) => Type.String({ minLength, maxLength, pattern: '^[^\\u0000]*$' })
const OnDay = Type.String({ format: 'date' })
const PlaceCode = Type.String({ pattern: '^[A-Z0-9]{2,10}$' })
const RoleName = Type.Enum(Object.keys(roles) as Role[])
const duties = {
  roles: Type.Array(RoleName, { maxItems: 20 }),
  places: Type.Array(PlaceCode, { maxItems: 50 }),
}
const language = Type.Enum(['en', 'cy'])

const OneMember = Type.Object({
  username: Type.String(),
  name: Type.String(),
  ...duties,
  language,
  starts: OnDay,
  ends: Type.Union([OnDay, Type.Null()]),
  invented: Type.Boolean(),
  version: Type.Integer({ minimum: 1 }),
})

const StaffParams = Type.Object({ username: text(1, 64) })
const headers = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })),
})
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const changes = { ...refusals, 409: Problem, 422: Problem, 428: Problem }
const closed = { additionalProperties: false }

/** The JSON face of staff. */
export const staffApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'staff:read' }
    const changing = { needs: 'staff:change' }

    app.get(
      '/staff',
      {
        config: reads,
        schema: {
          operationId: 'listStaff',
          summary: 'Members of staff by name, role and place; only those at work today unless all are asked for',
          tags: ['Staff'],
          querystring: Type.Object({
            q: Type.Optional(text(0, 100)),
            role: Type.Optional(RoleName),
            place: Type.Optional(PlaceCode),
            all: Type.Optional(Type.Boolean({ description: 'Also those who have left or not yet begun' })),
            after: Type.Optional(text(0, 400)),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
          }),
          response: {
            200: Type.Object({ items: Type.Array(OneMember), next: Type.Union([Type.String(), Type.Null()]) }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { q, role, place, all, after, limit = 50 } = request.query
        const on = all ? undefined : house.clock.today()
        const wanted = { words: q, role, place, on, after: readCursor(after), most: limit + 1 }
        const found = await house.db.transaction(request.actor, tx => findMembers(tx, wanted))
        const items = found.slice(0, limit)
        const last = found.length > limit ? items.at(-1) : undefined
        return reply.send({ items: items.map(toJson), next: last ? cursorOf(last) : null })
      },
    )

    app.get(
      '/staff/:username',
      {
        config: reads,
        schema: {
          operationId: 'readStaff',
          summary: 'One member of staff',
          tags: ['Staff'],
          params: StaffParams,
          response: { 200: OneMember, ...refusals },
        },
      },
      async (request, reply) => {
        const { username } = request.params
        return answer(reply, await house.db.transaction(request.actor, tx => loadMember(tx, username)))
      },
    )

    app.post(
      '/staff',
      {
        config: changing,
        schema: {
          operationId: 'addStaff',
          summary: 'Add a member of staff, who may sign in from their first day',
          tags: ['Staff'],
          body: Type.Object(
            {
              username: text(1, 64),
              name: text(1, 100),
              ...duties,
              language: Type.Optional(language),
              starts: Type.Optional(OnDay),
            },
            closed,
          ),
          response: { 201: OneMember, ...changes },
        },
      },
      async (request, reply) => {
        const { starts, ...asked } = request.body
        const added = await addStaff(house, request.actor, {
          ...asked,
          language: asked.language === 'cy' ? 'cy' : 'en',
          starts: readDay(starts ?? ''),
        })
        if (!added.ok) return refused(reply, added.refusal.code)
        return answer(reply.code(201).header('Location', `/api/v1/staff/${added.value.username}`), added.value)
      },
    )

    app.put(
      '/staff/:username',
      {
        config: changing,
        schema: {
          operationId: 'changeStaff',
          summary: 'Change what somebody is called, may do, or where',
          tags: ['Staff'],
          params: StaffParams,
          headers,
          body: Type.Object({ name: text(1, 100), ...duties, language, reason: text(1, 1000) }, closed),
          response: { 200: OneMember, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { body } = request
        const changed = await changeStaff(house, request.actor, {
          ...body,
          language: body.language === 'cy' ? 'cy' : 'en',
          username: request.params.username,
          version,
        })
        return changed.ok ? answer(reply, changed.value) : refused(reply, changed.refusal.code)
      },
    )

    app.put(
      '/staff/:username/last-day',
      {
        config: changing,
        schema: {
          operationId: 'endStaff',
          summary: "Set somebody's last working day",
          tags: ['Staff'],
          params: StaffParams,
          headers,
          body: Type.Object({ ends: OnDay, reason: text(1, 1000) }, closed),
          response: { 200: OneMember, ...changes },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { username } = request.params
        const ends = readDay(request.body.ends)
        if (ends === undefined) return refused(reply, 'staff.not-a-day')
        const { reason } = request.body
        const ended = await endStaff(house, request.actor, { username, version, ends, reason })
        return ended.ok ? answer(reply, ended.value) : refused(reply, ended.refusal.code)
      },
    )
  }

function toJson({ roles: held, places, starts, ends, ...member }: Member) {
  return {
    ...member,
    roles: [...held],
    places: [...places],
    starts: isoDay(starts),
    ends: ends === undefined ? null : isoDay(ends),
  }
}

function answer(reply: FastifyReply, member: Member) {
  return reply.header('ETag', `"${member.version}"`).send(toJson(member))
}

function refused(reply: FastifyReply, code: keyof typeof words) {
  return reply.code(409).send(problem(409, code, words[code]))
}
