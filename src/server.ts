import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import swagger from '@fastify/swagger'
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import { randomBytes, randomUUID } from 'node:crypto'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifySerializerCompiler,
} from 'fastify'
import { placeName } from '#organisation/places'
import {
  accessControl,
  health,
  identify,
  limits,
  measures,
  onceOnly,
  openApi,
  requestLog,
  sessions,
  signIn,
  staffDirectory,
  takingKeys,
  textOnly,
  tokenApi,
  withinScopes,
  type House,
} from '#platform'
import { answerUnrouted, Problem, web } from '#web'

export interface ServerOptions {
  /** The keys that sign session cookies; made up for this process when left out. */
  readonly sessionKeys?: readonly string[]
  /** Where requests are logged; nowhere when left out. */
  readonly log?: FastifyBaseLogger
  /** The version of the program, as `/info` says it. */
  readonly version?: string
  /** Also measures the process: only where one server runs in it. */
  readonly measureProcess?: boolean
}

/** Largest body of a request, in bytes. Documents come by a way of their own. */
const LARGEST_BODY = 1_048_576

/**
 * The web server of a house, ready to listen or to be asked by `inject`. The order of this list is the order in which a
 * request meets them: docs/request-lifecycle.md tells the same story in words.
 */
export async function buildServer(house: House, options: ServerOptions = {}): Promise<FastifyInstance> {
  const { version = '0.0.0', sessionKeys = [randomBytes(48).toString('base64url')] } = options
  const served = asServed(house)
  const app = bareServer(house, options)
  const styles = styleSheetsOf(app)
  const directory = staffDirectory(house)

  // 1. Every request is told apart, and kept to text.
  await app.register(requestLog())
  await app.register(textOnly())
  // 2. Who is it?
  await app.register(sessions(house, { keys: sessionKeys }))
  // 3. Pages: headers, language, forms, errors, the frame.
  await app.register(web(served, { ...findNeeds(house), placeName: code => placeName(house, code) }))
  await app.register(identify(house, directory))
  // 4. May they? Each route says what it needs.
  await app.register(limits(house))
  await app.register(accessControl(served))
  await app.register(onceOnly(house))
  // 5. The description of the API is made from the routes that follow.
  await app.register(swagger, { ...openApi(house, version), transformObject: withProblemOnce })
  // 6. The platform's own routes, then each room's.
  await app.register(measures(house, { process: options.measureProcess ?? false }))
  await app.register(health(house, { version }))
  await app.register(tokenApi(served))
  await app.register(signIn(house, { directory, styles }))
  for (const room of house.rooms) {
    if (room.api) await app.register(room.api(served), { prefix: '/api/v1' })
    if (room.pages) await app.register(room.pages(served))
  }
  app.get('/api/openapi.json', { config: { needs: 'nothing' } }, async () => app.swagger())
  await app.ready()
  return app
}

/** The house as rooms are given it while they serve requests: keys are taken with changes, and scopes are kept to. */
function asServed(house: House): House {
  return {
    ...house,
    db: takingKeys(house.db, () => house.clock.now()),
    permissions: withinScopes(house.permissions),
  }
}

function bareServer({ configuration }: House, { log }: ServerOptions): FastifyInstance {
  const { TRUST_PROXY, PUBLIC_URL } = configuration
  const trustProxy = TRUST_PROXY ?? (PUBLIC_URL === undefined ? false : 'loopback')
  const app = fastify({
    ...(log ? { loggerInstance: log } : {}),
    trustProxy,
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    // Lines that hold the address would hold the names that people look for.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnrouted,
  })
  compileAtFirstUse(app)
  return app
}

/**
 * Validators and serialisers are compiled when a route is first asked, not all at the start: few of the routes are, in
 * the first minutes, and nobody waits for the rest.
 */
function compileAtFirstUse(app: FastifyInstance): void {
  app.setValidatorCompiler(route => {
    let check: ReturnType<typeof TypeBoxValidatorCompiler> | undefined
    return value => (check ??= TypeBoxValidatorCompiler(route))(value)
  })
  const compile = SerializerSelector()({}, {}) as FastifySerializerCompiler<unknown>
  app.setSerializerCompiler<unknown>(route => {
    let write: ReturnType<typeof compile> | undefined
    return value => (write ??= compile(route))(value)
  })
}

/** Describes problem details once, refers to that wherever a refusal is described, and says how they are sent. */
function withProblemOnce(described: object): object {
  const document = 'openapiObject' in described ? described.openapiObject : described
  const { components, ...rest } = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    isProblemAnswer(value) ? { description: 'Problem details (RFC 9457)', content: problemContent } : value,
  ) as { components?: { schemas?: object } }
  return { ...rest, components: { ...components, schemas: { ...components?.schemas, Problem } } }
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

function isProblemAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('content' in value)) return false
  const content = value.content as { 'application/json'?: { schema?: { title?: string } } }
  return content['application/json']?.schema?.title === 'Problem'
}

/** The find box stands on every page of those who may look for people. */
function findNeeds({ permissions }: House): { readonly findNeeds?: string } {
  const name = 'person:read'
  return permissions.all.some(permission => permission.name === name) ? { findNeeds: name } : {}
}

/** The addresses of the style sheets, gathered as their routes are made: their names change with what is in them. */
function styleSheetsOf(app: FastifyInstance): readonly string[] {
  const styles: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' && url.endsWith('.css')) styles.push(url)
  })
  return styles
}
