import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMachine, theHouse } from '#platform'
import { buildServer } from '../../src/server.ts'
import { signedInAs } from '../browser.ts'
import { testHouse, type TestHouse } from '../house.ts'
import { practiceRooms, practiceStaff } from './rooms.ts'

describe('a request that is sent twice', () => {
  let house: TestHouse
  let app: FastifyInstance
  let token: string
  beforeAll(async () => {
    house = await testHouse({ rooms: practiceRooms(practiceStaff()) })
    app = await buildServer(house)
    const machine = await addMachine(house, theHouse, { name: 'court-feed', scopes: ['bell:ring'] })
    if (!machine.ok) throw new Error(machine.refusal.code)
    const reply = await app.inject({
      method: 'POST',
      url: '/api/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `grant_type=client_credentials&client_id=court-feed&client_secret=${machine.value.secret}`,
    })
    token = reply.json<{ access_token: string }>().access_token
  })
  afterAll(async () => {
    await app.close()
    await house.close()
  })

  const ring = (key: string | undefined, payload: object = { loudness: 3 }) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/bell-rings',
      headers: { authorization: `Bearer ${token}`, ...(key === undefined ? {} : { 'idempotency-key': key }) },
      payload,
    })
  const rings = () =>
    house.db.asOwner(async connection => {
      const { rows } = await connection.query(`select count(*) as rung from platform.fact where kind = 'bell.rung'`, [])
      return (rows as { rung: number }[])[0]?.rung ?? 0
    })

  test('is carried out once, and answered the same both times', async () => {
    const before = await rings()
    const first = await ring('same-key-1')
    const second = await ring('same-key-1')
    expect([first.statusCode, second.statusCode]).toEqual([201, 201])
    expect(second.body).toBe(first.body)
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
    expect(second.headers['idempotency-replayed']).toBe('true')
    expect(await rings()).toBe(before + 1)
  })

  test('many at the same moment: one is carried out, the others get its answer or are told to wait', async () => {
    const before = await rings()
    const replies = await Promise.all(Array.from({ length: 8 }, () => ring('same-moment-1')))
    expect(await rings()).toBe(before + 1)
    const statuses = replies.map(({ statusCode }) => statusCode)
    expect(statuses.filter(status => status === 201).length).toBeGreaterThan(0)
    expect(statuses.every(status => status === 201 || status === 409)).toBe(true)
  })

  test('with another body is refused, and nothing happens', async () => {
    await ring('other-body-1')
    const before = await rings()
    const reply = await ring('other-body-1', { loudness: 4 })
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([422, 'request.idempotency-key-reused'])
    expect(await rings()).toBe(before)
  })

  test('needs a key when it makes something, and one of the right form', async () => {
    const before = await rings()
    for (const key of [undefined, 'short', 'with spaces in it']) {
      const reply = await ring(key)
      expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, 'request.idempotency-key-missing'])
    }
    expect(await rings()).toBe(before)
  })

  test('may be sent again under its key after a refusal, because nothing was changed', async () => {
    const before = await rings()
    expect((await ring('refused-first', { loudness: 3, refused: true })).statusCode).toBe(409)
    expect((await ring('refused-first', { loudness: 10 })).statusCode).toBe(400)
    expect((await ring('refused-first')).statusCode).toBe(201)
    expect(await rings()).toBe(before + 1)
  })

  test('is told that its answer was lost when the process went before it answered', async () => {
    await ring('lost-answer-1')
    await house.db.asOwner(connection =>
      connection.script(
        `update platform.once set status = null, headers = null, body = null where key = 'api:lost-answer-1'`,
      ),
    )
    const soon = await ring('lost-answer-1')
    expect([soon.statusCode, soon.json<{ code: string }>().code]).toEqual([409, 'request.in-progress'])
    house.clock.wind('2026-11-21T09:05:00Z')
    const later = await ring('lost-answer-1')
    expect([later.statusCode, later.json<{ code: string }>().code]).toEqual([409, 'request.answer-lost'])
    house.clock.wind('2026-11-21T09:00:00Z')
  })

  test('is another request for somebody else, or in another form', async () => {
    const browser = await signedInAs(app, 'clerk', '/bell')
    const before = await rings()
    const page = (await browser.open('/bell')).text
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ _csrf: hidden('_csrf'), _once: hidden('_once') }).toString()
    const first = await browser.ask('POST', '/bell', body)
    const second = await browser.ask('POST', '/bell', body)
    expect([first.statusCode, second.statusCode]).toEqual([303, 303])
    expect(second.headers.location).toBe(first.headers.location)
    expect(await rings()).toBe(before + 1)
    await browser.open('/bell')
    await browser.send('/bell')
    expect(await rings()).toBe(before + 2)
  })
})
