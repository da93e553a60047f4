import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { seedOrganisation } from '#organisation/places'
import { factsOfPerson, newId } from '#platform'
import {
  adjustmentsInForce,
  bookingOf,
  cancelMovement,
  cancelRecall,
  changeRecall,
  recordMovement,
  recordRecall,
  type RecallTerms,
} from '#sentence/sentences'
import { recordWarrant } from '#sentence/warrants'
import { testServer, type TestServer } from '../../../test/server.ts'
import { coveredByRecall } from './recall-decision.ts'
import { aCharge, accepted, anOrder, clerk, somebody } from './release-dates.test-help.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
  await seedOrganisation(server.house)
})
afterAll(() => server.close())

/** Somebody who serves two years from 1 March 2023, with the id of the sentence. */
async function serving(): Promise<{ readonly person: string; readonly sentence: string }> {
  const { house } = server
  const person = await somebody(house)
  const warrant = accepted(await recordWarrant(house, clerk, { person, order: anOrder([aCharge({ years: 2 })]) }))
  return { person, sentence: warrant.order.charges[0]?.id ?? '' }
}

const terms = (sentence: string, changes: Partial<RecallTerms> = {}): RecallTerms => ({
  kind: 'standard',
  revokedOn: day('2024-06-03'),
  returnedOn: day('2024-06-10'),
  sentences: [sentence],
  ...changes,
})
const decision = 'Decided by the Public Protection Casework Section: out of touch'

const read = <Value>(work: Parameters<TestServer['house']['db']['transaction']>[1]) =>
  server.house.db.transaction(clerk, work) as Promise<Value>

const ask = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { body, version }: { body?: object; version?: number } = {},
) =>
  server.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: {
      authorization: server.bearer,
      ...(method === 'POST' ? { 'idempotency-key': newId() } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { payload: body }),
  })

describe('a recall', () => {
  test('is recorded with the days at large, changed with them, and cancelled with them', async () => {
    const { house } = server
    const { person, sentence } = await serving()
    const away = async () =>
      (await read<Awaited<ReturnType<typeof adjustmentsInForce>>>(tx => adjustmentsInForce(tx, [person]))).map(
        ({ kind, from, to, absence }) => [kind, from, to, absence],
      )
    const recall = accepted(await recordRecall(house, clerk, { person, terms: terms(sentence), decision }))
    expect(await away()).toEqual([['unlawfully-at-large', day('2024-06-04'), day('2024-06-09'), 'recall']])
    const booking = accepted(await read<Awaited<ReturnType<typeof bookingOf>>>(tx => bookingOf(house, tx, person)))
    expect(booking.parts[0]?.recall).toMatchObject({ kind: 'standard', revokedOn: day('2024-06-03') })

    const back = { id: recall.id, person, decision, reason: 'Arrested a day later' }
    const later = terms(sentence, { returnedOn: day('2024-06-11') })
    const changed = accepted(await changeRecall(house, clerk, { ...back, version: 1, terms: later }))
    expect(await away()).toEqual([['unlawfully-at-large', day('2024-06-04'), day('2024-06-10'), 'recall']])
    await expect(changeRecall(house, clerk, { ...back, version: 1, terms: later })).rejects.toThrow('recall')

    const cancelled = { person, id: recall.id, version: changed.version, reason: 'The notice was withdrawn' }
    expect(accepted(await cancelRecall(house, clerk, cancelled)).state).toBe('cancelled')
    expect(await away()).toEqual([])
    expect(await cancelRecall(house, clerk, { ...cancelled, version: 3 })).toMatchObject({
      refusal: { code: 'recall.already-cancelled' },
    })
    const facts = await read<Awaited<ReturnType<typeof factsOfPerson>>>(tx => factsOfPerson(tx, { person, most: 50 }))
    const because = facts.flatMap(({ kind, of }) =>
      kind === 'sentence.changed' ? [(of as { because: string }).because] : [],
    )
    expect(because).toEqual(['recall-cancelled', 'recall-changed', 'recall-recorded', 'warrant'])
  })

  test('is refused when an absence is recorded for those days already, and leaves nothing behind', async () => {
    const { house } = server
    const { person, sentence } = await serving()
    const path = `/people/${person}/adjustments`
    const escape = { kind: 'unlawfully-at-large', from: '2024-06-09', to: '2024-06-12', absence: 'escape' }
    expect((await ask('POST', path, { body: { terms: escape, reason: 'Police report' } })).statusCode).toBe(201)
    expect(await recordRecall(house, clerk, { person, terms: terms(sentence), decision })).toMatchObject({
      refusal: { code: 'recall.absence-overlaps' },
    })
    expect((await ask('GET', `/people/${person}/recalls`)).json()).toMatchObject({ items: [] })
  })

  test('by the API: recorded, read, changed over its version, cancelled', async () => {
    const { person, sentence } = await serving()
    const said = { kind: 'fixed-term-28', revokedOn: '2024-06-03', returnedOn: null, sentences: [sentence], decision }
    const recorded = await ask('POST', `/people/${person}/recalls`, { body: said })
    expect(recorded.statusCode).toBe(201)
    const { id } = recorded.json<{ id: string }>()
    const path = `/people/${person}/recalls/${id}`
    expect((await ask('GET', path)).json()).toMatchObject({ kind: 'fixed-term-28', returnedOn: null })
    const back = { ...said, returnedOn: '2024-06-04', reason: 'Arrested' }
    expect((await ask('PUT', path, { body: back })).statusCode).toBe(428)
    expect((await ask('PUT', path, { body: back, version: 1 })).json()).toMatchObject({
      version: 2,
      returnedOn: '2024-06-04',
    })
    const notADay = { ...back, returnedOn: '2024-06-31' }
    expect((await ask('PUT', path, { body: notADay, version: 2 })).statusCode).toBe(400)
    const short = { ...back, kind: 'fixed-term-14' }
    expect((await ask('PUT', path, { body: short, version: 2 })).json()).toMatchObject({
      code: 'recall.14-days-for-12-months',
    })
    const gone = await ask('POST', `${path}/cancellation`, { body: { reason: 'Withdrawn' }, version: 2 })
    expect(gone.json()).toMatchObject({ state: 'cancelled' })
  })

  test('of a kind that the law does not work out is kept, and refused by name', async () => {
    const { person, sentence } = await serving()
    const said = {
      kind: 'curfew-fixed-term-28',
      revokedOn: '2025-10-01',
      returnedOn: '2025-10-01',
      sentences: [sentence],
      decision,
    }
    expect((await ask('POST', `/people/${person}/recalls`, { body: said })).statusCode).toBe(201)
    expect((await ask('GET', `/people/${person}/release-dates`)).json()).toMatchObject({
      latest: { state: 'refused', outcome: { refused: [{ code: 'sentence.recall-not-supported' }] } },
    })
  })
})

describe('a movement', () => {
  test('is recorded once, goes into the booking, and is cancelled', async () => {
    const { house } = server
    const { person } = await serving()
    const asked = {
      person,
      terms: { on: day('2024-01-10'), direction: 'out', reason: 'curfew' },
      reason: 'Release paper of 10 January 2024',
    } as const
    const movement = accepted(await recordMovement(house, clerk, asked))
    expect(await recordMovement(house, clerk, asked)).toMatchObject({ refusal: { code: 'movement.recorded-already' } })
    const booking = accepted(await read<Awaited<ReturnType<typeof bookingOf>>>(tx => bookingOf(house, tx, person)))
    expect(booking.movements).toEqual([asked.terms])
    const cancelled = { person, id: movement.id, version: 1, reason: 'Another person' }
    expect(accepted(await cancelMovement(house, clerk, cancelled)).state).toBe('cancelled')
    expect(await cancelMovement(house, clerk, cancelled)).toMatchObject({
      refusal: { code: 'movement.already-cancelled' },
    })
  })

  test('by the API: a reason belongs to its direction', async () => {
    const { person } = await serving()
    const path = `/people/${person}/movements`
    const movement = { on: '2024-01-10', direction: 'in', reason: 'curfew-recall' }
    const recorded = await ask('POST', path, { body: { movement, source: 'Reception sheet' } })
    expect(recorded.statusCode).toBe(201)
    const wrong = { movement: { ...movement, on: '2024-01-11', reason: 'parole' }, source: 'Reception sheet' }
    expect((await ask('POST', path, { body: wrong })).statusCode).toBe(400)
    const future = { movement: { ...movement, on: '2027-01-11' }, source: 'Reception sheet' }
    expect((await ask('POST', path, { body: future })).json()).toMatchObject({ code: 'movement.in-future' })
    expect((await ask('GET', path)).json<{ items: object[] }>().items).toEqual([expect.objectContaining(movement)])
    const { id } = recorded.json<{ id: string }>()
    expect((await ask('GET', `${path}/${id}`)).json()).toMatchObject(movement)
    const cancelled = await ask('POST', `${path}/${id}/cancellation`, { body: { reason: 'Mistaken' }, version: 1 })
    expect(cancelled.json()).toMatchObject({ state: 'cancelled' })
  })
})

test('a recall covers what still ran, and what was released or passed with it', () => {
  const lane = (sentence: string, from: string, out: string, licence: string | null) => ({
    sentence,
    startsOn: day(from),
    custodyEndsOn: day(out),
    licenceEndsOn: licence === null ? null : day(licence),
    endsOn: day(licence ?? out),
    supervisionEndsOn: null,
    follows: null,
  })
  const lanes = [
    lane('running', '2023-01-09', '2024-01-08', '2025-01-08'),
    lane('with-it', '2023-03-01', '2023-06-01', '2023-09-01'),
    lane('same-case', '2020-01-06', '2020-06-01', '2020-12-01'),
    lane('long-over', '2019-01-07', '2019-06-01', '2019-12-01'),
    lane('fine', '2023-03-01', '2023-06-01', null),
  ]
  const sentences = lanes.map(({ sentence }) => ({
    id: sentence,
    warrant: sentence === 'running' || sentence === 'same-case' ? 'w' : sentence,
  }))
  const recallable = new Set(sentences.map(({ id }) => id).filter(id => id !== 'fine'))
  const covered = (on: string, more: typeof lanes = []) =>
    coveredByRecall(day(on), { sentences, lanes: [...lanes, ...more], recallable }).toSorted()
  expect(covered('2024-06-03')).toEqual(['running', 'same-case', 'with-it'])
  expect(covered('2025-01-08')).toEqual([])
  // Still in custody on another sentence that was served beside them: nobody was released.
  expect(covered('2024-06-03', [lane('in-custody', '2023-06-01', '2026-01-08', '2027-01-08')])).toEqual([])
  expect(coveredByRecall(day('2024-06-03'), { sentences, lanes: [], recallable })).toEqual([])
})
