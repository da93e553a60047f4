import { readFileSync } from 'node:fs'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'

const settings = Type.Object({
  NODE_ENV: Type.Optional(Type.String({ description: 'production keeps the development sign-in from starting' })),
  HOST: Type.String({ default: '127.0.0.1', description: 'Address to listen on' }),
  PORT: Type.Integer({
    default: 3000,
    minimum: 0,
    maximum: 65_535,
    description: 'Port to listen on; 0 for any free one',
  }),
  PUBLIC_URL: Type.Optional(Type.String({ description: 'The address that people use, when a proxy stands in front' })),
  DATABASE_URL: Type.Optional(Type.String({ description: 'A PostgreSQL server; the embedded database when left out' })),
  DATABASE_CONNECTIONS: Type.Integer({ default: 10, minimum: 2, description: 'Connections to the server at once' }),
  THREADS: Type.Integer({
    default: 0,
    minimum: 0,
    description: 'Processor cores that calculating for many people may use; 0 for all of them',
  }),
  DATA_DIR: Type.String({ default: 'data', description: 'Folder of the embedded database and of local secrets' }),
  DEMO_PEOPLE: Type.Integer({
    default: 2000,
    minimum: 0,
    description: 'Invented people in an empty database; 0 for none',
  }),
  BRAND: Type.Union([Type.Literal('govuk'), Type.Literal('generic')], {
    default: 'generic',
    description: 'govuk only on GOV.UK domains: its typeface and crown are reserved',
  }),
  OIDC_ISSUER: Type.Optional(Type.String({ description: 'The identity provider; the development one when left out' })),
  OIDC_CLIENT_ID: Type.Optional(Type.String({ description: 'The name of this house at the identity provider' })),
  OIDC_CLIENT_SECRET: Type.Optional(Type.String({ description: 'Its secret there' })),
  OIDC_USERNAME_CLAIM: Type.String({
    default: 'preferred_username',
    description: 'The claim of the identity token that holds the username of the staff record',
  }),
  SESSION_IDLE_MINUTES: Type.Integer({
    default: 30,
    minimum: 1,
    description: 'Minutes without a request after which a session ends',
  }),
  SESSION_HOURS: Type.Integer({ default: 12, minimum: 1, description: 'Hours after which a session ends in any case' }),
  TRUST_PROXY: Type.Optional(
    Type.String({
      description: 'Addresses of proxies whose forwarded headers are believed; loopback when PUBLIC_URL is set',
    }),
  ),
  RATE_PER_MINUTE: Type.Integer({
    default: 1200,
    minimum: 0,
    description: 'Requests a minute from one member of staff, machine or address; 0 for no limit',
  }),
  METRICS_TOKEN: Type.Optional(
    Type.String({ description: 'Bearer token that may read /metrics; without one only this machine may' }),
  ),
  SESSION_KEYS: Type.Optional(Type.String({ description: 'Comma-separated; the first signs, all are accepted' })),
  LOG_LEVEL: Type.String({ default: 'warn', description: 'trace, debug, info, warn, error or silent' }),
})

/** How this house is set up. From environment variables; a value may come from a file named by `…_FILE`. */
export type Configuration = Readonly<Static<typeof settings>> & {
  /** True when the people in it are invented: every page says so. */
  readonly demo: boolean
}

/**
 * Reads the configuration. Throws one sentence that names the settings that are wrong, never their values.
 * `environment`: as in `process.env`.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(settings.properties)) {
    const file = environment[`${name}_FILE`]
    const value = environment[name] ?? (file === undefined ? undefined : readFileSync(file, 'utf8').trim())
    if (value !== undefined && value !== '') given[name] = value
  }
  const read = Value.Default(settings, Value.Convert(settings, given))
  if (!Value.Check(settings, read)) {
    const wrong = [...Value.Errors(settings, read)].map(error => error.instancePath.slice(1) || error.message)
    throw new Error(`These settings are wrong: ${[...new Set(wrong)].join(', ')}. See docs/operating.md.`)
  }
  return { ...read, demo: read.DEMO_PEOPLE > 0 }
}

/** Each setting with what it means: for the operating guide and `--help`. */
export const settingsExplained: readonly { readonly name: string; readonly says: string; readonly usual: string }[] =
  Object.entries(settings.properties).map(([name, schema]) => ({
    name,
    says: 'description' in schema ? String(schema.description) : '',
    usual: 'default' in schema ? String(schema.default) : '',
  }))
