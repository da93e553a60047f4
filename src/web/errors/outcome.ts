import type { FastifyError } from 'fastify'
import type { Text } from '#kernel'
import { Denied, NotFound, RequestRefused, Stale, Unavailable } from '#platform'
import type { ProblemError } from './problem.ts'
import { words } from './words.ts'

/** What an error comes to for the one who asked. */
export interface Outcome {
  readonly status: number
  readonly code: string
  readonly text: Text
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly ProblemError[]
  /** The permission that is missing. */
  readonly permission?: string
  /** True when nobody should have let it come to this: it is logged as an error. */
  readonly bug?: boolean
}

/** Seconds to wait before asking a neighbour system again. */
const RETRY_SECONDS = '30'

function own(status: number, code: keyof typeof words, more: Partial<Outcome> = {}): Outcome {
  return { status, code, text: words[code], ...more }
}

/** Every error of the house, and every one of the server's own, by what it means. Anything not known is a bug. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotFound) return own(404, 'web.not-found')
  if (error instanceof Denied) {
    const status = error.code === 'access.signed-out' ? 401 : 403
    return { status, code: error.code, text: error.says, permission: error.permission }
  }
  if (error instanceof Stale) return own(409, 'web.stale')
  if (error instanceof Unavailable) return own(503, 'web.unavailable', { headers: { 'Retry-After': RETRY_SECONDS } })
  if (error instanceof RequestRefused)
    return { status: error.statusCode, code: error.code, text: error.says, headers: error.headers }
  return error instanceof Error ? fromServer(error as FastifyError) : own(500, 'web.broken', { bug: true })
}

function fromServer(error: FastifyError): Outcome {
  if (error.validation) {
    // An address with an id that cannot be one leads nowhere.
    if (error.validationContext === 'params') return own(404, 'web.not-found')
    return own(400, 'web.not-valid', { errors: error.validation.map(fault => faultOf(fault, error.validationContext)) })
  }
  if (error.code === 'FST_CSRF_MISSING_SECRET' || error.code === 'FST_CSRF_INVALID_TOKEN')
    return own(403, 'web.page-too-old')
  switch (error.statusCode) {
    case 404:
      return own(404, 'web.not-found')
    case 413:
      return own(413, 'web.too-large')
    case 415:
      return own(415, 'web.media-type')
    case 429:
      return own(429, 'web.too-many', { headers: { 'Retry-After': '60' } })
    case undefined:
      return own(500, 'web.broken', { bug: true })
    default:
      return error.statusCode >= 400 && error.statusCode < 500
        ? own(400, 'web.not-valid')
        : own(500, 'web.broken', { bug: true })
  }
}

type Fault = NonNullable<FastifyError['validation']>[number]

/** Where and what, as a JSON pointer and a sentence. The value itself is never repeated. */
function faultOf(fault: Fault, context: string | undefined): ProblemError {
  const missing = (fault.params as { readonly requiredProperties?: readonly string[] }).requiredProperties?.[0]
  const path = `${context === 'body' || context === undefined ? '' : `/${context}`}${fault.instancePath}`
  return { path: missing === undefined ? path : `${path}/${missing}`, message: fault.message ?? 'is not valid' }
}
