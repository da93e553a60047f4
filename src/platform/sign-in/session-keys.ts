import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Type from 'typebox'
import { Value } from 'typebox/value'
import type { Configuration } from '../configuration.ts'

const Secrets = Type.Object({ sessionKeys: Type.Array(Type.String({ minLength: 32 }), { minItems: 1 }) })

/**
 * The keys that sign session cookies: the first signs, all are accepted, so that a new one can be put in front.
 * From SESSION_KEYS, or from `secrets.json` in DATA_DIR, which is made at the first start and which only its owner can
 * read. Throws one sentence when they are not usable.
 */
export function sessionKeys({ SESSION_KEYS, DATA_DIR, DATABASE_URL }: Configuration): readonly string[] {
  if (SESSION_KEYS !== undefined) {
    const keys = SESSION_KEYS.split(',').map(key => key.trim())
    if (keys.some(key => key.length < 32)) throw new Error('Each key in SESSION_KEYS must have 32 characters or more.')
    return keys
  }
  const file = join(DATA_DIR, 'secrets.json')
  const kept = readIfThere(file)
  if (kept !== undefined) {
    const secrets: unknown = JSON.parse(kept)
    if (!Value.Check(Secrets, secrets))
      throw new Error(
        `${file} does not hold session keys. Move it away, and a new one is made; everybody signs in again.`,
      )
    return secrets.sessionKeys
  }
  mkdirSync(DATA_DIR, { recursive: true })
  const made = { sessionKeys: [randomBytes(48).toString('base64url')] }
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  if (DATABASE_URL !== undefined)
    process.emitWarning(
      `Session keys were made in ${file}. Processes that share a database need the same SESSION_KEYS.`,
    )
  return made.sessionKeys
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
