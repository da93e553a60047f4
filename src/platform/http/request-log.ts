import type { FastifyRequest } from 'fastify'
import { personInLog } from '../log.ts'
import { forTheWholeServer } from './plugin.ts'

/**
 * One line for each request that was answered: the route's pattern and never the address, which may hold a name that
 * somebody looked for. And its id in every answer, to be quoted when asking for help.
 */
export const requestLog = () =>
  forTheWholeServer(async app => {
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-request-id', request.id)
    })
    app.addHook('onResponse', async (request, reply) => {
      request.log.info(
        {
          method: request.method,
          route: request.routeOptions.url ?? 'none',
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
          by: request.signedIn?.username,
          ...aboutPerson(request),
        },
        'answered',
      )
    })
  })

function aboutPerson({ params }: FastifyRequest): { readonly person?: string } {
  if (typeof params !== 'object' || params === null || !('person' in params)) return {}
  return { person: personInLog(String(params.person)) }
}
