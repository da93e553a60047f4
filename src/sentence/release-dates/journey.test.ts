import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedOrganisation } from '#organisation/places'
import { addStaff } from '#organisation/staff'
import { theHouse } from '#platform'
import { signedInAs, type Browser } from '../../../test/browser.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import type { TestHouse } from '../../../test/house.ts'
import { accepted, somebody } from './release-dates.test-help.ts'

let server: TestServer
let clerk: Browser
let second: Browser

beforeAll(async () => {
  server = await testServer()
  const house: TestHouse = server.house
  await seedOrganisation(house)
  for (const username of ['first-clerk', 'second-clerk']) {
    accepted(
      await addStaff(house, theHouse, {
        username,
        name: `Test ${username}`,
        roles: ['sentence-calculation-clerk'],
        places: ['LEI'],
      }),
    )
  }
  clerk = await signedInAs(server.app, 'first-clerk')
  second = await signedInAs(server.app, 'second-clerk')
})
afterAll(() => server.close())

const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}
const court = (changes: Readonly<Record<string, string>> = {}) => ({
  court: 'LEEDCT',
  reference: 'T20237001',
  hearing: 'sentencing',
  ...date('heardOn', '2023-03-01'),
  ...changes,
})
const charge = (changes: Readonly<Record<string, string>> = {}) => ({
  offence: 'TH68010',
  ...date('committedFrom', '2022-06-01'),
  outcome: '1002',
  type: 'ADIMP',
  'term-months': '8',
  follows: 'at-once',
  ...changes,
})

/** Begins a warrant; gives the address of its task list. */
async function begun(person: string): Promise<string> {
  await clerk.open(`/people/${person}/sentence`)
  const list = await clerk.send(`/people/${person}/warrants/drafts`)
  expect(list.status).toBe(200)
  return list.address
}

/** Types a whole warrant, up to the check. */
async function typed(person: string): Promise<string> {
  const list = await begun(person)
  await clerk.send(`${list}/person`, { right: 'yes' })
  await clerk.send(`${list}/court`, court())
  await clerk.send(`${list}/charges/new`, charge())
  await clerk.send(`${list}/time`, { ...date('remand[0][from]', '2023-02-09'), ...date('remand[0][to]', '2023-02-28') })
  return list
}

describe('a warrant, by pages and without a script', () => {
  test('is typed, checked with its effect, recorded, confirmed by a second person, and out of date after a change', async () => {
    const person = await somebody(server.house)
    const list = await typed(person)

    const tasks = await clerk.open(list)
    expect(tasks.text.match(/Completed/g)).toHaveLength(4)

    const check = await clerk.open(`${list}/check`)
    expect(check.text).toContain('These dates will change')
    expect(check.text).toContain('Sunday 11 June 2023')
    expect(check.text).toContain('Wednesday 11 October 2023')
    const sentence = await clerk.send(`${list}/check`)
    expect(sentence.address).toBe(`/people/${person}/sentence`)
    expect(sentence.text).toContain('The warrant is recorded')
    expect(sentence.text).toContain('Conditional release date (CRD)')
    expect(sentence.text).toContain('You had a part in them, so it must be somebody else')
    expect(sentence.text).toContain('<svg')

    const why = await clerk.open(/href="([^"]*calculations\/[^"#]*)#CRD"/.exec(sentence.text)?.[1] ?? '')
    expect(why.status).toBe(200)
    expect(why.text).toContain('https://www.legislation.gov.uk/ukpga/2003/44/section/244')

    const confirmation = `${why.address}/confirmation`
    const own = await clerk.open(confirmation)
    expect(own.text).toContain('Somebody else must confirm these dates')
    const forced = await clerk.send(confirmation, { checked: 'warrant' })
    expect([400, 409]).toContain(forced.status)

    const looked = await second.open(confirmation)
    expect(looked.text).toContain('Confirm these dates')
    const token = /name="_csrf" value="([^"]*)"/.exec(looked.text)?.[1] ?? ''
    const once = /name="_once" value="([^"]*)"/.exec(looked.text)?.[1] ?? ''
    const body = new URLSearchParams({ _csrf: token, _once: once, _version: '1' })
    for (const part of ['warrant', 'time', 'dates']) body.append('checked', part)
    const answer = await second.ask('POST', confirmation, body.toString())
    expect(answer.statusCode).toBe(303)
    const confirmed = await second.open(`/people/${person}/sentence`)
    expect(confirmed.text).toContain('Confirmed by two people')

    await clerk.open(`/people/${person}/sentence/adjustments/new?kind=tagged-bail`)
    const sentenceId = /name="sentence" type="radio" value="([^"]*)"/.exec(
      (await clerk.open(`/people/${person}/sentence/adjustments/new?kind=tagged-bail`)).text,
    )?.[1]
    const bail = { sentence: sentenceId ?? '', days: '3', reason: 'Order of the court of 1 March 2023' }
    const effect = await clerk.send(`/people/${person}/sentence/adjustments/new?kind=tagged-bail`, bail)
    expect(effect.text).toContain('These dates will change')
    expect(effect.text).toContain('3 days earlier')
    const changed = await clerk.send(`/people/${person}/sentence/adjustments/new?kind=tagged-bail`, {
      ...bail,
      sure: 'yes',
    })
    expect(changed.address).toBe(`/people/${person}/sentence`)
    expect(changed.text).toContain('The dates that were confirmed before are out of date')

    const history = await clerk.open(`/people/${person}/sentence/calculations`)
    expect(history.text).toContain('Out of date')
    expect(history.text).toContain('Not yet confirmed')
  })

  test.each([
    ['court', court({ court: '' }), 'Choose the court'],
    ['court', court({ court: 'zzzz' }), 'no court matches what you typed'],
    ['court', court({ court: 'leeds' }), 'Several courts match'],
    ['court', court({ reference: 'CASE' }), 'with at least one number'],
    ['court', court({ 'heardOn-day': '31', 'heardOn-month': '2' }), 'must be a real date'],
    ['court', court({ 'heardOn-year': '2027' }), 'must be on or before 21 November 2026'],
    ['court', court({ hearing: '' }), 'Choose the kind of hearing'],
    ['charges/new', charge({ offence: '' }), 'Enter the offence'],
    ['charges/new', charge({ offence: 'piracy' }), 'no offence matches what you typed'],
    ['charges/new', charge({ offence: 'theft' }), 'Several offences match'],
    ['charges/new', charge({ 'committedFrom-year': '2024' }), 'must be on or before the date of the hearing'],
    ['charges/new', charge({ outcome: '' }), 'Choose the outcome of the charge'],
    ['charges/new', charge({ type: '' }), 'Choose the type of sentence'],
    ['charges/new', charge({ 'term-months': '0' }), 'Enter the length of the sentence'],
    ['charges/new', charge({ 'term-months': '99999' }), 'must be 99 years or less'],
    ['charges/new', charge({ 'term-months': 'eight' }), 'as a whole number'],
    ['charges/new', charge({ type: 'EDS21' }), 'Enter the length of the licence'],
    ['charges/new', charge({ outcome: '1015' }), 'This outcome comes without a sentence of custody'],
    ['charges/new', charge({ offence: 'CL77036' }), 'does not say what the conspiracy was for'],
    ['person', { right: 'no' }, 'Find the right person first'],
    ['person', {}, 'Say whether this is the right person'],
    ['time', { bailDays: '-1' }, 'must be 0 or more'],
  ])('%s: %o is answered with “%s”, and what was typed stays', async (step, fields, says) => {
    const person = await somebody(server.house)
    const list = await begun(person)
    await clerk.send(`${list}/court`, court())
    await clerk.open(`${list}/${step}`)
    const page = await clerk.send(`${list}/${step}`, fields)
    expect(page.status).toBe(400)
    expect(page.text).toContain('govuk-error-summary')
    expect(page.text).toContain(says)
    for (const [name, value] of Object.entries(fields)) {
      if (/^(?:offence|court|reference|term-months|bailDays)$/.test(name))
        expect(page.text).toContain(`value="${value}"`)
    }
  })

  test('asks about the lists that nobody has said, and draws consecutive sentences as a chain', async () => {
    const person = await somebody(server.house)
    const list = await begun(person)
    await clerk.send(`${list}/person`, { right: 'yes' })
    await clerk.send(`${list}/court`, court())
    const first = await clerk.send(`${list}/charges/new`, charge())
    const firstId = /charges\/([0-9a-f-]{36})"/.exec(first.text)?.[1] ?? ''
    const lists = await clerk.send(
      `${list}/charges/new`,
      charge({ offence: 'CJ88116', 'term-months': '3', follows: firstId }),
    )
    expect(lists.address).toMatch(/\/lists$/)
    expect(lists.text).toContain('Do any of these apply to the offence?')
    const none = await clerk.send(lists.address, {})
    expect(none.status).toBe(400)
    const charges = await clerk.send(lists.address, { lists: 'none' })
    expect(charges.address).toBe(`${list}/charges`)
    expect(charges.text).toContain('How the sentences follow each other')
    expect(charges.text).toContain('After charge 1')

    const removed = await clerk.send(`${list}/charges/${firstId}/removal`)
    expect(removed.text).toContain('from those in force')
    expect((await clerk.open(`${list}/check`)).address).toBe(list)
  })

  test('is kept while it is typed, by whom it was begun, and nobody else sees it', async () => {
    const person = await somebody(server.house)
    const list = await begun(person)
    await clerk.send(`${list}/court`, court({ court: 'leeds', 'heardOn-day': '' }))
    expect((await clerk.open(`${list}/court`)).text).toContain('value="leeds"')
    expect((await second.open(list)).status).toBe(404)
    expect(await begun(person)).toBe(list)
  })

  test('is corrected by another, and the first stays to be seen', async () => {
    const person = await somebody(server.house)
    const list = await typed(person)
    await clerk.open(`${list}/check`)
    await clerk.send(`${list}/check`)
    const warrants = await clerk.open(`/people/${person}/warrants`)
    const warrant = /href="(\/people\/[^"]*\/warrants\/[0-9a-f-]{36})"/.exec(warrants.text)?.[1] ?? ''
    await clerk.open(warrant)
    const correction = await clerk.send(`${warrant}/correction`)
    const tasks = await clerk.open(correction.address)
    expect(tasks.text).toContain('Why the warrant is corrected')
    const path = correction.address
    await clerk.send(`${path}/person`, { right: 'yes' })
    const appeal = { because: 'appeal', reason: 'Court of Appeal, 5 June 2023: 6 months' }
    expect((await clerk.send(`${path}/correction`, appeal)).text).toContain(
      'Enter the date on which the appeal was decided',
    )
    const decided = { 'decidedOn-day': '5', 'decidedOn-month': '6', 'decidedOn-year': '2023' }
    await clerk.send(`${path}/correction`, { ...appeal, ...decided })
    const charges = await clerk.open(`${path}/charges`)
    const id = /charges\/([0-9a-f-]{36})"/.exec(charges.text)?.[1] ?? ''
    await clerk.send(`${path}/charges/${id}`, charge({ 'term-months': '6' }))
    const check = await clerk.open(`${path}/check`)
    expect(check.text).toContain('days earlier')
    expect(check.text).toContain('Court of Appeal, 5 June 2023: 6 months')
    const done = await clerk.send(`${path}/check`)
    expect(done.text).toContain('6 months')
    const old = await clerk.open(warrant)
    expect(old.text).toContain('This warrant is no longer in force')
    expect(old.text).not.toContain('Correct this warrant')
  })
})
