import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { practiceRooms, practiceStaff } from '../../../test/server/rooms.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { places } from './index.ts'
import { placeName, registerOf } from './register.ts'
import { seedOrganisation } from './seed-organisation.ts'

interface ListAnswer {
  readonly items: readonly { readonly code: string; readonly status: string; readonly operator: string }[]
  readonly next: string | null
}

describe('the register, asked from outside', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer({ rooms: [...practiceRooms(practiceStaff()), places] })
    await seedOrganisation(server.house)
  })
  afterAll(() => server.close())

  const ask = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { authorization: server.bearer } })

  describe('by the API', () => {
    test('a list is read to its end, page by page, and no place comes twice', async () => {
      const codes: string[] = []
      let after = ''
      do {
        const answer = (await ask(`/places?kind=prison&status=open&limit=40${after}`)).json<ListAnswer>()
        codes.push(...answer.items.map(({ code }) => code))
        after = answer.next === null ? '' : `&after=${answer.next}`
      } while (after !== '')
      expect(codes).toHaveLength(125)
      expect(new Set(codes).size).toBe(125)
    })

    test('a place is read as it was on a day, with its history and version', async () => {
      const reply = await ask('/places/LGI?on=2024-07-31')
      expect(reply.headers.etag).toBe('"1"')
      expect(reply.json()).toMatchObject({
        code: 'LGI',
        operator: 'sodexo',
        sector: 'private',
        history: {
          operator: [{ value: 'serco' }, { value: 'sodexo' }, { value: 'hm-prison-service', from: '2024-08-01' }],
        },
      })
    })

    test('public prisons are counted for a day', async () => {
      expect((await ask('/places/public-prisons?on=2026-07-27')).json()).toEqual({ on: '2026-07-27', count: 105 })
    })

    test.each([
      ['/places/XYZ', 404],
      ['/places/lower', 404],
      ['/places?limit=0', 400],
      ['/places?kind=castle', 400],
      ['/places/LEI?on=2026-02-30', 400],
    ])('%s answers %i with a problem', async (url, status) => {
      const reply = await ask(url)
      expect(reply.statusCode).toBe(status)
      expect(reply.headers['content-type']).toContain('application/problem+json')
    })

    test('a connected system may not change a place', async () => {
      const reply = await server.app.inject({
        method: 'PUT',
        url: '/api/v1/places/LEI/attributes/status',
        headers: { authorization: server.bearer, 'if-match': '"1"' },
        payload: { value: 'closed', from: '2026-12-01', reason: 'A test' },
      })
      expect(reply.statusCode).toBe(403)
    })
  })

  describe('by pages', () => {
    let clerk: Browser
    let administrator: Browser
    beforeAll(async () => {
      clerk = await signedInAs(server.app, 'clerk')
      administrator = await signedInAs(server.app, 'administrator')
    })

    test('the first sight is of prisons that are open, with how many are public', async () => {
      const { status, text } = await clerk.open('/places')
      expect(status).toBe(200)
      expect(text).toContain('125 places')
      expect(text).toContain('Altcourse (HMP &amp; YOI)')
      expect(text).not.toContain('Dartmoor')
      expect(text).not.toContain('Temporarily closed</strong>')
      expect(text).toContain('<strong>105</strong> public prisons')
      expect(text).toContain('Open Government Licence v3.0')
    })

    test('a day in the past shows what was then', async () => {
      const { text } = await clerk.open('/places?q=lowdham&on-day=31&on-month=7&on-year=2024')
      expect(text).toContain('Sodexo')
      expect((await clerk.open('/places?q=lowdham')).text).toContain('HM Prison Service')
    })

    test('a day that is none is an error, and what was typed stays', async () => {
      const { status, text } = await clerk.open('/places?on-day=31&on-month=2&on-year=2024')
      expect(status).toBe(400)
      expect(text).toContain('There is a problem')
      expect(text).toContain('value="31"')
    })

    test('nothing found says what to try', async () => {
      expect((await clerk.open('/places?q=zzzz')).text).toContain('No place answers')
    })

    test.each(['/places?kind=%00', '/places?kind=a&kind=b', '/places?after=NOWHERE', '/places?on=zebra&status=%27--'])(
      '%s does no harm',
      async address => {
        expect((await clerk.open(address)).status).toBeLessThan(500)
      },
    )

    test('in Welsh a prison of Wales has its Welsh name', async () => {
      const browser = await signedInAs(server.app, 'clerk')
      const { text } = await browser.open('/places/BWI?lang=cy')
      expect(text).toContain('Carchar y Berwyn')
      expect(text).toContain('Categori diogelwch')
    })

    test('the list is downloaded whole, and no cell is taken for a formula', async () => {
      const { headers, text } = await clerk.open('/places.csv?kind=prison&status=open&country=Wales')
      expect(headers['content-type']).toBe('text/csv; charset=utf-8')
      const lines = text.trim().split('\r\n')
      expect(lines).toHaveLength(8)
      expect(lines[0]).toContain('Code,Kind')
      expect(text).not.toMatch(/(?:^|,)[=+@-]/m)
    })

    test('a clerk is offered no change and may make none', async () => {
      expect((await clerk.open('/places/LEI')).text).not.toContain('/places/LEI/change/')
      expect((await clerk.open('/places/LEI/change/status')).status).toBe(403)
    })

    test('an administrator changes a place: form, check, done', async () => {
      const shown = await administrator.open('/places/DAI')
      expect(shown.text).toContain('/places/DAI/change/status')
      await administrator.open('/places/DAI/change/status')
      const typed = {
        value: 'open',
        'from-day': '1',
        'from-month': 'October',
        'from-year': '2026',
        reason: 'Reopened after works',
      }
      const checked = await administrator.send('/places/DAI/change/status', typed)
      expect(checked.text).toContain('Check this change')
      expect(checked.text).toContain('Temporarily closed')
      expect(checked.text).toContain('Thursday 1 October 2026')
      expect((await registerOf(server.house)).get('DAI').version).toBe(1)
      const edited = await administrator.send('/places/DAI/change/status', { ...typed, step: 'edit' })
      expect(edited.text).toContain('Reopened after works')
      const saved = await administrator.send('/places/DAI/change/status', { ...typed, step: 'save' })
      expect(saved.address).toBe('/places/DAI')
      expect(saved.text).toContain('The register has been changed')
      expect(saved.text).toContain('September 2024')
    })

    test('everything wrong is told at once, and everything typed stays', async () => {
      await administrator.open('/places/LEI/change/name')
      const { status, text } = await administrator.send('/places/LEI/change/name', {
        value: '',
        'from-day': '31',
        'from-month': '6',
        'from-year': '2026',
        reason: 'Because',
      })
      expect(status).toBe(400)
      expect(text).toContain('Say what it is from that day')
      expect(text).toContain('must be a real date')
      expect(text).toContain('Because')
    })

    test('a refusal shows the form again with its sentence', async () => {
      await administrator.open('/places/LEI/change/status')
      const { status, text } = await administrator.send('/places/LEI/change/status', {
        value: 'open',
        'from-day': '1',
        'from-month': '1',
        'from-year': '2026',
        reason: 'Nothing new',
        step: 'save',
      })
      expect(status).toBe(409)
      expect(text).toContain('the register says this already')
      expect(text).toContain('Nothing new')
    })

    test('a court has no operator to change', async () => {
      expect((await administrator.open('/places/LEEDCT/change/operator')).status).toBe(404)
      expect((await administrator.open('/places/XXX')).status).toBe(404)
    })
  })

  test('a name is known to the house that serves and to the house beneath it', async () => {
    expect(placeName(server.house, 'CFI', day('2026-11-21')).cy).toBe('Carchar Caerdydd')
  })
})
