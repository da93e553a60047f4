import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { House } from '#platform'
import { paperPdf, Problem } from '#web'
import { paperNames, type PaperName } from './papers.ts'
import { writePaper } from './printed-of.ts'

const Id = Type.String({ format: 'uuid' })

/** The papers of a calculation, for other systems. */
export const paperApi =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/people/:person/release-dates/calculations/:calculation/papers/:name',
      {
        config: { needs: 'sentence:read' },
        schema: {
          operationId: 'readCalculationPaper',
          summary: 'The calculation sheet, or the letter to the person, as a tagged PDF',
          tags: ['Release dates'],
          params: Type.Object({
            person: Id,
            calculation: Id,
            name: Type.Unsafe<PaperName>(Type.String({ enum: [...paperNames] })),
          }),
          querystring: Type.Object({ language: Type.Optional(Type.Enum(['en', 'cy'], { default: 'en' })) }),
          response: {
            200: {
              description: 'A PDF (PDF/UA). Across every page stands how sure it is, unless it is confirmed.',
              content: { 'application/pdf': { schema: Type.Unsafe<Buffer>(Type.String({ format: 'binary' })) } },
            },
            400: Problem,
            401: Problem,
            403: Problem,
            404: Problem,
            429: Problem,
          },
        },
      },
      async (request, reply) => {
        const { language = 'en' } = request.query
        const { paper } = await house.db.transaction(request.actor, tx =>
          writePaper(house, tx, { ...request.params, language }),
        )
        return reply
          .type('application/pdf')
          .header('Cache-Control', 'no-store')
          .send(await paperPdf(paper))
      },
    )
  }
