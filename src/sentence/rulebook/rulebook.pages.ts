import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { House } from '#platform'
import { editionOn, findEdition, listEditions } from './find-editions.ts'
import { compareEditionsPage } from './pages/compare-editions/page.ts'
import { compareEditionsView } from './pages/compare-editions/view.ts'
import { listEditionsPage } from './pages/list-editions/page.ts'
import { listEditionsView } from './pages/list-editions/view.ts'
import { listRulesPage } from './pages/list-rules/page.ts'
import { listRulesView } from './pages/list-rules/view.ts'
import { showEditionPage } from './pages/show-edition/page.ts'
import { showEditionView } from './pages/show-edition/view.ts'
import { showRulePage } from './pages/show-rule/page.ts'
import { showRuleView } from './pages/show-rule/view.ts'

const Part = Type.String({ maxLength: 60 })
const OfEdition = Type.Object({ edition: Part })

/** The pages of the rulebook and of the editions of the law. */
export const rulebookPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'rulebook:read' } }

    app.get('/rulebook', read, async (request, reply) => {
      const { q } = (request.query ?? {}) as { readonly q?: unknown }
      const words = typeof q === 'string' ? q.trim().slice(0, 100) : ''
      return reply.page(listRulesView, listRulesPage(words, house.clock.today()))
    })

    app.get(
      '/rulebook/rules/:act/:section/:name',
      { ...read, schema: { params: Type.Object({ act: Part, section: Part, name: Part }) } },
      async (request, reply) => {
        const { act, section, name } = request.params
        return reply.page(showRuleView, showRulePage(`${act}/${section}/${name}`, house.clock.today()))
      },
    )

    app.get('/rulebook/editions', read, async (request, reply) => {
      const page = await house.db.transaction(request.actor, async tx =>
        listEditionsPage(await listEditions(tx), (await editionOn(tx, house.clock.today())).id),
      )
      return reply.page(listEditionsView, page)
    })

    app.get('/rulebook/editions/:edition', { ...read, schema: { params: OfEdition } }, async (request, reply) => {
      const page = await house.db.transaction(request.actor, async tx =>
        showEditionPage(await findEdition(tx, request.params.edition), {
          others: await listEditions(tx),
          used: (await editionOn(tx, house.clock.today())).id,
        }),
      )
      return reply.page(showEditionView, page)
    })

    app.get(
      '/rulebook/editions/:edition/differences',
      { ...read, schema: { params: OfEdition, querystring: Type.Object({ from: Type.Optional(Part) }) } },
      async (request, reply) => {
        const page = await house.db.transaction(request.actor, async tx =>
          compareEditionsPage(
            await findEdition(tx, request.query.from ?? ''),
            await findEdition(tx, request.params.edition),
          ),
        )
        return reply.page(compareEditionsView, page)
      },
    )
  }
