import { day, isoDay } from '#kernel'
import { isId, NotFound, Stale, type Tx } from '#platform'
import type { ApprovedDate } from './approved-date.ts'

interface ApprovedTables {
  'release_dates.approved_date': {
    id: string
    version: number
    person: string
    kind: ApprovedDate['kind']
    on_day: string
    calculation: string
    state: ApprovedDate['state']
    reason: string
    given_by: string
    given_at: string
  }
}

type Row = ApprovedTables['release_dates.approved_date']

/** The approved dates of a person, those removed too, the newest first. */
export async function approvedOf(tx: Tx, person: string): Promise<readonly ApprovedDate[]> {
  const rows = await tx
    .tables<ApprovedTables>()
    .selectFrom('release_dates.approved_date')
    .selectAll()
    .where('person', '=', person)
    .orderBy('given_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(toApproved)
}

/** One approved date of a person. Throws NotFound. */
export async function approvedDate(tx: Tx, person: string, id: string): Promise<ApprovedDate> {
  const row = isId(id)
    ? await tx
        .tables<ApprovedTables>()
        .selectFrom('release_dates.approved_date')
        .selectAll()
        .where('person', '=', person)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound(`approved date ${id}`)
  return toApproved(row)
}

/** Keeps a new one. */
export async function insertApproved(tx: Tx, approved: ApprovedDate): Promise<void> {
  await tx.tables<ApprovedTables>().insertInto('release_dates.approved_date').values(toRow(approved)).execute()
}

/** Saves over the version that was read. Throws Stale when somebody was quicker. */
export async function saveApproved(tx: Tx, approved: ApprovedDate): Promise<void> {
  const { id, version } = approved
  const row = await tx
    .tables<ApprovedTables>()
    .updateTable('release_dates.approved_date')
    .set({ ...toRow(approved), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`approved date ${id} version ${version}`)
}

function toRow({ on, givenBy, givenAt, ...approved }: ApprovedDate): Row {
  return { ...approved, on_day: isoDay(on), given_by: givenBy, given_at: givenAt }
}

function toApproved({ on_day, given_by, given_at, ...row }: Row): ApprovedDate {
  return { ...row, on: day(on_day), givenBy: given_by, givenAt: given_at }
}
