import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../src/server.ts'
import { signedInAs } from '../browser.ts'
import { testHouse, type TestHouse } from '../house.ts'
import { practiceRooms, practiceStaff } from './rooms.ts'

describe('those who watch over the house', () => {
  let house: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    house = await testHouse({ rooms: practiceRooms(practiceStaff()) })
    app = await buildServer(house, { version: '1.2.3' })
  })
  afterAll(async () => {
    await app.close()
    await house.close()
  })

  test.each([
    ['/ping', 'pong'],
    ['/health/live', '"UP"'],
    ['/health/ready', '"UP"'],
    ['/health', '"db"'],
    ['/info', '"1.2.3"'],
  ])('%s answers without signing in', async (url, holds) => {
    const reply = await app.inject({ url })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain(holds)
  })

  test('measures are by the pattern of the route, and hold no address', async () => {
    const browser = await signedInAs(app, 'clerk')
    await browser.open('/people/00000000-0000-7000-8000-000000000001?note=surname')
    const { body, statusCode } = await app.inject({ url: '/metrics' })
    expect(statusCode).toBe(200)
    expect(body).toContain('route="/people/:person"')
    expect(body).not.toMatch(/0000000001|surname/)
  })

  test('measures are hidden from other machines, and from this one behind a proxy', async () => {
    const away = await app.inject({ url: '/metrics', remoteAddress: '192.0.2.1' })
    const proxied = await app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '192.0.2.1' } })
    expect([away.statusCode, proxied.statusCode]).toEqual([404, 404])
  })

  test('the description of the API names every operation, its permission, and the key that a creation needs', async () => {
    const { openapi, paths } = (await app.inject({ url: '/api/openapi.json' })).json<{
      openapi: string
      paths: Record<string, Record<string, { operationId: string; security: object[]; parameters: { name: string }[] }>>
    }>()
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(['/api/token', '/api/v1/bell-rings', '/api/v1/people/{person}/bells'])
    const ring = paths['/api/v1/bell-rings']?.['post']
    expect(ring?.security).toContainEqual({ machine: ['bell:ring'] })
    expect(ring?.parameters.map(({ name }) => name)).toEqual(['idempotency-key'])
  })
})
