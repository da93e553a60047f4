import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildServer } from '../../src/server.ts'
import { browserOf, signedInAs } from '../browser.ts'
import { testHouse, type TestHouse } from '../house.ts'
import { practiceRooms, practiceStaff } from './rooms.ts'

describe('signing in', () => {
  const members = practiceStaff()
  let house: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    house = await testHouse({ rooms: practiceRooms(members) })
    app = await buildServer(house)
  })
  afterAll(async () => {
    await app.close()
    await house.close()
  })

  test('a page that needs it leads to the choice of staff, and from there back to the page', async () => {
    const browser = browserOf(app)
    const chooser = await browser.open('/bell?louder=yes')
    expect(chooser.address).toMatch(/^\/sign-in\/choose\//)
    expect(chooser.text).toContain('Choose who to sign in as')
    expect(chooser.text).toContain('value="clerk"')
    expect(chooser.text).toMatch(/<link rel="stylesheet" href="\/assets\/\w+\/throughcare\.css">/)
    const page = await browser.send(chooser.address, { username: 'clerk' })
    expect([page.status, page.address]).toEqual([200, '/bell?louder=yes'])
  })

  test('the session gets a new id when somebody signs in, and its cookie is out of the reach of scripts', async () => {
    const browser = browserOf(app)
    const chooser = await browser.open('/bell')
    const before = browser.cookies.get('session')
    await browser.send(chooser.address, { username: 'clerk' })
    const after = browser.cookies.get('session')
    expect(before).toBeDefined()
    expect(after).toBeDefined()
    expect(after).not.toBe(before)
    const { headers } = await browserOf(app).ask('GET', '/sign-in')
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('signing out ends the session, also for somebody who kept its cookie', async () => {
    const browser = await signedInAs(app, 'clerk', '/bell')
    const kept = browser.cookies.get('session') ?? ''
    const after = await browser.send('/sign-out')
    expect([after.status, after.address]).toEqual([200, '/signed-out'])
    const again = await app.inject({ url: '/bell', headers: { host: 'localhost', cookie: `session=${kept}` } })
    expect([again.statusCode, again.headers.location]).toEqual([303, '/sign-in?then=%2Fbell'])
  })

  test('somebody else may be chosen in the same browser afterwards, and without signing out first', async () => {
    const browser = await signedInAs(app, 'clerk', '/bell')
    await browser.send('/sign-out')
    const chooser = await browser.open('/sign-in?then=/bell')
    expect((await browser.send(chooser.address, { username: 'officer' })).status).toBe(403)
    const again = await browser.open('/sign-in?then=/bell')
    expect((await browser.send(again.address, { username: 'clerk' })).status).toBe(200)
  })

  test('signing out needs the token of the page, so no other site can do it', async () => {
    const browser = await signedInAs(app, 'clerk')
    expect((await browser.ask('POST', '/sign-out', '')).statusCode).toBe(403)
  })

  test('a session ends after half an hour without a request, and after twelve hours in any case', async () => {
    const idle = await signedInAs(app, 'clerk', '/bell')
    house.clock.wind('2026-11-21T09:29:00Z')
    expect((await idle.ask('GET', '/bell')).statusCode).toBe(200)
    house.clock.wind('2026-11-21T10:00:00Z')
    expect((await idle.ask('GET', '/bell')).statusCode).toBe(303)

    const busy = await signedInAs(app, 'clerk', '/bell')
    for (let hour = 10; hour < 22; hour += 1) {
      for (const minute of ['05', '30', '55']) {
        house.clock.wind(`2026-11-21T${hour}:${minute}:00Z`)
        expect((await busy.ask('GET', '/bell')).statusCode).toBe(200)
      }
    }
    house.clock.wind('2026-11-21T22:06:00Z')
    expect((await busy.ask('GET', '/bell')).statusCode).toBe(303)
    house.clock.wind('2026-11-21T09:00:00Z')
  })

  describe('a form that is sent after the session has ended', () => {
    const typed = 'note=Typed+%3Cb%3Ewith+care%3C%2Fb%3E&_once=kept-form-1'
    const sendLate = async (origin: string) => {
      house.clock.wind('2026-11-21T09:00:00Z')
      const browser = await signedInAs(app, 'clerk', '/bell')
      house.clock.wind('2026-11-21T10:00:00Z')
      const cookie = `session=${browser.cookies.get('session') ?? ''}`
      const reply = await app.inject({
        method: 'POST',
        url: '/bell',
        headers: { host: 'localhost', origin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: typed,
      })
      expect(reply.statusCode).toBe(303)
      return { browser, then: String(reply.headers.location) }
    }
    const signInAgain = async (origin: string, username: string) => {
      const { browser, then } = await sendLate(origin)
      const chooser = await browser.open(then)
      return { browser, page: await browser.send(chooser.address, { username }) }
    }

    test('is kept for the one who typed it, and sent when they say so', async () => {
      const { browser, page } = await signInAgain('http://localhost', 'clerk')
      expect([page.status, page.address]).toEqual([200, '/sign-in/kept'])
      expect(page.text).toContain('value="Typed &lt;b&gt;with care&lt;/b&gt;"')
      const sent = await browser.send('/bell', { note: 'Typed <b>with care</b>' })
      expect([sent.status, sent.address]).toEqual([200, '/bell'])
    })

    test('is shown to nobody else who signs in at the same machine', async () => {
      const { browser, page } = await signInAgain('http://localhost', 'administrator')
      expect(page.address).toBe('/')
      expect((await browser.open('/sign-in/kept')).text).not.toContain('Typed')
    })

    test('is not kept when another site sent it', async () => {
      const { page } = await signInAgain('https://evil.example', 'clerk')
      expect(page.text).not.toContain('Typed')
    })
  })

  test('a role that is taken away bites within seconds, and somebody who has left is signed out', async () => {
    const browser = await signedInAs(app, 'clerk', '/bell')
    const clerk = members.get('clerk')!
    let passed = 0
    const stopwatch = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => stopwatch() + passed)
    const later = () => (passed += 2100)
    members.set('clerk', { ...clerk, roles: ['prison-officer'] })
    later()
    expect((await browser.ask('GET', '/bell')).statusCode).toBe(403)
    members.delete('clerk')
    later()
    expect((await browser.ask('GET', '/bell')).statusCode).toBe(303)
    members.set('clerk', clerk)
    later()
    expect((await browser.ask('GET', '/bell')).statusCode).toBe(200)
    vi.restoreAllMocks()
  })

  test('an answer that was not asked for signs nobody in', async () => {
    const other = await signedInAs(app, 'clerk')
    expect((await browserOf(app).open('/sign-in/callback?code=made-up&state=made-up')).address).toMatch(/choose/)
    const browser = browserOf(app)
    await browser.open('/bell')
    const answered = await browser.open('/sign-in/callback?code=made-up&state=made-up')
    expect(answered.status).toBe(400)
    expect(answered.text).toContain('Signing in was not completed')
    expect((await browser.ask('GET', '/bell')).statusCode).toBe(303)
    expect((await other.ask('GET', '/bell')).statusCode).toBe(200)
  })

  test('nobody is sent to another site after signing in', async () => {
    for (const then of ['//evil.example/', 'https://evil.example/', '/\\evil.example', 'bell']) {
      const browser = browserOf(app)
      const chooser = await browser.open(`/sign-in?then=${encodeURIComponent(then)}`)
      const { headers } = await browser.ask('POST', chooser.address, 'username=clerk')
      expect(String(headers.location)).toMatch(/^http:\/\/localhost\/development-provider\//)
      expect((await browser.open(String(headers.location))).address).toBe('/')
    }
  })

  test('somebody who is not on the list cannot be chosen', async () => {
    const browser = browserOf(app)
    const chooser = await browser.open('/sign-in')
    expect((await browser.send(chooser.address, { username: 'governor-of-nowhere' })).status).toBe(404)
  })

  test('the development sign-in answers only on this machine', async () => {
    const reply = await app.inject({ url: '/sign-in', headers: { host: 'throughcare.example' } })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
  })

  test('the choice can be read in Welsh', async () => {
    const browser = browserOf(app)
    await browser.open('/signed-out?lang=cy')
    expect((await browser.open('/bell')).text).toContain('Dewiswch fel pwy i fewngofnodi')
  })
})
