import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day, isoDay } from '#kernel'
import { seedOrganisation } from '#organisation/places'
import { addStaff } from '#organisation/staff'
import { theHouse, type Role } from '#platform'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { latestOf } from './index.ts'
import { accepted, aCharge, anOrder, clerk as aClerk, recorded, somebody } from './release-dates.test-help.ts'

let server: TestServer
let clerk: Browser
let manager: Browser

beforeAll(async () => {
  server = await testServer()
  await seedOrganisation(server.house)
  const add = async (username: string, role: Role) =>
    accepted(
      await addStaff(server.house, theHouse, { username, name: `Test ${username}`, roles: [role], places: ['LEI'] }),
    )
  await add('clerk', 'sentence-calculation-clerk')
  await add('manager', 'offender-management-unit-manager')
  clerk = await signedInAs(server.app, 'clerk')
  manager = await signedInAs(server.app, 'manager')
})
afterAll(() => server.close())

const latest = (person: string) => server.house.db.transaction(theHouse, async tx => (await latestOf(tx, person))!)
const date = (name: string, iso: string) => {
  const [year = '', month = '', of = ''] = iso.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** Somebody at Leeds with four years from November 2025, typed by the clerk. */
async function sentenced(): Promise<string> {
  const person = await somebody(server.house, { heldAt: 'LEI' })
  await recorded(server.house, person, anOrder([aCharge({ years: 4 })], { heardOn: day('2025-11-03') }), aClerk)
  return person
}

describe('the life of a calculation, by pages and without a script', () => {
  test('is on the list of the prison, taken on by name, sent back with a reason, and worked out again for one', async () => {
    const person = await sentenced()
    const list = await manager.open('/release-dates?kind=second-check')
    expect(list.status).toBe(200)
    expect(list.text).toContain('HMP')
    expect(list.text).toContain('Nobody yet')
    const taken = await manager.send(`/people/${person}/sentence/work/second-check`, { take: 'yes', _place: 'LEI' })
    expect(taken.text).toContain('Test manager')
    expect((await clerk.open('/release-dates?kind=second-check')).text).not.toContain('Give it back')

    const { id } = await latest(person)
    const path = `/people/${person}/sentence/calculations/${id}/disagreement`
    await manager.open(path)
    const missing = await manager.send(path, { why: ' ' })
    expect(missing.status).toBe(400)
    expect(missing.text).toContain('Say why, so that others can put it right')
    const sent = await manager.send(path, { why: 'The warrant says three years' })
    expect(sent.text).toContain('The dates were sent back')
    expect(sent.text).toContain('The warrant says three years')
    expect((await clerk.open('/release-dates')).text).toContain('Not agreed by a second person')

    const again = `/people/${person}/sentence/calculations/new`
    await clerk.open(again)
    expect((await clerk.send(again, {})).text).toContain('Choose why the dates are worked out again')
    expect((await clerk.send(again, { because: 'other' })).text).toContain('Say more about the reason')
    const worked = await clerk.send(again, { because: 'error-in-original', detail: 'Checked against the warrant' })
    expect(worked.text).toContain('The dates were worked out again')
    const history = `/people/${person}/sentence/calculations`
    expect((await clerk.open(history)).text).toContain('Put any two beside each other')
    const pair = await clerk.open(`${history}/comparison?from=2&to=1`)
    expect(pair.text).toContain('What changed from calculation 1 to 2')
    expect(pair.text).toContain('Error in original calculation')
    const none = await clerk.open(`${history}/comparison?from=1&to=9`)
    expect(none.status).toBe(400)
    expect(none.text).toContain('Enter the numbers of two different calculations')
    expect(await latest(person)).toMatchObject({ because: 'error-in-original', reason: 'Checked against the warrant' })
  })

  test('is overridden with the effect shown first, and marked wherever the dates are shown', async () => {
    const person = await sentenced()
    const { id } = await latest(person)
    const path = `/people/${person}/sentence/calculations/${id}/override`
    const kinds = await clerk.open(path)
    expect(kinds.text).toMatch(/value="CRD" checked/)
    const dates = await clerk.send(path, { kinds: 'CRD' })
    expect(dates.address).toBe(`${path}/dates?kinds=CRD`)
    const given = { ...date('CRD', '2027-12-01'), why: 'other', detail: 'High Court', evidence: 'Sealed order' }
    const faulty = await clerk.send(dates.address, { ...given, ...date('CRD', '2027-13-01') })
    expect(faulty.status).toBe(400)
    expect(faulty.text).toContain('value="High Court"'.slice(7, 17))
    const effect = await clerk.send(dates.address, given)
    expect(effect.text).toContain('These dates will change')
    const saved = await clerk.send(dates.address, { ...given, sure: 'yes' })
    expect(saved.text).toContain('The dates are overridden')
    expect(saved.text).toContain('Sealed order')
    for (const page of [
      '',
      '/sentence',
      '/sentence/calculations',
      `/sentence/calculations/${(await latest(person)).id}`,
    ]) {
      expect((await manager.open(`/people/${person}${page}`)).text.toLowerCase()).toContain('overridden')
    }
    expect((await clerk.open(`/people/${person}/sentence?lang=cy`)).text).toContain('Wedi’i wrthwneud')
    await clerk.open(`/people/${person}/sentence?lang=en`)
  })

  test('is entered by hand where it cannot be worked out, with what is wrong said at each date', async () => {
    const person = await somebody(server.house, { heldAt: 'LEI' })
    const charge = aCharge({ years: 6 }, { committedFrom: day('2010-01-05') })
    const three = { years: 3, months: 0, weeks: 0, days: 0 }
    const epp = { ...charge, sentence: { ...charge.sentence!, type: 'EPP', licence: three } }
    await recorded(server.house, person, anOrder([epp], { heardOn: day('2010-06-01') }))
    expect((await clerk.open(`/people/${person}/sentence`)).text).toContain('Enter dates by hand')
    const path = `/people/${person}/sentence/by-hand`
    await clerk.open(path)
    expect((await clerk.send(path, {})).text).toContain('Choose at least one kind of date')
    const body = new URLSearchParams()
    for (const kind of ['CRD', 'ARD']) body.append('kinds', kind)
    const page = await clerk.open(path)
    for (const name of ['_csrf', '_once']) {
      body.append(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '')
    }
    const chosen = await clerk.ask('POST', path, body.toString())
    const dates = await clerk.open(String(chosen.headers.location))
    const given = { ...date('CRD', '2027-06-01'), ...date('ARD', '2027-06-01'), evidence: 'Paper calculation' }
    const refused = await clerk.send(dates.address, given)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('cannot both apply')
    expect(refused.text).toContain('Paper calculation')

    const only = `${path}/dates?kinds=CRD`
    await clerk.open(only)
    expect((await clerk.send(only, { ...given, sure: 'yes' })).text).toContain('Entered by hand')
    expect((await clerk.open('/people/' + (await sentenced()) + '/sentence/by-hand')).text).toContain(
      'These dates can be worked out',
    )
  })

  test('has approved dates beside it, is checked by name before release, and tells a team what moved', async () => {
    const person = await sentenced()
    const { id, outcome } = await latest(person)
    const confirming = `/people/${person}/sentence/calculations/${id}/confirmation`
    const agree = async (path: string, fields: readonly (readonly [string, string])[]) => {
      const page = await manager.open(path)
      const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))
      for (const name of ['_csrf', '_once', '_version', 'calculation']) {
        body.append(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '')
      }
      return manager.ask('POST', path, body.toString())
    }
    const all = (...names: readonly string[]) => names.map(name => ['checked', name] as const)
    expect((await agree(confirming, all('warrant', 'time', 'dates'))).statusCode).toBe(303)

    const approving = `/people/${person}/sentence/approved-dates/new`
    await clerk.open(approving)
    const release = outcome.dates.CRD!
    const late = await clerk.send(approving, { kind: 'HDCAD', ...date('on', isoDay(release)), reason: 'Governor' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('must be before Conditional release date (CRD)')
    const approved = await clerk.send(approving, {
      kind: 'HDCAD',
      ...date('on', isoDay(addDays(release, -60))),
      reason: 'Governor, 3 March',
    })
    expect(approved.text).toContain('Governor, 3 March')
    expect(approved.text).toContain('A date was approved')
    expect((await clerk.open(`/people/${person}/sentence`)).text).toContain('Home detention curfew approved date')

    const inbox = await manager.open('/release-dates/notices')
    expect(inbox.text).toContain('HDCAD')
    const notice = new RegExp(`/people/${person}/sentence/notices/[0-9a-f-]+`).exec(inbox.text)?.[0] ?? ''
    expect((await manager.send(notice)).text).not.toContain(notice)

    const check = `/people/${person}/sentence/release-checks/fourteen-day`
    expect((await manager.open(check)).text).toContain('too early for this check')
    server.house.clock.wind(`${isoDay(addDays(release, -75))}T09:00:00Z`)
    manager = await signedInAs(server.app, 'manager')
    await manager.open(check)
    expect((await manager.send(check, { checked: 'warrants' })).text).toContain('that nothing else holds the person')
    expect((await agree(check, all('warrants', 'time', 'dates', 'others'))).statusCode).toBe(303)
    const checked = await manager.open(`/people/${person}/sentence`)
    expect(checked.text).toContain('The check is recorded with your name')
    expect((await manager.open(check)).text).toContain('This check was done already')
    expect((await manager.open(`/people/${person}/sentence/release-checks/never`)).status).toBe(404)
  })
})
