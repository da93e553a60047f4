import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { isoDay } from '#kernel'
import { actOfRule, editionJson, provision, ruleInWords, rulebook, type RuleInWords } from '#law'
import type { House } from '#platform'
import { Problem } from '#web'
import { editionOn, findEdition, listEditions } from './find-editions.ts'
import { differenceLines } from './pages/compare-editions/page.ts'

const TextJson = Type.Object({ en: Type.String(), cy: Type.String() })
const DayOrNull = Type.Union([Type.String({ format: 'date' }), Type.Null()])
const ProvisionJson = Type.Object({ name: TextJson, href: Type.String() })
const EditionId = Type.String({ pattern: '^[0-9a-f]{16}$', description: 'The fingerprint of an edition of the law' })

const RuleJson = Type.Object({
  id: Type.String(),
  says: TextJson,
  act: TextJson,
  notHere: Type.Union([TextJson, Type.Null()]),
  feeds: Type.Array(Type.String(), { description: 'The kinds of date that rest on it' }),
  versions: Type.Array(
    Type.Object({
      name: Type.String(),
      from: DayOrNull,
      inForce: TextJson,
      provisions: Type.Array(ProvisionJson),
      uncertain: Type.Union([TextJson, Type.Null()]),
      examples: Type.Array(
        Type.Object({
          that: Type.String(),
          from: Type.String(),
          on: Type.String({ format: 'date' }),
          facts: Type.Array(TextJson),
          answer: TextJson,
        }),
      ),
    }),
  ),
})

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 429: Problem }
const tags = ['Rulebook']

/** The JSON face of the rulebook and of the editions of the law. */
export const rulebookApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'rulebook:read' } }

    app.get(
      '/rulebook/rules',
      {
        ...read,
        schema: {
          operationId: 'listRules',
          summary: 'The rules that release dates rest on, in statute order',
          tags,
          querystring: Type.Object({
            begins: Type.Optional(Type.String({ maxLength: 100, description: 'Only rules whose id begins so' })),
          }),
          response: { 200: Type.Object({ items: Type.Array(RuleJson) }), ...refusals },
        },
      },
      async (request, reply) => {
        const { begins = '' } = request.query
        const found = rulebook.filter(({ id }) => id.startsWith(begins))
        return reply.send({ items: found.map(rule => ruleJson(ruleInWords(rule))) })
      },
    )

    app.get(
      '/rulebook/editions',
      {
        ...read,
        schema: {
          operationId: 'listEditions',
          summary: 'The editions of the law that are kept, published ones first',
          tags,
          response: {
            200: Type.Object({
              items: Type.Array(
                Type.Object({
                  id: EditionId,
                  name: TextJson,
                  readOn: Type.String({ format: 'date' }),
                  begins: DayOrNull,
                  used: Type.Boolean({ description: 'True for the one that calculations use today' }),
                }),
              ),
            }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const items = await house.db.transaction(request.actor, async tx => {
          const used = await editionOn(tx, house.clock.today())
          return (await listEditions(tx)).map(({ edition, begins }) => ({
            id: edition.id,
            name: edition.name,
            readOn: isoDay(edition.readOn),
            begins: begins === undefined ? null : isoDay(begins),
            used: edition.id === used.id,
          }))
        })
        return reply.send({ items })
      },
    )

    app.get(
      '/rulebook/editions/:edition',
      {
        ...read,
        schema: {
          operationId: 'readEdition',
          summary: 'One edition of the law, every figure by its name',
          tags,
          params: Type.Object({ edition: EditionId }),
          response: {
            200: Type.Object({
              id: EditionId,
              name: TextJson,
              readOn: Type.String({ format: 'date' }),
              figures: Type.Record(
                Type.String(),
                Type.Object({
                  is: Type.Unknown({ description: 'The figure: a share, days, a day, a list' }),
                  version: Type.Optional(
                    Type.Union([Type.String(), Type.Null()], {
                      description: 'The version of the rule behind it; null when it departs from the statute book',
                    }),
                  ),
                }),
              ),
            }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const edition = await house.db.transaction(request.actor, tx => findEdition(tx, request.params.edition))
        const { name, readOn, figures } = editionJson(edition)
        return reply.send({
          id: edition.id,
          name,
          readOn,
          figures: Object.fromEntries(
            Object.entries(figures).map(([figure, { is, version }]) => [
              figure,
              version === undefined ? { is } : { is, version },
            ]),
          ),
        })
      },
    )

    app.get(
      '/rulebook/editions/:edition/differences',
      {
        ...read,
        schema: {
          operationId: 'compareEditions',
          summary: 'What is different between two editions of the law, figure by figure',
          tags,
          params: Type.Object({ edition: EditionId }),
          querystring: Type.Object({ from: EditionId }),
          response: {
            200: Type.Object({
              items: Type.Array(
                Type.Object({
                  says: TextJson,
                  before: TextJson,
                  after: TextJson,
                  provisions: Type.Array(ProvisionJson),
                }),
              ),
            }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const lines = await house.db.transaction(request.actor, async tx =>
          differenceLines(await findEdition(tx, request.query.from), await findEdition(tx, request.params.edition)),
        )
        return reply.send({
          items: lines.map(({ cites, ...line }) => ({ ...line, provisions: cites.map(cite => provisionJson(cite)) })),
        })
      },
    )
  }

function provisionJson(...cited: Parameters<typeof provision>) {
  const { name, href } = provision(...cited)
  return { name, href }
}

function ruleJson({ id, says, notHere, feeds, versions }: RuleInWords) {
  return {
    id,
    says,
    act: actOfRule(id).name,
    notHere: notHere ?? null,
    feeds: [...feeds],
    versions: versions.map(({ name, from, inForce, cites, uncertain, examples }) => ({
      name,
      from: from === undefined ? null : isoDay(from),
      inForce,
      provisions: cites.map(cite => provisionJson(cite, from)),
      uncertain: uncertain ?? null,
      examples: examples.map(each => ({ ...each, on: isoDay(each.on), facts: [...each.facts] })),
    })),
  }
}
