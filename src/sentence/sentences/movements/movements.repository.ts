import { day, isoDay } from '#kernel'
import { isId, Stale, type Tx } from '#platform'
import type { Movement } from './movement.ts'

interface MovementTables {
  'sentences.movement': {
    id: string
    version: number
    person: string
    state: Movement['state']
    on_day: string
    direction: Movement['direction']
    reason: Movement['reason']
  }
}
type MovementRow = MovementTables['sentences.movement']

/** The movements in force of a person, by the ids of their records: by day, then in the order they were recorded. */
export async function movementsInForce(tx: Tx, people: readonly string[]): Promise<readonly Movement[]> {
  const rows = await tx
    .tables<MovementTables>()
    .selectFrom('sentences.movement')
    .selectAll()
    .where('person', 'in', people)
    .where('state', '=', 'in-force')
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map(toMovement)
}

/** One movement of a person; undefined when it is not theirs. */
export async function findMovement(tx: Tx, people: readonly string[], id: string): Promise<Movement | undefined> {
  if (!isId(id)) return undefined
  const row = await tx
    .tables<MovementTables>()
    .selectFrom('sentences.movement')
    .selectAll()
    .where('id', '=', id)
    .where('person', 'in', people)
    .executeTakeFirst()
  return row && toMovement(row)
}

/** Keeps a new movement. */
export async function insertMovement(tx: Tx, { id, person, state, on, direction, reason }: Movement): Promise<void> {
  await tx
    .tables<MovementTables>()
    .insertInto('sentences.movement')
    .values({ id, person, version: 1, state, on_day: isoDay(on), direction, reason })
    .execute()
}

/** Cancels over the version that was read. Throws Stale when somebody was quicker. */
export async function markCancelled(tx: Tx, { id, version }: Movement): Promise<void> {
  const row = await tx
    .tables<MovementTables>()
    .updateTable('sentences.movement')
    .set({ version: version + 1, state: 'cancelled' })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`movement ${id} version ${version}`)
}

function toMovement({ on_day, ...row }: MovementRow): Movement {
  return { ...row, on: day(on_day) } as Movement
}
