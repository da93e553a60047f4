import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, isoDay } from '#kernel'
import { seedOrganisation } from '#organisation/places'
import { addStaff } from '#organisation/staff'
import { factsOfPerson, newId, theHouse } from '#platform'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { accepted, aCharge, anOrder, clerk, recorded, somebody } from './release-dates.test-help.ts'
import { latestOf } from './repository.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await testServer()
  await seedOrganisation(server.house)
  const member = {
    username: 'decider',
    name: 'Test decider',
    roles: ['sentence-calculation-clerk'],
    places: ['LEI'],
  } as const
  accepted(await addStaff(server.house, theHouse, member))
  browser = await signedInAs(server.app, 'decider')
})
afterAll(() => server.close())

const latest = async (person: string) => (await server.house.db.transaction(clerk, tx => latestOf(tx, person)))!
const question = 'sentence-without-end-begins'

/** Somebody with four years, and a life sentence that follows them. */
async function waiting(): Promise<string> {
  const person = await somebody(server.house)
  const first = aCharge({ years: 4 })
  const life = aCharge({ years: 12 })
  const charges = [first, { ...life, sentence: { ...life.sentence!, type: 'MLP', follows: first.id } }]
  await recorded(server.house, person, anOrder(charges, { heardOn: day('2025-03-03') }))
  return person
}

test('a question of law is asked on the page, and decided there with a reason, which stands in the working', async () => {
  const person = await waiting()
  expect((await latest(person)).outcome.refused).toMatchObject([{ code: `law.${question}` }])
  const sentence = await browser.open(`/people/${person}/sentence`)
  const path = `/people/${person}/sentence/decisions/${question}`
  expect(sentence.text).toContain(`href="${path}"`)

  expect((await browser.open(path)).text).toContain('Does the sentence without an end begin on its own day')
  const empty = await browser.send(path, { answer: 'own-day' })
  expect([empty.status, empty.text.includes('Say why')]).toEqual([400, true])
  expect(empty.text).toMatch(/value="own-day"[^>]* checked/)
  expect((await browser.send(path, { answer: 'own-day', reason: ' ' })).status).toBe(400)

  const decided = await browser.send(path, { answer: 'own-day', reason: 'The judge said so on 3 March 2025' })
  expect(decided.address).toBe(`/people/${person}/sentence`)
  const { state, because, outcome, makers } = await latest(person)
  expect({ state, because, makers }).toEqual({
    state: 'provisional',
    because: 'decision-taken',
    makers: ['clerk', 'decider'],
  })
  expect(isoDay(outcome.dates.TARIFF!)).toBe('2037-03-02')
  expect(JSON.stringify(outcome.workings.TARIFF)).toContain('The judge said so on 3 March 2025')
  const facts = await server.house.db.transaction(clerk, tx => factsOfPerson(tx, { person, most: 5 }))
  expect(facts.find(({ kind }) => kind === 'sentence.changed')).toMatchObject({
    by: 'decider',
    reason: 'The judge said so on 3 March 2025',
    after: { decisions: [{ question, answer: 'own-day' }] },
  })
})

test('the API decides too; a later decision takes the place of an earlier one, which stays in the record', async () => {
  const person = await waiting()
  const url = `/api/v1/people/${person}/decisions`
  const headers = { authorization: server.bearer }
  const decide = (answer: string) =>
    server.app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'idempotency-key': newId() },
      payload: { question, answer, reason: `Because of ${answer}` },
    })
  expect((await decide('some-day')).json()).toMatchObject({ status: 409, code: 'decision.no-such-answer' })
  expect((await latest(person)).number).toBe(1)
  expect((await decide('own-day')).statusCode).toBe(201)
  expect((await decide('at-release')).statusCode).toBe(201)
  const { items } = (await server.app.inject({ url, headers })).json<{ items: object[] }>()
  expect(items).toEqual([{ question, answer: 'at-release', reason: 'Because of at-release' }])
  const { outcome, number } = await latest(person)
  expect(number).toBe(3)
  expect(outcome.dates.TARIFF!).toBeGreaterThan(day('2037-03-02'))
})

test('a question that nobody asks is not there', async () => {
  const person = await waiting()
  expect((await browser.open(`/people/${person}/sentence/decisions/why`)).status).toBe(404)
})
