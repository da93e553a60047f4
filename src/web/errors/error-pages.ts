import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NotFound, type House } from '#platform'
import { html } from '../html.ts'
import { say } from '../words/say.ts'
import { errorPage, errorView } from './error-page.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { problem } from './problem.ts'

/** Answers every error: problem details under `/api/`, a page everywhere else. */
export function answerErrors(app: FastifyInstance, house: House): void {
  app.setErrorHandler((error, request, reply) => answer({ house, request, reply }, outcomeOf(error), error))
  app.setNotFoundHandler((request, reply) => {
    const missing = new NotFound(request.url)
    return answer({ house, request, reply }, outcomeOf(missing), missing)
  })
  // A refusal that a route sends itself is problem details too.
  app.addHook('preSerialization', async (request, reply, payload: unknown) => {
    if (forApi(request) && reply.statusCode >= 400 && isProblem(payload))
      reply.type('application/problem+json; charset=utf-8')
    return payload
  })
}

function forApi(request: FastifyRequest): boolean {
  return request.url === '/api' || request.url.startsWith('/api/')
}

function isProblem(payload: unknown): boolean {
  return (
    typeof payload === 'object' && payload !== null && 'status' in payload && 'detail' in payload && 'code' in payload
  )
}

interface Exchange {
  readonly house: House
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

function answer({ house, request, reply }: Exchange, outcome: Outcome, error: unknown): FastifyReply {
  const about = { code: outcome.code, reference: request.id, route: request.routeOptions.url ?? 'none' }
  if (outcome.bug) house.log.error({ ...about, error }, 'A request failed')
  else if (outcome.status === 503) house.log.warn({ ...about, error }, 'A neighbour system did not answer')
  reply.code(outcome.status).headers({ ...outcome.headers })
  if (forApi(request)) {
    const { errors, status, code, text } = outcome
    return reply
      .type('application/problem+json; charset=utf-8')
      .serializer(JSON.stringify)
      .send(
        problem(status, code, text, {
          language: request.language,
          instance: request.id,
          ...(errors ? { errors } : {}),
        }),
      )
  }
  const permission = house.permissions.all.find(each => each.name === outcome.permission)?.says
  try {
    return reply.page(errorView, errorPage(outcome, permission, cameFrom(request)))
  } catch (cause) {
    // The frame itself is broken (sessions, say): the plainest page that still says what to do.
    house.log.error({ ...about, error: cause }, 'An error page failed')
    return reply.type('text/html; charset=utf-8').send(plainest(request, outcome))
  }
}

/**
 * Answers an address that no route could be looked up for: too long, or not well encoded. It comes before anything is
 * known of the one who asks, so it says the least.
 */
export function answerUnrouted(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const outcome = outcomeOf(error.statusCode === 414 ? new NotFound(error.code) : error)
  const { status, code, text } = outcome
  const answered = reply.code(status)
  if (forApi(request)) {
    void answered
      .type('application/problem+json; charset=utf-8')
      .serializer(JSON.stringify)
      .send(problem(status, code, text, { language: 'en', instance: request.id }))
    return
  }
  void answered.type('text/html; charset=utf-8').send(plainest({ language: 'en', id: request.id }, outcome))
}

function plainest({ language, id }: Pick<FastifyRequest, 'language' | 'id'>, { text }: Outcome): string {
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <title>Throughcare</title>
      <main>
        <p>${say(language, text)}</p>
        <p><code>${id}</code></p>
      </main>
    </html>`.markup
}

/** The page that a form was on, when the browser says and it is one of ours. */
function cameFrom(request: FastifyRequest): string | undefined {
  const { referer } = request.headers
  if (referer === undefined || !URL.canParse(referer)) return undefined
  const from = new URL(referer)
  return from.host === request.headers.host ? from.pathname + from.search : undefined
}
