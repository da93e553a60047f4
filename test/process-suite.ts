import * as fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, isoDay, type Text } from '#kernel'
import {
  caseAddress,
  casework,
  fireClocks,
  listAddress,
  makeMoveIn,
  moveAddress,
  movesFrom,
  openCaseIn,
  openingAddress,
  openings,
  operationsOf,
  permissionFor,
  readCase,
  readPermission,
  stateAfter,
  subjectAddress,
  type CannotMove,
  type Moment,
  type Process,
} from '#casework'
import {
  addMachine,
  Denied,
  machineScopes,
  newId,
  NotFound,
  platform,
  Stale,
  theHouse,
  verifyJournal,
  type Actor,
  type Role,
  type Room,
} from '#platform'
import { buildServer } from '../src/server.ts'
import { browserOf, signedInAs, type Browser } from './browser.ts'
import { staff, testHouse, type TestHouse } from './house.ts'

type Data = Readonly<Record<string, unknown>>

export interface ProcessSuiteOptions {
  /** The room of the process, and the rooms that it needs. */
  readonly rooms: readonly Room[]
  /** Answers that the first sample of a field does not give, by move. */
  readonly answers?: Readonly<Record<string, (at: Moment) => Data>>
  /** What else must be there before the first test. */
  readonly prepare?: (house: TestHouse) => Promise<void>
  /** Who makes a move when somebody of its first role cannot: a higher grade, the addressee. */
  readonly madeBy?: Readonly<Record<string, Role>>
}

const HERE = 'LEI'
const ELSEWHERE = 'WWI'

/** Two members of staff of each role here and one elsewhere: `governor`, `governor-2`, `governor-away`. */
function everybody(process: Process): ReadonlyMap<string, Actor> {
  const roles = new Set<Role>([...process.reads, ...Object.values(process.moves).flatMap(({ by }) => by)])
  roles.delete('machine')
  const members = [...roles].flatMap(role => [
    staff(role, role, HERE),
    staff(`${role}-2`, role, HERE),
    staff(`${role}-away`, role, ELSEWHERE),
  ])
  return new Map([...members, staff('nobody', 'administrator', HERE)].map(member => [member.username, member]))
}

/** A room that only says who may sign in, for houses whose staff are those of the suite. */
function directoryOf(members: ReadonlyMap<string, Actor>): Room {
  return {
    name: 'suite',
    directory: {
      staffForSignIn: async () =>
        [...members.values()].map(({ username, name, roles, places }) => ({
          username,
          name,
          roles,
          places,
          says: { en: username, cy: username },
        })),
      actorFor: async (_tx, username) => members.get(username),
    },
  }
}

/** The shortest way to each state, as moves. States that nothing leads to are left out. */
function waysOf(process: Process): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>()
  const waiting: { state: string; way: readonly string[] }[] = openings(process).map(move => ({
    state: stateAfter(process.moves[move]!, undefined),
    way: [move],
  }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (ways.has(next.state)) continue
    ways.set(next.state, next.way)
    for (const move of movesFrom(process, next.state)) {
      waiting.push({ state: stateAfter(process.moves[move]!, next.state), way: [...next.way, move] })
    }
  }
  return ways
}

/** The fields that every way to each state has asked for or set, by state. `sets` cannot be seen from here. */
function askedOnEveryWay(process: Process): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Set(Object.keys(process.fields))
  const held = new Map<string, ReadonlySet<string>>(Object.keys(process.states).map(state => [state, all]))
  for (let changed = true; changed;) {
    changed = false
    for (const move of Object.values(process.moves)) {
      const needed = move.asks.filter(name => process.fields[name]?.missing)
      for (const from of move.from ?? [undefined]) {
        const to = stateAfter(move, from)
        const before = from === undefined ? [] : [...(held.get(from) ?? [])]
        const after = new Set([...before, ...needed])
        const kept = new Set([...(held.get(to) ?? [])].filter(name => after.has(name)))
        if (kept.size < (held.get(to)?.size ?? 0)) {
          held.set(to, kept)
          changed = true
        }
      }
    }
  }
  return held
}

interface Served {
  readonly house: TestHouse
  readonly app: FastifyInstance
  /** The Authorization header of a connected system that may do everything such a system may. */
  readonly bearer: string
}

async function serverOf(rooms: readonly Room[]): Promise<Served> {
  // The clock stands still, so that nobody's sign-in runs out while the suite works.
  const made = await testHouse({ rooms, ticking: false })
  const house = { ...made, configuration: { ...made.configuration, RATE_PER_MINUTE: 0 } }
  const app = await buildServer(house)
  const scopes = machineScopes(house).map(({ name }) => name)
  if (scopes.length === 0) return { house, app, bearer: '' }
  const added = await addMachine(house, theHouse, { name: 'suite-system', scopes })
  if (!added.ok) throw new Error(added.refusal.code)
  const { clientId, secret } = added.value
  const answer = await app.inject({
    method: 'POST',
    url: '/api/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
    }).toString(),
  })
  return { house, app, bearer: `Bearer ${answer.json<{ access_token: string }>().access_token}` }
}

/**
 * What every declared process must keep to, run against a whole house with a real database: one call for each process,
 * in the room that declares it.
 */
export function processSuite(process: Process, options: ProcessSuiteOptions): void {
  const members = everybody(process)
  const member = (username: string): Actor => {
    const found = members.get(username)
    if (!found) throw new Error(`The suite has no ${username}`)
    return found
  }
  const states = Object.keys(process.states)
  const ways = waysOf(process)
  const steps = Object.entries(process.moves)
  const bySomebody = steps.filter(([, { by }]) => by.some(role => role !== 'machine'))

  describe(`the process ${process.name}`, () => {
    let server: Served
    beforeAll(async () => {
      const others = options.rooms.map(({ directory: _, ...room }) => room)
      server = await serverOf([platform, casework, ...others, directoryOf(members)])
      await options.prepare?.(server.house)
    })
    afterAll(async () => {
      await server.app.close()
      await server.house.close()
    })

    const moment = (): Moment => ({ today: server.house.clock.today(), now: server.house.clock.now() })

    /** A person, whose case it can be. Each test has people of its own. */
    const aPerson = (row: { restricted?: boolean; named?: readonly string[] } = {}) =>
      server.house.db.asOwner(async connection => {
        const id = newId()
        await connection.query(
          `insert into people.person (id, stands_as, surname, date_of_birth, sex, places, held_at, restricted, named)
           values ($1, $1, 'Invented', '1990-01-01', 'male', $2, $3, $4, $5)`,
          [id, [HERE], HERE, row.restricted ?? false, row.named ?? []],
        )
        await connection.query(
          `insert into people.name (id, person, kind, surname, surname_key, forename_key, words)
           values ($1, $2, 'current', 'Invented', 'INVENTED', '', '{INVENTED}')`,
          [newId(), id],
        )
        return id
      })

    const answersTo = (move: string): Data => {
      const at = moment()
      const first: Record<string, unknown> = {}
      for (const name of process.moves[move]?.asks ?? []) {
        const field = process.fields[name]
        if (field?.missing) first[name] = field.samples(at)[0]
      }
      return { ...first, ...options.answers?.[move]?.(at) }
    }

    /** Somebody whose move it is: another one where a second person is needed. */
    const makerOf = (move: string, made: Readonly<Record<string, string>> = {}): Actor => {
      const role = options.madeBy?.[move] ?? process.moves[move]?.by.find(each => each !== 'machine')
      if (role === undefined) return theHouse
      const notBy = process.moves[move]?.notBy?.map(other => made[other]) ?? []
      return member(notBy.includes(role) ? `${role}-2` : role)
    }

    const attempt = (actor: Actor, move: string, held: { id: string; version: number }, input = answersTo(move)) =>
      server.house.db.transaction(actor, tx =>
        makeMoveIn(server.house, tx, process, { id: held.id, move, input, over: held.version }),
      )

    const open = async (person: string, move = openings(process)[0]!) => {
      const opened = await server.house.db.transaction(makerOf(move), tx =>
        openCaseIn(server.house, tx, process, { subject: { person }, place: HERE, move, input: answersTo(move) }),
      )
      if (!opened.ok) throw new Error(`${move} was refused: ${told(opened.refusal)}`)
      return opened.value
    }

    /** A case in a state, about somebody, by the shortest way. */
    const caseIn = async (state: string, person?: string) => {
      const [first, ...rest] = ways.get(state) ?? []
      if (first === undefined) throw new Error(`Nothing leads to ${state}`)
      const { id } = await open(person ?? (await aPerson()), first)
      for (const move of rest) {
        const held = await asHouse(id)
        const made = await attempt(makerOf(move, held.made), move, held)
        if (!made.ok) throw new Error(`${move} was refused: ${told(made.refusal)}`)
      }
      return asHouse(id)
    }

    const asHouse = async (id: string) => (await readCase(server.house, theHouse, process, { id })).case

    /** Everything that a move could have changed: the row and the journal. */
    const asItStands = async (id: string) => ({
      case: await asHouse(id),
      facts: await server.house.db.asOwner(async connection => {
        const told = await connection.query(
          `select count(*) as lines, max(seq) as last from platform.fact
            where kind not in ('person.read', 'casework.confidential-read')`,
          [],
        )
        return told.rows
      }),
    })

    const unchanged = async (id: string, work: () => Promise<void>) => {
      const before = await asItStands(id)
      await work()
      expect(await asItStands(id)).toEqual(before)
    }

    /** Somebody who may read a case as it is. */
    const readerOf = async (id: string): Promise<Actor> => {
      for (const role of process.reads) {
        const actor = members.get(role)
        if (!actor) continue
        const read = await readCase(server.house, actor, process, { id }).then(
          () => true,
          () => false,
        )
        if (read) return actor
      }
      throw new Error(`Nobody may read ${id}`)
    }

    describe('as it is declared', () => {
      test('has a way to every state', () => {
        expect(states.filter(state => !ways.has(state))).toEqual([])
      })

      test('lets somebody make every move, or the house when a clock fires', () => {
        const byClock = Object.values(process.clocks).flatMap(({ moves }) => moves ?? [])
        expect(steps.filter(([name, { by }]) => by.length === 0 && !byClock.includes(name))).toEqual([])
      })

      test('holds in each state what it says, whichever way led there', () => {
        const asked = askedOnEveryWay(process)
        const set = new Set(steps.flatMap(([, { sets }]) => (sets ? Object.keys(process.fields) : [])))
        for (const [state, { holds = [] }] of Object.entries(process.states)) {
          expect(holds.filter(name => !asked.get(state)?.has(name) && !set.has(name))).toEqual([])
        }
      })

      test('says everything in both languages', () => {
        const texts: Text[] = [
          process.says.one,
          process.says.many,
          process.says.about,
          ...Object.values(process.words),
          ...Object.values(process.states).map(({ says }) => says),
          ...Object.values(process.clocks).flatMap(({ says, announces }) => [says, announces.says]),
          ...Object.values(process.moves).flatMap(({ says, announces }) => [says, announces.says]),
          ...Object.values(process.fields).flatMap(({ label, missing }) => (missing ? [label, missing] : [label])),
        ]
        expect(texts.filter(({ en, cy }) => en.trim() === '' || cy.trim() === '')).toEqual([])
      })
    })

    test.each(states)('reaches %s, and holds there what it says', async state => {
      const held = await caseIn(state)
      expect(held).toMatchObject({ state, isOpen: process.states[state]?.is === 'open' })
      for (const name of process.states[state]?.holds ?? []) expect(held.data[name]).toBeDefined()
    })

    describe('refuses a move, and changes nothing,', () => {
      test.each(states)('that is not open from %s', async state => {
        const held = await caseIn(state)
        const shut = steps.filter(([name, { from }]) => from && !movesFrom(process, state).includes(name))
        for (const [move] of shut) {
          const actor = makerOf(move)
          await unchanged(held.id, async () => {
            const outcome = await attempt(actor, move, held).catch((error: unknown) => error)
            if (outcome instanceof NotFound) return
            expect(outcome).toMatchObject({ ok: false, refusal: { code: 'casework.not-now' } })
          })
        }
      })

      test.each(steps.filter(([, { from }]) => from).map(([move]) => move))(
        'when %s is tried by somebody whose it is not, or of another place',
        async move => {
          const { by, from } = process.moves[move]!
          const held = await caseIn(from![0]!)
          const others = [...members.values()].filter(({ roles }) => !roles.some(role => by.includes(role)))
          const away = [...members.values()].filter(
            ({ username, roles }) => username.endsWith('-away') && roles.some(role => by.includes(role)),
          )
          await unchanged(held.id, async () => {
            for (const actor of others) {
              const error = await attempt(actor, move, held).catch((thrown: unknown) => thrown)
              expect(error instanceof Denied || error instanceof NotFound, actor.username).toBe(true)
            }
            for (const actor of away) {
              const error = await attempt(actor, move, held).catch((thrown: unknown) => thrown)
              expect(error instanceof Denied || error instanceof NotFound, actor.username).toBe(true)
            }
          })
        },
      )

      const seconded = steps.filter(([, { notBy }]) => notBy).map(([move]) => move)
      test.each(seconded.length > 0 ? seconded : ['(none needs a second person)'])(
        'when %s is tried by the one who made the move before',
        async move => {
          const { notBy, from } = process.moves[move] ?? {}
          if (!notBy || !from) return expect(seconded).toEqual([])
          const held = await caseIn(from[0]!)
          const first = held.made[notBy[0]!]
          const again = members.get(first ?? '')
          const may = again && server.house.permissions.allows(again, permissionFor(process, move), [HERE])
          if (!again || !may) return expect(may).not.toBe(true)
          await unchanged(held.id, async () => {
            expect(await attempt(again, move, held)).toMatchObject({ refusal: { code: 'casework.same-person' } })
          })
        },
      )

      test.each(steps.filter(([, { asks }]) => asks.length > 0).map(([move]) => move))(
        'when an answer to %s is missing or wrong',
        async move => {
          const { opens, from, asks } = process.moves[move]!
          const needed = asks.filter(name => process.fields[name]?.missing)
          const held = opens === undefined ? await caseIn(from![0]!) : undefined
          const actor = makerOf(move, held?.made)
          const person = await aPerson()
          const tried = (input: Data) =>
            held
              ? attempt(actor, move, held, input)
              : server.house.db.transaction(actor, tx =>
                  openCaseIn(server.house, tx, process, { subject: { person }, place: HERE, move, input }),
                )
          for (const name of needed) {
            const { [name]: _, ...rest } = answersTo(move)
            expect(await tried(rest)).toMatchObject({
              ok: false,
              refusal: { code: 'casework.not-valid', wrong: [{ field: name }] },
            })
          }
          if (held) expect((await asHouse(held.id)).version).toBe(held.version)
        },
      )

      test('over a version that is no longer there; of two at once one is made', async () => {
        const [first = ''] = states
        const move = movesFrom(process, first).find(name => makerOf(name) !== theHouse)
        if (move === undefined) return expect(movesFrom(process, first)).toEqual([])
        const held = await caseIn(first)
        const actor = makerOf(move, held.made)
        const outcomes = await Promise.allSettled([attempt(actor, move, held), attempt(actor, move, held)])
        const made = outcomes.filter(({ status }) => status === 'fulfilled')
        expect(made).toHaveLength(1)
        expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) })
        expect((await asHouse(held.id)).version).toBe(held.version + 1)
      })
    })

    test('is not known to those who may not know the person: no case, no list, no page', async () => {
      const reader = process.reads.find(role => members.has(role))
      if (reader === undefined) throw new Error('Nobody reads it')
      const names = [...members.keys()].filter(name => !name.endsWith('-2') && !name.endsWith('-away'))
      const person = await aPerson({ restricted: true, named: names })
      const { id } = await open(person)
      const other = member(`${reader}-2`)
      await expect(readCase(server.house, other, process, { id })).rejects.toThrow(NotFound)
      const browser = await signedInAs(server.app, other.username)
      const held = await asHouse(id)
      expect((await browser.open(caseAddress(process, held))).status).toBe(404)
      expect((await browser.open(`${listAddress(process)}?q=${held.reference}`)).text).not.toContain(id)
      expect((await browser.open(`${listAddress(process)}.csv?q=${held.reference}`)).text).not.toContain(held.reference)
    })

    const clocks = Object.entries(process.clocks)
    test.each(clocks.map(([name]) => name))('fires its clock %s once', async name => {
      const clock = process.clocks[name]!
      const held = await caseIn(clock.starts[0]!)
      const waiting = async () =>
        (await readCase(server.house, theHouse, process, { id: held.id })).waiting.find(each => each.name === name)
      let begun = await waiting()
      if (!begun) {
        // The day is one that a move may give: give it.
        const again = clock.restarts?.find(move => process.moves[move]?.by.length)
        if (again === undefined) return expect(clock.restarts).toBeDefined()
        const given: Record<string, unknown> = { ...answersTo(again) }
        for (const field of process.moves[again]?.asks ?? []) {
          const asked = process.fields[field]
          if (asked?.column === 'date') given[field] = asked.samples(moment())[0]
        }
        const made = await attempt(makerOf(again, held.made), again, held, given)
        expect(made).toMatchObject({ ok: true })
        begun = await waiting()
      }
      expect(begun).toMatchObject({ state: 'running' })
      const told = async () =>
        (await readCase(server.house, theHouse, process, { id: held.id })).history.filter(
          ({ says }) => says === clock.announces.says,
        ).length
      const at = server.house.clock.now()
      const fires = clock.fires === 'on-the-day' ? begun!.dueOn : addDays(begun!.dueOn, 1)
      server.house.clock.wind(`${isoDay(addDays(fires, -1))}T12:00:00Z`)
      await fireClocks(server.house, process)
      expect(await told()).toBe(0)
      server.house.clock.wind(`${isoDay(fires)}T12:00:00Z`)
      await Promise.all([fireClocks(server.house, process), fireClocks(server.house, process)])
      await fireClocks(server.house, process)
      expect(await told()).toBe(1)
      const after = await asHouse(held.id)
      if (clock.moves !== undefined) {
        expect(after.state).toBe(stateAfter(process.moves[clock.moves]!, held.state))
        expect(after.changedBy).toBe('house')
      } else expect((await waiting())?.state).toBe('fired')
      server.house.clock.wind(at)
    })

    describe('on its pages', () => {
      const browsers = new Map<string, Browser>()
      const as = async ({ username }: Actor): Promise<Browser> => {
        const kept = browsers.get(username) ?? (await signedInAs(server.app, username))
        browsers.set(username, kept)
        return kept
      }

      test.each(states)('shows a case in %s, with a form for each move, in both languages', async state => {
        const held = await caseIn(state)
        const reader = await as(await readerOf(held.id))
        for (const language of ['en', 'cy'] as const) {
          const page = await reader.open(`${caseAddress(process, held)}?lang=${language}`)
          expect(page.status).toBe(200)
          expect(page.text).toContain(escaped(process.states[state]!.says[language]))
          expect(page.text).toContain(held.reference)
        }
        await reader.open('/ping?lang=en')
        for (const move of movesFrom(process, state)) {
          const maker = makerOf(move, held.made)
          const allowed = server.house.permissions.allows(maker, readPermission(process), [HERE])
          if (maker === theHouse || !allowed) continue
          const form = await (await as(maker)).open(moveAddress(process, held, move))
          expect(form.status).toBe(200)
          expect(headingOf(form.text)).toBe(escaped(process.moves[move]!.says.en))
          for (const name of process.moves[move]!.asks) expect(form.text).toContain(`name="${name}`)
        }
      })

      test('lists its cases, those about one person, and gives them as a spreadsheet', async () => {
        const held = await caseIn(states[0]!)
        const browser = await as(await readerOf(held.id))
        for (const address of [listAddress(process), subjectAddress(process, held.subject)]) {
          const list = await browser.open(address)
          expect(list.status).toBe(200)
          expect(list.text).toContain(held.reference)
        }
        const found = await browser.open(`${listAddress(process)}?q=${held.reference.toLowerCase()}`)
        expect(found.text).toContain(held.reference)
        const none = await browser.open(`${listAddress(process)}?q=no-such-words`)
        expect(none.text).not.toContain(held.reference)
        const sheet = await browser.open(`${listAddress(process)}.csv`)
        expect(sheet.headers['content-type']).toContain('text/csv')
        expect(sheet.text).toContain(held.reference)
      })

      test('opens a case in two steps: the answers, then whether they are right', async () => {
        const person = await aPerson()
        const [move = ''] = openings(process)
        const browser = await as(makerOf(move))
        const address = openingAddress(process, { person }, move)
        expect((await browser.open(address)).status).toBe(200)
        const empty = await browser.send(address, { _step: 'check' })
        expect(empty.status).toBe(400)
        expect(empty.text).toContain('govuk-error-summary')
        const typed = typedFor(process, move, answersTo(move), moment())
        const check = await browser.send(address, { ...typed, _step: 'check' })
        expect(check.status).toBe(200)
        expect(check.text).toContain('Check your answers')
        const before = await countOf()
        const done = await browser.send(address, { ...typed, _step: 'confirm' })
        expect(done.text).toMatch(new RegExp(`${process.reference}-\\d{6}`))
        expect(await countOf()).toBe(before + 1)
      })

      test('shows a form again over what somebody else changed, with everything that was typed', async () => {
        const [state = ''] = states
        const move = movesFrom(process, state).find(name => {
          const maker = makerOf(name)
          return maker !== theHouse && server.house.permissions.allows(maker, readPermission(process), [HERE])
        })
        if (move === undefined) return expect(movesFrom(process, state)).toEqual([])
        const held = await caseIn(state)
        const browser = await as(makerOf(move, held.made))
        const typed = typedFor(process, move, answersTo(move), moment())
        const address = moveAddress(process, held, move)
        await browser.open(address)
        const again = await browser.send(address, { ...typed, _version: '99', _step: 'confirm' })
        expect(again.status).toBe(409)
        expect(again.text).toContain('Somebody else changed this')
        for (const value of Object.values(typed)) if (value.length > 3) expect(again.text).toContain(escaped(value))
        expect((await asHouse(held.id)).version).toBe(held.version)
      })

      const countOf = async () => {
        const { rows } = await server.house.db.asOwner(connection =>
          connection.query('select count(*)::int as count from casework."case" where process = $1', [process.name]),
        )
        return (rows[0] as { count: number }).count
      }
    })

    describe('in the API', () => {
      test('is described, each operation by its name', async () => {
        const document = (await server.app.inject('/api/openapi.json')).json<{
          paths: Record<string, Record<string, { operationId?: string; responses?: object }>>
        }>()
        const described = Object.values(document.paths).flatMap(path => Object.values(path))
        const ids = described.map(({ operationId }) => operationId)
        for (const operation of operationsOf(process)) expect(ids).toContain(operation)
      })

      test('answers a member of staff who reads as its pages do, with a version to change it over', async () => {
        const held = await caseIn(states[0]!)
        const browser = await signedInAs(server.app, (await readerOf(held.id)).username)
        const one = await browser.ask('GET', `/api/v1${caseAddress(process, held)}`)
        expect(one.statusCode).toBe(200)
        expect(one.headers.etag).toBe(`"${held.version}"`)
        expect(one.json()).toMatchObject({ id: held.id, reference: held.reference, state: held.state })
        const list = await browser.ask('GET', `/api/v1${listAddress(process)}?limit=1`)
        expect(list.json<{ items: unknown[] }>().items).toHaveLength(1)
      })

      const byMachine = steps.filter(([, { by }]) => by.includes('machine')).map(([move]) => move)
      test.each(byMachine.length > 0 ? byMachine : ['(no move is open to machines)'])(
        'takes %s from a connected system, once, over the version that it read',
        async move => {
          const declared = process.moves[move]
          if (!declared) return expect(byMachine).toEqual([])
          const body = Object.fromEntries(
            Object.entries(answersTo(move)).map(([name, value]) => [name, process.fields[name]!.toJson(value)]),
          )
          const headers = { authorization: server.bearer }
          if (declared.opens !== undefined) {
            const address = subjectAddress(process, { person: await aPerson() })
            const key = { ...headers, 'idempotency-key': `suite-${newId()}` }
            const ask = (payload: object) =>
              server.app.inject({ method: 'POST', url: `/api/v1${address}`, headers: key, payload })
            expect((await ask({ ...body, nonsense: 1 })).statusCode).toBe(400)
            const made = await ask(body)
            expect(made.statusCode, made.body).toBe(201)
            expect((await ask(body)).json()).toEqual(made.json())
            return undefined
          }
          const held = await caseIn(declared.from[0]!)
          const url = `/api/v1${moveAddress(process, held, move)}`
          const ask = (version: string | undefined) =>
            server.app.inject({
              method: 'POST',
              url,
              headers: { ...headers, ...(version === undefined ? {} : { 'if-match': version }) },
              payload: body,
            })
          expect((await ask(undefined)).statusCode).toBe(428)
          expect((await ask('"99"')).json()).toMatchObject({ status: 409 })
          const made = await ask(`"${held.version}"`)
          expect(made.statusCode, made.body).toBe(200)
          return expect(made.json()).toMatchObject({ version: held.version + 1 })
        },
      )

      test('asks for a token', async () => {
        const reply = await browserOf(server.app).ask('GET', `/api/v1${listAddress(process)}`)
        expect(reply.statusCode).toBe(401)
      })
    })

    test('keeps its promises on any walk through its moves', async () => {
      const names = bySomebody.map(([name]) => name).filter(name => process.moves[name]?.from)
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async choices => {
          const { id } = await open(await aPerson())
          let made = 1
          for (const choice of choices) {
            const held = await asHouse(id)
            const move = names[choice % Math.max(names.length, 1)]
            if (move === undefined) break
            const outcome = await attempt(makerOf(move, held.made), move, held)
            if (outcome.ok) made += 1
            else expect(saysSomething(process, outcome.refusal)).toBe(true)
          }
          const { case: held, waiting, history } = await readCase(server.house, theHouse, process, { id })
          expect(held.version).toBe(made)
          expect(history).toHaveLength(made)
          expect(held.isOpen).toBe(process.states[held.state]?.is === 'open')
          const stopped = waiting.filter(({ name }) => process.clocks[name]?.stops.includes(held.state))
          expect(stopped).toEqual([])
          for (const name of process.states[held.state]?.holds ?? []) expect(held.data[name]).toBeDefined()
        }),
        { numRuns: 12 },
      )
      expect(await server.house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
    })

    test('publishes a view with a column for each field that everybody may read', async () => {
      await caseIn(states[0]!)
      const view = `v_${process.name.replaceAll('-', '_')}`
      const { rows } = await server.house.db.asOwner(connection =>
        connection.query(`select * from casework.${view} limit 1`, []),
      )
      const columns = Object.keys(rows[0] as object)
      const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
      for (const [name, { onlyFor }] of Object.entries(process.fields)) {
        expect(columns.includes(snake(name))).toBe(onlyFor === undefined)
      }
    })
  })
}

function told({ code, wrong = [] }: CannotMove): string {
  return `${code} ${wrong.map(({ field, text }) => `${field}: ${text.en}`).join('; ')}`
}

function saysSomething(process: Process, { code }: CannotMove): boolean {
  return process.words[code] !== undefined || Object.hasOwn(casework.words ?? {}, code)
}

/** Answers as somebody would type them. */
function typedFor(process: Process, move: string, answers: Data, at: Moment): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const name of process.moves[move]?.asks ?? []) {
    const field = process.fields[name]
    if (!field || answers[name] === undefined) continue
    for (const [input, values] of Object.entries(field.input(at).write(answers[name], name))) {
      if (values[0] !== undefined) typed[input] = values[0]
    }
  }
  return typed
}

/** The page's heading, without what is round it. */
function headingOf(page: string): string {
  return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1]?.trim() ?? ''
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;')
}
