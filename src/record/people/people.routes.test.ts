import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { newId, theHouse } from '#platform'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { staff } from '../../../test/house.ts'
import { practiceRooms, practiceStaff } from '../../../test/server/rooms.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { people } from './index.ts'
import { added, keeper, prisonNumber } from './people.test-help.ts'
import { restrictRecord } from './restrict-record.ts'
import { tellStatus } from './tell-status.ts'

const name = (forename: string, surname: string) => ({ forename, middleNames: '', surname })

interface Listed {
  readonly items: readonly { readonly id: string; readonly name: { readonly surname: string } }[]
  readonly next: string | null
}

describe('people, asked from outside', () => {
  let server: TestServer
  let clerk: Browser
  let recordKeeper: Browser
  beforeAll(async () => {
    const members = practiceStaff()
    members.set('keeper', staff('keeper', 'record-keeper'))
    // The practice rooms keep people of their own; here the real room does.
    const practice = practiceRooms(members).map(room => {
      const { placesOf, ...others } = room
      return placesOf ? others : room
    })
    server = await testServer({ rooms: [...practice, people] })
    clerk = await signedInAs(server.app, 'clerk')
    recordKeeper = await signedInAs(server.app, 'keeper')
  })
  afterAll(() => server.close())

  const hidden = async (surname: string, heldAt = 'LEI') => {
    const number = prisonNumber()
    const one = await added(server.house, {
      name: name('Hidden', surname),
      identifiers: [{ kind: 'prison-number', value: number }],
    })
    await server.house.db.transaction(theHouse, tx => tellStatus(server.house, tx, one.person, { heldAt }))
    await restrictRecord(server.house, keeper, { ...one, named: [], reason: 'Staff' })
    return { ...one, number }
  }

  describe('by the API', () => {
    const ask = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { authorization: server.bearer } })
    const send = (method: 'POST' | 'PUT', url: string, payload: object, headers: Record<string, string> = {}) =>
      server.app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { authorization: server.bearer, 'idempotency-key': newId(), ...headers },
        payload,
      })
    const body = (surname: string, more: object = {}) => ({
      name: { forename: 'Api', middleNames: '', surname },
      birth: { dateOfBirth: '1971-04-05' },
      details: { sex: 'female' },
      ...more,
    })

    test('a record is opened, read, changed and found', async () => {
      const opened = await send(
        'POST',
        '/people',
        body('Openedbyapi', { identifiers: [{ kind: 'crn', value: 'x810001' }] }),
      )
      expect(opened.statusCode).toBe(201)
      const { id } = opened.json<{ id: string }>()
      expect(opened.headers.location).toBe(`/api/v1/people/${id}`)
      const alias = { name: { forename: 'A', middleNames: '', surname: 'Otherapi' }, kind: 'alias' }
      expect((await send('POST', `/people/${id}/aliases`, alias)).statusCode).toBe(428)
      const aliased = await send('POST', `/people/${id}/aliases`, alias, { 'if-match': '"1"' })
      expect([aliased.statusCode, aliased.headers.etag]).toEqual([201, '"2"'])
      expect((await send('POST', `/people/${id}/aliases`, alias, { 'if-match': '"1"' })).statusCode).toBe(409)
      const read = await ask(`/people/${id}`)
      expect(read.headers.etag).toBe('"2"')
      expect(read.json()).toMatchObject({
        id,
        version: 2,
        dateOfBirth: '1971-04-05',
        identifiers: [{ kind: 'crn', value: 'X810001' }],
        names: [{ kind: 'current' }, { kind: 'alias' }],
      })
      const found = (await ask('/people?q=otherapi')).json<Listed>()
      expect(found.items).toMatchObject([{ id, because: { en: 'Alias: A Otherapi' } }])
      const facts = (await ask(`/people/${id}/facts`)).json<{ items: readonly { kind: string }[] }>()
      expect(facts.items.map(({ kind }) => kind)).toEqual(['person.alias-added', 'person.added'])
    })

    test('every change there is, one after another', async () => {
      const { id } = (await send('POST', '/people', body('Changedbyapi'))).json<{ id: string }>()
      let version = 1
      const change = async (method: 'POST' | 'PUT', path: string, payload: object) => {
        const reply = await send(method, `/people/${id}${path}`, payload, { 'if-match': `"${version}"` })
        version = reply.json<{ version: number }>().version
        return reply.statusCode
      }
      const details = {
        sex: 'female',
        genderIdentity: null,
        nationality: 'British',
        ethnicity: 'W1',
        preferredLanguage: 'Welsh',
        interpreter: null,
      }
      expect(
        await change('PUT', '/name', {
          name: name('Api', 'Renamed'),
          keepAs: 'former',
          on: '2026-02-01',
          reason: 'Deed poll',
        }),
      ).toBe(200)
      expect(
        await change('PUT', '/date-of-birth', {
          birth: { dateOfBirth: '1971-05-04' },
          keepOther: true,
          reason: 'Certificate',
        }),
      ).toBe(200)
      expect(await change('PUT', '/details', details)).toBe(200)
      expect(await change('POST', '/identifiers', { kind: 'nhs', value: '9990000018' })).toBe(201)
      expect(
        await change('POST', '/addresses', { noFixedAbode: false, lines: '1 Demo Street', postcode: 'ZE1 1AA' }),
      ).toBe(201)
      const whole = (await ask(`/people/${id}`)).json<{ identifiers: readonly { id: string }[] }>()
      const number = whole.identifiers[0]?.id ?? ''
      expect(await change('PUT', `/identifiers/${number}/end`, { until: '2026-11-01', reason: 'Wrong' })).toBe(200)
      expect((await ask(`/people/${id}`)).json()).toMatchObject({
        version: 7,
        name: { surname: 'Renamed' },
        otherDatesOfBirth: ['1971-04-05'],
        details,
        identifiers: [{ until: '2026-11-01' }],
        addresses: [{ postcode: 'ZE11AA' }],
      })
    })

    test('a likely match is told with its working, and passed by once it has been reviewed', async () => {
      const first = (await send('POST', '/people', body('Likelybyapi'))).json<{ id: string }>()
      const refused = await send('POST', '/people', body('Likelybyapi'))
      expect(refused.statusCode).toBe(409)
      expect(refused.json()).toMatchObject({
        code: 'people.likely-match',
        adjusted: false,
        matches: [{ person: first.id, verdict: 'possible' }],
      })
      expect((await send('POST', '/people/matches', body('Likelybyapi'))).json()).toMatchObject({
        matches: [{ person: first.id, workings: expect.any(Array) }],
      })
      expect((await send('POST', '/people', body('Likelybyapi', { reviewed: [first.id] }))).statusCode).toBe(201)
      const [match] = (await ask(`/people/${first.id}/matches`)).json<{ matches: { person: string }[] }>().matches
      const merged = await send(
        'POST',
        `/people/${first.id}/merges`,
        { person: match?.person, reason: 'Same' },
        { 'if-match': '"1"' },
      )
      expect(merged.statusCode).toBe(201)
      const { merge } = merged.json<{ merge: string }>()
      expect((await ask(`/people/${match?.person}`)).json()).toMatchObject({ standsAs: first.id })
      const undone = await send('PUT', `/people/${first.id}/merges/${merge}/undoing`, { reason: 'Not the same' })
      expect(undone.statusCode).toBe(200)
      expect((await ask(`/people/${match?.person}`)).json()).toMatchObject({ standsAs: match?.person })
    })

    test('a list at a place is read to its end, and what one may not know of is not in it', async () => {
      const ids: string[] = []
      for (const each of ['Ara', 'Bara', 'Cara']) {
        const { person } = await added(server.house, { name: name('List', `${each}placeford`) })
        await server.house.db.transaction(theHouse, tx => tellStatus(server.house, tx, person, { heldAt: 'AAX' }))
        ids.push(person)
      }
      const { person } = await hidden('Secretplace', 'AAX')
      const found: string[] = []
      let after = ''
      do {
        const page = (await ask(`/people?heldAt=AAX&limit=2${after}`)).json<Listed>()
        found.push(...page.items.map(({ id }) => id))
        after = page.next === null ? '' : `&after=${encodeURIComponent(page.next)}`
      } while (after !== '')
      expect(found).toEqual(ids)
      expect((await ask(`/people/${person}`)).statusCode).toBe(404)
      expect((await ask(`/people/${person}/facts`)).statusCode).toBe(404)
      expect((await ask(`/people/${person}/matches`)).statusCode).toBe(404)
    })

    test.each([
      ['GET', '/people/not-an-id', undefined, 404],
      ['GET', '/people?limit=0', undefined, 400],
      ['GET', `/people/${newId()}`, undefined, 404],
      ['POST', '/people', { name: {} }, 400],
      ['POST', '/people', body('Bad', { birth: { dateOfBirth: '1971-02-30' } }), 400],
      ['POST', '/people', body('Bad\u0000'), 400],
      ['POST', '/people', body('Bad', { identifiers: [{ kind: 'pnc', value: '1' }] }), 409],
      ['POST', '/people', body('---'), 409],
    ] as const)('%s %s %j answers %i with a problem', async (method, url, payload, status) => {
      const reply = method === 'GET' ? await ask(url) : await send('POST', url, payload ?? {})
      expect(reply.statusCode).toBe(status)
      expect(reply.headers['content-type']).toContain('application/problem+json')
    })
  })

  describe('by pages', () => {
    const form = {
      forename: 'Page',
      middleNames: '',
      surname: 'Byform',
      'born-day': '5',
      'born-month': '4',
      'born-year': '1975',
      sex: 'male',
    }

    test('the find page asks, and a number goes straight to the person', async () => {
      expect((await clerk.open('/find')).text).toContain('Name, number or date of birth')
      const value = prisonNumber()
      const { person } = await added(server.house, { identifiers: [{ kind: 'prison-number', value }] })
      const reply = await clerk.ask('GET', `/find?q=${value.toLowerCase()}`)
      expect([reply.statusCode, reply.headers.location]).toEqual([303, `/people/${person}`])
    })

    test('names are found in a table, and nobody found is said kindly', async () => {
      await added(server.house, {
        name: name('Tabitha', 'Tableperson'),
        birth: { dateOfBirth: day('1990-01-02'), dateOfBirthUnknown: null },
      })
      const { text } = await clerk.open('/find?q=tableperson')
      expect(text).toContain('1 person found')
      expect(text).toContain('TABLEPERSON, Tabitha')
      expect(text).toContain('No number yet')
      expect(text).toContain('2 January 1990')
      const none = await clerk.open('/find?q=qqqqzzzz')
      expect(none.text).toContain('Nobody found')
      expect(none.text).toContain('/people/new?q=qqqqzzzz')
    })

    test('in Welsh', async () => {
      const welsh = await signedInAs(server.app, 'clerk')
      expect((await welsh.open('/find?q=tableperson&lang=cy')).text).toContain('Canfuwyd 1 person')
    })

    test('a restricted person is in no page, list, count or file', async () => {
      const { person, number } = await hidden('Invisibleperson')
      for (const address of [`/find?q=${number}`, '/find?q=invisibleperson', '/find?q=hidden+invisibleperson']) {
        const { text } = await clerk.open(address)
        expect(text).toContain('Nobody found')
        expect(text).not.toContain('INVISIBLEPERSON')
      }
      for (const page of ['details', 'duplicates', 'change/name']) {
        expect((await clerk.open(`/people/${person}/${page}`)).status).toBe(404)
      }
      expect((await clerk.open('/find.csv?q=invisibleperson')).text).not.toContain('Invisibleperson')
      expect((await recordKeeper.open('/find.csv?q=invisibleperson')).text).toContain('Invisibleperson')
      expect((await recordKeeper.open(`/people/${person}/details`)).text).toContain('Only these members of staff')
    })

    test('a file holds no formula', async () => {
      await added(server.house, { name: name("'Sum", '-Formulaperson') })
      const { text, headers } = await clerk.open('/find.csv?q=formulaperson')
      expect(headers['content-type']).toBe('text/csv; charset=utf-8')
      expect(text).toContain("'-Formulaperson")
    })

    test('a person is added: every mistake is told at once and what was typed stays', async () => {
      await clerk.open('/people/new')
      const wrong = await clerk.send('/people/new', {
        ...form,
        surname: '',
        pnc: '02/73319A',
        'born-day': '31',
        'born-month': '2',
      })
      expect(wrong.status).toBe(400)
      expect(wrong.text).toContain('Enter a last name')
      expect(wrong.text).toContain('Date of birth must be a real date')
      expect(wrong.text).toContain('its last letter does not fit its digits')
      expect(wrong.text).toContain('value="02/73319A"')
    })

    test('a person is added: check your answers, then the record is open', async () => {
      await clerk.open('/people/new')
      const check = await clerk.send('/people/new', { ...form, pnc: '02/73319Z' })
      expect(check.text).toContain('Check before you open a record')
      expect(check.text).toContain('Saturday 5 April 1975')
      const done = await clerk.send('/people/new', { ...form, pnc: '02/73319Z', reviewed: '', step: 'save' })
      expect(done.address).toMatch(/^\/people\/[0-9a-f-]{36}$/)
      const details = await clerk.open(`${done.address}/details`)
      expect(details.text).toContain('2002/0073319Z')
      expect(details.text).toContain('BYFORM')
    })

    test('a likely match stands between: choose them, or go on with none of them', async () => {
      const like = { ...form, surname: 'Likelypage' }
      await clerk.open('/people/new')
      const first = await clerk.send('/people/new', { ...like, reviewed: '', step: 'save' })
      await clerk.open('/people/new')
      const matches = await clerk.send('/people/new', like)
      expect(matches.text).toContain('Is it one of these people?')
      expect(matches.text).toContain('LIKELYPAGE, Page')
      expect(matches.text).toContain('First and last names the same')
      expect(matches.text).toContain('needs more than 50,000 people')
      const id = first.address.split('/').at(-1) ?? ''
      expect((await clerk.send('/people/new', { ...like, step: 'matches' })).text).toContain(
        'Choose the person, or say that it is none',
      )
      const check = await clerk.send('/people/new', { ...like, step: 'matches', who: 'none', reviewed: id })
      expect(check.text).toContain('Check before you open a record')
      const done = await clerk.send('/people/new', { ...like, step: 'save', reviewed: id })
      expect(done.address).not.toBe(first.address)
      await clerk.open('/people/new')
      const chosen = await clerk.send('/people/new', { ...like, step: 'matches', who: id })
      expect(chosen.address).toBe(`/people/${id}`)
    })

    test('a save with likely matches that nobody looked at shows them instead', async () => {
      const like = { ...form, surname: 'Unlookedat' }
      await clerk.open('/people/new')
      await clerk.send('/people/new', { ...like, reviewed: '', step: 'save' })
      await clerk.open('/people/new')
      const again = await clerk.send('/people/new', { ...like, reviewed: '', step: 'save' })
      expect(again.text).toContain('Is it one of these people?')
    })

    const changes: readonly [string, Record<string, string>, string][] = [
      ['name', { forename: 'New', surname: 'Namegiven', keepAs: 'former', reason: 'Deed poll' }, 'Namegiven'],
      ['alias', { forename: 'Ali', surname: 'Asgiven', kind: 'alias' }, 'Ali Asgiven'],
      ['number', { kind: 'nhs', value: '999 000 0018' }, '9990000018'],
      [
        'date-of-birth',
        { 'born-day': '6', 'born-month': '5', 'born-year': '1980', keepOther: 'yes', reason: 'Seen' },
        'Tuesday 6 May 1980',
      ],
      ['particulars', { sex: 'male', interpreter: 'Polish' }, 'Polish'],
      ['address', { noFixedAbode: 'no', lines: '1 Demo Street', postcode: 'ze1 1aa' }, 'ZE1 1AA'],
    ]
    test.each(changes)('the form %s changes the record', async (deed, fields, expected) => {
      const { person } = await added(server.house)
      const address = `/people/${person}/change/${deed}`
      expect((await clerk.open(address)).status).toBe(200)
      const done = await clerk.send(address, fields)
      expect(done.address).toBe(`/people/${person}/details`)
      expect(done.text).toContain(expected)
      await clerk.open(address)
      expect((await clerk.send(address, {})).status).toBe(400)
    })

    test('a number is ended from its row', async () => {
      const { person } = await added(server.house, { identifiers: [{ kind: 'nhs', value: '9990000026' }] })
      const details = await clerk.open(`/people/${person}/details`)
      const address = /\/people\/[^"]*end-number\?target=[0-9a-f-]+/.exec(details.text)?.[0] ?? ''
      await clerk.open(address)
      const done = await clerk.send(address, {
        'until-day': '1',
        'until-month': '11',
        'until-year': '2026',
        reason: 'Not theirs',
      })
      expect(done.text).toContain('1 November 2026')
    })

    test('a save over somebody else says so', async () => {
      const { person } = await added(server.house)
      const address = `/people/${person}/change/particulars`
      await clerk.open(address)
      await recordKeeper.open(address)
      await recordKeeper.send(address, { sex: 'male', nationality: 'Irish' })
      expect((await clerk.send(address, { sex: 'male', nationality: 'British' })).status).toBe(409)
    })

    test('a record keeper restricts a record, and a clerk may not', async () => {
      const { person } = await added(server.house)
      expect((await clerk.open(`/people/${person}/change/restrict`)).status).toBe(403)
      await recordKeeper.open(`/people/${person}/change/restrict`)
      await recordKeeper.send(`/people/${person}/change/restrict`, { named: 'officer', reason: 'Victim' })
      expect((await clerk.open(`/people/${person}/details`)).status).toBe(404)
      await recordKeeper.open(`/people/${person}/change/lift`)
      await recordKeeper.send(`/people/${person}/change/lift`, { reason: 'Over' })
      expect((await clerk.open(`/people/${person}/details`)).status).toBe(200)
    })

    test('two records are compared side by side, merged, and taken apart again', async () => {
      const like = {
        name: name('Side', 'Bysideperson'),
        birth: { dateOfBirth: day('1966-01-02'), dateOfBirthUnknown: null },
      }
      const [one, other] = [await added(server.house, like), await added(server.house, like)]
      const duplicates = await recordKeeper.open(`/people/${one.person}/duplicates`)
      expect(duplicates.text).toContain(`/people/${one.person}/merge?with=${other.person}`)
      const address = `/people/${one.person}/merge?with=${other.person}`
      expect((await recordKeeper.open(address)).text).toContain('The other record')
      expect((await recordKeeper.send(address, {})).text).toContain('Enter a reason')
      const merged = await recordKeeper.send(address, { reason: 'Same person' })
      expect(merged.text).toContain('Records merged into this one')
      expect((await clerk.open(`/people/${other.person}/details`)).address).toBe(`/people/${one.person}/details`)
      const undo = /\/people\/[^"]*undo-merge\?target=[0-9a-f-]+/.exec(merged.text)?.[0] ?? ''
      await recordKeeper.open(undo)
      await recordKeeper.send(undo, { reason: 'Cousins' })
      expect((await clerk.open(`/people/${other.person}/details`)).address).toBe(`/people/${other.person}/details`)
    })

    test.each([
      '/find?q=%00',
      '/find?q=a&q=b',
      '/find?after=zzz&q=smith',
      '/find?heldAt=%27--',
      '/people/new?q=%F0%9F%98%80',
      '/people/new?q=%25_%5C',
    ])('%s does no harm', async address => {
      expect((await clerk.open(address)).status).toBeLessThan(500)
    })
  })
})
