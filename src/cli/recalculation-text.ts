import { placeName } from '#organisation/places'
import type { House } from '#platform'
import type { Progress, Report, Run } from '#sentence/recalculation'
import type { Out } from './command.ts'

const WIDTH = 40

/** A bar that moves in a terminal; where the output goes to a file, nothing. */
export function progressBar(out: Out): { at(progress: Progress): void; end(): void } {
  const shown = process.stderr.isTTY
  return {
    at({ people, done }) {
      const share = people === 0 ? 1 : done / people
      const full = Math.round(share * WIDTH)
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
      if (shown) out.error(`\r${bar} ${done.toLocaleString('en-GB')} of ${people.toLocaleString('en-GB')}`)
    },
    end() {
      if (shown) out.error('\n')
    },
  }
}

const count = (number: number) => number.toLocaleString('en-GB').padStart(9)

/** What a run came to, to be read in a terminal. */
export function reportText(house: House, run: Run, tookMs: number): string {
  if (run.state === 'cancelled') return 'The recalculation was cancelled.\n'
  if (run.state === 'running')
    return 'Others still work on the last parts. Its page shows the report when they are done.\n'
  const { report } = run
  const lines = [
    `${run.mode === 'rehearsal' ? 'Rehearsed' : 'Recalculated'} in ${(tookMs / 1000).toFixed(1)} seconds.`,
    '',
    ...totals(report),
    '',
    'By kind of date        changed  earlier    later',
    ...report.kinds.map(({ kind, ...of }) => `${kind.padEnd(20)}${ways(of)}`),
    '',
    'By rule responsible (a date may be under several)',
    ...report.rules.map(
      ({ rule, version, people, ...of }) => `${count(people)} people ${ways(of)}  ${ruleText(rule, version)}`,
    ),
    '',
    'By prison, by day of release                          people  changed  earlier    later',
    ...report.prisons.map(({ prison, people, ...of }) => {
      const name = prison === null ? 'Not in custody' : placeName(house, prison).en
      return `${name.slice(0, 48).padEnd(50)}${count(people)}${ways(of)}`
    }),
  ]
  return `${lines.join('\n')}\n`
}

function totals(report: Report): readonly string[] {
  return [
    `${count(report.people)} people`,
    `${count(report.same)} with the same dates`,
    `${count(report.moved)} whose dates change, ${report.worse.toLocaleString('en-GB')} of them with a date that is worse`,
    `${count(report.release.earlier)} released earlier, ${report.release.later.toLocaleString('en-GB')} later`,
    `${count(report.refused)} to be worked out by hand, ${report.lost.toLocaleString('en-GB')} of them with dates until now`,
    `${count(report.byHand)} with dates given by hand, which stay`,
    `${count(report.changedSince)} left out: what is recorded has changed since their dates were worked out`,
    `${count(report.withoutDates)} without a calculation`,
  ]
}

function ways({ changed, earlier, later }: Pick<Report['release'], 'changed' | 'earlier' | 'later'>): string {
  return `${count(changed)}${count(earlier)}${count(later)}`
}

function ruleText(rule: string | null, version: string | null): string {
  if (rule === null) return 'another part of the law, such as when it commences'
  return version === null ? `${rule}, as proposed` : `${rule}, as of ${version}`
}
