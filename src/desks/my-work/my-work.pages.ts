import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#platform'
import { myWorkPage } from './pages/my-work/page.ts'
import { myWorkView } from './pages/my-work/view.ts'
import { seenAll, showWork } from './show-work.ts'

/** The first page after signing in. */
export const myWorkPages = (house: House): FastifyPluginAsyncTypebox => {
  const show = async (request: FastifyRequest, reply: FastifyReply) =>
    reply.page(myWorkView, myWorkPage(await showWork(house, request.actor)))
  const seen = async (request: FastifyRequest, reply: FastifyReply) => {
    await seenAll(house, request.actor)
    return reply.redirect('/', 303)
  }
  return async app => {
    app.get('/', { config: { needs: 'sign-in' } }, show)
    app.post('/seen', { config: { needs: 'sign-in' } }, seen)
  }
}
