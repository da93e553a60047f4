import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testServer, type TestServer } from '../server.ts'

describe('an address that leads nowhere', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(() => server.close())

  test.each([
    [`/api/v1/places/${'x'.repeat(5000)}`, 404, 'application/problem+json'],
    ['/api/v1/places/%ZZ', 400, 'application/problem+json'],
    [`/places/${'x'.repeat(5000)}`, 404, 'text/html'],
    ['/places/%ZZ', 400, 'text/html'],
  ])('%.30s… is answered %i as %s', async (url, status, type) => {
    const answer = await server.app.inject({ url, headers: { authorization: server.bearer } })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain(type)
  })
})
