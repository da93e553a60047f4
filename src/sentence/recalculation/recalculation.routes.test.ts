import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lawBeforeTheSentencingAct } from '#law'
import { seedOrganisation } from '#organisation/places'
import { addInventedStaff, inventedStaff } from '#organisation/staff'
import { newId, type Role } from '#platform'
import { fillWithInventedPeople } from '../../../demo/index.ts'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { carryOn } from './carry-on.ts'

const holding = (role: Role) => inventedStaff().find(({ roles }) => roles.includes(role))?.username ?? ''

describe('recalculations, asked from outside', () => {
  let server: TestServer
  let analyst: Browser

  beforeAll(async () => {
    server = await testServer()
    await seedOrganisation(server.house)
    await addInventedStaff(server.house)
    await fillWithInventedPeople(server.house, { people: 300, seed: 3, onProgress: () => undefined })
    analyst = await signedInAs(server.app, holding('headquarters-analyst'))
  })
  afterAll(() => server.close())

  const asked = { mode: 'rehearsal', law: lawBeforeTheSentencingAct.id, reason: 'To see what it does' }
  const runOf = (address: string) => /recalculations\/([0-9a-f-]{36})/.exec(address)?.[1] ?? ''

  async function finishedRun(): Promise<string> {
    await analyst.open('/recalculations/start')
    const check = await analyst.send('/recalculations/start', asked)
    expect(check.text).toContain('Everybody in custody')
    const started = await analyst.send('/recalculations/start', { ...asked, step: 'start' })
    expect(started.text).toContain('<progress')
    const id = runOf(started.address)
    await carryOn(server.house, id)
    return id
  }

  test('a rehearsal is asked for, checked, started and read, with its releases, people and files', async () => {
    const id = await finishedRun()
    const report = await analyst.open(`/recalculations/${id}`)
    expect(report.text).toContain('What would change')
    expect(report.text).toContain('Conditional release date (CRD)')
    expect((await analyst.open('/recalculations')).text).toContain(id)
    const wave = await analyst.open(`/recalculations/${id}/wave?by=month`)
    expect(wave.text).toContain('Releases a month')
    expect(wave.text).toContain('<svg')
    const people = await analyst.open(`/recalculations/${id}/people?worse=yes`)
    expect(people.text).toContain('days later')
    const files = [`/recalculations/${id}/people.csv`, `/recalculations/${id}/wave.csv`]
    for (const file of files) {
      const { status, text } = await analyst.open(file)
      expect(status).toBe(200)
      expect(text.split('\r\n').length).toBeGreaterThan(3)
    }
  })

  test('what is left out is told, with what was typed kept', async () => {
    await analyst.open('/recalculations/start')
    const { status, text } = await analyst.send('/recalculations/start', { reason: 'Kept', numbers: 'A0000AA' })
    expect(status).toBe(400)
    expect(text).toContain('Choose whether anything should be written')
    expect(text).toContain('value="Kept"')
    const nobody = await analyst.send('/recalculations/start', { ...asked, numbers: 'A0000AA' })
    expect(nobody.status).toBe(409)
    expect(nobody.text).toContain('Nobody matches what you chose')
  })

  test('a run of the nation is not there for a prison, which has its own', async () => {
    const id = await finishedRun()
    const manager = await signedInAs(server.app, holding('offender-management-unit-manager'))
    expect((await manager.open(`/recalculations/${id}`)).status).toBe(404)
    expect((await manager.open('/recalculations')).text).not.toContain(id)
    const form = await manager.open('/recalculations/start')
    expect(form.text).toContain('Leeds (HMP)')
    expect(form.text).not.toContain('Wakefield (HMP)')
    const refused = await manager.send('/recalculations/start', { ...asked, step: 'start' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Choose a prison where you work')
    await manager.open('/recalculations/start')
    const own = await manager.send('/recalculations/start', { ...asked, prison: 'LEI', step: 'start' })
    expect(own.text).toContain('<progress')
    const cancelled = await manager.send(`/recalculations/${runOf(own.address)}/cancellation`)
    expect(cancelled.text).toContain('was cancelled')
    const officer = await signedInAs(server.app, holding('prison-officer'))
    expect((await officer.open('/recalculations')).status).toBe(403)
  })

  test('other systems start one, read it and cancel it', async () => {
    const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
      server.app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { authorization: server.bearer, 'idempotency-key': newId() },
        ...(payload ? { payload } : {}),
      })
    const body = { mode: 'rehearsal', cohort: { kind: 'SLED', kindFrom: '2020-01-01' }, reason: 'A test' }
    const started = await ask('POST', '/recalculations', body)
    expect(started.statusCode).toBe(201)
    const { id, ...run } = started.json<{ id: string; state: string; done: number; cohort: object }>()
    expect(run).toMatchObject({ state: 'running', done: 0, cohort: body.cohort })
    expect((await ask('POST', `/recalculations/${id}/cancellation`)).json()).toMatchObject({ state: 'cancelled' })
    const again = await ask('POST', `/recalculations/${id}/cancellation`)
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'recalculation.ended'])
    expect((await ask('GET', `/recalculations/${id}`)).json()).toMatchObject({ id, report: null })
    expect((await ask('GET', `/recalculations/${newId()}`)).statusCode).toBe(404)
  })
})
