import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMachine, listMachines, removeMachine, theHouse } from '#platform'
import { buildServer } from '../../src/server.ts'
import { signedInAs } from '../browser.ts'
import { staff, testHouse, type TestHouse } from '../house.ts'
import { practiceRooms, practiceStaff } from './rooms.ts'

const lee = '00000000-0000-7000-8000-000000000001'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('a connected system', () => {
  let house: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    house = await testHouse({ rooms: practiceRooms(practiceStaff()) })
    app = await buildServer(house)
  })
  afterAll(async () => {
    await app.close()
    await house.close()
  })

  const added = async (name: string, ...scopes: readonly string[]) => {
    const outcome = await addMachine(house, theHouse, { name, scopes })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.value
  }
  const askForToken = (payload: Record<string, string>, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/token',
      headers: { ...form, ...headers },
      payload: new URLSearchParams({ grant_type: 'client_credentials', ...payload }).toString(),
    })
  const tokenFor = async ({ clientId, secret }: { clientId: string; secret: string }, scope?: string) => {
    const reply = await askForToken({ client_id: clientId, client_secret: secret, ...(scope ? { scope } : {}) })
    return reply.json<{ access_token: string }>().access_token
  }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const ring = (token: string, key: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/bell-rings',
      headers: { ...bearer(token), 'idempotency-key': key },
      payload: { loudness: 3 },
    })

  test('gets a short-lived token for its secret, in the header or in the body, and calls the API with it', async () => {
    const { clientId, secret } = await added('court-feed', 'bell:ring')
    const basic = Buffer.from(`${clientId}:${secret}`).toString('base64')
    const reply = await askForToken({}, { authorization: `Basic ${basic}` })
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.json()).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'bell:ring' })
    const { access_token: token } = reply.json<{ access_token: string }>()
    expect((await ring(token, 'court-feed-1')).statusCode).toBe(201)
    expect((await ring(await tokenFor({ clientId, secret }), 'court-feed-2')).statusCode).toBe(201)
    const { rows } = await house.db.asOwner(connection =>
      connection.query(`select by_user from platform.fact where kind = 'bell.rung'`, []),
    )
    expect(rows).toEqual([{ by_user: 'machine:court-feed' }, { by_user: 'machine:court-feed' }])
  })

  test.each([
    ['a wrong secret', { client_id: 'known', client_secret: 'wrong' }, 401, 'invalid_client'],
    ['a name that nobody has', { client_id: 'stranger', client_secret: 'x' }, 401, 'invalid_client'],
    ['no secret', { client_id: 'known' }, 401, 'invalid_client'],
    ['another kind of grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('%s gets no token', async (_, payload, status, error) => {
    await addMachine(house, theHouse, { name: 'known', scopes: ['bell:ring'] })
    const reply = await askForToken(payload)
    expect([reply.statusCode, reply.json<{ error: string }>().error]).toEqual([status, error])
  })

  test('cannot ask for a permission that it was not given, nor use one that its token does not carry', async () => {
    const machine = await added('two-scopes', 'bell:ring', 'bell:hear')
    expect(
      (
        await askForToken({ client_id: machine.clientId, client_secret: machine.secret, scope: 'machine:write' })
      ).json(),
    ).toEqual({
      error: 'invalid_scope',
    })
    const narrow = await tokenFor(machine, 'bell:hear')
    const refused = await ring(narrow, 'narrow-one')
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'access.role'])
    const heard = await app.inject({ url: `/api/v1/people/${lee}/bells`, headers: bearer(narrow) })
    expect(heard.statusCode).toBe(200)
  })

  test('is refused once its token has run out, and at once when its access is ended', async () => {
    const machine = await added('soon-gone', 'bell:ring')
    const token = await tokenFor(machine)
    const removed = await removeMachine(house, theHouse, 'soon-gone')
    expect(removed.ok).toBe(true)
    const refused = await ring(token, 'soon-gone-1')
    expect(refused.statusCode).toBe(401)
    expect(refused.headers['www-authenticate']).toContain('invalid_token')
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect((await askForToken({ client_id: 'soon-gone', client_secret: machine.secret })).statusCode).toBe(401)
    expect(await removeMachine(house, theHouse, 'soon-gone')).toMatchObject({ refusal: { code: 'machine.not-there' } })

    const other = await added('lasting', 'bell:ring')
    const old = await tokenFor(other)
    house.clock.wind('2026-11-21T09:15:00Z')
    expect((await ring(old, 'lasting-1')).statusCode).toBe(401)
    expect((await ring(await tokenFor(other), 'lasting-2')).statusCode).toBe(201)
    house.clock.wind('2026-11-21T09:00:00Z')
  })

  test.each([
    ['A Name', ['bell:ring'], 'machine.name-not-usable'],
    ['nothing-given', [], 'machine.no-scope'],
    ['too-much', ['machine:write'], 'machine.scope-not-known'],
    ['court-feed', ['bell:ring'], 'machine.already-there'],
  ])('%s with %j is refused: %s', async (name, scopes, code) => {
    await addMachine(house, theHouse, { name: 'court-feed', scopes: ['bell:ring'] })
    expect(await addMachine(house, theHouse, { name, scopes })).toMatchObject({ ok: false, refusal: { code } })
  })

  test('is added only by an administrator, and its secret is in no list and in no column', async () => {
    const clerk = staff('clerk', 'sentence-calculation-clerk')
    await expect(addMachine(house, clerk, { name: 'not-allowed', scopes: ['bell:ring'] })).rejects.toThrow(
      'machine:write',
    )
    const { secret } = await added('well-kept', 'bell:ring')
    const kept = await house.db.asOwner(connection => connection.query('select * from platform.machine', []))
    expect(JSON.stringify(kept.rows)).not.toContain(secret)
    expect(JSON.stringify(await listMachines(house, theHouse))).not.toMatch(/scrypt|secret/i)
  })

  test("a member of staff's session reads the API, and changes nothing through it", async () => {
    const browser = await signedInAs(app, 'clerk')
    const cookie = `session=${browser.cookies.get('session') ?? ''}`
    const read = await app.inject({ url: `/api/v1/people/${lee}/bells`, headers: { cookie } })
    expect(read.statusCode).toBe(200)
    const changed = await app.inject({
      method: 'POST',
      url: '/api/v1/bell-rings',
      headers: { cookie, 'idempotency-key': 'with-a-session' },
      payload: { loudness: 1 },
    })
    expect([changed.statusCode, changed.json<{ code: string }>().code]).toEqual([401, 'access.token-missing'])
  })
})
