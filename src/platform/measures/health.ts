import type { House } from '../house.ts'
import { forTheWholeServer } from '../http/plugin.ts'

const LONGEST_MS = 2000

export interface HealthOptions {
  /** The version of the program. */
  readonly version: string
}

/** Whether the process lives and can do its work: for load balancers and those who watch. Shows nothing else. */
export const health = (house: House, { version }: HealthOptions) =>
  forTheWholeServer(async app => {
    const open = { config: { needs: 'nothing' }, logLevel: 'warn' as const }
    app.get('/ping', open, async (_request, reply) => reply.type('text/plain').send('pong'))
    app.get('/health/live', open, async () => ({ status: 'UP' }))
    app.get('/health/ready', open, async (_request, reply) => {
      const up = await databaseAnswers(house)
      return reply.code(up ? 200 : 503).send({ status: up ? 'UP' : 'DOWN' })
    })
    app.get('/health', open, async (_request, reply) => {
      const up = await databaseAnswers(house)
      const status = up ? 'UP' : 'DOWN'
      return reply.code(up ? 200 : 503).send({ status, components: { db: { status } } })
    })
    app.get('/info', open, async () => ({
      build: { name: 'throughcare', version },
      database: house.db.engine,
      inventedPeople: house.configuration.demo,
    }))
  })

async function databaseAnswers(house: House): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), LONGEST_MS)
  })
  try {
    const answered = house.db
      .asOwner(connection => connection.query('select 1', []))
      .then(
        () => true,
        () => false,
      )
    return await Promise.race([answered, late])
  } finally {
    clearTimeout(timer)
  }
}
