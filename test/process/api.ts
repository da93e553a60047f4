import { describe, expect, test } from 'vitest'
import { listAddress, moveAddress, operationsOf, caseAddress, subjectAddress } from '#casework'
import { newId } from '#platform'
import { browserOf, signedInAs } from '../browser.ts'
import type { Practice } from './practice.ts'

/** The API as it describes itself: read by staff, changed by connected systems, once and over the version they read. */
export function apiSuite(practice: Practice): void {
  const { process, states, steps, served, aPerson, answersTo, caseIn, readerOf } = practice

  describe('in the API', () => {
    test('is described, each operation by its name', async () => {
      const document = (await served().app.inject('/api/openapi.json')).json<{
        paths: Record<string, Record<string, { operationId?: string; responses?: object }>>
      }>()
      const described = Object.values(document.paths).flatMap(path => Object.values(path))
      const ids = described.map(({ operationId }) => operationId)
      for (const operation of operationsOf(process)) expect(ids).toContain(operation)
    })

    test('answers a member of staff who reads as its pages do, with a version to change it over', async () => {
      const held = await caseIn(states[0]!)
      const browser = await signedInAs(served().app, (await readerOf(held.id)).username)
      const one = await browser.ask('GET', `/api/v1${caseAddress(process, held)}`)
      expect(one.statusCode).toBe(200)
      expect(one.headers.etag).toBe(`"${held.version}"`)
      expect(one.json()).toMatchObject({ id: held.id, reference: held.reference, state: held.state })
      const list = await browser.ask('GET', `/api/v1${listAddress(process)}?limit=1`)
      expect(list.json<{ items: unknown[] }>().items).toHaveLength(1)
    })

    const byMachine = steps.filter(([, { by }]) => by.includes('machine')).map(([move]) => move)
    if (byMachine.length > 0)
      test.each(byMachine)('takes %s from a connected system, once, over the version that it read', async move => {
        const declared = process.moves[move]!
        const body = Object.fromEntries(
          Object.entries(answersTo(move)).map(([name, value]) => [name, process.fields[name]!.toJson(value)]),
        )
        const headers = { authorization: served().bearer }
        if (declared.opens !== undefined) {
          const address = subjectAddress(process, { person: await aPerson() })
          const key = { ...headers, 'idempotency-key': `suite-${newId()}` }
          const ask = (payload: object) =>
            served().app.inject({ method: 'POST', url: `/api/v1${address}`, headers: key, payload })
          expect((await ask({ ...body, nonsense: 1 })).statusCode).toBe(400)
          const made = await ask(body)
          expect([made.statusCode, made.json()]).toMatchObject([201, {}])
          expect((await ask(body)).json()).toEqual(made.json())
          return
        }
        const held = await caseIn(declared.from[0]!)
        const url = `/api/v1${moveAddress(process, held, move)}`
        const ask = (version: string | undefined) =>
          served().app.inject({
            method: 'POST',
            url,
            headers: { ...headers, ...(version === undefined ? {} : { 'if-match': version }) },
            payload: body,
          })
        expect((await ask(undefined)).statusCode).toBe(428)
        expect((await ask('"99"')).json()).toMatchObject({ status: 409 })
        const made = await ask(`"${held.version}"`)
        expect([made.statusCode, made.json()]).toMatchObject([200, {}])
        expect(made.json()).toMatchObject({ version: held.version + 1 })
      })

    test('asks for a token', async () => {
      const reply = await browserOf(served().app).ask('GET', `/api/v1${listAddress(process)}`)
      expect(reply.statusCode).toBe(401)
    })
  })
}
