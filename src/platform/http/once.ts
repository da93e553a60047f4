import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { theHouse } from '../access/actor.ts'
import { addMs, instantMs } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { giveKeyBack, keepAnswer, keyTaken, takeKey, type Answer, type Once } from './once.repository.ts'
import { forTheWholeServer } from './plugin.ts'
import { RequestRefused } from './refused.ts'

const HOUR_MS = 3_600_000
/** How long an answer is kept for somebody who asks again. */
export const ANSWERS_KEPT_MS = 24 * HOUR_MS
/** A request that has not answered after this long never will: its process has gone. */
const LONGEST_REQUEST_MS = 60_000
/** Answers longer than this are not kept: whoever asks again is told that the work was done. */
const LONGEST_ANSWER = 262_144

interface Claim extends Once {
  /** Taken in a transaction that was committed. */
  taken: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The key under which this request is carried out once. */
    once: Claim | undefined
  }
}

const claims = new AsyncLocalStorage<Claim>()

/**
 * The database as a request's rooms are given it: the first transaction that a request commits takes its key as well,
 * so that the change and the key are there together or not at all.
 */
export function takingKeys(db: Database, now: () => string): Database {
  return {
    ...db,
    async transaction(actor, work, options) {
      const claim = claims.getStore()
      if (!claim || claim.taken) return db.transaction(actor, work, options)
      const value = await db.transaction(
        actor,
        async tx => {
          const times = { now: now(), since: addMs(now(), -ANSWERS_KEPT_MS) }
          if (!(await takeKey(tx, claim, times))) throw new RequestRefused(409, 'request.in-progress')
          return work(tx)
        },
        options,
      )
      claim.taken = true
      return value
    },
  }
}

/**
 * Carries a request out once, however often it is sent. The API's POSTs that create something must send an
 * `Idempotency-Key`; a page's form carries one in `_once`. Sent again with the same body, the first answer comes back.
 */
export const onceOnly = (house: House) =>
  forTheWholeServer(async app => {
    app.decorateRequest('once', undefined)

    app.addHook('preHandler', async (request, reply) => {
      const key = keyOf(request)
      if (key === undefined || !request.signedIn) return undefined
      const { username } = request.signedIn
      const fingerprint = fingerprintOf(request)
      const since = addMs(house.clock.now(), -ANSWERS_KEPT_MS)
      const taken = await house.db.transaction(theHouse, tx => keyTaken(tx, { username, key }, since))
      if (!taken) {
        request.once = { username, key, fingerprint, claim: newId(), taken: false }
        return undefined
      }
      if (taken.fingerprint !== fingerprint) throw new RequestRefused(422, 'request.idempotency-key-reused')
      if (taken.answer) return repeat(reply, taken.answer)
      const ageMs = instantMs(house.clock.now()) - instantMs(taken.claimedAt)
      throw new RequestRefused(409, ageMs > LONGEST_REQUEST_MS ? 'request.answer-lost' : 'request.in-progress')
    })

    // Written with a callback, because what follows must run inside.
    app.addHook('preHandler', (request, _reply, done) => {
      if (request.once) claims.run(request.once, done)
      else done()
    })

    app.addHook('onSend', async (request, reply, payload) => {
      const { once } = request
      if (!once?.taken) return payload
      await house.db.transaction(theHouse, tx =>
        reply.statusCode >= 400 && reply.statusCode < 500
          ? giveKeyBack(tx, once)
          : keepIfWhole(reply, payload, answer => keepAnswer(tx, once, answer)),
      )
      return payload
    })
  })

const KEY = /^[\w-]{8,64}$/

function keyOf(request: FastifyRequest): string | undefined {
  const { method, body, headers } = request
  if (method !== 'POST') return undefined
  if (request.url.startsWith('/api/')) {
    const key = headers['idempotency-key']
    if (typeof key === 'string' && KEY.test(key)) return `api:${key}`
    if (key !== undefined || creates(request)) throw new RequestRefused(400, 'request.idempotency-key-missing')
    return undefined
  }
  const once = typeof body === 'object' && body !== null && '_once' in body ? body._once : undefined
  return typeof once === 'string' && KEY.test(once) ? `form:${once}` : undefined
}

/** A route that may answer 201 makes something. */
function creates({ routeOptions }: FastifyRequest): boolean {
  return createsSomething(routeOptions.method, routeOptions.schema?.response)
}

/** True for a POST route that may answer 201, as its schema says. */
export function createsSomething(method: string | string[], response: unknown): boolean {
  return method === 'POST' && typeof response === 'object' && response !== null && '201' in response
}

function fingerprintOf({ method, url, body }: FastifyRequest): string {
  // A form's token against forgery may differ when the same page was opened twice.
  const sent = typeof body === 'object' && body !== null ? { ...body, _csrf: undefined } : body
  return createHash('sha256')
    .update(JSON.stringify([method, url, sent ?? null]))
    .digest('base64url')
}

function repeat(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).header('idempotency-replayed', 'true').send(body)
}

const KEPT_HEADERS = ['content-type', 'location', 'etag'] as const

async function keepIfWhole(
  reply: FastifyReply,
  payload: unknown,
  keep: (answer: Answer) => Promise<void>,
): Promise<void> {
  const body = payload ?? ''
  // A failure after the change, or an answer too long to keep: the key stays taken, without an answer.
  if (reply.statusCode >= 500 || typeof body !== 'string' || body.length > LONGEST_ANSWER) return
  const headers: Record<string, string> = {}
  for (const name of KEPT_HEADERS) {
    const value = reply.getHeader(name)
    if (value !== undefined) headers[name] = String(value)
  }
  await keep({ status: reply.statusCode, headers, body })
}
