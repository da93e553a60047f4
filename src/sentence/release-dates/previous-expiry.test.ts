import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, isoDay } from '#kernel'
import { lawBeforeTheSentencingAct, lawInForce } from '#law'
import { seedOrganisation } from '#organisation/places'
import { addStaff } from '#organisation/staff'
import { theHouse } from '#platform'
import { addAdjustment } from '#sentence/sentences'
import { signedInAs } from '../../../test/browser.ts'
import { testServer, type TestServer } from '../../../test/server.ts'
import { confirmDates, latestOf, workOutMany } from './index.ts'
import { inputJson } from './outcome.schema.ts'
import { offeredExpiry } from './previous-expiry.ts'
import { redo } from './redo.ts'
import { accepted, aCharge, anOrder, clerk, otherClerk, recorded, somebody } from './release-dates.test-help.ts'
import { workOutAgain } from './work-out-again.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
  await seedOrganisation(server.house)
})
afterAll(() => server.close())

const latest = (person: string) => server.house.db.transaction(clerk, async tx => (await latestOf(tx, person))!)
const offered = (person: string) => server.house.db.transaction(clerk, tx => offeredExpiry(server.house, tx, person))
const confirmed = async (person: string) => {
  const { id, version } = await latest(person)
  return accepted(await confirmDates(server.house, otherClerk, { person, calculation: id, version }))
}
const bail = async (person: string, days: number) => {
  const { input } = await latest(person)
  const terms = { kind: 'tagged-bail', sentence: input.booking!.parts[0]!.id, days } as const
  accepted(await addAdjustment(server.house, clerk, { person, terms, reason: 'Found later' }))
}

/** Somebody released after a check two days before, of whose sentence ten days of bail were then found. */
async function toldALaterEnd(because: 'two-day-check' | 'transfer-check' = 'two-day-check'): Promise<string> {
  const person = await somebody(server.house)
  await recorded(server.house, person, anOrder([aCharge({ months: 30 })]), clerk)
  accepted(await workOutAgain(server.house, clerk, { person, because, detail: null }))
  await confirmed(person)
  await bail(person, 10)
  return person
}

const correction = { because: 'earlier-sentence', detail: null } as const

describe('an end confirmed for an earlier period of custody', () => {
  test('is kept for a reason when it is later, by redoing, by another law and through later changes', async () => {
    const person = await toldALaterEnd()
    expect((await latest(person)).outcome.dates.SLED).toBe(day('2025-08-21'))
    expect(await offered(person)).toMatchObject({ number: 2, endsOn: day('2025-08-31'), workedOut: day('2025-08-21') })
    const undecided = await workOutAgain(server.house, clerk, { person, ...correction })
    expect(undecided).toMatchObject({ refusal: { code: 'release-dates.previous-expiry-undecided' } })

    const previous = { used: true, reason: 'The person was told so' }
    const made = accepted(await workOutAgain(server.house, clerk, { person, ...correction, previous }))
    expect(made.outcome.dates.SLED).toBe(day('2025-08-31'))
    expect(made.outcome.workings.SLED?.map(({ what }) => what.en)).toContain('As confirmed before')
    expect((await latest(person)).input.previous).toMatchObject({ number: 2, ...previous })
    const redone = await server.house.db.transaction(clerk, tx =>
      redo(server.house, tx, { person, calculation: made.id }),
    )
    expect(redone.asKept).toBe(true)
    const dates = Object.fromEntries(Object.entries(made.outcome.dates).map(([kind, on]) => [kind, isoDay(on)]))
    const snapshot = { person, way: 'calculated', edition: made.edition, input: inputJson(made.input), dates }
    const snapshots = JSON.stringify([snapshot])
    const { compared } = workOutMany({ law: lawInForce, against: lawInForce, snapshots, forReal: true })
    expect(JSON.parse(compared)).toMatchObject([{ result: 'same' }])
    const under = workOutMany({ law: lawInForce, against: lawBeforeTheSentencingAct, snapshots, forReal: false })
    expect(under.compared).not.toContain('SLED')

    expect((await confirmed(person)).state).toBe('confirmed')
    await bail(person, 1)
    expect((await latest(person)).outcome.dates.SLED).toBe(day('2025-08-31'))
  })

  test('is not kept when somebody says so, with the reason', async () => {
    const person = await toldALaterEnd()
    const previous = { used: false, reason: 'It left the bail out by mistake' }
    const made = accepted(await workOutAgain(server.house, clerk, { person, ...correction, previous }))
    expect(made.outcome.dates.SLED).toBe(day('2025-08-21'))
    expect((await latest(person)).input.previous).toMatchObject(previous)
  })

  test('is not offered where no check was made two days before', async () => {
    const person = await toldALaterEnd('transfer-check')
    expect(await offered(person)).toBeUndefined()
    const previous = { used: true, reason: 'The person was told so' }
    expect(await workOutAgain(server.house, clerk, { person, ...correction, previous })).toMatchObject({
      refusal: { code: 'release-dates.no-previous-expiry' },
    })
  })

  test('is asked about on the page, and told with what the dates were worked out from', async () => {
    const person = await toldALaterEnd()
    const account = { username: 'typist', name: 'Test typist', roles: ['sentence-calculation-clerk'], places: ['LEI'] }
    accepted(await addStaff(server.house, theHouse, { ...account, roles: ['sentence-calculation-clerk'] }))
    const typist = await signedInAs(server.app, 'typist')
    const again = `/people/${person}/sentence/calculations/new`
    expect((await typist.open(again)).text).toContain('was confirmed to end on')
    const missing = await typist.send(again, { because: 'earlier-sentence' })
    expect(missing.status).toBe(400)
    expect(missing.text).toContain('say whether it is kept, and why')
    const answer = { because: 'earlier-sentence', keep: 'yes', keepReason: 'The person was told so' }
    const worked = await typist.send(again, answer)
    expect(worked.text).toContain('SLED from a previous period of custody')
    const why = await typist.open(`/people/${person}/sentence/calculations/${(await latest(person)).id}`)
    expect(why.text).toContain('is kept where it is later: The person was told so')
    expect(why.text).toContain('As confirmed before')
  })
})
