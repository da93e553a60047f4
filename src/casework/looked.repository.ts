import { addMs, instantMs, type Tx } from '#platform'

interface LookedTables {
  'casework.looked': { username: string; since: string; seen: string }
}

/** A look that comes this long after the one before is a new one. */
const NEW_LOOK_MS = 30 * 60_000
/** What somebody who never looked before is shown: the last week. */
const FIRST_LOOK_MS = 7 * 86_400_000

/** Notes that the transaction's actor looks at their work, and gives the instant since which things are new to them. */
export async function look(tx: Tx, now: string): Promise<string> {
  const tables = tx.tables<LookedTables>()
  const { username } = tx.actor
  const last = await tables
    .selectFrom('casework.looked')
    .select(['since', 'seen'])
    .where('username', '=', username)
    .executeTakeFirst()
  const anew = last !== undefined && instantMs(now) - instantMs(last.seen) > NEW_LOOK_MS
  const since = last === undefined ? addMs(now, -FIRST_LOOK_MS) : anew ? last.seen : last.since
  await keep(tx, { since, seen: now })
  return since
}

/** Notes that the transaction's actor has seen everything that is new. */
export async function sawAll(tx: Tx, now: string): Promise<void> {
  await keep(tx, { since: now, seen: now })
}

async function keep(tx: Tx, { since, seen }: { since: string; seen: string }): Promise<void> {
  await tx
    .tables<LookedTables>()
    .insertInto('casework.looked')
    .values({ username: tx.actor.username, since, seen })
    .onConflict(conflict => conflict.column('username').doUpdateSet({ since, seen }))
    .execute()
}
