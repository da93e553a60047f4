import { sql } from 'kysely'
import { day } from '#kernel'
import type { Tx } from '#platform'
import { dataFromJson, keysOf, type Case, type CaseSubject } from './case.ts'
import type { Process } from './process.ts'

interface CaseRow {
  id: string
  process: string
  reference: string
  person: string | null
  staff: string | null
  site: string | null
  place: string | null
  state: string
  is_open: boolean
  version: number
  opened_on: string
  opened_at: string
  opened_by: string
  changed_at: string
  changed_by: string
  made: Record<string, string>
  hands: string[]
  data: Record<string, unknown>
  search: string
  only_one: string | null
  readers: string[] | null
}

/** A clock as it is stored. */
export interface ClockRow {
  id: string
  case: string
  process: string
  name: string
  begun_on: string
  due_on: string
  fires_on: string
  state: 'running' | 'fired' | 'stopped'
  fired_at: string | null
  stopped_at: string | null
}

interface SealedRow {
  seal: string
  case: string
  at: string
  readers: string[] | null
  salt: string
  content: unknown
}

export interface CaseworkTables {
  'casework.case': CaseRow
  'casework.clock': ClockRow
  'casework.sealed': SealedRow
  'casework.published': { process: string; form: string }
}

const lent = new WeakSet<Tx>()

/** The tables, once the transaction carries the keys of its actor: without them confidential cases are not there. */
export async function tablesOf(tx: Tx) {
  if (!lent.has(tx)) {
    const keys = keysOf(tx.actor).join(',')
    await sql`select set_config('app.readers', ${keys}, true)`.execute(tx.tables<CaseworkTables>())
    lent.add(tx)
  }
  return tx.tables<CaseworkTables>()
}

/** The columns that a case is read from. */
export const columns = [
  'id',
  'reference',
  'person',
  'staff',
  'site',
  'place',
  'state',
  'is_open',
  'version',
  'opened_on',
  'opened_at',
  'opened_by',
  'changed_at',
  'changed_by',
  'made',
  'hands',
  'data',
  'readers',
] as const

type ReadRow = Pick<CaseRow, (typeof columns)[number]>

/** A case from what was stored. */
export function toCase(process: Process, row: ReadRow): Case {
  return {
    id: row.id,
    reference: row.reference,
    subject: subjectOf(row),
    place: row.place,
    state: row.state,
    isOpen: row.is_open,
    version: row.version,
    openedOn: day(row.opened_on),
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    made: row.made,
    hands: row.hands,
    data: dataFromJson(process, row.data),
    readers: row.readers ?? undefined,
  }
}

function subjectOf({ person, staff, site }: Pick<CaseRow, 'person' | 'staff' | 'site'>): CaseSubject {
  if (person !== null) return { person }
  if (staff !== null) return { staff }
  return { place: site ?? '' }
}
