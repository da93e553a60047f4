import { createHmac, randomBytes } from 'node:crypto'
import fastify, { type FastifyBaseLogger } from 'fastify'
import { machineClock } from './clock.ts'

/** What the house writes for its operators. Ids and codes only: never a name, a date of birth or a note. */
export interface Log {
  info(about: object, message: string): void
  warn(about: object, message: string): void
  error(about: object, message: string): void
}

/** A log that keeps nothing. */
export const noLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** What is never written, wherever it stands in what is logged. */
const NEVER = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'client_secret',
  'token',
  'name',
  'forename',
  'surname',
  'dateOfBirth',
  'date_of_birth',
  'address',
  'body',
  'note',
]

/**
 * The log of a running house: one line of JSON for each event, on standard output.
 * `level`: trace, debug, info, warn, error or silent.
 */
export function openLog(level: string): Log & FastifyBaseLogger {
  const clock = machineClock()
  // The server's own logger, made before the server: the house writes to it from its first step.
  return fastify({
    logger: {
      level,
      base: null,
      timestamp: () => `,"at":"${clock.now()}"`,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: NEVER.flatMap(name => [`["${name}"]`, `*["${name}"]`]), censor: '[kept back]' },
      serializers: { error: errorAsLogged, err: errorAsLogged },
    },
  }).log
}

interface LoggedError {
  readonly [more: string]: unknown
  readonly type: string
  readonly message: string
  readonly stack: string
}

/** An error by its kind, code and place in the code. A database error's message quotes values: its code says enough. */
function errorAsLogged(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const code = 'code' in error ? error.code : undefined
  const constraint = 'constraint' in error ? error.constraint : undefined
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
  const places = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return {
    type: error.name,
    message: fromDatabase ? '' : error.message,
    stack: places.slice(0, 12).join('\n'),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(error.cause === undefined ? {} : { cause: errorAsLogged(error.cause) }),
  }
}

const key = randomBytes(32)

/** A person's id as it stands in the log: the same within one run of the process, and useless to anybody else. */
export function personInLog(person: string): string {
  return createHmac('sha256', key).update(person).digest('base64url').slice(0, 16)
}
