import { describe, expect, test } from 'vitest'
import { addDays, day, fraction, isoDay, term } from '#kernel'
import { calculate, derive, lawInForce, progressionModel, proposed, type Booking, type Edition } from '#law'
import { inputJson } from './outcome.schema.ts'
import { isWorse, releaseBy } from './verdict.ts'
import { workOutMany, type Compared, type ManyWorkedOut, type Snapshot } from './work-out-many.ts'

const imposed = day('2026-11-02')

function booking({ months = 24, sex = false } = {}): Booking {
  return {
    person: { reference: 'A0000AA', bornOn: day('1988-05-05'), activeSexOffender: sex },
    parts: [
      {
        class: 'standard-determinate',
        id: 'one',
        imposedOn: imposed,
        offence: { committedOn: addDays(imposed, -200) },
        term: term({ months }),
        sdsPlus: false,
        sdsPlusByTodaysTest: false,
        section250: false,
        exclusions: [],
      },
    ],
    adjustments: [],
    movements: [],
  }
}

function snapshot(of: Booking | null, changes: Partial<Snapshot> = {}): Snapshot {
  const dates = of ? calculate(of, lawInForce).dates : {}
  return {
    person: 'p1',
    way: 'calculated',
    edition: lawInForce.id,
    input: inputJson({ booking: of }),
    dates: Object.fromEntries(Object.entries(dates).map(([kind, on]) => [kind, isoDay(on)])),
    ...changes,
  }
}

/** The law in force, with release under the progression model at a half instead of a third. */
function atAHalf(): Edition {
  const share = progressionModel.shares.SDS
  if (!share) throw new Error('The progression model has a share')
  const name = { en: 'At a half', cy: 'Ar hanner' }
  return derive(lawInForce, name, {
    releaseLaws: lawInForce.releaseLaws.map(law =>
      law.name === progressionModel.name
        ? { ...law, shares: { ...law.shares, SDS: proposed(share, fraction(1, 2)) } }
        : law,
    ),
  })
}

function run(snapshots: readonly Snapshot[], law: Edition, forReal = false): ManyWorkedOut {
  return workOutMany({ law, against: lawInForce, snapshots: JSON.stringify(snapshots), forReal })
}

const compared = (worked: ManyWorkedOut) => JSON.parse(worked.compared) as readonly Compared[]

describe('the dates of many people', () => {
  test('are the same by the same law, as they are worked out one by one', () => {
    const [one] = compared(run([snapshot(booking())], lawInForce))
    const { CRD } = calculate(booking(), lawInForce).dates
    const on = CRD && isoDay(CRD)
    expect(one).toMatchObject({
      result: 'same',
      beforeOn: on,
      afterOn: on,
      licenceAfter: true,
      worse: false,
      moved: [],
    })
  })

  test('move by another law, and the figure that is proposed is responsible', () => {
    const [one] = compared(run([snapshot(booking())], atAHalf()))
    expect(one).toMatchObject({ result: 'moved', worse: true })
    const release = one?.moved.find(({ kind }) => kind === 'CRD')
    const proposedShare = progressionModel.shares.SDS?.rule
    expect(release?.by).toEqual([{ rule: proposedShare, version: null }])
    expect(release?.from).toBe(one?.beforeOn)
    expect((release?.to ?? '') > (release?.from ?? '')).toBe(true)
  })

  test('move where what is kept is not what the law gives, by the rules that the date rests on no longer', () => {
    const [other] = compared(run([snapshot(booking({ months: 30 }))], atAHalf()))
    expect(other?.moved.map(({ kind }) => kind)).toContain('CRD')
    // Kept by an edition that is no longer known: worked out by the law that is compared with.
    const old = snapshot(booking(), { edition: 'another', dates: { CRD: '2030-01-01' } })
    expect(compared(run([old], lawInForce))).toMatchObject([{ result: 'same' }])
  })

  test('have their whole outcome when it is asked for, and only where they move', () => {
    const both = [snapshot(booking(), { person: 'moves' }), snapshot(null, { person: 'has-none', dates: null })]
    const worked = run(both, atAHalf(), true)
    expect(worked.changed.map(({ person }) => person)).toEqual(['moves'])
    expect(worked.changed[0]?.outcome.workings.CRD?.length).toBeGreaterThan(1)
    expect(run(both, atAHalf()).changed).toEqual([])
    expect(compared(worked).map(({ result }) => result)).toEqual(['moved', 'refused'])
  })

  test('given by hand stay as they are', () => {
    const byHand = snapshot(booking(), { way: 'genuine-override', dates: { CRD: '2027-01-15' } })
    expect(compared(run([byHand], atAHalf()))).toMatchObject([
      { result: 'by-hand', beforeOn: '2027-01-15', afterOn: '2027-01-15', moved: [] },
    ])
  })
})

describe('a verdict', () => {
  const [early, late] = [day('2027-01-01'), day('2027-06-01')]

  test.each([
    { that: 'release later', kind: 'CRD', from: early, to: late, worse: true },
    { that: 'release earlier', kind: 'CRD', from: late, to: early, worse: false },
    { that: 'no more curfew', kind: 'HDCED', from: early, to: undefined, worse: true },
    { that: 'a curfew where there was none', kind: 'HDCED', from: undefined, to: early, worse: false },
    { that: 'supervision where there was none', kind: 'TUSED', from: undefined, to: early, worse: true },
    { that: 'no more supervision', kind: 'TUSED', from: early, to: undefined, worse: false },
    { that: 'the sentence ends later', kind: 'SLED', from: early, to: late, worse: true },
    { that: 'for reckoning only', kind: 'ESED', from: early, to: late, worse: false },
  ] as const)('$that', ({ kind, from, to, worse }) => {
    expect(isWorse(kind, from, to)).toBe(worse)
  })

  test('release is the last of the dates that mark it, on licence where a licence ends later', () => {
    expect(releaseBy({ CRD: early, ARD: late, SLED: late })).toEqual({ on: late, onLicence: true })
    expect(releaseBy({ ARD: early, SED: late })).toEqual({ on: early, onLicence: false })
    expect(releaseBy({ SLED: late })).toEqual({ on: undefined, onLicence: false })
  })
})
