import fc from 'fast-check'
import { Value } from 'typebox/value'
import type { TSchema } from 'typebox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testServer, type TestServer } from '../server.ts'
import { allowed, broken, nastyText, type Schema } from './arbitrary.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
  readonly security?: readonly object[]
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

interface Asked {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

interface ProblemSent {
  readonly status: unknown
  readonly code: unknown
}

/** How often each operation is asked with good input, and again with bad: more with THROUGHCARE_FUZZ_TIMES. */
const TIMES = Number(process.env['THROUGHCARE_FUZZ_TIMES'] ?? 6)

describe('every operation of the API', () => {
  let server: TestServer
  let description: Description
  let operations: readonly (readonly [method: string, url: string, operation: Operation])[]

  beforeAll(async () => {
    server = await testServer()
    description = (await server.app.inject('/api/openapi.json')).json<Description>()
    operations = Object.entries(description.paths).flatMap(([url, methods]) =>
      Object.entries(methods).map(([method, operation]) => [method.toUpperCase(), url, operation] as const),
    )
  })
  afterAll(() => server.close())

  const resolve = (ref: string): Schema => {
    const name = ref.split('/').at(-1) ?? ''
    const found = description.components?.schemas?.[name]
    if (!found) throw new Error(`${ref} is not in the description`)
    return found
  }

  const bodyOf = (operation: Operation): readonly [type: string, schema: Schema] | undefined => {
    const [first] = Object.entries(operation.requestBody?.content ?? {})
    return first && [first[0], first[1].schema]
  }

  const inputs = (operation: Operation, kind: 'good' | 'bad'): fc.Arbitrary<Asked> => {
    const of = (where: Parameter['in']) => (operation.parameters ?? []).filter(parameter => parameter.in === where)
    const make = (schema: Schema) =>
      kind === 'good'
        ? allowed(schema, resolve)
        : fc.oneof(broken(schema, resolve), allowed(schema, resolve), nastyText)
    const record = (parameters: readonly Parameter[], all: boolean) =>
      fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, make(schema)])), {
        requiredKeys: parameters.filter(({ required }) => all || required).map(({ name }) => name),
      })
    const body = bodyOf(operation)
    return fc.record({
      path: record(of('path'), true),
      query: record(of('query'), false),
      body: body ? make(body[1]) : fc.constant(undefined),
    })
  }

  const ask = async (
    [method, url, operation]: readonly [string, string, Operation],
    { path, query, body }: Asked,
    authorization: string,
  ) => {
    const filled = url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(path[name])))
    const search = new URLSearchParams(
      Object.fromEntries(Object.entries(query).map(([name, value]) => [name, wellFormed(value)])),
    )
    const type = bodyOf(operation)?.[0]
    const headers: Record<string, string> = { 'idempotency-key': crypto.randomUUID(), 'if-match': '"1"' }
    if (authorization !== '') headers['authorization'] = authorization
    if (type !== undefined) headers['content-type'] = type
    const form = type === 'application/x-www-form-urlencoded'
    return server.app.inject({
      method: method as 'GET',
      url: `${filled}${search.size > 0 ? `?${search.toString()}` : ''}`,
      headers,
      ...(body === undefined
        ? {}
        : { payload: form ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body) }),
    })
  }

  /** What is wrong with the answer, undefined when it is as it should be: the most that may be said of any input. */
  const wrongWith = async (operation: readonly [string, string, Operation], asked: Asked) => {
    const answer = await ask(operation, asked, server.bearer)
    const name = `${operation[0]} ${operation[1]} answered ${answer.statusCode} to ${JSON.stringify(asked)}: ${answer.body}`
    if (answer.statusCode >= 500) return name
    const type = String(answer.headers['content-type'] ?? '')
    if (answer.statusCode >= 400 && operation[1].startsWith('/api/v1/')) {
      const { status, code } = type.includes('application/problem+json') ? answer.json<Partial<ProblemSent>>() : {}
      if (status !== answer.statusCode || typeof code !== 'string') return `${name}: no problem details`
    }
    const described = operation[2].responses[String(answer.statusCode)]?.content?.['application/json']?.schema
    if (answer.statusCode < 300 && described && type.includes('application/json')) {
      const definitions = description.components?.schemas ?? {}
      const valid = Value.Check(definitions as Record<string, TSchema>, described as TSchema, answer.json())
      if (!valid) return `${name}: the answer is not as described`
    }
    return undefined
  }

  test('is described, once, with an id of its own', () => {
    const ids = operations.map(([, , { operationId }]) => operationId)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['good', 'bad'] as const)(
    'answers %s input without ever failing',
    async kind => {
      for (const operation of operations) {
        const holds = fc.asyncProperty(inputs(operation[2], kind), async asked => {
          expect(await wrongWith(operation, asked)).toBeUndefined()
        })
        await fc.assert(holds, { numRuns: TIMES })
      }
    },
    120_000,
  )

  test('turns away those who have no token, unless it is open to all', async () => {
    for (const operation of operations) {
      if (operation[2].security?.length === 0) continue
      const [asked] = fc.sample(inputs(operation[2], 'good'), { numRuns: 1, seed: 1 })
      if (!asked) throw new Error('no sample')
      const answer = await ask(operation, asked, '')
      expect(`${operation[2].operationId} ${answer.statusCode}`).toBe(`${operation[2].operationId} 401`)
    }
  })
})

/** Text that can be put in an address at all: a lone surrogate cannot. */
function wellFormed(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return Buffer.from(text, 'utf8').toString('utf8')
}
