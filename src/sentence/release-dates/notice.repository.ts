import { sql } from 'kysely'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { day, isoDay } from '#kernel'
import { jsonb, type Tx } from '#platform'
import type { MovedDate, Notice, NoticeCursor, Team } from './notice.ts'
import { KindJson } from './outcome.schema.ts'

interface NoticeTables {
  'release_dates.notice': {
    id: string
    person: string
    source: string
    team: Team
    place: string
    moved: unknown
    told_at: string
    told_by: string
    seen_by: string | null
    seen_at: string | null
  }
}

type Row = NoticeTables['release_dates.notice']

const IsoOrNull = Type.Union([Type.String({ format: 'date' }), Type.Null()])

/** A date that moved, as it is stored and sent. */
export const MovedJson = Type.Object({ kind: KindJson, from: IsoOrNull, to: IsoOrNull })

/** As it is stored and sent. */
export function movedJson({ kind, from, to }: MovedDate): Static<typeof MovedJson> {
  return { kind, from: from === null ? null : isoDay(from), to: to === null ? null : isoDay(to) }
}

/** Tells a team of something once: false when it was told before. */
export async function insertNotice(tx: Tx, notice: Notice & { readonly source: string }): Promise<boolean> {
  const { id, person, source, team, place, moved, toldAt, toldBy } = notice
  const row = await tx
    .tables<NoticeTables>()
    .insertInto('release_dates.notice')
    .values({
      id,
      person,
      source,
      team,
      place,
      moved: jsonb(moved.map(movedJson)),
      told_at: toldAt,
      told_by: toldBy,
      seen_by: null,
      seen_at: null,
    })
    .onConflict(conflict => conflict.columns(['source', 'team']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export interface NoticesAsked {
  readonly places: readonly string[]
  readonly teams: readonly Team[]
  readonly people?: readonly string[] | undefined
  readonly after?: NoticeCursor | undefined
  readonly most: number
}

/** Notices that nobody has seen, the oldest first, of people whom the transaction's actor may know of. */
export async function unseenNotices(
  tx: Tx,
  { places, teams, people, after, most }: NoticesAsked,
): Promise<readonly Notice[]> {
  if (places.length === 0 || teams.length === 0 || people?.length === 0) return []
  let query = tx
    .tables<NoticeTables>()
    .selectFrom('release_dates.notice')
    .selectAll()
    .where('seen_by', 'is', null)
    .where('place', 'in', [...places])
    .where('team', 'in', [...teams])
    .orderBy('told_at')
    .orderBy('id')
    .limit(most)
  if (people) query = query.where('person', 'in', [...people])
  if (after) query = query.where(sql<boolean>`(told_at, id) > (${after.toldAt}::timestamptz, ${after.id}::uuid)`)
  return (await query.execute()).map(toNotice)
}

/** One notice about a person; undefined when there is none. */
export async function findNotice(tx: Tx, person: string, id: string): Promise<Notice | undefined> {
  const row = await tx
    .tables<NoticeTables>()
    .selectFrom('release_dates.notice')
    .selectAll()
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toNotice(row)
}

/** Writes down who saw it. */
export async function saveSeen(
  tx: Tx,
  { id, seenBy, seenAt }: Pick<Notice, 'id' | 'seenBy' | 'seenAt'>,
): Promise<void> {
  await tx
    .tables<NoticeTables>()
    .updateTable('release_dates.notice')
    .set({ seen_by: seenBy, seen_at: seenAt })
    .where('id', '=', id)
    .where('seen_by', 'is', null)
    .execute()
}

function toNotice({ told_at, told_by, seen_by, seen_at, moved, id, person, team, place }: Row): Notice {
  const read = Value.Parse(Type.Array(MovedJson), moved)
  const dayOrNull = (on: string | null) => (on === null ? null : day(on))
  return {
    id,
    person,
    team,
    place,
    moved: read.map(({ kind, from, to }) => ({ kind, from: dayOrNull(from), to: dayOrNull(to) })),
    toldAt: told_at,
    toldBy: told_by,
    seenBy: seen_by,
    seenAt: seen_at,
  }
}
