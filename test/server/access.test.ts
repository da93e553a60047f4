import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOfPerson, theHouse } from '#platform'
import { buildServer } from '../../src/server.ts'
import { browserOf, signedInAs } from '../browser.ts'
import { testHouse, type TestHouse } from '../house.ts'
import { practiceRooms, practiceStaff } from './rooms.ts'

const atLeeds = '00000000-0000-7000-8000-000000000001'
const atMoorland = '00000000-0000-7000-8000-000000000002'

describe('what a route needs', () => {
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

  const readsOf = async (person: string) =>
    (await house.db.transaction(theHouse, tx => factsOfPerson(tx, { person, most: 100 }))).map(({ kind, by, of }) => ({
      kind,
      by,
      of,
    }))

  test.each([
    ['/api/v1/bell-rings', 'POST'],
    [`/api/v1/people/${atLeeds}/bells`, 'GET'],
  ] as const)('without a token the API answers %s with 401 and says how to get one', async (url, method) => {
    const reply = await app.inject({ method, url, ...(method === 'POST' ? { payload: {} } : {}) })
    expect(reply.statusCode).toBe(401)
    expect(reply.headers['www-authenticate']).toContain('Bearer')
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(reply.json()).toMatchObject({ code: 'access.token-missing' })
  })

  test('a token that is none is refused, before anything else is looked at', async () => {
    const reply = await app.inject({
      url: `/api/v1/people/${atLeeds}/bells`,
      headers: { authorization: 'Bearer made-up' },
    })
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([401, 'access.token-not-valid'])
  })

  test('somebody without the role sees a page that names the permission, and stays signed in', async () => {
    const browser = await signedInAs(app, 'officer')
    const refused = await browser.open('/bell')
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('Ring the bell')
    expect((await browser.open(`/people/${atMoorland}`)).status).toBe(200)
  })

  test("looking at a person's page leaves one line in their journal, which says who and which page", async () => {
    const browser = await signedInAs(app, 'clerk')
    await browser.open(`/people/${atLeeds}`)
    expect(await readsOf(atLeeds)).toContainEqual({ kind: 'person.read', by: 'clerk', of: { page: '/people/:person' } })
  })

  test('somebody of another place may not look, and no line says that they did', async () => {
    const before = await readsOf(atLeeds)
    const browser = await signedInAs(app, 'officer')
    expect((await browser.open(`/people/${atLeeds}`)).status).toBe(403)
    expect(await readsOf(atLeeds)).toEqual(before)
  })

  test('a person who is not there, and an id that cannot be one, look the same', async () => {
    const browser = await signedInAs(app, 'clerk')
    const missing = await browser.open('/people/00000000-0000-7000-8000-00000000ffff')
    const malformed = await browser.open('/people/nobody')
    expect([missing.status, malformed.status]).toEqual([404, 404])
  })

  test('a route that does not say what it needs does not start, nor one that shows a person to anybody', async () => {
    const starting = (url: string, needs: string | undefined) =>
      buildServer({
        ...house,
        rooms: [
          ...house.rooms,
          {
            name: 'careless',
            pages: () => async inner => {
              inner.get(url, { config: needs === undefined ? {} : { needs } }, async () => 'open')
            },
          },
        ],
      })
    await expect(starting('/careless', undefined)).rejects.toThrow('does not say what it needs')
    await expect(starting('/careless/:person', 'nothing')).rejects.toThrow("shows a person's record to anybody")
    await expect(starting('/careless', 'bell:break')).rejects.toThrow('a permission that no room declares')
  })

  test('an address without a route is not found, signed in or not', async () => {
    expect((await browserOf(app).open('/nowhere')).status).toBe(404)
    expect((await app.inject({ url: '/api/v1/nowhere' })).statusCode).toBe(404)
  })

  test.each([
    ['/bell?q=%00', undefined],
    ['/people/%00', undefined],
    ['/api/v1/bell-rings', { loudness: 1, note: 'a\u0000b' }],
  ])('the character with code 0 in %s is refused in words, and is no fault of ours', async (url, payload) => {
    const reply = await app.inject({ method: payload ? 'POST' : 'GET', url, ...(payload ? { payload } : {}) })
    expect([400, 401]).toContain(reply.statusCode)
  })
})

describe('requests in great numbers', () => {
  let house: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    const made = await testHouse({ rooms: practiceRooms(practiceStaff()) })
    house = { ...made, configuration: { ...made.configuration, RATE_PER_MINUTE: 40 } }
    app = await buildServer(house)
  })
  afterAll(async () => {
    await app.close()
    await house.close()
  })

  test('are refused with the time to wait, sooner where secrets could be tried, and never for those who watch', async () => {
    const statuses = async (count: number, url: string, method: 'GET' | 'POST' = 'GET') => {
      const seen: number[] = []
      for (let sent = 0; sent < count; sent += 1) seen.push((await app.inject({ method, url })).statusCode)
      return seen
    }
    expect((await statuses(4, '/api/token', 'POST')).at(-1)).toBe(429)
    expect(new Set(await statuses(60, '/ping'))).toEqual(new Set([200]))
    expect((await statuses(45, '/bell')).filter(status => status === 429)).toHaveLength(5)
    const refused = await app.inject({ url: '/bell' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })
})
