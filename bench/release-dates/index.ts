import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addDays, day, term } from '#kernel'
import { calculate, lawInForce, type Booking, type Edition, type Options } from '#law'
import { caseFilesBelow, openCaseFile, refusedByName } from '#sentence/case-files'

// Calculations per second on one core: over the public worked examples when their folder is there, else over bookings
// made here. npm run bench -- release-dates [SECONDS]

interface Work {
  readonly booking: Booking
  readonly edition: Edition
  readonly options: Options
}

/** The worked examples that can be calculated; those refused by name would only flatter the figure. */
function workedExamples(folder: string): readonly Work[] {
  return caseFilesBelow(folder).flatMap(file => {
    const read = openCaseFile(file)
    if (!read.ok) return []
    const { booking, edition, options } = read.value
    return refusedByName(calculate(booking, edition, options)) ? [] : [{ booking, edition, options }]
  })
}

/** Bookings of one to four sentences, some consecutive, with remand, days at large and added days. */
function madeHere(): readonly Work[] {
  return Array.from({ length: 300 }, (_, index): Work => {
    const start = addDays(day('2021-01-04'), index * 9)
    const count = 1 + (index % 4)
    const parts = Array.from({ length: count }, (_each, place) => ({
      class: 'standard-determinate' as const,
      id: `${place}`,
      imposedOn: addDays(start, place % 2 === 0 ? 0 : 60),
      offence: { committedOn: addDays(start, -400) },
      ...(place > 0 && index % 3 === 0 ? { follows: `${place - 1}` } : {}),
      term: term({ months: 4 + ((index * 7 + place * 5) % 80) }),
      sdsPlus: false,
      sdsPlusByTodaysTest: false,
      section250: index % 17 === 0,
      exclusions: index % 5 === 0 ? (['violent'] as const) : [],
    }))
    return {
      edition: lawInForce,
      options: {},
      booking: {
        person: { reference: 'A0000AA', bornOn: day('1988-05-05'), activeSexOffender: false },
        parts,
        adjustments: [
          { kind: 'remand', appliesFrom: start, days: index % 40 },
          ...(index % 4 === 0 ? [{ kind: 'added-days' as const, appliesFrom: addDays(start, 30), days: 14 }] : []),
          ...(index % 9 === 0
            ? [{ kind: 'unlawfully-at-large' as const, appliesFrom: addDays(start, 40), days: 6 }]
            : []),
        ],
        movements: [],
      },
    }
  })
}

interface Rate {
  /** Per second of processor time: what one core gives when nothing else runs on it. */
  readonly perCore: number
  /** Per second on the clock, with whatever else the machine was doing. */
  readonly onTheClock: number
}

/** Repeats the work for some seconds and gives calculations per second. */
function rate(work: readonly Work[], seconds: number, datesOnly: boolean): Rate {
  const once = (): void => {
    for (const { booking, edition, options } of work) calculate(booking, edition, { ...options, datesOnly })
  }
  const warmUntil = performance.now() + 1000
  while (performance.now() < warmUntil) once()
  const cpu = process.cpuUsage()
  const began = performance.now()
  let rounds = 0
  while (performance.now() < began + seconds * 1000) {
    once()
    rounds++
  }
  const elapsed = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const done = rounds * work.length
  return { perCore: done / ((user + system) / 1e6), onTheClock: done / elapsed }
}

const folder = join(resolve(process.env['THROUGHCARE_CASES'] ?? '../shared/cases'), 'release-dates')
const present = existsSync(folder)
const work = present ? workedExamples(folder) : madeHere()
const seconds = Number(process.argv[2] ?? 3)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

say(
  `${work.length} bookings: ${present ? 'the public worked examples in scope' : 'made here, the worked examples are not there'}`,
)
for (const [name, datesOnly] of [
  ['dates only', true],
  ['with workings', false],
] as const) {
  const { perCore, onTheClock } = rate(work, seconds, datesOnly)
  const figure = (value: number): string => Math.round(value).toLocaleString('en-GB').padStart(8)
  say(`${name.padEnd(14)} ${figure(perCore)} a second per core ${figure(onTheClock)} a second on the clock`)
}
