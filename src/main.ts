import { resolve } from 'node:path'
import { readConfiguration, type Configuration } from '#platform'
import { checkJourney } from './cli/check/journey.ts'
import { serve } from './cli/serve.ts'

const help = `npm start                    opens Throughcare on this machine
npm start -- --people 5000   fills an empty database with this many invented people (0: none)
npm start -- --check         walks a whole journey in a temporary folder and says how long each step took

Everything else is set by environment variables: docs/operating.md lists them.
`

await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help)
    return
  }
  if (args.includes('--check')) {
    process.exitCode = await checkJourney(text => console.log(text))
    return
  }
  try {
    await open(readConfiguration({ ...process.env, ...peopleFrom(args) }))
  } catch (error) {
    console.error(`Throughcare did not start. ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

function peopleFrom(args: readonly string[]): { readonly DEMO_PEOPLE?: string } {
  const at = args.indexOf('--people')
  const people = args[at + 1]
  return at === -1 || people === undefined ? {} : { DEMO_PEOPLE: people }
}

async function open(configuration: Configuration): Promise<void> {
  const serving = await serve(configuration, text => console.log(text))
  console.log(welcome(configuration, serving.address, serving.readyAfterMs))

  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    console.log('Stopping: letting what is under way come to its end.')
    serving.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function welcome({ DATABASE_URL, DATA_DIR, OIDC_ISSUER, demo }: Configuration, address: string, ms: number): string {
  const lines = [`Throughcare is open at ${address} (after ${(ms / 1000).toFixed(1)} seconds).`, '']
  if (demo) lines.push('The people in it are invented. Do not enter anybody real.')
  if (OIDC_ISSUER === undefined)
    lines.push('Sign in by choosing a member of staff: this is for development, on this machine only.')
  if (DATABASE_URL === undefined)
    lines.push(
      `The data lives in ${resolve(DATA_DIR)}, in a PostgreSQL database inside this program.`,
      'It survives a crash of the program, but not a power cut or a crash of the machine: not for real records.',
      'For those use a PostgreSQL server (15 or later): DATABASE_URL=postgresql://user@host/database npm start',
    )
  else lines.push(`The data lives on the PostgreSQL server at ${new URL(DATABASE_URL).host}.`)
  lines.push('', 'Press Ctrl+C to stop.')
  return lines.join('\n')
}
