import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import fastify, { type FastifyInstance } from 'fastify'
import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  buildHouse,
  Denied,
  noLog,
  NotFound,
  readConfiguration,
  Stale,
  Unavailable,
  windableClock,
  type Actor,
  type Database,
} from '#platform'
import { html } from './html.ts'
import { form } from './forms/form.ts'
import { layout } from './frame/layout.ts'
import type { PageModel, View } from './frame/page.ts'
import { web } from './plugin.ts'

const clerk: Actor = {
  kind: 'staff',
  username: 'sam',
  name: 'Sam <Clerk>',
  roles: ['sentence-calculation-clerk'],
  places: ['LEI', 'WDI'],
}

const says = { en: 'Record a court warrant', cy: 'Cofnodi gwarant llys' }
const denied = { en: 'You need the role of clerk.', cy: 'Mae angen rôl clerc arnoch.' }

const room = {
  name: 'sample',
  permissions: [
    { name: 'warrant:write', says, roles: ['sentence-calculation-clerk'], where: 'anywhere' },
    { name: 'board:read', says, roles: ['governor'], where: 'anywhere' },
  ],
  desks: [
    { name: { en: 'Boards', cy: 'Byrddau' }, path: '/boards', needs: 'board:read', order: 1 },
    { name: { en: 'Warrants', cy: 'Gwarantau' }, path: '/warrants', needs: 'warrant:write', order: 2 },
    { name: { en: 'My work', cy: 'Fy ngwaith' }, path: '/', needs: 'sign-in', order: 0 },
  ],
} as const

const view: View<PageModel> = page =>
  layout(
    page,
    html`<h1>${'Sample & page'}</h1>
      ${form(page, html`<button>Go</button>`)}`,
  )
const title = { en: 'Sample', cy: 'Enghraifft' }

/** Frames know nothing of the database, so the house has none. */
const noDatabase = {} as Database

async function sampleServer(environment: Readonly<Record<string, string>> = {}): Promise<FastifyInstance> {
  const house = buildHouse({
    db: noDatabase,
    clock: windableClock('2026-11-21T09:00:00Z'),
    configuration: readConfiguration({ DEMO_PEOPLE: '5', ...environment }),
    log: noLog,
    rooms: [room],
  })
  const app = fastify()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.decorateRequest('signedIn', undefined)
  app.decorateRequest('actor', { getter: () => clerk })
  await app.register(web(house, { placeName: code => (code === 'LEI' ? 'HMP Leeds' : code) }))
  app.addHook('onRequest', async request => {
    if (request.headers['x-signed-out'] === undefined) request.signedIn = clerk
  })
  const open = { config: { needs: 'nothing' } }
  app.get('/', open, async (_, reply) => reply.page(view, { title }))
  app.get('/warrants/new', open, async (_, reply) =>
    reply.page(view, { title, errors: [{ text: 'Wrong', href: '#a' }] }),
  )
  app.post('/warrants/new', open, async (_, reply) =>
    reply.flash('success', { en: 'Saved', cy: 'Cadwyd' }).redirect('/', 303),
  )
  const failures: Readonly<Record<string, () => Error>> = {
    missing: () => new NotFound('person 1'),
    denied: () => new Denied('warrant:write', 'access.role', denied),
    stale: () => new Stale('warrant 1 v2'),
    unavailable: () => new Unavailable('court lists'),
    bug: () => new Error('secret detail'),
    large: () => Object.assign(new Error('big'), { statusCode: 413 }),
  }
  for (const prefix of ['/fails', '/api/v1/fails'])
    app.get(`${prefix}/:how`, open, async request => {
      throw failures[(request.params as { readonly how: string }).how]?.() ?? new Error('unknown')
    })
  const body = Type.Object({ days: Type.Integer({ minimum: 1 }), on: Type.String() })
  app.post('/api/v1/things', { ...open, schema: { body } }, async () => ({ ok: true }))
  app.get(
    '/api/v1/things/:id',
    { ...open, schema: { params: Type.Object({ id: Type.String({ pattern: '^\\d+$' }) }) } },
    async () => ({}),
  )
  await app.ready()
  return app
}

let app: FastifyInstance
beforeAll(async () => {
  app = await sampleServer()
})
afterAll(() => app.close())

const page = (url: string, headers: Readonly<Record<string, string>> = {}) => app.inject({ url, headers })

describe('the frame', () => {
  test('says who is signed in and shows only the desks that they may open, in order', async () => {
    const { body, headers, statusCode } = await page('/')
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toContain('Sam &lt;Clerk&gt;')
    expect(body).toContain('<title>Sample - Throughcare</title>')
    const desks = [...body.matchAll(/class="govuk-service-navigation__link" href="([^"]+)"/g)].map(([, href]) => href)
    expect(desks).toEqual(['/', '/warrants'])
    expect(body).toContain('action="/find"')
    expect(body).toContain('HMP Leeds')
    expect(body).toContain('Everyone in this system is invented')
  })

  test('shows nobody’s tools to somebody who is not signed in', async () => {
    const { body } = await page('/', { 'x-signed-out': '1' })
    expect(body).not.toContain('Sam &lt;')
    expect(body).not.toContain('action="/find"')
    expect(body).not.toContain('action="/sign-out"')
    expect(body).toContain('Cymraeg')
  })

  test('marks the desk that a page belongs to, and begins the title with "Error: " when something is wrong', async () => {
    const { body } = await page('/warrants/new?lang=en')
    expect(body).toContain('href="/warrants" aria-current="true"')
    expect(body).toContain('<title>Error: Sample - Throughcare</title>')
  })

  test('speaks Welsh when asked, remembers it, and keeps the address', async () => {
    const { body, cookies } = await page('/warrants/new?a=1&lang=cy')
    expect(body).toContain('<html lang="cy"')
    expect(body).toContain('<title>Gwall: Enghraifft - Throughcare</title>')
    expect(body).toContain('href="/warrants/new?a=1&amp;lang=en"')
    const language = cookies.find(({ name }) => name === 'language')
    expect(language).toMatchObject({ value: 'cy', httpOnly: true, sameSite: 'Lax' })
    expect((await page('/', { cookie: 'language=cy' })).body).toContain('<html lang="cy"')
    expect((await page('/', { 'accept-language': 'cy,en;q=0.5' })).body).toContain('<html lang="cy"')
    expect((await page('/?lang=fr')).body).toContain('<html lang="en-GB"')
  })

  test('lets staff choose among their own places, and leads nowhere else', async () => {
    const { token, cookie } = await formOf(app)
    const choose = (place: string, back: string) =>
      app.inject({
        method: 'POST',
        url: '/place',
        headers: { cookie, 'content-type': FORM },
        body: new URLSearchParams({ _csrf: token, place, back }).toString(),
      })
    const chosen = await choose('WDI', '/warrants')
    expect(chosen.headers.location).toBe('/warrants')
    expect(chosen.cookies.find(({ name }) => name === 'place')?.value).toBe('WDI')
    const elsewhere = await choose('XXX', '//evil.example')
    expect(elsewhere.headers.location).toBe('/')
    expect(elsewhere.cookies.find(({ name }) => name === 'place')).toBeUndefined()
  })

  test('keeps a message for the next page, once', async () => {
    const { token, cookie } = await formOf(app)
    const saved = await app.inject({
      method: 'POST',
      url: '/warrants/new',
      headers: { cookie, 'content-type': FORM },
      body: `_csrf=${encodeURIComponent(token)}`,
    })
    expect(saved.statusCode).toBe(303)
    const flash = saved.cookies.find(({ name }) => name === 'flash')?.value ?? ''
    const next = await page('/', { cookie: `flash=${flash}` })
    expect(next.body).toContain('Saved')
    expect(next.cookies.find(({ name }) => name === 'flash')?.value).toBe('')
    expect((await page('/', { cookie: 'flash=bm90LWpzb24' })).statusCode).toBe(200)
  })
})

const FORM = 'application/x-www-form-urlencoded'

async function formOf(server: FastifyInstance): Promise<{ readonly token: string; readonly cookie: string }> {
  const { body, cookies } = await server.inject('/')
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  return { token, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

describe('security', () => {
  test('scripts run only with the nonce of the page, and nothing comes from elsewhere', async () => {
    const { headers, body } = await page('/')
    const policy = String(headers['content-security-policy'])
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none'
    expect(policy).toBe(
      `default-src 'self';script-src 'self' 'nonce-${nonce}';style-src 'self';img-src 'self' data:;object-src 'none';frame-ancestors 'none';form-action 'self';base-uri 'none'`,
    )
    expect(body).toContain(`nonce="${nonce}"`)
    expect((await page('/')).headers['content-security-policy']).not.toBe(policy)
    expect(body).not.toMatch(/ style="| on\w+="/)
  })

  test('the other headers are there, and no promise of https is made over http', async () => {
    const { headers } = await page('/')
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('over https browsers are held to it, and forms may end at the identity provider', async () => {
    const secure = await sampleServer({
      PUBLIC_URL: 'https://throughcare.example',
      OIDC_ISSUER: 'https://id.example/oidc',
      OIDC_CLIENT_ID: 'a',
      OIDC_CLIENT_SECRET: 'b',
    })
    const { headers } = await secure.inject('/')
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
    expect(headers['content-security-policy']).toContain("form-action 'self' https://id.example")
    await secure.close()
  })

  test.each([
    ['without a token', ''],
    ['with a token of somebody else', '_csrf=abc'],
  ])('a form %s is refused, and says that nothing typed is lost', async (_, body) => {
    const { cookie } = await formOf(app)
    const refused = await app.inject({
      method: 'POST',
      url: '/warrants/new',
      headers: { cookie, 'content-type': FORM },
      body,
    })
    expect(refused.statusCode).toBe(403)
    expect(refused.body).toContain('what you typed is still there')
  })
})

describe('an error', () => {
  test.each([
    ['missing', 404, 'web.not-found', 'Page not found'],
    ['denied', 403, 'access.role', 'You do not have permission to do this'],
    ['stale', 409, 'web.stale', 'This changed while you were working'],
    ['unavailable', 503, 'web.unavailable', 'Sorry, part of the service is not answering'],
    ['bug', 500, 'web.broken', 'Sorry, there is a problem with the service'],
    ['large', 413, 'web.too-large', 'There is a problem with what was sent'],
  ])('%s is %i: a page for people and a problem for machines', async (how, status, code, heading) => {
    const shown = await page(`/fails/${how}`)
    expect(shown.statusCode).toBe(status)
    expect(shown.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(shown.body).toContain(`>${heading}</h1>`)
    expect(shown.body).not.toContain('secret detail')
    const told = await page(`/api/v1/fails/${how}`)
    expect(told.statusCode).toBe(status)
    expect(told.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(told.json()).toMatchObject({ status, code, type: `urn:throughcare:problem:${code}` })
    expect(told.body).not.toContain('secret detail')
  })

  test('names the permission that is missing, and keeps them signed in', async () => {
    const { body } = await page('/fails/denied')
    expect(body).toContain('Record a court warrant')
    expect(body).toContain('warrant:write')
    expect(body).toContain('You are still signed in')
    expect(body).toContain('Sam &lt;Clerk&gt;')
  })

  test('is read in Welsh', async () => {
    expect((await page('/fails/denied?lang=cy')).body).toContain('Mae angen rôl clerc arnoch.')
    expect((await page('/api/v1/fails/stale?lang=cy')).json()).toMatchObject({
      detail: expect.stringContaining('Newidiodd') as string,
    })
  })

  test('says when to try again', async () => {
    expect((await page('/fails/unavailable')).headers['retry-after']).toBe('30')
  })

  test('of a page that is not there looks the same as of one that may not be known', async () => {
    const strip = (body: string) =>
      body.replaceAll(/nonce="[^"]+"|value="[^"]+"|<code>[^<]+<\/code>|\/(?:nowhere|fails\/missing)/g, '')
    const [nowhere, hidden] = [await page('/nowhere'), await page('/fails/missing')]
    expect(nowhere.statusCode).toBe(404)
    expect(strip(nowhere.body)).toBe(strip(hidden.body))
  })

  test('of a body says where and what, never the value', async () => {
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/api/v1/things', payload: { days: -5123 } })
    expect(statusCode).toBe(400)
    const told = JSON.parse(body) as { readonly errors: readonly { readonly path: string }[] }
    expect(told.errors.map(({ path }) => path).toSorted()).toEqual(['/days', '/on'])
    expect(body).not.toContain('5123')
  })

  test('of an id that cannot be one is that nothing is there', async () => {
    expect((await page('/api/v1/things/abc')).statusCode).toBe(404)
  })

  test('of a body that is not JSON is told as one', async () => {
    const { statusCode, headers } = await app.inject({
      method: 'POST',
      url: '/api/v1/things',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    })
    expect(statusCode).toBe(400)
    expect(headers['content-type']).toContain('problem+json')
  })
})

describe('the pages that the footer leads to', () => {
  test.each([
    ['/accessibility', 'Web Content Accessibility Guidelines 2.2', 'Hygyrchedd'],
    ['/cookies', 'Makes sure that forms are sent by you', 'Cwcis'],
    ['/about', 'GOV.UK Frontend', 'rhedeg yma'],
  ])('%s is open to everybody, in both languages', async (url, en, cy) => {
    const signedOut = { 'x-signed-out': '1' }
    expect((await page(url, signedOut)).body).toContain(en)
    expect((await page(`${url}?lang=cy`, signedOut)).body).toContain(cy)
  })

  test('name every cookie that is set', async () => {
    const { token, cookie } = await formOf(app)
    const headers = { cookie, 'content-type': FORM }
    const sent = [
      await page('/?lang=cy'),
      await app.inject({
        method: 'POST',
        url: '/place',
        headers,
        body: new URLSearchParams({ _csrf: token, place: 'WDI', back: '/' }).toString(),
      }),
      await app.inject({
        method: 'POST',
        url: '/warrants/new',
        headers,
        body: new URLSearchParams({ _csrf: token }).toString(),
      }),
    ]
    const listed = (await page('/cookies')).body
    const set = new Set(sent.flatMap(({ cookies }) => cookies.map(({ name }) => name)))
    expect([...set].toSorted()).toEqual(['_csrf', 'flash', 'language', 'place'])
    for (const name of set) expect(listed).toContain(`>${name}</`)
  })
})

describe('assets', () => {
  test('have addresses that change with their content, and are kept for ever', async () => {
    const { body } = await page('/')
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? ''
    const js = /src="(\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? ''
    for (const [url, type] of [
      [css, 'text/css'],
      [js, 'text/javascript'],
    ] as const) {
      const sent = await app.inject({ url, headers: { 'accept-encoding': 'br' } })
      expect(sent.statusCode).toBe(200)
      expect(sent.headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
      })
      expect(sent.headers['content-type']).toContain(type)
      expect(sent.rawPayload.length).toBeLessThan(40_000)
    }
  })

  test('of the generic brand hold neither GOV.UK’s typeface nor its pictures', async () => {
    const { body } = await page('/')
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? ''
    const folder = css.slice(0, css.lastIndexOf('/'))
    const sheet = await page(css)
    expect(sheet.body).not.toContain('@font-face')
    expect(sheet.body).not.toContain('GDS Transport')
    expect(sheet.body).toContain(`url(${folder}/images/icon-`)
    expect((await page(`${folder}/images/govuk-crest.svg`)).statusCode).toBe(404)
    expect((await page(`${folder}/images/icon-tag-remove-cross.svg`)).statusCode).toBe(200)
    expect((await page(`${folder}/images/../../package.json`)).statusCode).toBe(404)
    expect((await page(`${folder}/icon.svg`)).headers['content-type']).toContain('svg')
    expect(body).not.toContain('govuk-logo')
  })

  test('of the GOV.UK brand hold both', async () => {
    const branded = await sampleServer({ BRAND: 'govuk' })
    const { body } = await branded.inject('/')
    expect(body).toContain('govuk-header__logotype')
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? ''
    expect((await branded.inject(css)).body).toContain('GDS Transport')
    expect((await branded.inject(`${css.slice(0, css.lastIndexOf('/'))}/images/govuk-crest.svg`)).statusCode).toBe(200)
    await branded.close()
  })
})
