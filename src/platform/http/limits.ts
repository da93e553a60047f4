import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { forTheWholeServer } from './plugin.ts'
import { RequestRefused } from './refused.ts'

/** Where secrets may be tried: a twentieth of the usual rate. */
const SECRETS = /^\/api\/token\b/
/** Where nothing can be tried but others can be made to wait: a quarter. A whole prison may share one address. */
const SIGN_IN = /^\/sign-in\b/
/** Asked by machines that watch over the house, and by browsers for what every page needs. */
const UNLIMITED = /^\/(?:assets|health|ping|info|metrics|development-provider)\b/

/**
 * Limits how many requests come in a minute: from each member of staff or machine, or from an address when nobody is
 * signed in. Counted in each process. Call after those who ask are known, and before their rights are looked at.
 */
export const limits = (house: House) =>
  forTheWholeServer(async app => {
    const { RATE_PER_MINUTE } = house.configuration
    if (RATE_PER_MINUTE === 0) return
    await app.register(rateLimit, { global: false })
    const timeWindow = 60_000
    const usual = app.createRateLimit({
      max: RATE_PER_MINUTE,
      timeWindow,
      keyGenerator: request => request.signedIn?.username ?? request.ip,
    })
    const byAddress = (what: string, share: number) =>
      app.createRateLimit({
        max: Math.max(1, Math.ceil(RATE_PER_MINUTE / share)),
        timeWindow,
        keyGenerator: request => `${what} ${request.ip}`,
      })
    const secrets = byAddress('secrets', 20)
    const signIns = byAddress('sign-in', 4)

    app.addHook('onRequest', async request => {
      if (UNLIMITED.test(request.url)) return
      const limit = SECRETS.test(request.url) ? secrets : SIGN_IN.test(request.url) ? signIns : usual
      await holdTo(limit, request)
    })
  })

type Limit = ReturnType<Parameters<ReturnType<typeof forTheWholeServer>>[0]['createRateLimit']>

async function holdTo(limit: Limit, request: FastifyRequest): Promise<void> {
  const counted = await limit(request)
  if (!counted.isAllowed && counted.isExceeded)
    throw new RequestRefused(429, 'request.too-many', { 'retry-after': String(counted.ttlInSeconds) })
}
