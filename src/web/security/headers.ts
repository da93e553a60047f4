import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '#platform'

/** What a page may use of the device: nothing. */
const PERMISSIONS_POLICY = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/** Content security policy with a nonce for each request, and the other headers. Gives the way to ask for the nonce. */
export async function securityHeaders(
  app: FastifyInstance,
  { configuration }: House,
): Promise<(request: FastifyRequest) => string> {
  const nonces = new WeakMap<object, string>()
  const nonceOf = (raw: object): string => {
    const made = nonces.get(raw) ?? randomBytes(16).toString('base64')
    nonces.set(raw, made)
    return made
  }
  const secure = configuration.PUBLIC_URL?.startsWith('https:') ?? false
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (request: IncomingMessage) => `'nonce-${nonceOf(request)}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        // Signing out ends at the identity provider, which browsers count as the form's own action.
        formAction: ["'self'", ...(configuration.OIDC_ISSUER ? [new URL(configuration.OIDC_ISSUER).origin] : [])],
        baseUri: ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    // A browser that has seen it once refuses http for that host: not for a house on loopback.
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  })
  app.addHook('onRequest', async (_, reply) => {
    reply.header('Permissions-Policy', PERMISSIONS_POLICY)
  })
  return request => nonceOf(request.raw)
}
