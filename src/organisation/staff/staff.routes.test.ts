import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { places, seedOrganisation } from '#organisation/places'
import { platform, theHouse } from '#platform'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { addStaff } from './add-staff.ts'
import { addInventedStaff, inventedStaff, staff } from './index.ts'
import { loadMember } from './repository.ts'
import { cursorOf, readCursor } from './staff-cursor.ts'

const holding = (role: string) => inventedStaff().find(({ roles }) => roles.some(held => held === role))?.username ?? ''

describe('staff, asked from outside', () => {
  let server: TestServer
  let administrator: Browser
  beforeAll(async () => {
    server = await testServer({ rooms: [platform, places, staff] })
    await seedOrganisation(server.house)
    await addInventedStaff(server.house)
    administrator = await signedInAs(server.app, holding('administrator'))
  })
  afterAll(() => server.close())

  const found = (username: string) => server.house.db.transaction(theHouse, tx => loadMember(tx, username))
  const ask = (url: string) => server.app.inject({ url: `/api/v1${url}`, headers: { authorization: server.bearer } })
  const typed = (username: string) => ({
    username,
    name: 'Morwenna Test',
    roles: 'prison-officer',
    places: 'lei, WDI',
    language: 'cy',
    'starts-day': '2',
    'starts-month': '1',
    'starts-year': '2024',
  })

  test('everybody signed in may look colleagues up, and a prison officer may not change them', async () => {
    const officer = await signedInAs(server.app, holding('prison-officer'))
    const { status, text } = await officer.open('/staff?role=governor&place=LEI')
    expect(status).toBe(200)
    expect(text).toContain('Governor')
    expect(text).toContain('Leeds (HMP)')
    expect(text).not.toContain('/staff/add')
    expect((await officer.open('/staff/add')).status).toBe(403)
    expect((await officer.open(`/staff/${holding('governor')}`)).text).not.toContain('last-day')
  })

  test('all staff are listed over pages', async () => {
    const first = await administrator.open('/staff')
    const next = /href="(\/staff\?[^"]*after=[^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&')
    const second = await administrator.open(next ?? '')
    const names = (text: string) =>
      [...text.matchAll(/href="\/staff\/([a-z0-9.-]+\.[a-z0-9.-]+)"/g)].map(([, name]) => name)
    const all = [...names(first.text), ...names(second.text)]
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(inventedStaff().length)
  })

  test('an administrator adds somebody: form, check, done, and they sign in', async () => {
    await administrator.open('/staff/add')
    const checked = await administrator.send('/staff/add', typed('morwenna.test'))
    expect(checked.text).toContain('Check before you save')
    expect(checked.text).toContain('Prison officer')
    await expect(found('morwenna.test')).rejects.toThrow('morwenna.test')
    const saved = await administrator.send('/staff/add', { ...typed('morwenna.test'), step: 'save' })
    expect(saved.address).toBe('/staff/morwenna.test')
    expect(saved.text).toContain('The member of staff has been added')
    expect((await found('morwenna.test')).places).toEqual(['LEI', 'WDI'])
    expect((await (await signedInAs(server.app, 'morwenna.test')).open('/places')).status).toBe(200)
  })

  test('what is wrong is told at once, and everything typed stays', async () => {
    await administrator.open('/staff/add')
    const { status, text } = await administrator.send('/staff/add', { name: 'Half Typed', places: 'LEI' })
    expect(status).toBe(400)
    for (const says of [
      'Enter a username',
      'Choose at least one role',
      'Choose a language',
      'Enter the first working day',
    ])
      expect(text).toContain(says)
    expect(text).toContain('Half Typed')
  })

  test('a refusal shows the form again with its sentence', async () => {
    await administrator.open('/staff/add')
    const taken = { ...typed(holding('governor')), step: 'save' }
    const { status, text } = await administrator.send('/staff/add', taken)
    expect(status).toBe(409)
    expect(text).toContain('this one belongs to somebody, or did')
    expect(text).toContain('Morwenna Test')
  })

  test('an administrator changes somebody and sets their last day; their own record has no such links', async () => {
    const username = 'to.change'
    await addStaff(server.house, theHouse, {
      username,
      name: 'To Change',
      roles: ['governor'],
      places: ['LEI'],
      starts: day('2020-01-01'),
    })
    await administrator.open(`/staff/${username}/change`)
    const changed = await administrator.send(`/staff/${username}/change`, {
      name: 'Is Changed',
      roles: 'complaints-clerk',
      places: 'WDI',
      language: 'en',
      reason: 'Moved',
      step: 'save',
    })
    expect(changed.text).toContain('Is Changed')
    await administrator.open(`/staff/${username}/last-day`)
    const ended = await administrator.send(`/staff/${username}/last-day`, {
      'ends-day': '30',
      'ends-month': '6',
      'ends-year': '2025',
      reason: 'Retired',
      step: 'save',
    })
    expect(ended.text).toContain('Not at work')
    expect(ended.text).toContain('Monday 30 June 2025')
    const own = await administrator.open(`/staff/${holding('administrator')}`)
    expect(own.text).not.toContain('last-day')
  })

  test('a form sent over somebody else’s save is stale', async () => {
    const username = 'two.editors'
    await addStaff(server.house, theHouse, { username, name: 'Two Editors', roles: ['governor'], places: ['LEI'] })
    await administrator.open(`/staff/${username}/change`)
    const fields = { name: 'First', roles: 'governor', places: 'LEI', language: 'en', reason: 'One', step: 'save' }
    await administrator.send(`/staff/${username}/change`, fields)
    await administrator.open(`/staff/${username}/change`)
    const late = await administrator.send(`/staff/${username}/change`, { ...fields, name: 'Second', _version: '1' })
    expect(late.status).toBe(409)
    expect((await found(username)).name).toBe('First')
  })

  test('the API reads staff, page by page, and a connected system adds nobody', async () => {
    const first = (await ask('/staff?limit=60')).json<{ items: { username: string }[]; next: string }>()
    const rest = (await ask(`/staff?limit=60&after=${first.next}`)).json<{ items: { username: string }[] }>()
    expect(first.items).toHaveLength(60)
    expect(rest.items.map(({ username }) => username)).not.toContain(first.items[0]?.username)
    const one = await ask(`/staff/${holding('governor')}`)
    expect([one.statusCode, one.headers.etag]).toEqual([200, '"1"'])
    expect((await ask('/staff/no.such')).statusCode).toBe(404)
    const added = await server.app.inject({
      method: 'POST',
      url: '/api/v1/staff',
      headers: { authorization: server.bearer, 'idempotency-key': 'a-test-of-adding' },
      payload: { username: 'by.machine', name: 'By Machine', roles: ['administrator'], places: [] },
    })
    expect(added.statusCode).toBe(403)
  })

  test('a cursor survives its address, and anything else is no cursor', () => {
    const member = { name: 'Siân Ó Test', username: 's.test' }
    expect(readCursor(cursorOf({ ...member } as never))).toEqual(member)
    for (const bad of ['', 'zebra', 'W10', Buffer.from('["a\\u0000","b"]').toString('base64url')])
      expect(readCursor(bad)).toBeUndefined()
  })
})
