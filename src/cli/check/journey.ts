import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfiguration } from '#platform'
import { serve, type Serving } from '../serve.ts'
import { newJourney, steps } from './steps.ts'

const PEOPLE = '200'

/**
 * Opens a house in a temporary folder on a free port, and walks the whole journey over HTTP as a browser would. Tells
 * each step with its time. Gives 0, or 1 when a step failed.
 */
export async function checkJourney(tell: (text: string) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'throughcare-check-'))
  const began = performance.now()
  let serving: Serving | undefined
  let failed = 0
  try {
    const configuration = readConfiguration({ DATA_DIR: folder, PORT: '0', DEMO_PEOPLE: PEOPLE, LOG_LEVEL: 'error' })
    serving = await timed(tell, 'A new house opens in a temporary folder', async () => {
      const opening = await serve(configuration, () => undefined)
      return [opening, opening.address]
    })
    const journey = newJourney(serving.address)
    for (const step of steps) await timed(tell, step.says, async () => [undefined, await step.run(journey)])
  } catch {
    failed = 1
  } finally {
    await serving?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  tell(failed === 0 ? `All went well, in ${seconds} seconds.` : `The journey stopped there, after ${seconds} seconds.`)
  return failed
}

async function timed<Value>(
  tell: (text: string) => void,
  says: string,
  work: () => Promise<readonly [Value, string]>,
): Promise<Value> {
  const began = performance.now()
  const ms = () => `${Math.round(performance.now() - began)} ms`.padStart(8)
  try {
    const [value, about] = await work()
    tell(`${ms()}  ok      ${says}${about === '' ? '' : `: ${about}`}`)
    return value
  } catch (error) {
    tell(`${ms()}  FAILED  ${says}: ${error instanceof Error ? error.message : String(error)}`)
    throw error
  }
}
