import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, ok, refuse } from '#kernel'
import { buildHouse, noLog, readConfiguration, windableClock, type Actor, type Database } from '#platform'
import { choice, yesNo } from '../forms/choice-field.ts'
import { date } from '../forms/date-field.ts'
import { text } from '../forms/text-field.ts'
import type { Typed } from '../forms/typed.ts'
import { web } from '../plugin.ts'
import { journeyPages } from './journey-pages.ts'
import { before, firstUnanswered, journey, questionsAsked, relevant } from './journey.ts'

const both = (en: string, cy = `${en} (cy)`) => ({ en, cy })

const adding = journey({
  path: '/people/new',
  fields: {
    surname: text({ label: both('Surname'), missing: both('Enter a surname') }),
    forename: text({ label: both('Forename'), missing: both('Enter a forename') }),
    born: date({ label: both('Date of birth'), missing: both('Enter a date of birth') }),
    serving: yesNo({ label: both('Serving?'), missing: both('Choose yes if they are serving') }),
    prison: choice({ label: both('Prison'), of: { LEI: 'Leeds', WDI: 'Wakefield' }, missing: both('Choose a prison') }),
  },
  questions: [
    { path: 'name', title: both('What is their name?'), asks: ['surname', 'forename'] },
    { path: 'birth', title: both('When were they born?'), asks: ['born'] },
    { path: 'serving', title: both('Are they serving?'), asks: ['serving'] },
    { path: 'prison', title: both('Where are they?'), asks: ['prison'], when: ({ serving }) => serving === true },
  ],
  check: { title: both('Check your answers'), button: both('Add this person'), next: both('The clerk will be told.') },
})

const name: Typed = { surname: ['Wyn'], forename: ['Alys'] }
const born: Typed = { 'born-day': ['27'], 'born-month': ['3'], 'born-year': ['1991'] }

describe('a journey', () => {
  test.each<readonly [string, Typed, string | undefined]>([
    ['begins with its first question', {}, 'name'],
    ['goes on to what is not answered yet', name, 'birth'],
    ['asks again for what is not good', { ...name, ...born, 'born-day': ['31'], 'born-month': ['2'] }, 'birth'],
    ['asks what an answer makes worth asking', { ...name, ...born, serving: ['yes'] }, 'prison'],
    ['ends when nothing asked is left', { ...name, ...born, serving: ['no'] }, undefined],
  ])('%s', (_, typed, path) => {
    expect(firstUnanswered(adding, typed)?.path).toBe(path)
  })

  test('leads back through the questions that are asked', () => {
    const no = { ...name, ...born, serving: ['no'] }
    expect(questionsAsked(adding, no).map(({ path }) => path)).toEqual(['name', 'birth', 'serving'])
    expect(before(adding, no, 'name')).toBeUndefined()
    expect(before(adding, no, 'serving')).toBe('/people/new/birth')
    expect(before(adding, no, 'check')).toBe('/people/new/serving')
  })

  test('keeps no answer to a question that is no longer asked', () => {
    const typed = { ...name, ...born, serving: ['no'], prison: ['LEI'], _csrf: ['x'] }
    expect(relevant(adding, typed)).toEqual({ ...name, ...born, serving: ['no'] })
  })

  test('that asks for a field it has not is refused when it is declared', () => {
    const questions = [{ path: 'a', title: both('A'), asks: ['nothing' as 'surname'] }]
    expect(() => journey({ ...adding, questions })).toThrow('/people/new/a asks for nothing')
  })
})

const clerk: Actor = { kind: 'staff', username: 'sam', name: 'Sam', roles: [], places: [] }

describe('the pages of a journey', () => {
  let app: FastifyInstance
  let typed: Typed = {}
  const done: unknown[] = []

  beforeAll(async () => {
    const house = buildHouse({
      // Journeys keep their answers where the room says: here, in a variable.
      db: {} as Database,
      clock: windableClock('2026-11-21T09:00:00Z'),
      configuration: readConfiguration({ DEMO_PEOPLE: '0' }),
      log: noLog,
      rooms: [],
    })
    app = fastify()
    app.decorateRequest('signedIn', undefined)
    app.decorateRequest('actor', { getter: () => clerk })
    await app.register(web(house))
    app.addHook('onRequest', async request => {
      request.signedIn = clerk
    })
    journeyPages(app, adding, {
      needs: 'sign-in',
      from: '/find',
      answered: async () => typed,
      keep: async (_, kept) => {
        typed = kept
      },
      finish: async (_, answers, { once }) => {
        if (answers.surname === 'Taken')
          return refuse({ code: 'people.taken', text: both('They are here already'), field: 'surname' })
        done.push({ ...answers, once: typeof once })
        return ok('/people/1')
      },
    })
    await app.ready()
  })
  afterAll(() => app.close())

  async function send(path: string, fields: Readonly<Record<string, string>>) {
    const first = await app.inject('/people/new/name')
    const token = /name="_csrf" value="([^"]+)"/.exec(first.body)?.[1] ?? ''
    const once = /name="_once" value="([^"]+)"/.exec(first.body)?.[1] ?? ''
    return app.inject({
      method: 'POST',
      url: `/people/new/${path}`,
      headers: {
        cookie: first.cookies.map(cookie => `${cookie.name}=${cookie.value}`).join('; '),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ _csrf: token, _once: once, ...fields }).toString(),
    })
  }

  test('go from the first question to the deed, checking on the way', async () => {
    expect((await app.inject('/people/new/check')).headers.location).toBe('/people/new/name')
    expect((await app.inject('/people/new/birth')).headers.location).toBe('/people/new/name')
    const wrong = await send('name', { surname: 'Wyn', forename: '' })
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toContain('href="#forename"')
    expect(wrong.body).toContain('value="Wyn"')
    expect(wrong.body).toContain('href="/find"')
    expect((await send('name', { surname: 'Wyn', forename: 'Alys' })).headers.location).toBe('/people/new/birth')
    expect((await send('birth', { 'born-day': '27', 'born-month': '3', 'born-year': '1991' })).headers.location).toBe(
      '/people/new/serving',
    )
    expect((await send('serving', { serving: 'yes' })).headers.location).toBe('/people/new/prison')
    expect((await send('prison', { prison: 'LEI' })).headers.location).toBe('/people/new/check')
    const check = await app.inject('/people/new/check')
    expect(check.body).toContain('Wednesday 27 March 1991')
    expect(check.body).toContain('href="/people/new/prison"')
    expect(check.body).toContain('The clerk will be told.')
    expect((await send('name', { surname: 'Taken', forename: 'Alys' })).headers.location).toBe('/people/new/check')
    const refused = await send('check', {})
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain('They are here already')
    expect(refused.body).toContain('<title>Error: Check your answers - Throughcare</title>')
    expect(done).toEqual([])
    await send('name', { surname: 'Wyn', forename: 'Alys' })
    expect((await send('check', {})).headers.location).toBe('/people/1')
    expect(done).toEqual([
      { surname: 'Wyn', forename: 'Alys', born: day('1991-03-27'), serving: true, prison: 'LEI', once: 'string' },
    ])
  })
})
