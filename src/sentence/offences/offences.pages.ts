import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { findOffences } from './find-offences.ts'
import { findOffencesPage, MOST } from './pages/find-offences/page.ts'
import { findOffencesView } from './pages/find-offences/view.ts'

/** The page on which offences are looked up. */
export const offencesPages = (): FastifyPluginAsyncTypebox => async app => {
  app.get('/offences', { config: { needs: 'offence:read' } }, async (request, reply) => {
    const { q } = (request.query ?? {}) as { readonly q?: unknown }
    const words = typeof q === 'string' ? q.trim().slice(0, 100) : ''
    return reply.page(findOffencesView, findOffencesPage(words, findOffences({ words, most: MOST })))
  })
}
