import type { Text } from '#kernel'
import { isoDay } from '#kernel'
import { say, type Reader } from '#web'
import type { MovedDate, MovedPerson } from './moved.ts'
import type { Named } from './pages/people/page.ts'
import { ruleName } from './pages/show-run/page.ts'
import type { DayOfWave } from './wave.ts'

/** A cell that no spreadsheet takes for a formula, with quotes where they are needed. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function csv(reader: Reader, head: readonly Text[], rows: readonly (readonly string[])[]): string {
  const lines = [head.map(text => say(reader, text)), ...rows]
  return `\uFEFF${lines.map(line => line.map(cell).join(',')).join('\r\n')}\r\n`
}

const heads = {
  surname: { en: 'Name', cy: 'Enw' },
  number: { en: 'Number', cy: 'Rhif' },
  prison: { en: 'Prison', cy: 'Carchar' },
  kind: { en: 'Date', cy: 'Dyddiad' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'To', cy: 'I' },
  worse: { en: 'Worse', cy: 'Gwaeth' },
  by: { en: 'Rules responsible', cy: 'Rheolau sy’n gyfrifol' },
  on: { en: 'Day', cy: 'Diwrnod' },
  before: { en: 'Releases by the law compared with', cy: 'Rhyddhau yn ôl y gyfraith y cymherir â hi' },
  after: { en: 'Releases by this law', cy: 'Rhyddhau yn ôl y gyfraith hon' },
  licencesBefore: { en: 'Of those on licence', cy: 'O’r rheini ar drwydded' },
  licencesAfter: { en: 'Licences to write', cy: 'Trwyddedau i’w hysgrifennu' },
} as const satisfies Record<string, Text>

const yes: Text = { en: 'yes', cy: 'ydy' }

/** The dates that a run moves, a line for each, of the people who are given. */
export function movedCsv(
  reader: Reader,
  {
    people,
    dates,
    named,
  }: {
    readonly people: readonly MovedPerson[]
    readonly dates: readonly MovedDate[]
    readonly named: ReadonlyMap<string, Named>
  },
): string {
  const own = new Map<string, MovedDate[]>()
  for (const date of dates) own.set(date.person, [...(own.get(date.person) ?? []), date])
  const rows = people.flatMap(({ person, heldAt, worse }) => {
    const who = named.get(person)
    if (!who) return []
    return (own.get(person) ?? []).map(({ kind, from, to, by }) => [
      who.name,
      who.number,
      heldAt ?? '',
      kind,
      from ?? '',
      to ?? '',
      worse ? say(reader, yes) : '',
      by.map(rule => say(reader, ruleName(rule))).join('; '),
    ])
  })
  const { surname, number, prison, kind, from, to, worse, by } = heads
  return csv(reader, [surname, number, prison, kind, from, to, worse, by], rows)
}

/** Releases by day. */
export function waveCsv(reader: Reader, days: readonly DayOfWave[]): string {
  const { on, before, after, licencesBefore, licencesAfter } = heads
  return csv(
    reader,
    [on, before, after, licencesBefore, licencesAfter],
    days.map(of => [isoDay(of.on), ...[of.before, of.after, of.licencesBefore, of.licencesAfter].map(String)]),
  )
}
