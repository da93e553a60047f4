import type { FastifyRequest } from 'fastify'
import { RequestRefused } from './refused.ts'

/** The version that an API request says it read (`If-Match: "3"`). Refuses with 428 without one, 400 when malformed. */
export function expectedVersion(request: FastifyRequest): number {
  const header = request.headers['if-match']
  if (header === undefined) throw new RequestRefused(428, 'request.if-match-missing')
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1]
  if (version === undefined) throw new RequestRefused(400, 'request.if-match-malformed')
  return Number(version)
}
