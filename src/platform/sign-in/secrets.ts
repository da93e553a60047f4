import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const LENGTH = 32

/** A secret that nobody can guess: 256 bits, in letters that survive copying. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** A secret as it is kept: scrypt with a salt of its own. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt:${salt.toString('base64url')}:${(await derive(secret, salt)).toString('base64url')}`
}

/** True when this is the secret that was kept. Takes the same time when nothing was kept. */
export async function isSecret(given: string, kept: string | undefined): Promise<boolean> {
  const [, salt = 'nothing', hash = ''] = (kept ?? '').split(':')
  const derived = await derive(given, Buffer.from(salt, 'base64url'))
  const expected = Buffer.from(hash, 'base64url')
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

/** What is kept of a token: it is random already, so a plain hash is enough and quick. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function derive(secret: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, LENGTH, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
