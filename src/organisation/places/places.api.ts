import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { isoDay, readDay } from '#kernel'
import { expectedVersion, type House } from '#platform'
import { Problem, problem } from '#web'
import { attributeNames } from './attributes.ts'
import { changePlace } from './change-place.ts'
import { kinds, type PlaceKind } from './kinds.ts'
import { listPlaces, pageAfter } from './list-query.ts'
import { placeOn, publicPrisons, type Dated, type Place } from './place.ts'
import { registerOf } from './register.ts'
import { words } from './words.ts'
import type { Day } from '#kernel'

const Line = (maxLength: number, description?: string) =>
  Type.String({ maxLength, pattern: '^[^\\u0000]*$', ...(description === undefined ? {} : { description }) })
const Code = Type.String({ pattern: '^[A-Z0-9]{2,10}$', description: 'The code of a place, such as LEI' })
const OnDay = Type.String({ format: 'date' })
const orNull = <Schema extends ReturnType<typeof Type.String>>(schema: Schema) => Type.Union([schema, Type.Null()])
const kindSchema = Type.Enum(Object.keys(kinds) as PlaceKind[])
const attributeSchema = Type.Enum([...attributeNames])

const OnePlace = Type.Object(
  {
    code: Code,
    kind: kindSchema,
    name: Type.Object({ en: Type.String(), cy: Type.String() }),
    service: orNull(Type.String({ description: 'Which of the four services it belongs to' })),
    status: orNull(Type.String()),
    operator: orNull(Type.String()),
    sector: orNull(Type.String()),
    functions: Type.Array(Type.String()),
    category: orNull(Type.String()),
    estate: orNull(Type.String()),
    holds: orNull(Type.String()),
    designations: Type.Array(Type.String()),
    courtType: orNull(Type.String()),
    succeededBy: Type.Array(Type.String()),
    parent: orNull(Type.String()),
    country: Type.String(),
    region: orNull(Type.String({ description: 'The statistical region of the address' })),
    address: Type.Object({
      lines: Type.String(),
      town: Type.String(),
      county: Type.String(),
      postcode: Type.String(),
    }),
    ourCode: Type.Boolean({ description: 'True when no national code is published and the code is our own' }),
    version: Type.Integer({ minimum: 1 }),
  },
  { description: 'A place as it was on the day asked about. What was not recorded for that day is null.' },
)

const Held = Type.Object({
  value: Type.String(),
  from: orNull(Type.String({ format: 'date', description: 'Null when its beginning is not recorded' })),
  until: orNull(Type.String({ format: 'date', description: 'The first day on which it no longer holds' })),
  precision: Type.Union([Type.Literal('day'), Type.Literal('month'), Type.Literal('year')]),
})

const PlaceWithHistory = Type.Intersect([
  OnePlace,
  Type.Object({ history: Type.Record(Type.String(), Type.Array(Held)) }),
])

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }

/** The JSON face of the register. */
export const placesApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/places',
      {
        config: { needs: 'place:read' },
        schema: {
          operationId: 'listPlaces',
          summary: 'Places as they were on a day, by kind, country, region, operator, status or words',
          tags: ['Places'],
          querystring: Type.Object({
            q: Type.Optional(Line(100, 'Words of the name, town or postcode, or a code')),
            kind: Type.Optional(kindSchema),
            country: Type.Optional(Type.Union([Type.Literal('England'), Type.Literal('Wales')])),
            region: Type.Optional(Line(60, 'A statistical region, or the code of a probation region')),
            operator: Type.Optional(Line(60)),
            status: Type.Optional(
              Type.Union([Type.Literal('open'), Type.Literal('temporarily-closed'), Type.Literal('closed')]),
            ),
            on: Type.Optional(OnDay),
            after: Type.Optional(Code),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
          }),
          response: {
            200: Type.Object({ items: Type.Array(OnePlace), next: orNull(Type.String()) }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { query } = request
        const { found, on } = listPlaces(await registerOf(house), query, { today: house.clock.today() })
        const { items, next } = pageAfter(found, query.after, query.limit ?? 50)
        return reply.send({ items: items.map(({ place }) => toJson(place, on)), next: next ?? null })
      },
    )

    app.get(
      '/places/public-prisons',
      {
        config: { needs: 'place:read' },
        schema: {
          operationId: 'countPublicPrisons',
          summary: 'How many prisons the public service ran on a day',
          tags: ['Places'],
          querystring: Type.Object({ on: Type.Optional(OnDay) }),
          response: { 200: Type.Object({ on: OnDay, count: Type.Integer({ minimum: 0 }) }), ...refusals },
        },
      },
      async (request, reply) => {
        const on = readDay(request.query.on ?? '') ?? house.clock.today()
        const { places } = await registerOf(house)
        return reply.send({ on: isoDay(on), count: publicPrisons(places, on) })
      },
    )

    app.get(
      '/places/:place',
      {
        config: { needs: 'place:read' },
        schema: {
          operationId: 'readPlace',
          summary: 'A place as it was on a day, with the history of everything recorded of it',
          tags: ['Places'],
          params: Type.Object({ place: Code }),
          querystring: Type.Object({ on: Type.Optional(OnDay) }),
          response: { 200: PlaceWithHistory, ...refusals },
        },
      },
      async (request, reply) => {
        const place = (await registerOf(house)).get(request.params.place)
        const on = readDay(request.query.on ?? '') ?? house.clock.today()
        return reply.header('ETag', `"${place.version}"`).send(withHistory(place, on))
      },
    )

    app.put(
      '/places/:place/attributes/:attribute',
      {
        config: { needs: 'place:change' },
        schema: {
          operationId: 'changePlace',
          summary: 'Say what a place is from a day on, in the past or still to come',
          tags: ['Places'],
          params: Type.Object({ place: Code, attribute: attributeSchema }),
          headers: Type.Object({
            'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })),
          }),
          body: Type.Object(
            {
              value: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000]*$' }),
              from: OnDay,
              lastDay: Type.Optional(
                Type.String({ format: 'date', description: 'Left out: until the next recorded change, or for good' }),
              ),
              reason: Type.String({ minLength: 1, maxLength: 1000, pattern: '^[^\\u0000]*$' }),
            },
            { additionalProperties: false },
          ),
          response: { 200: PlaceWithHistory, ...refusals, 409: Problem, 422: Problem, 428: Problem },
        },
      },
      async (request, reply) => {
        const { body, params } = request
        const version = expectedVersion(request)
        const from = readDay(body.from)
        const lastDay = body.lastDay === undefined ? undefined : readDay(body.lastDay)
        if (from === undefined || (body.lastDay !== undefined && lastDay === undefined)) {
          return reply.code(400).send(problem(400, 'places.not-a-day', words['places.not-a-day']))
        }
        const { place, attribute } = params
        const { value, reason } = body
        const changed = await changePlace(house, request.actor, {
          place,
          version,
          attribute,
          value,
          from,
          lastDay,
          reason,
        })
        if (!changed.ok) {
          const { code } = changed.refusal
          return reply.code(409).send(problem(409, code, words[code]))
        }
        return reply.header('ETag', `"${changed.value.version}"`).send(withHistory(changed.value, house.clock.today()))
      },
    )
  }

function toJson(place: Place, on: Day) {
  const {
    name,
    service,
    status,
    operator,
    sector,
    functions,
    category,
    estate,
    holds,
    designations,
    courtType,
    succeededBy,
  } = placeOn(place, on)
  return {
    code: place.code,
    kind: place.kind,
    name,
    service: service ?? null,
    status: status ?? null,
    operator: operator ?? null,
    sector: sector ?? null,
    functions: [...functions],
    category: category ?? null,
    estate: estate ?? null,
    holds: holds ?? null,
    designations: [...designations],
    courtType: courtType ?? null,
    succeededBy: [...succeededBy],
    parent: place.parent ?? null,
    country: place.country,
    region: place.region ?? null,
    address: place.address,
    ourCode: place.ourCode,
    version: place.version,
  }
}

function withHistory(place: Place, on: Day) {
  const iso = (day: Day | undefined) => (day === undefined ? null : isoDay(day))
  const lines = (held: readonly Dated[]) =>
    held.map(({ value, from, until, precision }) => ({ value, from: iso(from), until: iso(until), precision }))
  const history = Object.fromEntries(Object.entries(place.history).map(([name, held]) => [name, lines(held)]))
  return { ...toJson(place, on), history }
}
