import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** An identity provider of somebody else, on a port of its own: it proves at once that everybody is `username`. */
export interface Issuer {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in next. */
  username: string
  close(): Promise<void>
}

/** Starts it for a house that people reach at `publicUrl`. */
export async function issuerFor(publicUrl: string): Promise<Issuer> {
  const server = createServer()
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer: Issuer = {
    url,
    clientId: 'throughcare-elsewhere',
    clientSecret: randomBytes(32).toString('base64url'),
    username: 'clerk',
    close: () => closed(server),
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const minutes = 60
  const provider: Provider = new Provider(url, {
    clients: [
      {
        client_id: issuer.clientId,
        client_secret: issuer.clientSecret,
        redirect_uris: [`${publicUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl}/signed-out`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'staff_code'] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: `subject of ${id}`, preferred_username: 'not the one that is asked for', staff_code: id }),
    }),
    interactions: { url: () => '/prove' },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    async loadExistingGrant({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    ttl: {
      AccessToken: minutes,
      AuthorizationCode: minutes,
      Grant: minutes,
      IdToken: minutes,
      Interaction: minutes,
      Session: minutes,
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/prove')) {
      void answer(request, response)
      return
    }
    void provider
      .interactionResult(request, response, { login: { accountId: issuer.username } })
      .then(then => response.writeHead(303, { location: then }).end())
  })
  return issuer
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => {
    server.close(() => resolve())
  })
}

/** Follows a sign-in through somebody else's provider, as a browser would; gives the address it sends the browser to. */
export async function throughIssuer(start: string, leadsBackTo: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = start
  for (let step = 0; step < 10; step += 1) {
    if (at.startsWith(leadsBackTo)) return at
    const reply = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', ...value] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value.join('='))
    }
    const location = reply.headers.get('location')
    if (location === null) throw new Error(`${at} answered ${reply.status}: ${await reply.text()}`)
    await reply.body?.cancel()
    at = new URL(location, at).href
  }
  throw new Error(`${start} leads nowhere`)
}
