import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testServer, type TestServer } from './server.ts'

const file = join(import.meta.dirname, '../docs/openapi.json')

describe('the description of the API', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(() => server.close())

  /** `npm run openapi` writes the document anew; without it, the document must say what the routes say. */
  test('in docs/openapi.json is what the routes say', async () => {
    const said = `${JSON.stringify((await server.app.inject('/api/openapi.json')).json(), null, 2)}\n`
    if (process.env['WRITE_OPENAPI'] === '1') writeFileSync(file, said)
    expect(existsSync(file) && readFileSync(file, 'utf8') === said, 'run npm run openapi').toBe(true)
  })

  test('gives every operation a summary, a tag and an answer, and every change its refusals', async () => {
    interface Operation {
      readonly summary?: string
      readonly tags?: readonly string[]
      readonly responses: Readonly<Record<string, unknown>>
    }
    const { paths } = (await server.app.inject('/api/openapi.json')).json<{
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    }>()
    const lacking = Object.entries(paths).flatMap(([url, methods]) =>
      Object.entries(methods).flatMap(([method, { summary, tags = [], responses }]) => {
        const refusals = Object.keys(responses).filter(status => status >= '400')
        const whole = summary !== undefined && tags.length > 0 && (method === 'get' || refusals.length > 0)
        return whole ? [] : [`${method} ${url}`]
      }),
    )
    expect(lacking).toEqual([])
  })
})
