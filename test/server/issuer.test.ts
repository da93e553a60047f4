import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../src/server.ts'
import { testHouse, type TestHouse } from '../house.ts'
import { issuerFor, throughIssuer, type Issuer } from './issuer.ts'
import { practiceRooms, practiceStaff } from './rooms.ts'

const PUBLIC_URL = 'https://throughcare.example'

describe("signing in with somebody else's identity provider, behind a proxy", () => {
  let house: TestHouse
  let app: FastifyInstance
  let issuer: Issuer
  beforeAll(async () => {
    issuer = await issuerFor(PUBLIC_URL)
    const made = await testHouse({ rooms: practiceRooms(practiceStaff()) })
    house = {
      ...made,
      configuration: {
        ...made.configuration,
        HOST: '0.0.0.0',
        PUBLIC_URL,
        OIDC_ISSUER: issuer.url,
        OIDC_CLIENT_ID: issuer.clientId,
        OIDC_CLIENT_SECRET: issuer.clientSecret,
        OIDC_USERNAME_CLAIM: 'staff_code',
      },
    }
    app = await buildServer(house)
  })
  afterAll(async () => {
    await app.close()
    await house.close()
    await issuer.close()
  })

  const cookies = new Map<string, string>()
  const ask = async (url: string, method: 'GET' | 'POST' = 'GET', payload?: string) => {
    const reply = await app.inject({
      method,
      url,
      headers: {
        host: 'throughcare.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '192.0.2.7',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of reply.cookies) cookies.set(name, encodeURIComponent(value))
    return reply
  }
  const signInAs = async (username: string) => {
    cookies.clear()
    issuer.username = username
    const asked = await ask('/sign-in?then=/bell')
    const back = new URL(await throughIssuer(String(asked.headers.location), PUBLIC_URL))
    return ask(back.pathname + back.search)
  }

  test('proves who somebody is, by the claim that is set; the staff record says the rest', async () => {
    const answered = await signInAs('clerk')
    expect([answered.statusCode, answered.headers.location]).toEqual([303, '/bell'])
    expect((await ask('/bell')).statusCode).toBe(200)
  })

  test('the cookie is one that browsers give to this host only, and only by https', async () => {
    cookies.clear()
    const asked = await ask('/sign-in')
    expect(String(asked.headers['set-cookie'])).toMatch(
      /^__Host-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(asked.headers['strict-transport-security']).toContain('max-age=')
  })

  test('somebody who is proved but has no staff record gets in nowhere', async () => {
    const answered = await signInAs('stranger')
    expect(answered.statusCode).toBe(403)
    expect(answered.body).toContain('no staff record')
    expect((await ask('/bell')).statusCode).toBe(303)
  })

  test('signing out ends the session at the provider too', async () => {
    await signInAs('clerk')
    const page = await ask('/bell')
    const token = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? ''
    const out = await ask('/sign-out', 'POST', new URLSearchParams({ _csrf: token }).toString())
    const away = new URL(String(out.headers.location))
    expect(away.origin).toBe(issuer.url)
    expect(away.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/signed-out`)
    expect(away.searchParams.get('id_token_hint')).toMatch(/^ey/)
    expect((await ask('/bell')).statusCode).toBe(303)
  })

  test('there is no choice of staff, and no development provider', async () => {
    expect((await ask('/development-provider/.well-known/openid-configuration')).statusCode).toBe(404)
    expect((await ask('/sign-in/choose/anything')).statusCode).toBe(404)
  })

  test('while the provider does not answer, signing in says so and works again afterwards', async () => {
    const elsewhere = { ...house, configuration: { ...house.configuration, OIDC_ISSUER: 'http://127.0.0.1:9' } }
    const other = await buildServer(elsewhere)
    const reply = await other.inject({ url: '/sign-in', headers: { 'x-forwarded-proto': 'https' } })
    expect([reply.statusCode, reply.headers['retry-after']]).toEqual([503, '30'])
    await other.close()
  })
})

describe('the development sign-in', () => {
  test.each([
    ['in production', { NODE_ENV: 'production' }],
    ['on an address that others can reach', { HOST: '0.0.0.0' }],
    ['behind an address that others can reach', { PUBLIC_URL }],
  ])('does not start %s', async (_, settings) => {
    const made = await testHouse({ rooms: practiceRooms(practiceStaff()) })
    const starting = buildServer({ ...made, configuration: { ...made.configuration, ...settings } })
    await expect(starting).rejects.toThrow('OIDC_ISSUER')
    await made.close()
  })
})
