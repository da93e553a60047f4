import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { NotFound } from '../errors.ts'
import type { House } from '../house.ts'
import { isLoopback } from '../http/loopback.ts'
import { forTheWholeServer } from '../http/plugin.ts'

export interface MeasureOptions {
  /** Also measures the process itself: memory, event loop, garbage collection. For one server in a process. */
  readonly process?: boolean
}

/** What the house counts of itself, in the form that Prometheus reads, at `/metrics`. */
export const measures = (house: House, options: MeasureOptions = {}) =>
  forTheWholeServer(async app => {
    const registry = new Registry()
    const registers = [registry]
    if (options.process) collectDefaultMetrics({ register: registry })
    const durations = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request, by the pattern of its route',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: [0.002, 0.005, 0.01, 0.03, 0.05, 0.1, 0.3, 1, 3],
      registers,
    })
    const refusals = new Counter({
      name: 'http_requests_refused_total',
      help: 'Requests turned away: signed out, not permitted, not found, too many',
      labelNames: ['status'] as const,
      registers,
    })

    app.addHook('onResponse', async (request, reply) => {
      const status = String(reply.statusCode)
      const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status }
      durations.observe(labels, reply.elapsedTime / 1000)
      if (['401', '403', '404', '429'].includes(status)) refusals.inc({ status })
    })

    app.get('/metrics', { config: { needs: 'nothing' } }, async (request, reply) => {
      if (!mayMeasure(house, request)) throw new NotFound('/metrics')
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  })

/** With the token, or without one from this machine itself and not through a proxy on it. */
function mayMeasure({ configuration: { METRICS_TOKEN } }: House, { headers, ip }: FastifyRequest): boolean {
  if (METRICS_TOKEN === undefined) return isLoopback(ip) && headers['x-forwarded-for'] === undefined
  const [given, expected] = [headers.authorization ?? '', `Bearer ${METRICS_TOKEN}`].map(text => Buffer.from(text))
  return (
    given !== undefined &&
    expected !== undefined &&
    given.length === expected.length &&
    timingSafeEqual(given, expected)
  )
}
