import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { isoDay, readDay, type Day } from '#kernel'
import { NotFound, type House } from '#platform'
import { Problem } from '#web'
import {
  chargeOutcomes,
  hearingOutcomes,
  sentenceTypes,
  sentenceTypesOn,
  type Outcome,
  type SentenceType,
} from './court-reference.ts'
import { findOffences } from './find-offences.ts'
import { markerNames } from './markers.ts'
import { offenceOf, type Offence } from './offence.ts'

const OrNull = Type.Union([Type.String(), Type.Null()])
const Named = Type.Object({ en: Type.String(), cy: Type.String() })
const OnDay = Type.String({ format: 'date' })

const OneOffence = Type.Object({
  code: Type.String(),
  family: Type.Enum(['criminal-justice-system', 'home-office']),
  wording: Type.String({ description: 'English only: offences have no official Welsh wording' }),
  act: OrNull,
  section: OrNull,
  variant: OrNull,
  listed: Type.Boolean({ description: 'False when the code is well formed but on no list of ours' }),
  ourWording: Type.Boolean(),
  standing: Type.Enum(['offence', 'incomplete', 'not-an-offence', 'withdrawn', 'unspecific']),
  since: OrNull,
  homeOffice: OrNull,
  markers: Type.Array(
    Type.Object({
      name: Type.Enum([...markerNames]),
      known: Type.Boolean({ description: 'False: nobody has told the register, so a clerk is asked' }),
      holds: Type.Union([Type.Boolean(), Type.Null()]),
    }),
  ),
})

const OneOutcome = Type.Object({
  code: Type.String(),
  name: Named,
  kind: Type.String(),
  disposition: Type.String(),
  custody: Type.Boolean(),
})

const OneType = Type.Object({
  code: Type.String(),
  name: Named,
  family: Type.String(),
  act: Type.String({ description: 'The Act it belongs to: 1967, 1991, 2003 or 2020' }),
  from: OrNull,
  until: OrNull,
  recallable: Type.Boolean(),
})

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const text = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000]*$', description })
const list = <Item extends typeof OneOffence | typeof OneOutcome | typeof OneType>(item: Item) =>
  Type.Object({ items: Type.Array(item), next: Type.Union([Type.String(), Type.Null()]) })

/** The JSON face of offences and what courts decide. */
export const offencesApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const config = { needs: 'offence:read' }

    app.get(
      '/offences',
      {
        config,
        schema: {
          operationId: 'findOffences',
          summary: 'Offences by code or words, best first',
          tags: ['Offences'],
          querystring: Type.Object({
            q: text(100, 'A code, the beginning of one, or words of the offence'),
            family: Type.Optional(Type.Enum(['criminal-justice-system', 'home-office'])),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
          }),
          response: { 200: list(OneOffence), ...refusals },
        },
      },
      async (request, reply) => {
        const { q, family, limit } = request.query
        const found = findOffences({ words: q, most: limit ?? 20, ...(family === undefined ? {} : { family }) })
        return reply.send({ items: found.map(offenceToJson), next: null })
      },
    )

    app.get(
      '/offences/:offence',
      {
        config,
        schema: {
          operationId: 'readOffence',
          summary: 'One offence by its code',
          tags: ['Offences'],
          params: Type.Object({ offence: text(20, 'A code such as TH68010') }),
          response: { 200: OneOffence, ...refusals },
        },
      },
      async (request, reply) => {
        const offence = offenceOf(request.params.offence)
        if (!offence) throw new NotFound('offence')
        return reply.send(offenceToJson(offence))
      },
    )

    const outcomes = [
      ['/charge-outcomes', 'listChargeOutcomes', 'What a court may decide about a charge', chargeOutcomes],
      ['/hearing-outcomes', 'listHearingOutcomes', 'What a hearing may end with', hearingOutcomes],
    ] as const
    for (const [url, operationId, summary, items] of outcomes) {
      const schema = { operationId, summary, tags: ['Offences'], response: { 200: list(OneOutcome), ...refusals } }
      app.get(url, { config, schema }, async (_, reply) => reply.send({ items: items.map(outcomeToJson), next: null }))
    }

    app.get(
      '/sentence-types',
      {
        config,
        schema: {
          operationId: 'listSentenceTypes',
          summary: 'Types of custodial sentence: those a court could pass on a day, or all of every Act',
          tags: ['Offences'],
          querystring: Type.Object({ on: Type.Optional(OnDay), every: Type.Optional(Type.Boolean()) }),
          response: { 200: list(OneType), ...refusals },
        },
      },
      async (request, reply) => {
        const { on, every } = request.query
        const types = every ? sentenceTypes : sentenceTypesOn(readDay(on ?? '') ?? house.clock.today())
        return reply.send({ items: types.map(typeToJson), next: null })
      },
    )
  }

const iso = (on: Day | undefined) => (on === undefined ? null : isoDay(on))

function offenceToJson({ act, section, variant, since, homeOffice, markers, ...offence }: Offence) {
  return {
    code: offence.code,
    family: offence.family,
    wording: offence.wording,
    act: act ?? null,
    section: section ?? null,
    variant: variant ?? null,
    listed: offence.listed,
    ourWording: offence.ourWording,
    standing: offence.standing,
    since: iso(since),
    homeOffice: homeOffice ?? null,
    markers: markerNames.map(name => ({ name, known: markers[name] !== undefined, holds: markers[name] ?? null })),
  }
}

function outcomeToJson({ code, name, kind, disposition, custody }: Outcome) {
  return { code, name, kind, disposition, custody }
}

function typeToJson({ code, name, family, act, from, until, recallable }: SentenceType) {
  return { code, name, family, act, from: iso(from), until: iso(until), recallable }
}
