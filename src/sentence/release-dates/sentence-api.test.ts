import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isoDay } from '#kernel'
import { seedOrganisation } from '#organisation/places'
import { newId } from '#platform'
import { personOf, restrictRecord } from '#record/people'
import { staff } from '../../../test/house.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { accepted, keeper, manager, otherClerk, somebody } from './release-dates.test-help.ts'
import { confirmDates, latestOf } from './index.ts'
import { workOf } from './work-of.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
  await seedOrganisation(server.house)
})
afterAll(() => server.close())

interface Answered {
  readonly status: number
  readonly etag: string | undefined
  readonly body: Readonly<Record<string, unknown>>
}

async function ask(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { body, headers = {} }: { readonly body?: object; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answered> {
  const answer = await server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      authorization: server.bearer,
      ...(method === 'POST' ? { 'idempotency-key': newId() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body }),
  })
  return {
    status: answer.statusCode,
    etag: answer.headers.etag,
    body: answer.json(),
  }
}

const first = '11111111-1111-4111-8111-111111111111'
const second = '22222222-2222-4222-8222-222222222222'

const sentence = (months: number, follows: string | null = null) => ({
  type: 'ADIMP',
  term: { years: 0, months, weeks: 0, days: 0 },
  licence: null,
  finePence: null,
  follows,
})
const charge = (id: string, changes: object = {}) => ({
  id,
  offence: 'TH68010',
  committedFrom: '2022-06-01',
  committedUntil: null,
  count: null,
  outcome: '1002',
  answers: {},
  sentence: sentence(8),
  ...changes,
})
const order = (changes: object = {}) => ({
  court: 'LEEDCT',
  caseReference: 'T20237001',
  heardOn: '2023-03-01',
  hearing: 'sentencing',
  charges: [charge(first)],
  remand: [{ from: '2023-02-09', to: '2023-02-28' }],
  taggedBailDays: 0,
  ...changes,
})

interface Calculated {
  readonly id: string
  readonly state: string
  readonly outcome: { readonly dates: readonly { readonly kind: string; readonly on: string }[] }
}
const dates = (body: Answered['body']) =>
  Object.fromEntries((body['latest'] as Calculated).outcome.dates.map(({ kind, on }) => [kind, on]))

describe('a warrant, by the API', () => {
  test('is recorded whole, gives the dates of the worked example, and is corrected over its version', async () => {
    const person = await somebody(server.house)
    const recorded = await ask('POST', `/people/${person}/warrants`, { body: order() })
    expect(recorded.status).toBe(201)
    expect(recorded.etag).toBe('"1"')

    const current = await ask('GET', `/people/${person}/release-dates`)
    expect(dates(current.body)).toMatchObject({ SLED: '2023-10-11', CRD: '2023-06-11', ESED: '2023-10-31' })

    const { id: calculation } = current.body['latest'] as Calculated
    const notes = await ask('GET', `/people/${person}/release-dates/calculations/${calculation}/notes`)
    expect(notes.status).toBe(200)
    expect(notes.body).toMatchObject({ envelope: { begins: '2023-03-01', ends: '2023-10-11' }, daysLeftOver: 0 })

    const id = String(recorded.body['id'])
    const own = (recorded.body['order'] as { charges: { id: string }[] }).charges[0]!.id
    expect(own).not.toBe(first)
    const correction = {
      because: 'appeal',
      reason: 'Court of Appeal, 5 June 2023',
      order: order({ charges: [charge(own, { sentence: sentence(6) })] }),
    }
    expect((await ask('POST', `/people/${person}/warrants/${id}/correction`, { body: correction })).status).toBe(428)
    const stale = { body: correction, headers: { 'if-match': '"7"' } }
    expect((await ask('POST', `/people/${person}/warrants/${id}/correction`, stale)).status).toBe(409)
    const over = { body: correction, headers: { 'if-match': '"1"' } }
    const undated = await ask('POST', `/people/${person}/warrants/${id}/correction`, over)
    expect(undated.body['code']).toBe('warrant.no-appeal-date')
    const decidedOn = (on: string) => ({
      ...over,
      body: { ...correction, appeal: { decidedOn: on, reference: '202301234A1' } },
    })
    const early = await ask('POST', `/people/${person}/warrants/${id}/correction`, decidedOn('2023-02-28'))
    expect(early.body['code']).toBe('warrant.appeal-before-hearing')
    const future = await ask('POST', `/people/${person}/warrants/${id}/correction`, decidedOn('2099-06-05'))
    expect(future.body['code']).toBe('warrant.appeal-in-future')
    const notADay = await ask('POST', `/people/${person}/warrants/${id}/correction`, decidedOn('2023-06-31'))
    expect(notADay.status).toBe(400)
    const corrected = await ask('POST', `/people/${person}/warrants/${id}/correction`, decidedOn('2023-06-05'))
    expect(corrected.status).toBe(201)
    expect(corrected.body['appeal']).toEqual({ decidedOn: '2023-06-05', reference: '202301234A1' })
    const after = await ask('GET', `/people/${person}/release-dates`)
    expect(dates(after.body)['CRD']! < '2023-06-11').toBe(true)
    const sentences = await ask('GET', `/people/${person}/sentences`)
    expect(sentences.body['items']).toMatchObject([{ id: own, version: 2, warrant: corrected.body['id'] }])
    const history = await ask('GET', `/people/${person}/release-dates/calculations?limit=1`)
    expect(history.body['next']).toBe('2')
    const older = await ask('GET', `/people/${person}/release-dates/calculations?limit=1&after=2`)
    expect(older.body).toMatchObject({ items: [{ number: 1, state: 'superseded' }], next: null })
  })

  test('keeps consecutive links among its own charges, whatever the sender calls them', async () => {
    const person = await somebody(server.house)
    const charges = [charge(first), charge(second, { sentence: sentence(4, first) })]
    const recorded = await ask('POST', `/people/${person}/warrants`, { body: order({ charges }) })
    const [one, two] = (recorded.body['order'] as { charges: { id: string; sentence: { follows: string | null } }[] })
      .charges
    expect(two?.sentence.follows).toBe(one?.id)
  })

  test('with something wrong is refused with the path of each thing, and nothing is recorded', async () => {
    const person = await somebody(server.house)
    const charges = [
      charge(first, { offence: 'CJ88116', committedFrom: '2023-03-02' }),
      charge(second, { sentence: sentence(0, first) }),
    ]
    const remand = [{ from: '2023-02-28', to: '2023-02-01' }]
    const refused = await ask('POST', `/people/${person}/warrants`, { body: order({ charges, remand }) })
    expect(refused.status).toBe(409)
    expect(refused.body['code']).toBe('warrant.not-in-order')
    expect((refused.body['errors'] as { path: string }[]).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/charges/0/committedFrom',
        '/charges/0/answers/sexual',
        '/charges/1/sentence/term',
        '/remand/0/to',
      ]),
    )
    expect((await ask('GET', `/people/${person}/warrants`)).body).toEqual({ items: [], next: null })

    const notADay = await ask('POST', `/people/${person}/warrants`, { body: order({ heardOn: '2023-02-30' }) })
    expect(notADay.status).toBe(400)
  })

  test('of a type that cannot be calculated is recorded as it is, and its dates are refused by name', async () => {
    const person = await somebody(server.house)
    const term = { ...sentence(1), type: 'TISCS' }
    const body = order({ charges: [charge(first, { sentence: term })] })
    expect((await ask('POST', `/people/${person}/warrants`, { body })).status).toBe(201)
    const { body: current } = await ask('GET', `/people/${person}/release-dates`)
    expect(current['latest']).toMatchObject({
      state: 'refused',
      outcome: { dates: [], refused: [{ code: 'sentence.type-not-supported' }] },
    })
  })
})

describe('adjustments, by the API', () => {
  test('are added, changed over their version and removed, and the dates follow', async () => {
    const person = await somebody(server.house)
    await ask('POST', `/people/${person}/warrants`, { body: order() })
    const crd = async () => dates((await ask('GET', `/people/${person}/release-dates`)).body)['CRD']
    const away = { kind: 'unlawfully-at-large', from: '2023-04-01', to: '2023-04-10', absence: 'escape' }
    const added = await ask('POST', `/people/${person}/adjustments`, { body: { terms: away, reason: 'Police report' } })
    expect(added.status).toBe(201)
    expect(await crd()).toBe('2023-06-21')
    const path = `/people/${person}/adjustments/${String(added.body['id'])}`
    const shorter = { terms: { ...away, to: '2023-04-05' }, reason: 'Date of return corrected' }
    const changed = await ask('PUT', path, { body: shorter, headers: { 'if-match': '"1"' } })
    expect(changed.body).toMatchObject({ version: 2, days: 5 })
    expect(await crd()).toBe('2023-06-16')
    const removal = { body: { reason: 'Another person' }, headers: { 'if-match': '"2"' } }
    expect((await ask('POST', `${path}/removal`, removal)).body).toMatchObject({ state: 'removed' })
    expect(await crd()).toBe('2023-06-11')
  })

  test('of remand that is counted already are refused, and a warrant that counts it again is not recorded', async () => {
    const person = await somebody(server.house)
    const recorded = await ask('POST', `/people/${person}/warrants`, { body: order({ remand: [] }) })
    const own = (recorded.body['order'] as { charges: { id: string }[] }).charges[0]!.id
    const terms = { kind: 'remand', sentence: own, from: '2023-02-01', to: '2023-02-10' }
    expect((await ask('POST', `/people/${person}/adjustments`, { body: { terms, reason: 'Record' } })).status).toBe(201)
    const again = await ask('POST', `/people/${person}/adjustments`, { body: { terms, reason: 'Record' } })
    expect(again.body['code']).toBe('adjustment.remand-overlaps')
    const another = order({ caseReference: 'T20237002', heardOn: '2023-03-02', charges: [charge(second)] })
    const refused = await ask('POST', `/people/${person}/warrants`, { body: another })
    expect(refused.body['code']).toBe('warrant.overlaps-an-adjustment')
    expect(((await ask('GET', `/people/${person}/warrants`)).body['items'] as object[]).length).toBe(1)
  })
})

describe('who may see and do what', () => {
  test('a restricted person’s sentence is not there for those who are not named', async () => {
    const person = await somebody(server.house)
    await ask('POST', `/people/${person}/warrants`, { body: order() })
    const { house } = server
    const { version } = await house.db.transaction(keeper, tx => personOf(tx, person))
    accepted(await restrictRecord(house, keeper, { person, version, named: [], reason: 'A member of staff' }))
    for (const path of ['warrants', 'sentences', 'adjustments', 'release-dates', 'release-dates/calculations']) {
      expect((await ask('GET', `/people/${person}/${path}`)).status).toBe(404)
    }
    expect((await ask('POST', `/people/${person}/warrants`, { body: order() })).status).toBe(404)
    const seen = await house.db.transaction(manager, tx => latestOf(tx, person))
    expect(seen).toBeUndefined()
  })

  test('the database itself refuses a confirmation by somebody who had a part in the dates', async () => {
    const person = await somebody(server.house)
    await ask('POST', `/people/${person}/warrants`, { body: order() })
    const { house } = server
    const made = (await house.db.transaction(manager, tx => latestOf(tx, person)))!
    const forced = house.db.asOwner(connection =>
      connection.query(
        `update release_dates.calculation set state = 'confirmed', confirmed_by = made_by, confirmed_at = now() where id = $1`,
        [made.id],
      ),
    )
    await expect(forced).rejects.toThrow('second_person')
    const asked = { person, calculation: made.id, version: made.version }
    expect(accepted(await confirmDates(house, otherClerk, asked)).state).toBe('confirmed')
    expect(isoDay(made.outcome.dates.CRD!)).toBe('2023-06-11')
  })

  test('dates that wait are in the work of those who may confirm them, where the person is', async () => {
    const person = await somebody(server.house, { heldAt: 'LEI' })
    await ask('POST', `/people/${person}/warrants`, { body: order() })
    const { house } = server
    const tasksOf = (actor: typeof manager) =>
      house.db.transaction(actor, tx => workOf(tx, actor, { people: [person], most: 9 }))
    const about = { about: { person } }
    expect(await tasksOf(manager)).toContainEqual(expect.objectContaining(about))
    expect(await tasksOf(staff('elsewhere', 'offender-management-unit-manager', 'WWI'))).not.toContainEqual(
      expect.objectContaining(about),
    )
    expect(await tasksOf(staff('officer', 'prison-officer', 'LEI'))).toEqual([])
  })
})
