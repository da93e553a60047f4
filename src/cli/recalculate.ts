import { parseArgs } from 'node:util'
import { readDay, type Day } from '#kernel'
import { kinds, type Edition } from '#law'
import { readConfiguration, theHouse, type House } from '#platform'
import {
  cancelRun,
  carryOn,
  newestRuns,
  recalculationWords,
  startRun,
  type Cohort,
  type Progress,
  type Run,
} from '#sentence/recalculation'
import type { Command, Out } from './command.ts'
import { editionNamed, waysToName } from './edition-named.ts'
import { openHouse } from './open-house.ts'
import { progressBar, reportText } from './recalculation-text.ts'

const options = {
  rehearse: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  edition: { type: 'string', default: 'in-force' },
  against: { type: 'string', default: 'in-force' },
  reason: { type: 'string', default: '' },
  anywhere: { type: 'boolean', default: false },
  prison: { type: 'string', multiple: true },
  region: { type: 'string' },
  'sentenced-from': { type: 'string' },
  'sentenced-to': { type: 'string' },
  date: { type: 'string' },
  'date-from': { type: 'string' },
  'date-to': { type: 'string' },
  class: { type: 'string' },
  person: { type: 'string', multiple: true },
  most: { type: 'string' },
  resume: { type: 'string' },
  cancel: { type: 'string' },
  list: { type: 'boolean', default: false },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

export const recalculateCommand: Command = {
  name: 'recalculate',
  summary: 'work out the release dates of many people again, and say what changes',
  help: `throughcare recalculate [--rehearse] [WHOM…] [--edition NAME] [--against NAME] [--reason TEXT] [--json]
throughcare recalculate --list
throughcare recalculate --resume RUN | --cancel RUN

Works out the release dates of everybody in custody by an edition of the law, on all processor cores, and compares them
with what they are now. For real, each person whose dates change gets a new calculation, which waits for a second person;
nobody else's record is touched. With --rehearse nothing is written to anybody's record at all.

Whom (everything given must hold; nothing given: everybody in custody)
  --prison CODE            held at this prison; may be given several times
  --region NAME            held in this region, such as "North West"
  --sentenced-from DAY     sentenced on this day or later (YYYY-MM-DD)
  --sentenced-to DAY       sentenced on this day or earlier
  --date KIND              has a date of this kind, such as CRD
  --date-from DAY, --date-to DAY   and it falls between these days
  --class CLASS            serves a sentence of this class, such as standard-determinate
  --person NUMBER          this person, by prison number; may be given several times
  --anywhere               people in the community too
  --most NUMBER            no more than so many of them, for a trial

The law
  --edition NAME           ${waysToName}
  --against NAME           the law to compare with; in-force when left out

It may be interrupted at any time, with Ctrl+C or by a crash: --resume RUN goes on where it stood, and so does any
Throughcare that is running over the same database, within a minute. The report of a run is also a page: /recalculations.

--json prints the finished run as one JSON object. Ends with 0 when the run is finished, with 1 when it was cancelled
or refused. An embedded database can be used by one program at a time: stop Throughcare first.
`,
  async run(args, out) {
    const { values } = parseArgs({ args, options })
    const asked = askedOf(values)
    if (typeof asked === 'string') {
      out.error(`${asked}\n`)
      return 2
    }
    const { house } = await openHouse(readConfiguration(process.env))
    try {
      if (values.list) return await list(house, out)
      if (values.cancel !== undefined) return await cancelled(house, values.cancel, out)
      return await recalculated(house, { ...asked, resume: values.resume, json: values.json }, out)
    } finally {
      await house.close()
    }
  },
}

interface Asked {
  readonly law: Edition
  readonly against: Edition
  readonly cohort: Cohort
  readonly rehearse: boolean
  readonly reason: string
}

/** What the options ask for, or a sentence that says which of them is wrong. */
function askedOf(values: Options): Asked | string {
  const [law, against] = [editionNamed(values.edition), editionNamed(values.against)]
  if ('wrong' in law) return law.wrong
  if ('wrong' in against) return against.wrong
  const days = {
    sentencedFrom: dayOf(values['sentenced-from']),
    sentencedTo: dayOf(values['sentenced-to']),
    kindFrom: dayOf(values['date-from']),
    kindTo: dayOf(values['date-to']),
  }
  if (Object.values(days).includes(null)) return 'A day is written YYYY-MM-DD, such as 2026-10-01.'
  if (values.most !== undefined && !/^[1-9]\d*$/.test(values.most)) return 'Give --most a whole number.'
  if (values.date !== undefined && !Object.hasOwn(kinds, values.date))
    return `There is no kind of date ${values.date}. There are: ${Object.keys(kinds).join(', ')}.`
  const cohort = {
    anywhere: values.anywhere || undefined,
    prisons: values.prison,
    region: values.region,
    kind: values.date,
    class: values.class,
    numbers: values.person,
    most: values.most === undefined ? undefined : Number(values.most),
    ...days,
  }
  const given = Object.fromEntries(Object.entries(cohort).filter(([, value]) => value !== undefined)) as Cohort
  return { law, against, cohort: given, rehearse: values.rehearse, reason: values.reason }
}

/** Undefined when nothing is given, null when it is not a day. */
function dayOf(text: string | undefined): Day | undefined | null {
  return text === undefined ? undefined : (readDay(text) ?? null)
}

async function recalculated(
  house: House,
  { law, against, cohort, rehearse, reason, resume, json }: Asked & { resume: string | undefined; json: boolean },
  out: Out,
): Promise<number> {
  let id = resume
  if (id === undefined) {
    const mode = rehearse ? 'rehearsal' : 'for-real'
    const started = await startRun(house, theHouse, { mode, cohort, law, against, reason })
    if (!started.ok) {
      out.error(`${recalculationWords[started.refusal.code].en}\n`)
      return 1
    }
    id = started.value.id
    out.error(`Run ${id}: ${started.value.people} people. To go on with it after an interruption: --resume ${id}\n`)
  }
  const began = performance.now()
  const bar = progressBar(out)
  const run = await carryOn(house, id, { onProgress: (progress: Progress) => bar.at(progress) })
  bar.end()
  const tookMs = Math.round(performance.now() - began)
  if (json) out.write(`${JSON.stringify(asJson(run, tookMs))}\n`)
  else out.write(reportText(house, run, tookMs))
  return run.state === 'finished' ? 0 : 1
}

function asJson(run: Run, tookMs: number): object {
  const { id, mode, state, people, cohort } = run
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const mostMemoryMb = Math.round(maxRSS / 1024)
  const processorMs = Math.round((userCPUTime + systemCPUTime) / 1000)
  const made = {
    run: id,
    mode,
    state,
    people,
    cohort,
    edition: run.law.id,
    against: run.against.id,
    tookMs,
    mostMemoryMb,
    processorMs,
  }
  return run.state === 'finished' ? { ...made, report: run.report } : made
}

async function list(house: House, out: Out): Promise<number> {
  const runs = await house.db.transaction(theHouse, tx => newestRuns(tx, 20))
  if (runs.length === 0) out.write('There was no recalculation yet.\n')
  for (const { id, startedAt, mode, state, people, startedBy } of runs)
    out.write(`${id}  ${startedAt}  ${mode}  ${state}  ${people} people  ${startedBy}\n`)
  return 0
}

async function cancelled(house: House, id: string, out: Out): Promise<number> {
  const done = await cancelRun(house, theHouse, id)
  if (!done.ok) {
    out.error(`${recalculationWords[done.refusal.code].en}\n`)
    return 1
  }
  out.write('Cancelled.\n')
  return 0
}
