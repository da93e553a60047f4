import { sql } from 'kysely'
import { isId, NotFound, type Tx } from '#platform'
import { standTogether, type Standing } from './standing.ts'
import { ownStandingFrom, standingFrom, type PeopleTables } from './tables.ts'

/** A record among those that are one person. */
export interface Member {
  readonly id: string
  readonly mergedInto: string | null
  /** What the record says by itself. */
  readonly own: Standing
  /** What holds for it now, those merged with it included. */
  readonly standing: Standing
}

/** The records that are this person, the one that stands for all first. They are kept from others until the end. */
export async function membersOf(tx: Tx, person: string): Promise<readonly [Member, ...Member[]]> {
  if (!isId(person)) throw new NotFound(`person ${person}`)
  const rows = await tx
    .tables<PeopleTables>()
    .selectFrom('people.person')
    .selectAll()
    .where('stands_as', '=', eb => eb.selectFrom('people.person as p').select('p.stands_as').where('p.id', '=', person))
    .orderBy(sql`merged_into is not null`)
    .orderBy('id')
    .forUpdate()
    .execute()
  const [first, ...others] = rows.map(row => ({
    id: row.id,
    mergedInto: row.merged_into,
    own: ownStandingFrom(row),
    standing: standingFrom(row),
  }))
  if (!first) throw new NotFound(`person ${person}`)
  return [first, ...others]
}

/** Writes the standing of a record and its place in a merge. */
export async function stand(
  tx: Tx,
  record: {
    readonly id: string
    readonly standing: Standing
    readonly own: Standing | null
    readonly mergedInto: string | null
    readonly standsAs: string
  },
): Promise<void> {
  const own = record.own === null ? null : JSON.stringify(record.own)
  await sql`select people.stand(${record.id}::uuid, ${JSON.stringify(record.standing)}::jsonb, ${own}::jsonb,
                                ${record.mergedInto}::uuid, ${record.standsAs}::uuid)`.execute(
    tx.tables<PeopleTables>(),
  )
}

/** A record whose standing is to be worked out again. */
export type Unsettled = Omit<Member, 'standing'>

/** Writes again what holds for records that are one person. `members`: the one that stands for all first. */
export async function standAll(tx: Tx, members: readonly [Unsettled, ...Unsettled[]]): Promise<Standing> {
  const [first, ...others] = members
  const standing =
    others.length === 0
      ? first.own
      : standTogether(
          first.own,
          others.map(({ own }) => own),
        )
  for (const { id, mergedInto, own } of members) {
    await stand(tx, { id, standing, own: others.length === 0 ? null : own, mergedInto, standsAs: first.id })
  }
  return standing
}

/** Who may know of a record now. Throws NotFound. */
export async function visibilityOf(tx: Tx, person: string): Promise<Standing> {
  const row = isId(person)
    ? await tx
        .tables<PeopleTables>()
        .selectFrom('people.person')
        .selectAll()
        .where('id', '=', person)
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound(`person ${person}`)
  return standingFrom(row)
}
