import cookie from '@fastify/cookie'
import session from '@fastify/session'
import type { FastifyRequest } from 'fastify'
import { Denied } from '../errors.ts'
import type { House } from '../house.ts'
import { forTheWholeServer } from '../http/plugin.ts'
import { words } from '../http/words.ts'
import { sessionsIn, type Sessions } from './sessions.repository.ts'

export interface SessionOptions {
  /** The first signs cookies, all are accepted. */
  readonly keys: readonly string[]
}

/** True when people reach the house by https, so that its cookies can be held to it. */
export function isSecure(house: House): boolean {
  return house.configuration.PUBLIC_URL?.startsWith('https:') ?? false
}

/** The sessions of a house, with the times that its configuration sets. */
export function sessionsOf(house: House): Sessions {
  const { SESSION_IDLE_MINUTES, SESSION_HOURS } = house.configuration
  return sessionsIn(house.db, house.clock, {
    idleMs: SESSION_IDLE_MINUTES * 60_000,
    absoluteMs: SESSION_HOURS * 3_600_000,
  })
}

/** Cookies and sessions: an opaque id in the browser, everything else in the database. Nobody is signed in yet. */
export const sessions = (house: House, { keys }: SessionOptions) =>
  forTheWholeServer(async app => {
    const kept = sessionsOf(house)
    const secure = isSecure(house)
    app.decorateRequest('signedIn', undefined)
    app.decorateRequest('actor', {
      getter(this: FastifyRequest) {
        if (!this.signedIn) throw new Denied('sign-in', 'access.signed-out', words['access.signed-out'])
        return this.signedIn
      },
    })
    await app.register(cookie)
    await app.register(session, {
      secret: [...keys],
      // The prefix makes browsers refuse it from any other host or path; it needs https.
      cookieName: secure ? '__Host-session' : 'session',
      cookie: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      rolling: false,
      saveUninitialized: false,
      store: {
        get: (id, done) => answer(kept.read(id), (error, found) => done(error, (found ?? null) as never)),
        set: (id, content, done) => answer(kept.write(id, plain(content), content.username), error => done(error)),
        destroy: (id, done) => answer(kept.end(id), error => done(error)),
      },
    })
  })

/** The values of a session, without the machinery round them. */
function plain(content: object): object {
  return JSON.parse(JSON.stringify(content)) as object
}

/** Hands what a promise comes to over to a callback, as the package asks for it. */
function answer<Value>(work: Promise<Value>, follow: (error: unknown, value?: Value) => void): void {
  void settle(work).then(({ error, value }) => follow(error, value))
}

async function settle<Value>(work: Promise<Value>): Promise<{ readonly error: unknown; readonly value?: Value }> {
  try {
    return { error: null, value: await work }
  } catch (error) {
    return { error }
  }
}
