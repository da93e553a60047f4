import type { FastifyInstance, InjectOptions } from 'fastify'
import { seedOrganisation } from '#organisation/places'
import { addInventedStaff } from '#organisation/staff'
import { addMachine, machineScopes, theHouse, type Role } from '#platform'
import { fillWithInventedPeople } from '../demo/index.ts'
import { buildServer } from '../src/server.ts'
import { testHouse, type TestHouse, type TestHouseOptions } from './house.ts'

/** A whole house behind its own web server, asked without a port. */
export interface TestServer {
  readonly house: TestHouse
  readonly app: FastifyInstance
  /** The Authorization header of a connected system that may do everything such a system may. */
  readonly bearer: string
  close(): Promise<void>
}

/** Builds it. One for each test file, closed in `afterAll`. */
export async function testServer(options: TestHouseOptions = {}): Promise<TestServer> {
  const house = await testHouse(options)
  const app = await buildServer(house)
  return {
    house,
    app,
    bearer: await bearerToken(house, app),
    async close() {
      await app.close()
      await house.close()
    },
  }
}

async function bearerToken(house: TestHouse, app: FastifyInstance): Promise<string> {
  const scopes = machineScopes(house).map(({ name }) => name)
  if (scopes.length === 0) return ''
  const added = await addMachine(house, theHouse, { name: 'test-system', scopes })
  if (!added.ok) throw new Error(added.refusal.code)
  const asked: InjectOptions = {
    method: 'POST',
    url: '/api/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: added.value.clientId,
      client_secret: added.value.secret,
    }).toString(),
  }
  const answer = await app.inject(asked)
  return `Bearer ${answer.json<{ access_token: string }>().access_token}`
}

/** A house with invented people that listens on a free port, for a browser. */
export interface ListeningServer {
  readonly house: TestHouse
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string
  /** The username of a member of staff who holds a role; of several, the one who may see most of the invented people. */
  usernameOf(role: Role): Promise<string>
  close(): Promise<void>
}

/** Starts it. `people`: how many to invent. */
export async function listeningServer({ people }: { people: number }): Promise<ListeningServer> {
  const made = await testHouse()
  const house = { ...made, configuration: { ...made.configuration, demo: true } }
  await seedOrganisation(house)
  await addInventedStaff(house)
  await fillWithInventedPeople(house, { people, seed: 1, onProgress: () => undefined })
  const app = await buildServer(house)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const directory = house.rooms.find(room => room.directory)?.directory
  const staff = await house.db.transaction(theHouse, tx => directory?.staffForSignIn(tx) ?? Promise.resolve([]))
  return {
    house,
    address,
    usernameOf(role) {
      const member = staff.find(({ roles }) => roles.includes(role))
      return member ? Promise.resolve(member.username) : Promise.reject(new Error(`Nobody is a ${role}`))
    },
    async close() {
      await app.close()
      await house.close()
    },
  }
}
