import formbody from '@fastify/formbody'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { issueToken, TOKEN_SECONDS } from './machines.ts'

const AccessToken = Type.Object({
  access_token: Type.String(),
  token_type: Type.Literal('Bearer'),
  expires_in: Type.Integer({ description: 'Seconds for which it is good' }),
  scope: Type.String({ description: 'The permissions it carries, separated by spaces' }),
})

const Refusal = Type.Object(
  { error: Type.String(), error_description: Type.Optional(Type.String()) },
  { description: 'As OAuth 2 says (RFC 6749, 5.2)' },
)

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))

/** `POST /api/token`: OAuth 2 client credentials, for connected systems. */
export const tokenApi =
  (house: House): FastifyPluginAsync =>
  async server => {
    const app = server.withTypeProvider<TypeBoxTypeProvider>()
    if (!app.hasContentTypeParser('application/x-www-form-urlencoded')) await app.register(formbody)

    app.post(
      '/api/token',
      {
        config: { needs: 'nothing' },
        schema: {
          operationId: 'getAccessToken',
          summary: 'Get an access token for a connected system',
          description:
            'The client id and secret go in the Authorization header (Basic), or in the body as client_id and client_secret.',
          tags: ['Access'],
          consumes: ['application/x-www-form-urlencoded'],
          security: [],
          body: Type.Object({
            grant_type: Type.String({ maxLength: 100, description: 'client_credentials' }),
            client_id: text(100),
            client_secret: text(200),
            scope: text(4000),
          }),
          response: { 200: AccessToken, 400: Refusal, 401: Refusal },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', 'no-store')
        const { grant_type, client_id, client_secret, scope } = request.body
        if (grant_type !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' })
        const given = basicCredentials(request) ?? { clientId: client_id ?? '', secret: client_secret ?? '' }
        const asked = scope === undefined || scope.trim() === '' ? undefined : scope.trim().split(/ +/)
        const issued = await issueToken(house, { ...given, asked })
        if (issued === undefined) {
          house.log.warn({ code: 'access.machine-not-proved' }, 'A machine did not prove itself')
          return reply
            .code(401)
            .header('www-authenticate', 'Basic realm="Throughcare"')
            .send({ error: 'invalid_client', error_description: 'The client id or secret is not right' })
        }
        if (issued === 'not-its-own') return reply.code(400).send({ error: 'invalid_scope' })
        return {
          access_token: issued.token,
          token_type: 'Bearer' as const,
          expires_in: TOKEN_SECONDS,
          scope: issued.scopes.join(' '),
        }
      },
    )
  }

/** The client id and secret in the Authorization header, each form-encoded as RFC 6749 2.3.1 asks. */
function basicCredentials({ headers }: FastifyRequest): { clientId: string; secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]{1,1000})$/i.exec(headers.authorization ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [clientId = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { clientId: decoded(clientId), secret: decoded(secret.join(':')) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}
