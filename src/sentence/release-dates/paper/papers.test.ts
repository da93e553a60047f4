import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedOrganisation } from '#organisation/places'
import { addStaff } from '#organisation/staff'
import { newId, theHouse } from '#platform'
import { signedInAs, type Browser } from '../../../../test/browser.ts'
import { testServer, type TestServer } from '../../../../test/server.ts'
import { confirmDates } from '../confirm-dates.ts'
import { accepted, aCharge, anOrder, clerk, recorded, somebody } from '../release-dates.test-help.ts'
import { latestOf } from '../repository.ts'
import { kinds, type KindCode } from '#law'
import { toldOf } from './told.ts'

let server: TestServer
let checker: Browser
let person = ''
let calculation = ''

beforeAll(async () => {
  server = await testServer()
  await seedOrganisation(server.house)
  const member = {
    username: 'checker',
    name: 'Gwenllian Ŷale',
    roles: ['sentence-calculation-clerk'],
    places: ['LEI'],
  } as const
  accepted(await addStaff(server.house, theHouse, member))
  checker = await signedInAs(server.app, 'checker')
  person = await somebody(server.house)
  await recorded(server.house, person, anOrder([aCharge({ months: 8 })]))
  calculation = (await latest()).id
})
afterAll(() => server.close())

const latest = async () => (await server.house.db.transaction(clerk, tx => latestOf(tx, person)))!
const papersOf = (of = calculation) => `/people/${person}/sentence/calculations/${of}/papers`

test('a calculation leads to its sheet and its letter, which say that nobody has confirmed them', async () => {
  const page = await checker.open(`/people/${person}/sentence/calculations/${calculation}`)
  for (const [name, says] of [
    ['sheet', 'Sentence calculation sheet'],
    ['letter', 'Your release dates'],
  ] as const) {
    expect(page.text).toContain(`href="${papersOf()}/${name}"`)
    const paper = await checker.open(`${papersOf()}/${name}`)
    expect([paper.status, paper.text.includes(says), paper.text.includes('NOT CONFIRMED')]).toEqual([200, true, true])
    expect(paper.text).toContain(`${papersOf()}/${name}/pdf?language=cy`)
  }
})

test('each is a PDF in either language, without changing the language of the pages', async () => {
  for (const name of ['sheet', 'letter']) {
    const answer = await checker.ask('GET', `${papersOf()}/${name}/pdf?language=cy`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/pdf')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['content-disposition']).toMatch(new RegExp(`^inline; filename="${name}-.*1-cy\\.pdf"$`))
    expect(answer.rawPayload.toString('latin1', 0, 8)).toBe('%PDF-1.7')
    expect(answer.rawPayload.toString('latin1')).toContain('/Lang (cy)')
  }
  expect((await checker.open(`${papersOf()}/sheet`)).text).toContain('lang="en"')
  expect((await checker.open(`${papersOf()}/sheet?language=cy`)).text).toContain('Taflen gyfrifo dedfryd')
})

test('nothing that staff see of a person stands on what may be handed to them', async () => {
  for (const name of ['sheet', 'letter'])
    expect((await checker.open(`${papersOf()}/${name}`)).text).not.toContain('tc-person')
})

test('the API gives them too, in English unless asked', async () => {
  const ask = (name: string, query = '') =>
    server.app.inject({
      url: `/api/v1/people/${person}/release-dates/calculations/${calculation}/papers/${name}${query}`,
      headers: { authorization: server.bearer },
    })
  const [english, welsh, neither] = [await ask('letter'), await ask('letter', '?language=cy'), await ask('poem')]
  expect(english.headers['content-type']).toBe('application/pdf')
  expect(english.rawPayload.toString('latin1')).toContain('/Lang (en)')
  expect(welsh.rawPayload.toString('latin1')).toContain('/Lang (cy)')
  expect(neither.statusCode).toBe(404)
})

test('what is no paper, or of no calculation of this person, is not there', async () => {
  expect((await checker.open(`${papersOf()}/poem`)).status).toBe(404)
  expect((await checker.open(`${papersOf()}/constructor/pdf`)).status).toBe(404)
  expect((await checker.open(`${papersOf(newId())}/sheet`)).status).toBe(404)
})

test('once confirmed, the mark is gone and the one who checked is named', async () => {
  const { id, version } = await latest()
  const second = { ...clerk, username: 'checker' }
  accepted(await confirmDates(server.house, second, { person, calculation: id, version }))
  const sheet = await checker.open(`${papersOf()}/sheet`)
  expect(sheet.text).toContain('Gwenllian Ŷale')
  expect(sheet.text).not.toContain('NOT CONFIRMED')
})

test('the letter has words of its own for every kind of date that happens to somebody', () => {
  for (const kind of Object.keys(kinds) as KindCode[]) {
    const told = toldOf(kind)
    if (kinds[kind].marks === 'reckoning') expect(told).toBeUndefined()
    else expect(told?.heading.en).toMatch(/^The (?:first day|last day|day|middle)/)
  }
})
