import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CustomFetch } from 'openid-client'
import type { Provider } from 'oidc-provider'
import type { Configuration } from '../configuration.ts'
import { NotFound } from '../errors.ts'
import { isLoopback } from '../http/loopback.ts'
import { forgettingStore } from './forgetting-store.ts'
import type { Issuer } from './identity-provider.ts'

const MOUNTED = '/development-provider'
const CLIENT = 'throughcare'
const MINUTES = 60

/** Where somebody chooses who to be; the rest of the path is the interaction's id. */
export const CHOOSE = '/sign-in/choose'

/** The identity provider for development: proves that somebody is whoever they choose to be. */
export interface DevelopmentProvider {
  /** As an issuer, for the address at which the browser reaches the house. */
  issuerAt(origin: string): Issuer
  /** True while the choice that this request is about is still open. */
  isOpen(request: FastifyRequest, response: ServerResponse): Promise<boolean>
  /** Says who was chosen, and gives the address to go on to. */
  choose(request: FastifyRequest, response: ServerResponse, username: string): Promise<string>
}

/** Why the development identity provider may not run here: one sentence, or undefined when it may. */
export function whyNotDevelopment({ NODE_ENV, HOST, PUBLIC_URL }: Configuration): string | undefined {
  const mend = 'Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET to your identity provider.'
  if (NODE_ENV === 'production') return `The development sign-in does not run in production. ${mend}`
  if (!isLoopback(HOST) || (PUBLIC_URL !== undefined && !isLoopback(new URL(PUBLIC_URL).hostname)))
    return `The development sign-in lets anybody be anyone, so it runs only where nobody else can reach it (HOST=127.0.0.1). ${mend}`
  return undefined
}

/** Mounts the development identity provider. Its packages are loaded at the first sign-in, so that start-up stays quick. */
export async function developmentProvider(app: FastifyInstance): Promise<DevelopmentProvider> {
  const providers = new Map<string, Promise<Provider>>()
  const secret = randomBytes(32).toString('base64url')

  const providerAt = (origin: string) => {
    const found = providers.get(origin)
    if (found) return found
    if (!isLoopback(new URL(origin).hostname)) throw new NotFound('the development sign-in, from outside')
    if (providers.size >= 8) providers.clear()
    const made = makeProvider(origin, secret)
    providers.set(origin, made)
    return made
  }

  // The house asks its own provider for tokens without going over the network.
  const inProcess: CustomFetch = async (url, { method, headers, body }) => {
    const { host, pathname, search } = new URL(url)
    const reply = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: { ...headers, host },
      ...(body === undefined || body === null ? {} : { payload: await new Response(body).text() }),
    })
    return new Response(reply.body, {
      status: reply.statusCode,
      headers: { 'content-type': String(reply.headers['content-type'] ?? '') },
    })
  }

  await app.register(async inner => {
    // The provider reads the body by itself.
    inner.removeAllContentTypeParsers()
    inner.addContentTypeParser('*', (_request, _payload, done) => done(null))
    inner.route({
      method: ['GET', 'POST'],
      url: `${MOUNTED}/*`,
      config: { needs: 'nothing', csrf: false },
      async handler(request, reply) {
        const provider = await providerAt(originOf(request))
        reply.hijack()
        const raw = request.raw as typeof request.raw & { originalUrl?: string | undefined }
        raw.originalUrl = raw.url
        raw.url = (raw.url ?? '').slice(MOUNTED.length)
        if (raw.url.startsWith('/auth')) forgetWhoWasChosen(raw.headers)
        await provider.callback()(raw, reply.raw)
      },
    })
  })

  return {
    issuerAt: origin => ({
      url: origin + MOUNTED,
      clientId: CLIENT,
      clientSecret: secret,
      fetch: inProcess,
      asksAlways: true,
    }),
    async isOpen(request, response) {
      const provider = await providerAt(originOf(request))
      return provider.interactionDetails(request.raw, response).then(
        () => true,
        () => false,
      )
    },
    async choose(request, response, username) {
      const provider = await providerAt(originOf(request))
      return provider.interactionResult(request.raw, response, { login: { accountId: username, remember: false } })
    },
  }
}

/** Each sign-in is a fresh choice: the provider would refuse a second person in a browser that it remembers. */
function forgetWhoWasChosen(headers: IncomingHttpHeaders): void {
  const others = (headers.cookie ?? '').split(/; */).filter(pair => !pair.startsWith('_session'))
  headers.cookie = others.join('; ')
}

/** The address at which the browser reaches the house, as it says itself. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}

async function makeProvider(origin: string, secret: string): Promise<Provider> {
  const { Provider } = await withoutRuntimeNotice(() => import('oidc-provider'))
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const provider: Provider = new Provider(origin + MOUNTED, {
    adapter: forgettingStore(),
    clients: [
      {
        client_id: CLIENT,
        client_secret: secret,
        redirect_uris: [`${origin}/sign-in/callback`],
        post_logout_redirect_uris: [`${origin}/signed-out`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: id }),
    }),
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `${CHOOSE}/${uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' }] },
    // The house itself asks, so there is nothing to consent to.
    async loadExistingGrant({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    renderError(context: { body: string; type: string }) {
      context.type = 'text'
      context.body = 'Signing in was not completed. Go back to the first page and start again.'
    },
    scopes: ['openid', 'profile'],
    ttl: {
      AccessToken: 5 * MINUTES,
      AuthorizationCode: MINUTES,
      Grant: 10 * MINUTES,
      IdToken: 5 * MINUTES,
      Interaction: 60 * MINUTES,
      Session: 10 * MINUTES,
    },
  })
  return provider
}

/** The package warns on loading that it would like a newer Node; on the oldest that the house supports it works as well. */
async function withoutRuntimeNotice<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const { console } = globalThis
  const warn = console.warn.bind(console)
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words)
  }
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}
