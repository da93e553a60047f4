import { visitor, type Seen, type Visitor } from './visitor.ts'

/** What the steps of the journey hand on to each other. */
export interface Journey {
  readonly address: string
  readonly clerk: Visitor
  readonly second: Visitor
  /** Addresses of what the steps before have made. */
  person: string
  draft: string
  calculation: string
}

/** One step: what it does, in words, and the doing. It throws a sentence that says what was not as it should be. */
export interface Step {
  readonly says: string
  /** Gives what to say about it when it went well. */
  run(journey: Journey): Promise<string>
}

const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year }
}

/** Nobody real: there is no such name. */
const newcomer = {
  forename: 'Quillon',
  middleNames: '',
  surname: 'Verrowby',
  ...date('born', '1990-05-05'),
  sex: 'male',
}

/** Eight months for theft from 1 March 2023, with 20 days on remand. */
const warrant: readonly (readonly [step: string, fields: Readonly<Record<string, string>>])[] = [
  ['person', { right: 'yes' }],
  ['court', { court: 'LEEDCT', reference: 'T20237001', hearing: 'sentencing', ...date('heardOn', '2023-03-01') }],
  [
    'charges/new',
    {
      offence: 'TH68010',
      ...date('committedFrom', '2022-06-01'),
      outcome: '1002',
      type: 'ADIMP',
      'term-months': '8',
      follows: 'at-once',
    },
  ],
  ['time', { ...date('remand[0][from]', '2023-02-09'), ...date('remand[0][to]', '2023-02-28') }],
]
const releasedOn = 'Sunday 11 June 2023'
const everything = ['warrant', 'time', 'dates']

/** Signs in as one of the sentence calculation clerks. Gives the username. */
async function signIn(who: Visitor, which: number): Promise<string> {
  const chooser = await who.open('/sign-in')
  const clerks = /id="sentence-calculation-clerk"[\s\S]*?<\/section>/.exec(chooser.text)?.[0] ?? ''
  const username = [...clerks.matchAll(/name="username" value="([^"]+)"/g)][which]?.[1]
  if (username === undefined) throw new Error(`nobody can be chosen at ${chooser.path}`)
  const home = await who.send(chooser.path, { username })
  return expecting(home.status === 200, `signing in ended at ${home.path} with ${home.status}`, username)
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
    run: ({ clerk }) => signIn(clerk, 0),
  },
  {
    says: 'A person is found by name, and their page opens',
    async run({ clerk }) {
      const found = await clerk.open('/find?q=a')
      opened(found)
      const person = /href="(\/people\/[0-9a-f-]{36})"/.exec(found.text)?.[1]
      if (person === undefined) throw new Error('nobody was found whose name begins with A')
      return opened(await clerk.open(person))
    },
  },
  {
    says: 'Somebody new is added, after a look at whoever is like them',
    async run(journey) {
      const { clerk } = journey
      opened(await clerk.open('/people/new'))
      let page = await clerk.send('/people/new', { ...newcomer, surname: '' })
      expecting(
        page.status === 400 && page.text.includes('There is a problem'),
        'a missing surname was not pointed out',
      )
      expecting(page.text.includes(`value="${newcomer.forename}"`), 'what had been typed was lost')
      page = await clerk.send('/people/new', newcomer)
      if (page.text.includes('name="who"')) page = await clerk.send('/people/new', { step: 'matches', who: 'none' })
      page = await clerk.send('/people/new', { step: 'save' })
      journey.person = /^\/people\/[0-9a-f-]{36}$/.exec(page.path)?.[0] ?? ''
      return expecting(journey.person !== '', `adding ended at ${page.path} with ${page.status}`, journey.person)
    },
  },
  {
    says: 'A court warrant is typed, step by step',
    async run(journey) {
      const { clerk, person } = journey
      opened(await clerk.open(`${person}/sentence`))
      const list = await clerk.send(`${person}/warrants/drafts`)
      opened(list)
      journey.draft = list.path
      for (const [step, fields] of warrant) {
        await clerk.open(`${list.path}/${step}`)
        opened(await clerk.send(`${list.path}/${step}`, fields))
      }
      const tasks = await clerk.open(list.path)
      const done = tasks.text.match(/Completed/g)?.length ?? 0
      return expecting(done === 4, `${done} of 4 tasks are completed`, '4 tasks completed')
    },
  },
  {
    says: 'It shows what it would change, and is recorded',
    async run({ clerk, person, draft }) {
      const check = await clerk.open(`${draft}/check`)
      expecting(check.text.includes(releasedOn), `the check does not say ${releasedOn}`)
      const recorded = await clerk.send(`${draft}/check`)
      return expecting(recorded.path === `${person}/sentence`, `recording ended at ${recorded.path}`, releasedOn)
    },
  },
  {
    says: 'The release date explains itself, with the Act behind each step',
    async run(journey) {
      const { clerk, person } = journey
      const dates = await clerk.open(`${person}/sentence`)
      journey.calculation = /href="([^"#]*\/calculations\/[^"#]*)#CRD"/.exec(dates.text)?.[1] ?? ''
      const why = await clerk.open(journey.calculation)
      expecting(why.text.includes('legislation.gov.uk/ukpga/2003/44/section/244'), 'the Act is not named')
      return expecting(why.text.includes(releasedOn), `the working does not end on ${releasedOn}`, opened(why))
    },
  },
  {
    says: 'The one who made the dates cannot confirm them',
    async run({ clerk, calculation }) {
      const own = await clerk.open(`${calculation}/confirmation`)
      expecting(own.text.includes('Somebody else must confirm these dates'), 'nobody said that somebody else must')
      const forced = await clerk.send(`${calculation}/confirmation`, { checked: everything })
      return expecting(forced.status >= 400, `a forced confirmation was answered ${forced.status}`, 'refused')
    },
  },
  {
    says: 'A second clerk signs in and confirms them',
    async run({ second, person, calculation }) {
      await signIn(second, 1)
      await second.open(`${calculation}/confirmation`)
      const confirmed = await second.send(`${calculation}/confirmation`, { checked: everything })
      expecting(confirmed.status === 200, `the confirmation was answered ${confirmed.status}`)
      const dates = await second.open(`${person}/sentence`)
      return expecting(dates.text.includes('Confirmed by two people'), 'the dates are not confirmed', 'confirmed')
    },
  },
  {
    says: 'The API gives the same dates',
    async run({ clerk, person }) {
      const { status, text } = await clerk.open(`/api/v1${person}/release-dates`)
      return expecting(status === 200 && text.includes('2023-06-11'), `the API answered ${status}`, '2023-06-11')
    },
  },
  {
    says: 'The history tells who did what',
    async run({ clerk, person }) {
      const history = await clerk.open(`${person}/history`)
      opened(history)
      expecting(history.text.includes('A court warrant was recorded'), 'the warrant is not in the history')
      return expecting(history.text.includes('A second person confirmed'), 'the confirmation is not', history.path)
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
  return { address, clerk: visitor(address), second: visitor(address), person: '', draft: '', calculation: '' }
}
