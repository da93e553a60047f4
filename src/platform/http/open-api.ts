import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import type { House } from '../house.ts'
import { machineScopes } from '../sign-in/machines.ts'
import { createsSomething } from './once.ts'

/** The header that a creation must carry. */
const KEY_HEADER = {
  type: 'object',
  required: ['idempotency-key'],
  properties: {
    'idempotency-key': {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{8,64}$',
      description: 'A value of your own. Sent again with the same body within 24 hours, the first answer comes back.',
    },
  },
} as const

/** How the API describes itself: OpenAPI 3.1, made from the schemas of the routes. Pages are not in it. */
export function openApi(house: House, version: string): FastifyDynamicSwaggerOptions {
  const scopes = Object.fromEntries(machineScopes(house).map(({ name, says }) => [name, says.en]))
  return {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Throughcare',
        version,
        description:
          'One record for a whole sentence. Errors are problem details (RFC 9457). A creation takes an Idempotency-Key; a change takes the version that was read in If-Match. Lists come in pages: pass `next` back as `after`.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          machine: {
            type: 'oauth2',
            description: 'Client credentials, for connected systems',
            flows: { clientCredentials: { tokenUrl: '/api/token', scopes } },
          },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'session',
            description: 'The session of a member of staff who has signed in: for reading only',
          },
        },
      },
      security: [{ machine: [] }, { session: [] }],
    },
    hideUntagged: false,
    transform({ schema, url, route }) {
      if (!url.startsWith('/api/') || url === '/api/openapi.json') return { schema: { ...schema, hide: true }, url }
      const { needs } = route.config ?? {}
      const security = needs === undefined || needs === 'nothing' ? undefined : [{ machine: [needs] }, { session: [] }]
      const creates = createsSomething(route.method, schema.response)
      return {
        schema: {
          ...schema,
          ...(security ? { security: schema.security ?? security } : {}),
          ...(creates && schema.headers === undefined ? { headers: KEY_HEADER } : {}),
        },
        url,
      }
    },
  }
}
