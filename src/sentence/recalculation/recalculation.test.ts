import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { seedOrganisation } from '#organisation/places'
import { addInventedStaff } from '#organisation/staff'
import { lawBeforeTheSentencingAct, lawInForce } from '#law'
import { Denied, theHouse, verifyJournal } from '#platform'
import { publishEdition } from '#sentence/rulebook'
import { fillWithInventedPeople } from '../../../demo/index.ts'
import { staff, testHouse, type TestHouse } from '../../../test/house.ts'
import { cancelRun } from './cancel-run.ts'
import { carryOn } from './carry-on.ts'
import { recalculatePart } from './recalculate-part.ts'
import { progressOf, runOf } from './repository.ts'
import type { Finished, Run, Running } from './run.ts'
import { startRun, type ToRecalculate } from './start-run.ts'

const PEOPLE = 600
const analyst = staff('analyst', 'headquarters-analyst', 'HQ')
const manager = staff('manager', 'offender-management-unit-manager', 'LEI')
const rehearsal = { mode: 'rehearsal', cohort: {}, reason: 'To see' } as const

let house: TestHouse

beforeAll(async () => {
  house = await testHouse({ ticking: true })
  await seedOrganisation(house)
  await addInventedStaff(house)
  await fillWithInventedPeople(house, { people: PEOPLE, seed: 7, onProgress: () => undefined })
})
afterAll(() => house.close())

async function started(asked: ToRecalculate, actor = analyst): Promise<Running> {
  const run = await startRun(house, actor, asked)
  if (!run.ok) throw new Error(run.refusal.code)
  return run.value
}

function finished(run: Run): Finished {
  if (run.state !== 'finished') throw new Error(`The run is ${run.state}`)
  return run
}

async function one<Row>(query: string, ...parameters: readonly unknown[]): Promise<Row> {
  const { rows } = await house.db.asOwner(connection => connection.query(query, parameters))
  return rows[0] as Row
}

const calculationsOf = (person: string) =>
  one<{ n: number }>('select count(*)::int as n from release_dates.calculation where person = $1', person)
const calculations = () => one<{ n: number }>('select count(*)::int as n from release_dates.calculation')

describe('a rehearsal', () => {
  test('by the law in force moves nobody, and everybody in custody is in it', async () => {
    const { n } = await one<{ n: number }>(
      'select count(*)::int as n from people.person where held_at is not null and not restricted',
    )
    const run = finished(await carryOn(house, (await started(rehearsal)).id))
    expect(run.report).toMatchObject({ people: n, moved: 0, worse: 0, kinds: [], rules: [] })
    expect(run.report.same + run.report.refused + run.report.withoutDates).toBe(n)
    expect(run.report.prisons.reduce((sum, { people }) => sum + people, 0)).toBe(n)
  })

  test('of another law says who moves, by how much and why, and writes to nobody’s record', async () => {
    const before = await calculations()
    const asked = { ...rehearsal, law: lawBeforeTheSentencingAct }
    const { id, report } = finished(await carryOn(house, (await started(asked)).id))
    expect(await calculations()).toEqual(before)
    expect(report.moved).toBeGreaterThan(20)
    expect(report.release.later).toBeGreaterThan(0)
    const release = report.kinds.find(({ kind }) => kind === 'CRD')
    expect(release?.later).toBeGreaterThan(0)
    expect(report.rules[0]?.rule).toMatch(/^[a-z0-9-]+\//)
    const wave = await one<{ before: number; after: number }>(
      'select sum(before)::int as before, sum(after)::int as after from recalculation.wave where run = $1',
      id,
    )
    expect(wave.before).toBe(wave.after)
  })

  test('is carried on with where it stood by whoever comes next, and counts nobody twice', async () => {
    const run = await started({ ...rehearsal, cohort: { anywhere: true } })
    await house.db.transaction(theHouse, tx => recalculatePart(house, tx, run))
    const interrupted = house.db.transaction(theHouse, async tx => {
      await recalculatePart(house, tx, run)
      throw new Error('the machine stopped')
    })
    await expect(interrupted).rejects.toThrow('the machine stopped')
    const seen: number[] = []
    const { report } = finished(await carryOn(house, run.id, { onProgress: ({ done }) => seen.push(done) }))
    expect(seen[0]).toBeGreaterThan(0)
    expect(report.people).toBe(run.people)
    expect(finished(await carryOn(house, run.id)).report).toEqual(report)
  })

  test('can be cancelled, once', async () => {
    const { id } = await started(rehearsal)
    expect(await cancelRun(house, analyst, id)).toMatchObject({ ok: true, value: { state: 'cancelled' } })
    expect(await cancelRun(house, analyst, id)).toEqual({ ok: false, refusal: { code: 'recalculation.ended' } })
    expect((await carryOn(house, id)).state).toBe('cancelled')
    const progress = await house.db.transaction(theHouse, tx => progressOf(tx, id))
    expect(progress.done).toBe(0)
  })
})

describe('whom it is about', () => {
  const howMany = async (cohort: ToRecalculate['cohort']) => {
    const run = await startRun(house, analyst, { ...rehearsal, cohort })
    if (run.ok) await cancelRun(house, analyst, run.value.id)
    return run.ok ? run.value.people : run.refusal.code
  }
  const counted = async (where: string) =>
    (
      await one<{ n: number }>(
        `select count(distinct p.id)::int as n from people.person p
           left join release_dates.calculation c on c.person = p.id and c.state in ('provisional', 'refused', 'confirmed')
           left join release_dates.key_date k on k.calculation = c.id
          where ${where}`,
      )
    ).n

  test('is narrowed by prison, date, class and number, and refused when it is nobody', async () => {
    expect(await howMany({ prisons: ['LEI', 'MDI'] })).toBe(
      await counted(`p.held_at in ('LEI', 'MDI') and not p.restricted`),
    )
    expect(await howMany({ anywhere: true })).toBe(await counted('not p.restricted'))
    expect(await howMany({ kind: 'HDCED', kindFrom: day('2027-01-01') })).toBe(
      await counted(`p.held_at is not null and not p.restricted and k.kind = 'HDCED' and k.on_day >= '2027-01-01'`),
    )
    expect(await howMany({ class: 'extended-determinate' })).toBe(
      await counted(
        `p.held_at is not null and not p.restricted and c.input @> '{"booking": {"parts": [{"class": "extended-determinate"}]}}'`,
      ),
    )
    const { value } = await one<{ value: string }>(`select value from people.identifier where kind = 'prison-number'`)
    expect(await howMany({ numbers: [value] })).toBe(1)
    expect(await howMany({ prisons: ['LEI'], region: 'Yorkshire and The Humber' })).toBeGreaterThan(0)
    expect(await howMany({ prisons: ['LEI'], region: 'North West' })).toBe('recalculation.nobody')
  })

  test('is nobody of whom the one who asks may not know', async () => {
    await house.db.asOwner(connection =>
      connection.query(
        `update people.person set restricted = true, named = '{}'
          where id = (select id from people.person where held_at = 'LEI' and not restricted limit 1)`,
        [],
      ),
    )
    expect(await howMany({ prisons: ['LEI'] })).toBe(await counted(`p.held_at = 'LEI' and not p.restricted`))
  })

  test('is a prison where they work, for those who are not of headquarters', async () => {
    expect(await startRun(house, manager, rehearsal)).toEqual({
      ok: false,
      refusal: { code: 'recalculation.own-prison' },
    })
    const own = await startRun(house, manager, { ...rehearsal, cohort: { prisons: ['LEI'] } })
    expect(own.ok).toBe(true)
    const officer = staff('officer', 'prison-officer', 'LEI')
    await expect(startRun(house, officer, { ...rehearsal, cohort: { prisons: ['LEI'] } })).rejects.toThrow(Denied)
  })
})

describe('for real', () => {
  /** From today on calculations use the law without the Sentencing Act 2026. */
  beforeAll(async () => {
    const begins = house.clock.today()
    const published = await house.db.transaction(theHouse, tx =>
      publishEdition(house, tx, { edition: lawBeforeTheSentencingAct, begins, reason: 'A test' }),
    )
    if (!published.ok) throw new Error(published.refusal.code)
  })

  test('only by the law in force', async () => {
    const asked = { mode: 'for-real', cohort: { prisons: ['LEI'] }, law: lawInForce, reason: '' } as const
    expect(await startRun(house, analyst, asked)).toEqual({
      ok: false,
      refusal: { code: 'recalculation.not-in-force' },
    })
  })

  test('everybody whose dates move has a new calculation, signed by who asked, and nobody else has', async () => {
    const cohort = { prisons: ['LEI'] }
    const rehearsed = finished(await carryOn(house, (await started({ ...rehearsal, cohort, against: lawInForce })).id))
    const before = await calculations()
    const asked = { mode: 'for-real', cohort, reason: 'The law changed' } as const
    const run = await started(asked)
    expect(await startRun(house, analyst, asked)).toEqual({ ok: false, refusal: { code: 'recalculation.running' } })
    const { report } = finished(await carryOn(house, run.id))
    expect(report).toMatchObject({ moved: rehearsed.report.moved, worse: rehearsed.report.worse, changedSince: 0 })
    expect(report.moved).toBeGreaterThan(0)
    const after = await calculations()
    expect(after.n - before.n).toBeGreaterThanOrEqual(report.moved)
    const { n } = await one<{ n: number }>(
      `select count(*)::int as n from release_dates.calculation
        where because = 'law' and edition = $1 and made_by = 'analyst' and 'analyst' = any (makers)`,
      lawBeforeTheSentencingAct.id,
    )
    expect(n).toBe(after.n - before.n)
    expect(await house.db.asOwner(verifyJournal)).toMatchObject({ broken: [] })
    // Once it is done there is nothing more to do.
    const again = finished(await carryOn(house, (await started(asked)).id))
    expect(again.report).toMatchObject({ moved: 0 })
  })

  test('somebody about whom what is recorded has changed since is left out, and told of', async () => {
    const { id, prison } = await one<{ id: string; prison: string }>(
      `select p.id, p.held_at as prison from people.person p
         join release_dates.calculation c on c.person = p.id and c.state = 'confirmed'
        where p.held_at <> 'LEI' and not p.restricted limit 1`,
    )
    const { n } = await calculationsOf(id)
    // Behind the back of every use case: nothing was told of it.
    await house.db.asOwner(connection =>
      connection.query(`update people.person set date_of_birth = date_of_birth - 400 where id = $1`, [id]),
    )
    const asked = {
      mode: 'for-real',
      cohort: { prisons: [prison] },
      reason: '',
    } as const
    const { report } = finished(await carryOn(house, (await started(asked)).id))
    expect(report.changedSince).toBe(1)
    expect((await calculationsOf(id)).n).toBe(n)
  })
})

test('the law is kept whole, so that a run goes on with the law that it began with', async () => {
  const { id } = await started({ ...rehearsal, law: lawInForce, against: lawBeforeTheSentencingAct })
  const { law, against } = await house.db.transaction(theHouse, tx => runOf(tx, id))
  expect([law.id, against.id]).toEqual([lawInForce.id, lawBeforeTheSentencingAct.id])
})
