import { visitor, type Seen, type Visitor } from './visitor.ts'

/** What the steps of the journey hand on to each other. */
export interface Journey {
  readonly address: string
  readonly clerk: Visitor
}

/** One step: what it does, in words, and the doing. It throws a sentence that says what was not as it should be. */
export interface Step {
  readonly says: string
  /** Gives what to say about it when it went well. */
  run(journey: Journey): Promise<string>
}

/** The journey, in order. */
export const steps: readonly Step[] = [
  {
    says: 'The house says that it is well',
    async run({ address }) {
      const response = await fetch(`${address}/health`)
      const { status } = (await response.json()) as { status: string }
      return expecting(
        response.status === 200 && status === 'UP',
        `/health answered ${response.status} ${status}`,
        status,
      )
    },
  },
  {
    says: 'The API describes itself',
    async run({ address }) {
      const response = await fetch(`${address}/api/openapi.json`)
      const { openapi, paths } = (await response.json()) as { openapi: string; paths: object }
      expecting(openapi === '3.1.0', `the description says OpenAPI ${openapi}`)
      return `${Object.keys(paths).length} paths`
    },
  },
  {
    says: 'A sentence calculation clerk signs in',
    async run({ clerk }) {
      const chooser = await clerk.open('/sign-in')
      const section = /id="sentence-calculation-clerk"[\s\S]*?name="username" value="([^"]+)"/.exec(chooser.text)
      const username = section?.[1]
      if (username === undefined) throw new Error(`nobody can be chosen at ${chooser.path}`)
      const home = await clerk.send(chooser.path, { username })
      expecting(!home.path.startsWith('/sign-in'), `signing in ended at ${home.path} with ${home.status}`)
      return username
    },
  },
  {
    says: 'The find page opens',
    run: async ({ clerk }) => opened(await clerk.open('/find')),
  },
  {
    says: 'A person is found, and their page opens',
    async run({ clerk }) {
      const found = await clerk.open('/find?q=a')
      opened(found)
      const person = /href="(\/people\/[0-9a-f-]{36})"/.exec(found.text)?.[1]
      if (person === undefined) throw new Error('nobody was found whose name begins with A')
      return opened(await clerk.open(person))
    },
  },
]

/** Throws unless it holds. Gives what is then to be said. */
export function expecting(holds: boolean, otherwise: string, then = ''): string {
  if (!holds) throw new Error(otherwise)
  return then
}

/** Throws unless the page was shown as it should be. */
export function opened({ status, path }: Seen): string {
  return expecting(status === 200, `${path} answered ${status}`, path)
}

/** The journey of somebody who has not signed in yet. */
export function newJourney(address: string): Journey {
  return { address, clerk: visitor(address) }
}
