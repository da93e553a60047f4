import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel'
import { platform, theHouse, type Actor } from '#platform'
import { alerts } from '#record/alerts'
import { addPerson, mergePeople, people, restrictRecord, tellStatus } from '#record/people'
import { releaseDates } from '#sentence/release-dates'
import { sentences } from '#sentence/sentences'
import { warrants } from '#sentence/warrants'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { staff } from '../../../test/house.ts'
import { practiceRooms, practiceStaff } from '../../../test/server/rooms.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { person as personDesk } from './index.ts'

let server: TestServer
let clerk: Browser
let keeper: Browser
const keeping = staff('keeper', 'record-keeper')

beforeAll(async () => {
  const members = practiceStaff()
  members.set('keeper', keeping)
  const directory = practiceRooms(members).find(room => room.directory)?.directory
  const staffed = { name: 'practice', ...(directory ? { directory } : {}) }
  server = await testServer({
    rooms: [platform, staffed, people, alerts, warrants, sentences, releaseDates, personDesk],
  })
  clerk = await signedInAs(server.app, 'clerk')
  keeper = await signedInAs(server.app, 'keeper')
})
afterAll(() => server.close())

const person = async (surname: string, actor: Actor = keeping): Promise<{ person: string; version: number }> => {
  const added = await addPerson(server.house, actor, {
    name: { forename: 'Deskie', middleNames: '', surname },
    birth: { dateOfBirth: day('1984-03-27'), dateOfBirthUnknown: null },
    details: { sex: 'male', interpreter: 'Polish' },
    aliases: [{ forename: 'Des', middleNames: '', surname }],
  })
  if (!added.ok) throw new Error(added.refusal.code)
  return added.value
}

test('the overview says where somebody is, what to know and that no dates are recorded', async () => {
  const { person: id } = await person('Overviewson')
  await server.house.db.transaction(theHouse, tx =>
    tellStatus(server.house, tx, id, { heldAt: 'LEI', livingUnit: 'A-1-003' }),
  )
  const { status, text } = await clerk.open(`/people/${id}`)
  expect(status).toBe(200)
  for (const words of [
    'OVERVIEWSON',
    'aged 42',
    'A-1-003',
    'Needs an interpreter: Polish',
    'Des Overviewson',
    'No release dates are recorded',
    'No active alerts',
    'Nothing is waiting for you here',
  ])
    expect(text).toContain(words)
  for (const tab of ['Overview', 'Sentence and dates', 'Details', 'History']) expect(text).toContain(tab)
})

test('the history tells what happened, by whom, with before and after', async () => {
  const { person: id } = await person('Historyson')
  await server.house.db.transaction(theHouse, tx => tellStatus(server.house, tx, id, { heldAt: 'LEI' }))
  const { text } = await clerk.open(`/people/${id}/history`)
  expect(text).toContain('The record was opened')
  expect(text).toContain('Where they are, or how they stand, changed')
  expect(text).toContain('Throughcare, by itself')
  expect(text).toContain('held at')
  expect(text).not.toContain('The record was looked at')
  expect((await clerk.open(`/people/${id}/history?reads=yes`)).text).toContain('The record was looked at')
  const welsh = await signedInAs(server.app, 'clerk')
  expect((await welsh.open(`/people/${id}/history?lang=cy`)).text).toContain('Agorwyd y cofnod')
})

test('why somebody may not know of a record is told only to those who decide it', async () => {
  const { person: id, version } = await person('Accesson')
  await restrictRecord(server.house, keeping, { person: id, version, named: ['clerk'], reason: 'Sister of an officer' })
  expect((await clerk.open(`/people/${id}/history`)).text).not.toContain('Sister of an officer')
  expect((await keeper.open(`/people/${id}/history`)).text).toContain('Sister of an officer')
  expect((await clerk.open(`/people/${id}`)).text).toContain('This record is restricted to named staff')
})

test('a record that one may not know of is not there, and a merged one leads to the one that stands', async () => {
  const hidden = await person('Quietson')
  await restrictRecord(server.house, keeping, { ...hidden, named: [], reason: 'x' })
  expect((await clerk.open(`/people/${hidden.person}`)).status).toBe(404)
  expect((await clerk.open(`/people/${hidden.person}/history`)).status).toBe(404)

  const [one, other] = [await person('Mergedson'), await person('Intothisone')]
  await mergePeople(server.house, keeping, { survivor: other, person: one.person, reason: 'x' })
  expect((await clerk.open(`/people/${one.person}`)).address).toBe(`/people/${other.person}`)
  expect((await clerk.open(`/people/${one.person}/history`)).address).toBe(`/people/${other.person}/history`)
  expect((await clerk.open(`/people/${other.person}/history`)).text).toContain(
    'Two records were found to be one person',
  )
})

test.each(['/people/nothing', '/people/01900000-0000-7000-8000-000000000000', '/people/%00'])(
  '%s is not there',
  async address => {
    expect([400, 404]).toContain((await clerk.open(address)).status)
  },
)

test('an odd cursor shows the newest', async () => {
  const { person: id } = await person('Cursorson')
  expect((await clerk.open(`/people/${id}/history?after=zebra`)).text).toContain('The record was opened')
})
