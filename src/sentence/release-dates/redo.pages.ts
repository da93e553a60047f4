import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { House } from '#platform'
import { listEditions } from '#sentence/rulebook'
import { aboutSentenceOf } from '#sentence/warrants'
import { redoPage } from './pages/redo/page.ts'
import { redoView } from './pages/redo/view.ts'
import { redo } from './redo.ts'

/** The page on which a calculation is worked out again as the law stood, beside another law. */
export const redoPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/people/:person/sentence/calculations/:calculation/law',
      {
        config: { needs: 'sentence:read' },
        schema: {
          params: Type.Object({ person: Type.String(), calculation: Type.String() }),
          querystring: Type.Object({ edition: Type.Optional(Type.String({ maxLength: 60 })) }),
        },
      },
      async (request, reply) => {
        const { person, calculation } = request.params
        const { edition } = request.query
        const page = await house.db.transaction(request.actor, async tx =>
          redoPage(
            await aboutSentenceOf(house, tx, person),
            await redo(house, tx, { person, calculation, edition }),
            (await listEditions(tx)).map(each => ({ id: each.edition.id, name: each.edition.name })),
          ),
        )
        return reply.page(redoView, page)
      },
    )
  }
