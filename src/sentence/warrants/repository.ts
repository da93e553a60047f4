import { Value } from 'typebox/value'
import { day, isoDay } from '#kernel'
import { isId, jsonb, NotFound, Stale, type Tx } from '#platform'
import type { CourtOrder } from './order.ts'
import { CourtOrderJson, orderFrom, orderJson } from './order.schema.ts'
import type { Correction, Recorded, Replaced } from './warrant.ts'

interface WarrantRow {
  id: string
  version: number
  person: string
  state: 'recorded' | 'replaced'
  court: string
  case_reference: string | null
  heard_on: string
  hearing: string
  court_order: unknown
  recorded_by: string
  recorded_at: string
  replaces: string | null
  because: Correction['because'] | null
  reason: string | null
  appeal_decided_on: string | null
  appeal_reference: string | null
  replaced_by: string | null
}

interface WarrantTables {
  'warrants.warrant': WarrantRow
}

/** A recorded warrant. Throws NotFound when it is not there or may not be known of. */
export async function loadWarrant(tx: Tx, id: string): Promise<Recorded | Replaced> {
  if (!isId(id)) throw new NotFound(`warrant ${id}`)
  const row = await tx
    .tables<WarrantTables>()
    .selectFrom('warrants.warrant')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(`warrant ${id}`)
  return toWarrant(row)
}

/** Every recorded warrant of a person, by the ids of their records, those replaced too: by day of hearing, then in the order they were recorded. */
export async function warrantsOf(tx: Tx, people: readonly string[]): Promise<readonly (Recorded | Replaced)[]> {
  const rows = await tx
    .tables<WarrantTables>()
    .selectFrom('warrants.warrant')
    .selectAll()
    .where('person', 'in', people)
    .orderBy('heard_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map(toWarrant)
}

/** Keeps a new warrant. */
export async function insertWarrant(tx: Tx, warrant: Recorded): Promise<void> {
  const { order, correction } = warrant
  await tx
    .tables<WarrantTables>()
    .insertInto('warrants.warrant')
    .values({
      id: warrant.id,
      version: 1,
      person: warrant.person,
      state: 'recorded',
      court: order.court,
      case_reference: order.caseReference,
      heard_on: isoDay(order.heardOn),
      hearing: order.hearing,
      court_order: jsonb(orderJson(order)),
      recorded_by: warrant.recordedBy,
      recorded_at: warrant.recordedAt,
      replaces: warrant.replaces,
      because: correction?.because ?? null,
      reason: correction?.reason ?? null,
      appeal_decided_on: correction?.appeal ? isoDay(correction.appeal.decidedOn) : null,
      appeal_reference: correction?.appeal?.reference ?? null,
      replaced_by: null,
    })
    .execute()
}

/** Marks a warrant as replaced, over the version that was read. Throws Stale when somebody was quicker. */
export async function markReplaced(tx: Tx, { id, version, replacedBy }: Replaced): Promise<void> {
  const row = await tx
    .tables<WarrantTables>()
    .updateTable('warrants.warrant')
    .set({ state: 'replaced', replaced_by: replacedBy, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`warrant ${id} version ${version}`)
}

function toWarrant(row: WarrantRow): Recorded | Replaced {
  const recorded = {
    id: row.id,
    person: row.person,
    version: row.version,
    order: storedOrder(row.court_order),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    replaces: row.replaces,
    correction:
      row.because === null
        ? null
        : {
            because: row.because,
            reason: row.reason ?? '',
            appeal:
              row.appeal_decided_on === null
                ? null
                : { decidedOn: day(row.appeal_decided_on), reference: row.appeal_reference },
          },
  }
  return row.replaced_by === null
    ? { ...recorded, state: 'recorded' }
    : { ...recorded, state: 'replaced', replacedBy: row.replaced_by }
}

function storedOrder(json: unknown): CourtOrder {
  const order = orderFrom(Value.Parse(CourtOrderJson, json))
  if ('notDates' in order) throw new Error('A stored warrant has a date that is not in the calendar')
  return order
}
