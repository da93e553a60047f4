import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import {
  casework,
  makeMoveIn,
  openCaseIn,
  openings,
  readCase,
  type CannotMove,
  type Moment,
  type Process,
} from '#casework'
import { addMachine, machineScopes, newId, platform, theHouse, type Actor, type Role, type Room } from '#platform'
import { buildServer } from '../../src/server.ts'
import { staff, type testHouse as makeHouse, type TestHouse } from '../house.ts'
import { waysOf } from './ways.ts'

export type Data = Readonly<Record<string, unknown>>

export interface ProcessSuiteOptions {
  /** How a house for tests is made: handed in, so that a test file says that it needs a database. */
  readonly testHouse: typeof makeHouse
  /** The room of the process, and the rooms that it needs. */
  readonly rooms: readonly Room[]
  /** Answers that the first sample of a field does not give, by move. */
  readonly answers?: Readonly<Record<string, (at: Moment) => Data>>
  /** What else must be there before the first test. */
  readonly prepare?: (house: TestHouse) => Promise<void>
  /** Who makes a move when somebody of its first role cannot: a higher grade, the addressee. */
  readonly madeBy?: Readonly<Record<string, Role>>
}

export const HERE = 'LEI'
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
interface Served {
  readonly house: TestHouse
  readonly app: FastifyInstance
  /** The Authorization header of a connected system that may do everything such a system may. */
  readonly bearer: string
}

async function serverOf(
  { testHouse }: Pick<ProcessSuiteOptions, 'testHouse'>,
  rooms: readonly Room[],
): Promise<Served> {
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

export type Practice = ReturnType<typeof practiceOf>

/** Everything that the parts of the suite work with. `start` before the first test, `stop` after the last. */
export function practiceOf(process: Process, options: ProcessSuiteOptions) {
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

  let running: Served | undefined
  const served = (): Served => {
    if (!running) throw new Error('The suite has not been started')
    return running
  }
  const start = async (): Promise<void> => {
    const others = options.rooms.map((room): Room => ({ ...room, directory: undefined as never }))
    running = await serverOf(options, [platform, casework, ...others, directoryOf(members)])
    await options.prepare?.(running.house)
  }
  const stop = async (): Promise<void> => {
    await served().app.close()
    await served().house.close()
  }

  const moment = (): Moment => ({ today: served().house.clock.today(), now: served().house.clock.now() })

  /** A person, whose case it can be. Each test has people of its own. */
  const aPerson = (row: { restricted?: boolean; named?: readonly string[] } = {}) =>
    served().house.db.asOwner(async connection => {
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
    served().house.db.transaction(actor, tx =>
      makeMoveIn(served().house, tx, process, { id: held.id, move, input, over: held.version }),
    )

  const open = async (person: string, move = openings(process)[0]!) => {
    const opened = await served().house.db.transaction(makerOf(move), tx =>
      openCaseIn(served().house, tx, process, { subject: { person }, place: HERE, move, input: answersTo(move) }),
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

  const asHouse = async (id: string) => (await readCase(served().house, theHouse, process, { id })).case

  /** Everything that a move could have changed: the row and the journal. */
  const asItStands = async (id: string) => ({
    case: await asHouse(id),
    facts: await served().house.db.asOwner(async connection => {
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
      const read = await readCase(served().house, actor, process, { id }).then(
        () => true,
        () => false,
      )
      if (read) return actor
    }
    throw new Error(`Nobody may read ${id}`)
  }

  return {
    process,
    members,
    member,
    states,
    steps,
    bySomebody,
    ways,
    served,
    start,
    stop,
    moment,
    aPerson,
    answersTo,
    makerOf,
    attempt,
    open,
    caseIn,
    asHouse,
    unchanged,
    readerOf,
  }
}

function told({ code, wrong = [] }: CannotMove): string {
  return `${code} ${wrong.map(({ field, text }) => `${field}: ${text.en}`).join('; ')}`
}
