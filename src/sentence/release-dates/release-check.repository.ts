import { day, isoDay } from '#kernel'
import type { Tx } from '#platform'
import type { CheckKind, ReleaseCheck } from './release-check.ts'

interface CheckTables {
  'release_dates.release_check': {
    id: string
    person: string
    calculation: string
    kind: CheckKind
    release_on: string
    done_by: string
    done_at: string
    note: string | null
  }
}

/** The checks before release that were done about a person, the newest first. */
export async function checksOf(tx: Tx, person: string): Promise<readonly ReleaseCheck[]> {
  const rows = await tx
    .tables<CheckTables>()
    .selectFrom('release_dates.release_check')
    .selectAll()
    .where('person', '=', person)
    .orderBy('done_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ release_on, done_by, done_at, ...row }) => ({
    ...row,
    releaseOn: day(release_on),
    doneBy: done_by,
    doneAt: done_at,
  }))
}

/** Keeps a check that was done. */
export async function insertCheck(tx: Tx, check: ReleaseCheck): Promise<void> {
  const { id, person, calculation, kind, releaseOn, doneBy, doneAt, note } = check
  await tx
    .tables<CheckTables>()
    .insertInto('release_dates.release_check')
    .values({
      id,
      person,
      calculation,
      kind,
      release_on: isoDay(releaseOn),
      done_by: doneBy,
      done_at: doneAt,
      note,
    })
    .execute()
}
