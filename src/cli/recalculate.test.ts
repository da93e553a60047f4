import { expect, test } from 'vitest'
import { day } from '#kernel'
import { lawBeforeTheSentencingAct, lawInForce } from '#law'
import { buildHouse, databaseOver, machineClock, noLog, readConfiguration } from '#platform'
import { recalculateCommand } from './recalculate.ts'
import { reportText } from './recalculation-text.ts'
import { run } from './run.ts'

const told = async (...args: string[]) => {
  let [written, errors] = ['', '']
  const status = await run([recalculateCommand], ['recalculate', ...args], {
    write: text => (written += text),
    error: text => (errors += text),
  })
  return { status, written, errors }
}

test.each([
  [['--edition', 'of-my-own'], 'There is no edition of-my-own'],
  [['--sentenced-from', '1 May 2024'], 'A day is written YYYY-MM-DD'],
  [['--date', 'CRX'], 'There is no kind of date CRX'],
  [['--most', 'some'], 'Give --most a whole number'],
])('throughcare recalculate %j is refused before a database is opened: %s', async (args, says) => {
  const { status, errors } = await told(...args)
  expect(status).toBe(2)
  expect(errors).toContain(says)
})

test('its help says whom it may be about, by which law, and how to go on with it', async () => {
  const { written } = await told('--help')
  for (const option of ['--rehearse', '--prison', '--date-from', '--edition', '--resume', '--json'])
    expect(written).toContain(option)
})

test('its report is read in a terminal: who changes, by which rule, at which prison', () => {
  const nowhere = databaseOver({
    kind: 'embedded',
    acquire: () => Promise.reject(new Error('Nothing is asked of the database')),
    release: () => undefined,
    close: () => Promise.resolve(),
  })
  const house = buildHouse({
    db: nowhere,
    clock: machineClock(),
    configuration: readConfiguration({}),
    log: noLog,
    rooms: [],
  })
  const ways = { changed: 1200, earlier: 1, later: 1199 }
  const text = reportText(
    house,
    {
      id: 'a',
      version: 2,
      mode: 'rehearsal',
      state: 'finished',
      cohort: {},
      law: lawBeforeTheSentencingAct,
      against: lawInForce,
      reason: '',
      people: 2000,
      places: [],
      startedBy: 'house',
      startedAt: '2026-11-21T09:00:00Z',
      endedAt: '2026-11-21T09:00:05Z',
      on: day('2026-11-21'),
      report: {
        people: 2000,
        same: 700,
        moved: 1200,
        refused: 90,
        lost: 3,
        byHand: 4,
        changedSince: 1,
        withoutDates: 5,
        worse: 1199,
        release: { ...ways, meanDays: 41 },
        kinds: [{ kind: 'CRD', ...ways, gained: 0, lost: 0, meanDays: 41 }],
        rules: [{ rule: 'cja-2003/s244/requisite-custodial-period', version: null, people: 1200, ...ways }],
        prisons: [{ prison: 'LEI', people: 900, ...ways, worse: 800 }],
      },
    },
    5200,
  )
  expect(text).toContain('Rehearsed in 5.2 seconds')
  expect(text).toContain('1,200 whose dates change, 1,199 of them with a date that is worse')
  expect(text).toContain('requisite-custodial-period, as proposed')
  expect(text).toMatch(/Leeds.* 900 +1,200 +1 +1,199/)
})
