import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type Static } from 'typebox'
import { addDays, isoDay } from '#kernel'
import type { House } from '#platform'
import { answerRefused, changes, closed, Id, refusals, tags } from './api-parts.ts'
import { cursorFrom, cursorOf } from './show-to-do.ts'
import { takeOn } from './take-on.ts'
import { workKindCodes, type ToDo, type WorkKind } from './to-do.ts'
import { countToDo, thingsToDo } from './to-do.repository.ts'

const Kind = Type.Unsafe<WorkKind>(Type.String({ enum: [...workKindCodes] }))
const Place = Type.String({ minLength: 1, maxLength: 20, pattern: '^[A-Za-z0-9-]+$', examples: ['LEI'] })

const ToDoJson = Type.Object(
  {
    person: Id,
    kind: Kind,
    place: Type.Union([Type.String(), Type.Null()]),
    calculation: Id,
    since: Type.String({ format: 'date-time' }),
    due: Type.String({ format: 'date' }),
    changed: Type.Boolean({ description: 'Other dates were confirmed before, and what they came from has changed' }),
    owner: Type.Union([Type.String(), Type.Null()], { description: 'Who has taken it on' }),
  },
  { title: 'ReleaseDateWork' },
)

const CountJson = Type.Object({
  kind: Kind,
  count: Type.Integer(),
  overdue: Type.Integer(),
  unowned: Type.Integer(),
  changed: Type.Integer(),
  firstDue: Type.String({ format: 'date' }),
})

const AHEAD = 28
const sees = { needs: 'release-date:see-work' }

/** What is to be done about release dates at a place, for other systems. */
export const toDoApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/places/:place/release-dates/work',
      {
        config: sees,
        schema: {
          operationId: 'listReleaseDateWork',
          summary: 'What is to be done about release dates at a place within four weeks, by the day it is due',
          tags,
          params: Type.Object({ place: Place }),
          querystring: Type.Object({
            kind: Type.Optional(Kind),
            after: Type.Optional(Type.String({ maxLength: 100 })),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
          }),
          response: {
            200: Type.Object({
              counts: Type.Array(CountJson),
              items: Type.Array(ToDoJson),
              next: Type.Union([Type.String(), Type.Null()]),
            }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { place } = request.params
        const { kind, after, limit = 50 } = request.query
        const today = house.clock.today()
        const until = addDays(today, AHEAD)
        const answer = await house.db.transaction(request.actor, async tx => {
          house.permissions.require(tx.actor, sees.needs, [place])
          const kinds = kind ? [kind] : workKindCodes
          return {
            counts: await countToDo(tx, { place, today, until }),
            found: await thingsToDo(tx, { places: [place], kinds, until, after: cursorFrom(after), most: limit + 1 }),
          }
        })
        const items = answer.found.slice(0, limit)
        const last = answer.found.length > limit ? items.at(-1) : undefined
        return reply.send({
          counts: answer.counts.map(({ firstDue, ...count }) => ({ ...count, firstDue: isoDay(firstDue) })),
          items: items.map(toJson),
          next: last ? cursorOf(last) : null,
        })
      },
    )

    app.post(
      '/people/:person/release-dates/work/:kind/owner',
      {
        config: { needs: 'release-date:confirm' },
        schema: {
          operationId: 'takeOnReleaseDateWork',
          summary: 'Take on a piece of work about somebody’s release dates, or give it back',
          tags,
          params: Type.Object({ person: Id, kind: Kind }),
          body: Type.Object({ take: Type.Boolean() }, closed),
          response: { 200: ToDoJson, ...changes },
        },
      },
      async (request, reply) => {
        const taken = await takeOn(house, request.actor, { ...request.params, take: request.body.take })
        if (taken.ok) return reply.send(toJson(taken.value))
        return answerRefused(request, reply, taken.refusal)
      },
    )
  }

function toJson({ due, ...toDo }: ToDo): Static<typeof ToDoJson> {
  return { ...toDo, due: isoDay(due) }
}
