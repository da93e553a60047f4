import type { Day } from '#kernel'
import { casesIn } from '#casework'
import type { Flag, Tx } from '#platform'
import { idsOf } from '#record/people'
import { alert } from './alert.ts'
import { alertCodes, alertTypeOf, alertTypes, type AlertType } from './alert-codes.ts'

/** Danger to somebody, now: shown before everything else. */
const danger = new Set(
  'HA HA1 CSIP RSS XSA SA XVL XHT XA XCA XTACT XEL XELH XER RCON RNO121 RKS RCS SC XCI XCU'.split(' '),
)
/** Types of which every code is a danger to somebody. */
const dangerousTypes = new Set<AlertType>(['H'])
/** Types that warn of something to be reckoned with before acting. */
const warningTypes = new Set<AlertType>(['X', 'D', 'R', 'V', 'S', 'P', 'C', 'T'])

const order = Object.keys(alertTypes) as readonly AlertType[]

function kindOf(code: string): Flag['kind'] {
  const type = alertTypeOf(code)
  if (danger.has(code) || dangerousTypes.has(type)) return 'danger'
  return warningTypes.has(type) ? 'warning' : 'note'
}

const weight = { danger: 0, warning: 1, note: 2, closed: 3 } as const

/**
 * The flags that a person's active alerts make on a day, most serious first. Alerts that the transaction's actor may
 * not know of are not among them.
 */
export async function flagsOf(tx: Tx, person: string, today: Day): Promise<readonly Flag[]> {
  const active = await casesIn(tx, alert, { persons: await idsOf(tx, person), states: ['active'] })
  const flags = active.flatMap(({ id, data: { code, activeFrom } }) => {
    const entry = code === undefined ? undefined : alertCodes.entries.get(code)
    if (code === undefined || !entry || (activeFrom !== undefined && activeFrom > today)) return []
    return [{ code, text: entry.name, kind: kindOf(code), href: `/people/${person}/alerts/${id}` }]
  })
  // A record that was merged from two may have the same alert twice: one flag says it.
  const once = [...new Map(flags.map(flag => [flag.code, flag])).values()]
  return once
    .toSorted(
      (one, other) =>
        weight[one.kind] - weight[other.kind] ||
        order.indexOf(alertTypeOf(one.code)) - order.indexOf(alertTypeOf(other.code)) ||
        (one.code < other.code ? -1 : 1),
    )
    .map(({ text, kind, href }) => ({ text, kind, href }))
}
