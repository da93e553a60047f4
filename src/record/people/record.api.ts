import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { readDay, type Day, type Result } from '#kernel'
import { expectedVersion, type House } from '#platform'
import { problem, Problem } from '#web'
import { addAddress } from './add-address.ts'
import { addAlias } from './add-alias.ts'
import { addIdentifier } from './add-identifier.ts'
import { changeDetails } from './change-details.ts'
import { detailsOf } from './details.ts'
import { changeName } from './change-name.ts'
import { correctDateOfBirth } from './correct-date-of-birth.ts'
import { endIdentifier } from './end-identifier.ts'
import { mergePeople } from './merge-people.ts'
import type { Changed } from './open-record.ts'
import {
  birthFrom,
  BirthJson,
  ChangedJson,
  DetailsJson,
  Id,
  IsoDate,
  KindOfNumber,
  KindOfOtherName,
  Line,
  NameJson,
  Reason,
} from './people.schema.ts'
import { unmergePeople } from './un-merge-people.ts'
import { words, type Refusal } from './words.ts'

const tags = ['People']
const closed = { additionalProperties: false }
const OfPerson = Type.Object({ person: Id })
const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })),
})
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 428: Problem, 429: Problem }
const span = { from: Type.Optional(IsoDate), until: Type.Optional(IsoDate) }

/** A day that may be left out: null when it is, undefined when there is no such day. */
const dayOrNull = (text: string | undefined): Day | null | undefined => (text === undefined ? null : readDay(text))

/** Changing a record: each needs the version that was read, in If-Match. */
export const recordApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const writes = { needs: 'person:write' }

    const notADay = (request: FastifyRequest, reply: FastifyReply) =>
      reply.code(400).send(problem(400, 'people.not-a-day', words['people.not-a-day'], { language: request.language }))

    const answer = (
      request: FastifyRequest,
      reply: FastifyReply,
      outcome: Result<Changed, { readonly code: Refusal }>,
    ) => {
      if (outcome.ok) {
        const { person, version } = outcome.value
        return reply.header('ETag', `"${version}"`).send({ person, version })
      }
      const { code } = outcome.refusal
      return reply.code(409).send(problem(409, code, words[code], { language: request.language }))
    }

    app.put(
      '/people/:person/name',
      {
        config: writes,
        schema: {
          operationId: 'changeName',
          summary: 'Give a person another name in use',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: Type.Object(
            {
              name: NameJson,
              keepAs: Type.Optional(
                Type.Enum(['former', 'maiden', 'alias'], {
                  description: 'What the name before it was. Left out when it was a mistake',
                }),
              ),
              on: Type.Optional(IsoDate),
              reason: Reason,
            },
            closed,
          ),
          response: { 200: ChangedJson, ...refusals },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { name, keepAs, on, reason } = request.body
        const day = dayOrNull(on)
        if (day === undefined) return notADay(request, reply)
        const change = {
          person: request.params.person,
          version,
          name,
          keepAs,
          reason,
          ...(day === null ? {} : { on: day }),
        }
        return answer(request, reply, await changeName(house, request.actor, change))
      },
    )

    app.put(
      '/people/:person/date-of-birth',
      {
        config: writes,
        schema: {
          operationId: 'correctDateOfBirth',
          summary: 'Put the date of birth right',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: Type.Object(
            {
              birth: BirthJson,
              keepOther: Type.Boolean({ description: 'True when the person had given the date before it themselves' }),
              reason: Reason,
            },
            closed,
          ),
          response: { 200: ChangedJson, ...refusals },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const birth = birthFrom(request.body.birth)
        if (!birth) return notADay(request, reply)
        const { keepOther, reason } = request.body
        const change = { person: request.params.person, version, birth, keepOther, reason }
        return answer(request, reply, await correctDateOfBirth(house, request.actor, change))
      },
    )

    app.put(
      '/people/:person/details',
      {
        config: writes,
        schema: {
          operationId: 'changePersonDetails',
          summary: 'Change what is known of a person beside names, numbers and date of birth',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: DetailsJson,
          response: { 200: ChangedJson, ...refusals },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const change = { person: request.params.person, version, details: detailsOf(request.body) }
        return answer(request, reply, await changeDetails(house, request.actor, change))
      },
    )

    app.post(
      '/people/:person/aliases',
      {
        config: writes,
        schema: {
          operationId: 'addAlias',
          summary: 'Add another name of a person',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: Type.Object({ name: NameJson, kind: KindOfOtherName, ...span }, closed),
          response: { 201: ChangedJson, ...refusals, 422: Problem },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { name, kind } = request.body
        const [from, until] = [dayOrNull(request.body.from), dayOrNull(request.body.until)]
        if (from === undefined || until === undefined) return notADay(request, reply)
        const change = { person: request.params.person, version, name, kind, from, until }
        const outcome = await addAlias(house, request.actor, change)
        return answer(request, outcome.ok ? reply.code(201) : reply, outcome)
      },
    )

    app.post(
      '/people/:person/identifiers',
      {
        config: writes,
        schema: {
          operationId: 'addIdentifier',
          summary: 'Add a number of a person, once its check letter or digit fits',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: Type.Object({ kind: KindOfNumber, value: Line(40, { minLength: 1 }), ...span }, closed),
          response: { 201: ChangedJson, ...refusals, 422: Problem },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { kind, value } = request.body
        const [from, until] = [dayOrNull(request.body.from), dayOrNull(request.body.until)]
        if (from === undefined || until === undefined) return notADay(request, reply)
        const change = { person: request.params.person, version, kind, value, from, until }
        const outcome = await addIdentifier(house, request.actor, change)
        return answer(request, outcome.ok ? reply.code(201) : reply, outcome)
      },
    )

    app.put(
      '/people/:person/identifiers/:identifier/end',
      {
        config: writes,
        schema: {
          operationId: 'endIdentifier',
          summary: 'End a number: it stays searchable',
          tags,
          params: Type.Object({ person: Id, identifier: Id }),
          headers: IfMatch,
          body: Type.Object({ until: IsoDate, reason: Reason }, closed),
          response: { 200: ChangedJson, ...refusals },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const until = readDay(request.body.until)
        if (until === undefined) return notADay(request, reply)
        const { person, identifier } = request.params
        const change = { person, version, identifier, until, reason: request.body.reason }
        return answer(request, reply, await endIdentifier(house, request.actor, change))
      },
    )

    app.post(
      '/people/:person/addresses',
      {
        config: writes,
        schema: {
          operationId: 'addAddress',
          summary: 'Add an address of a person, or that they have no fixed abode',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: Type.Object(
            { noFixedAbode: Type.Boolean(), lines: Line(300), postcode: Type.Optional(Line(10)), ...span },
            closed,
          ),
          response: { 201: ChangedJson, ...refusals, 422: Problem },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { noFixedAbode, lines, postcode = '' } = request.body
        const [from, until] = [dayOrNull(request.body.from), dayOrNull(request.body.until)]
        if (from === undefined || until === undefined) return notADay(request, reply)
        const change = { person: request.params.person, version, noFixedAbode, lines, postcode, from, until }
        const outcome = await addAddress(house, request.actor, change)
        return answer(request, outcome.ok ? reply.code(201) : reply, outcome)
      },
    )

    app.post(
      '/people/:person/merges',
      {
        config: { needs: 'person:merge' },
        schema: {
          operationId: 'mergePeople',
          summary: 'Merge another record of the same person into this one',
          tags,
          params: OfPerson,
          headers: IfMatch,
          body: Type.Object(
            { person: Type.String({ format: 'uuid', description: 'The record to merge in' }), reason: Reason },
            closed,
          ),
          response: { 201: Type.Object({ merge: Id, person: Id, version: Type.Integer() }), ...refusals, 422: Problem },
        },
      },
      async (request, reply) => {
        const version = expectedVersion(request)
        const { person, reason } = request.body
        const survivor = { person: request.params.person, version }
        const outcome = await mergePeople(house, request.actor, { survivor, person, reason })
        if (outcome.ok) return reply.code(201).header('ETag', `"${outcome.value.version}"`).send(outcome.value)
        const { code } = outcome.refusal
        return reply.code(409).send(problem(409, code, words[code], { language: request.language }))
      },
    )

    app.put(
      '/people/:person/merges/:merge/undoing',
      {
        config: { needs: 'person:merge' },
        schema: {
          operationId: 'unmergePeople',
          summary: 'Undo a merge: the records are two people again, exactly as they were',
          tags,
          params: Type.Object({ person: Id, merge: Id }),
          body: Type.Object({ reason: Reason }, closed),
          response: { 200: ChangedJson, ...refusals },
        },
      },
      async (request, reply) => {
        const { merge } = request.params
        const outcome = await unmergePeople(house, request.actor, { merge, reason: request.body.reason })
        return answer(request, reply, outcome)
      },
    )
  }
