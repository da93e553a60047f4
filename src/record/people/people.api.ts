import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { isoDay } from '#kernel'
import type { House } from '#platform'
import { problem, Problem } from '#web'
import { addPerson, likelyMatches } from './add-person.ts'
import { historyOf } from './history.ts'
import { findMatches } from './matching/find-matches.ts'
import { describedPeople } from './matching/matching.repository.ts'
import {
  FactJson,
  Id,
  LikelyMatchProblem,
  Line,
  listJson,
  MatchesJson,
  matchesJson,
  NewPersonJson,
  newPersonFromJson,
  OrNull,
  PersonInListJson,
  PersonJson,
  personJson,
} from './people.schema.ts'
import { loadPerson, personOf } from './repository.ts'
import { findPeople } from './search/find-people.ts'
import { words } from './words.ts'

const tags = ['People']
const OfPerson = Type.Object({ person: Id })
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const Place = Type.Optional(Type.String({ pattern: '^[A-Z0-9]{2,10}$' }))

/** Finding and reading people, and opening a record. */
export const peopleApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { needs: 'person:read' }

    app.get(
      '/people',
      {
        config: reads,
        schema: {
          operationId: 'findPeople',
          summary: 'Find people by number, name and date of birth, or list those at a place',
          description:
            'With `q` the nearest 200 at most, the likeliest first; without it everybody that the filters let through, by name. Records that the caller may not know of are not there.',
          tags,
          querystring: Type.Object({
            q: Type.Optional(Line(200, { description: 'A number in any usual form, names, a date of birth' })),
            heldAt: Place,
            supervisedAt: Place,
            after: Type.Optional(Type.String({ maxLength: 1000 })),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
          }),
          response: {
            200: Type.Object({
              items: Type.Array(
                Type.Intersect([
                  PersonInListJson,
                  Type.Object({ because: Type.Object({ en: Type.String(), cy: Type.String() }) }),
                ]),
              ),
              next: OrNull(Type.String()),
            }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { q = '', heldAt, supervisedAt, after, limit = 50 } = request.query
        const found = await findPeople(house, request.actor, { typed: q, heldAt, supervisedAt, after, limit })
        const items = found.people.map(person => ({ ...listJson(person), because: person.because }))
        return reply.send({ items, next: found.next })
      },
    )

    app.post(
      '/people',
      {
        config: { needs: 'person:write' },
        schema: {
          operationId: 'addPerson',
          summary: 'Open the record of a person',
          description:
            'Refused with `people.likely-match` and the matches while there are people who may be this one and are not in `reviewed`.',
          tags,
          body: NewPersonJson,
          response: { 201: PersonJson, ...refusals, 409: LikelyMatchProblem, 422: Problem },
        },
      },
      async (request, reply) => {
        const entered = newPersonFromJson(request.body)
        if (!entered) return reply.code(400).send(problem(400, 'people.not-a-day', words['people.not-a-day']))
        const added = await addPerson(house, request.actor, entered)
        if (added.ok) {
          const { person, version } = added.value
          const whole = await house.db.transaction(request.actor, tx => loadPerson(tx, person))
          return reply
            .code(201)
            .header('Location', `/api/v1/people/${person}`)
            .header('ETag', `"${version}"`)
            .send(personJson(whole))
        }
        const { refusal } = added
        const matches = 'matches' in refusal ? matchesJson(refusal.matches) : {}
        const refused = problem(409, refusal.code, words[refusal.code], { language: request.language })
        return reply.code(409).send({ ...refused, ...matches })
      },
    )

    app.post(
      '/people/matches',
      {
        config: { needs: 'person:write' },
        schema: {
          operationId: 'findLikelyMatches',
          summary: 'Who may be a person that is described, and why',
          tags,
          body: NewPersonJson,
          response: { 200: MatchesJson, ...refusals, 409: Problem },
        },
      },
      async (request, reply) => {
        const entered = newPersonFromJson(request.body)
        if (!entered) return reply.code(400).send(problem(400, 'people.not-a-day', words['people.not-a-day']))
        const found = await likelyMatches(house, request.actor, entered)
        if (found.ok) return reply.send(matchesJson(found.value))
        const { code } = found.refusal
        return reply.code(409).send(problem(409, code, words[code], { language: request.language }))
      },
    )

    app.get(
      '/people/:person',
      {
        config: reads,
        schema: {
          operationId: 'readPerson',
          summary: 'A person, with names, numbers, addresses and what was merged into the record',
          tags,
          params: OfPerson,
          response: { 200: PersonJson, ...refusals },
        },
      },
      async (request, reply) => {
        const whole = await house.db.transaction(request.actor, tx => loadPerson(tx, request.params.person))
        return reply.header('ETag', `"${whole.person.version}"`).send(personJson(whole))
      },
    )

    app.get(
      '/people/:person/matches',
      {
        config: reads,
        schema: {
          operationId: 'findMatchesOfPerson',
          summary: 'Other records that may be the same person, and why',
          tags,
          params: OfPerson,
          response: { 200: MatchesJson, ...refusals },
        },
      },
      async (request, reply) => {
        const found = await house.db.transaction(request.actor, async tx => {
          const { standsAs } = await personOf(tx, request.params.person)
          const described = (await describedPeople(tx, [standsAs])).get(standsAs)
          return described ? findMatches(tx, described, { than: standsAs }) : { adjusted: true, matches: [] }
        })
        return reply.send(matchesJson(found))
      },
    )

    app.get(
      '/people/:person/facts',
      {
        config: reads,
        schema: {
          operationId: 'listFactsOfPerson',
          summary: 'What has happened to a person, newest first',
          tags,
          params: OfPerson,
          querystring: Type.Object({
            after: Type.Optional(Type.String({ pattern: '^\\d{1,15}$', description: 'The `next` of the page before' })),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
            reads: Type.Optional(Type.Boolean({ description: 'Also who looked at the record' })),
          }),
          response: { 200: Type.Object({ items: Type.Array(FactJson), next: OrNull(Type.String()) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { after, limit = 50, reads: alsoReads = false } = request.query
        const { lines, next } = await house.db.transaction(request.actor, tx =>
          historyOf(house, tx, {
            person: request.params.person,
            before: after === undefined ? undefined : Number(after),
            most: limit,
            reads: alsoReads,
          }),
        )
        const items = lines.map(({ seq, id, kind, says, on, at, by, reason, before, after: then }) => ({
          seq,
          id,
          kind,
          says,
          on: isoDay(on),
          at,
          by,
          reason,
          before: before as Record<string, unknown> | null,
          after: then as Record<string, unknown> | null,
        }))
        return reply.send({ items, next: next === null ? null : String(next) })
      },
    )
  }
