import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '#kernel'

const COOKIE = 'language'
const YEAR_SECONDS = 31_536_000

/** English or Welsh for each request: `?lang=` chooses and is remembered; then the cookie; then the browser's own wish. */
export function chooseLanguage(app: FastifyInstance): void {
  app.decorateRequest('language', 'en')
  app.addHook('onRequest', async (request, reply) => {
    const asked = languageIn((request.query as { readonly lang?: unknown } | undefined)?.lang)
    request.language = asked ?? languageIn(request.cookies[COOKIE]) ?? wished(request)
    if (asked && request.cookies[COOKIE] !== asked)
      reply.setCookie(COOKIE, asked, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: YEAR_SECONDS })
  })
}

function languageIn(value: unknown): Language | undefined {
  return value === 'en' || value === 'cy' ? value : undefined
}

function wished(request: FastifyRequest): Language {
  return /^cy\b/i.test(request.headers['accept-language'] ?? '') ? 'cy' : 'en'
}
