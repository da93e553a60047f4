import { day } from '#kernel'
import { lawInForce } from '#law'
import { theHouse } from '#platform'
import { recalculation } from '#sentence/recalculation'
import { editionOn, findEdition, rulebookRoom } from '#sentence/rulebook'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { staff } from '../../../test/house.ts'
import { practiceRooms } from '../../../test/server/rooms.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { lawChange } from './index.ts'

const members = [
  ...['ann', 'ben', 'cai'].map(name => staff(name, 'headquarters-policy', 'HQ')),
  staff('looker', 'headquarters-analyst', 'HQ'),
]

let server: TestServer
let ann: Browser
let ben: Browser
let cai: Browser
beforeAll(async () => {
  const everybody = new Map(members.map(member => [member.username, member]))
  server = await testServer({ rooms: [...practiceRooms(everybody), rulebookRoom, recalculation, lawChange] })
  ann = await signedInAs(server.app, 'ann')
  ben = await signedInAs(server.app, 'ben')
  cai = await signedInAs(server.app, 'cai')
})
afterAll(() => server.close())

const terms = {
  nameEn: 'A quarter',
  nameCy: 'Chwarter',
  'begins-day': '4',
  'begins-month': '1',
  'begins-year': '2027',
  reason: 'Prisons are full',
}

/** Presses a button of a draft's page, as it stands for this browser. */
async function press(browser: Browser, draft: string, deed: string) {
  const { text } = await browser.open(draft)
  const version = /name="_version" value="(\d+)"/.exec(text)?.[1] ?? ''
  return browser.send(`${draft}/${deed}`, { _version: version })
}

async function fill(browser: Browser, address: string, fields: Readonly<Record<string, string>>) {
  const { text } = await browser.open(address)
  return browser.send(address, { ...fields, _version: /name="_version" value="(\d+)"/.exec(text)?.[1] ?? '' })
}

describe('a change of the law, in pages', () => {
  let draft = ''

  test('is begun with what is missing said, and what was typed kept', async () => {
    await ann.open('/law-change/drafts/new')
    const missing = await ann.send('/law-change/drafts/new', { ...terms, nameCy: '', base: lawInForce.id })
    expect(missing.status).toBe(400)
    expect(missing.text).toContain('Enter a name in Welsh')
    expect(missing.text).toContain('value="A quarter"')
    const begun = await ann.send('/law-change/drafts/new', { ...terms, base: lawInForce.id })
    draft = begun.address
    expect(begun.text).toContain('Being drafted')
    expect(begun.text).toContain('Nothing yet')
    expect(begun.text).not.toContain('Send for approval')
  })

  test('changes a figure, which shows the provision that it departs from', async () => {
    const address = `${draft}/figures/SDS_PROGRESSION_MODEL.share.SDS`
    const { text } = await ann.open(address)
    expect(text).toContain('Sentencing Act 2026, section 23')
    expect(text).toContain('one third')
    expect(text).toContain('value="1/3"')
    expect((await fill(ann, address, { value: 'a third', reason: 'Why' })).text).toContain('Enter a fraction')
    expect((await fill(ann, address, { value: '3/2', reason: 'Why' })).status).toBe(409)
    const changed = await fill(ann, address, { value: '1/4', reason: 'To make room' })
    expect(changed.text).toContain('1/4')
    expect(changed.text).toContain('To make room')
    expect(changed.text).toContain('Send for approval')
  })

  test('changes the days of a staged beginning', async () => {
    const address = `${draft}/figures/SDS_PROGRESSION_MODEL.staging`
    const fields = {
      'value[0][on]-day': '1',
      'value[0][on]-month': '2',
      'value[0][on]-year': '2027',
      'value[0][reaches]': 'everybody',
      reason: 'One day for all',
    }
    const changed = await fill(ann, address, fields)
    expect(changed.status).toBe(200)
    expect(changed.text).toContain('1 February 2027: everybody left')
  })

  test('is tried on everybody: refused while nobody is in custody', async () => {
    const tried = await press(ann, draft, 'rehearsal')
    expect(tried.status).toBe(409)
    expect(tried.text).toContain('There is a problem')
  })

  test('is sent, returned and sent again; whoever drafted it does not approve', async () => {
    expect((await press(ann, draft, 'submission')).text).toContain('Waiting for approval')
    expect((await ann.open(draft)).text).not.toContain('approval"')
    expect((await press(ann, draft, 'approval')).text).toContain('had no hand in this draft')
    const returned = await fill(ben, `${draft}/return`, { why: 'Say which sentences' })
    expect(returned.text).toContain('Say which sentences')
    await press(ann, draft, 'submission')
    expect((await ben.open(draft)).text).toContain('Approve')
  })

  test('is published by the second who approves, and calculations use it from its first day', async () => {
    const first = await press(ben, draft, 'approval')
    expect(first.text).toContain('Waiting for approval')
    const again = await press(ben, draft, 'approval')
    expect(again.text).toContain('You have approved this draft already')
    const second = await press(cai, draft, 'approval')
    expect(second.text).toContain('The edition is published')
    await server.house.db.transaction(theHouse, async tx => {
      expect((await editionOn(tx, day('2027-01-03'))).id).toBe(lawInForce.id)
      const edition = await editionOn(tx, day('2027-01-04'))
      expect(edition.name.en).toBe('A quarter')
      expect(edition.releaseLaws.at(-1)?.shares.SDS?.answer).toEqual({ numerator: 1, denominator: 4 })
      expect((await findEdition(tx, edition.id)).id).toBe(edition.id)
    })
    expect((await ann.open('/rulebook/editions')).text).toContain('A quarter')
    expect((await ann.open('/law-change')).text).toContain('Published')
  })

  test('is looked at, and no more, by an analyst', async () => {
    const analyst = await signedInAs(server.app, 'looker')
    const { status, text } = await analyst.open(draft)
    expect([status, text.includes('Withdraw')]).toEqual([200, false])
    expect((await analyst.open('/law-change/drafts/new')).status).toBe(403)
  })

  test('cannot be approved by who drafted it, even in the database', async () => {
    const changing = server.house.db.transaction(theHouse, tx =>
      sql.raw(`update law_change.draft set approvers = approvers || array['ann']`).execute(tx.tables()),
    )
    await expect(changing).rejects.toThrow('others_approve')
  })
})

test('another is drafted, over a version that somebody changed meanwhile, and withdrawn with a reason', async () => {
  await ann.open('/law-change/drafts/new')
  const { address } = await ann.send('/law-change/drafts/new', { ...terms, base: lawInForce.id })
  const figure = `${address}/figures/curfew.fourteen-days`
  await ann.open(figure)
  const stale = await ann.send(figure, { value: '15', reason: 'Why', _version: '7' })
  expect(stale.status).toBe(409)
  expect((await fill(ann, figure, { value: '15', reason: 'Why' })).text).toContain('15 days')
  const terms2 = await fill(ann, `${address}/terms`, { ...terms, nameEn: 'Fifteen days' })
  expect(terms2.text).toContain('Fifteen days')
  expect((await fill(ann, `${address}/withdrawal`, { why: '' })).status).toBe(400)
  expect((await fill(ann, `${address}/withdrawal`, { why: 'Not now' })).text).toContain('Withdrawn')
})

test('by the API: a figure in the form of an edition, over the version that was read, with the same refusals', async () => {
  const ask = (method: 'POST' | 'PUT', path: string, payload: object, version?: number) =>
    server.app.inject({
      method,
      url: `/api/v1/law-change/drafts${path}`,
      headers: {
        authorization: server.bearer,
        'idempotency-key': `law-change-${path}-${version ?? 0}`.replaceAll(/[^\w-]/g, '-').slice(0, 64),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      payload,
    })
  const name = { en: 'By machine', cy: 'Gan beiriant' }
  const begun = await ask('POST', '', { name, begins: '2027-05-04', reason: 'A test' })
  expect(begun.statusCode).toBe(201)
  const { id } = begun.json<{ id: string }>()
  const share = `/${id}/figures/SDS_40.share.SDS`
  const wrong = await ask('PUT', share, { is: 'half', reason: 'A test' }, 1)
  expect([wrong.statusCode, wrong.json<{ code: string }>().code]).toEqual([409, 'law-change.not-such-a-figure'])
  const half = { is: { numerator: 1, denominator: 2 }, reason: 'A test' }
  const changed = await ask('PUT', share, half, 1)
  expect(changed.json()).toMatchObject({ version: 2, figures: { 'SDS_40.share.SDS': half.is } })
  expect((await ask('POST', `/${id}/submission`, {}, 1)).statusCode).toBe(409)
  expect((await ask('POST', `/${id}/submission`, {}, 2)).json()).toMatchObject({ state: 'awaiting-approval' })
  expect((await ask('POST', `/${id}/approval`, {}, 3)).statusCode).toBe(403)
})
