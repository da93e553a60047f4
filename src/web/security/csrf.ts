import csrfProtection from '@fastify/csrf-protection'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False for a posted form that has no session yet to protect. */
    readonly csrf?: boolean
  }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Every form of a page must carry the token that the page was given. The API takes no cookie for changes, so it needs
 * none. Call after sessions are there.
 */
export async function protectForms(app: FastifyInstance): Promise<void> {
  const inSession = app.hasRequestDecorator('session')
  await app.register(csrfProtection, {
    sessionPlugin: inSession ? '@fastify/session' : '@fastify/cookie',
    logLevel: 'debug',
    getToken: request => tokenIn(request.body) ?? String(request.headers['csrf-token'] ?? ''),
  })
  app.addHook('preValidation', (request, reply, done) => {
    const exempt =
      SAFE.has(request.method) || request.url.startsWith('/api/') || request.routeOptions.config.csrf === false
    if (exempt || request.is404) done()
    else app.csrfProtection(request, reply, done)
  })
}

function tokenIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('_csrf' in body)) return undefined
  return typeof body._csrf === 'string' ? body._csrf : undefined
}
