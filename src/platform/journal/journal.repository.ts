import { sql } from 'kysely'
import { day, isoDay } from '#kernel'
import type { Connection } from '../database/engine.ts'
import type { Tx } from '../database/database.ts'
import { CHAIN_START, linkHash } from './chain.ts'
import type { Fact } from './fact.ts'

interface FactRow {
  seq: number
  id: string
  kind: string
  chain: string
  link: number
  person: string | null
  on_day: string
  at: string
  by_user: string
  reason: string | null
  of: object
  before: object | null
  after: object | null
  previous: string
  hash: string
}

/** The tables of the journal. Other rooms read it through the house. */
export interface JournalTables {
  'platform.fact': FactRow
  'platform.chain': { chain: string; length: number; head: string }
}

const columns = [
  'seq',
  'id',
  'kind',
  'chain',
  'link',
  'person',
  'on_day',
  'at',
  'by_user',
  'reason',
  'of',
  'before',
  'after',
  'previous',
  'hash',
] as const

/** Adds a line at the end of its chain. Others who write to the same chain wait until this transaction ends. */
export async function append(tx: Tx, fact: Omit<Fact, 'link'>): Promise<Fact> {
  const journal = tx.tables<JournalTables>()
  const { length, head } = await journal
    .insertInto('platform.chain')
    .values({ chain: fact.chain, length: 0, head: CHAIN_START })
    .onConflict(conflict => conflict.column('chain').doUpdateSet({ length: sql`chain.length` }))
    .returning(['length', 'head'])
    .executeTakeFirstOrThrow()
  // What is hashed is what will be read back: plain JSON, without the undefined.
  const linked: Fact = { ...(JSON.parse(JSON.stringify(fact)) as typeof fact), link: length + 1 }
  const hash = linkHash(head, linked)
  const json = (value: object | null) => (value === null ? null : JSON.stringify(value))
  await sql`
    with line as (
      insert into platform.fact (id, kind, chain, link, person, on_day, at, by_user, reason, of, before, after, previous, hash)
      values (${linked.id}, ${linked.kind}, ${linked.chain}, ${linked.link}, ${linked.person}, ${isoDay(linked.on)},
              ${linked.at}, ${linked.by}, ${linked.reason}, ${json(linked.of)}::jsonb, ${json(linked.before)}::jsonb,
              ${json(linked.after)}::jsonb, ${head}, ${hash})
    )
    update platform.chain set length = ${linked.link}, head = ${hash} where chain = ${linked.chain}`.execute(journal)
  return linked
}

/** A person's lines, newest first, before a line's sequence number when one is given; of some kinds only, when named. */
export async function factsOfPerson(
  tx: Tx,
  {
    person,
    before,
    kinds,
    most,
  }: { person: string; before?: number | undefined; kinds?: readonly string[]; most: number },
): Promise<readonly (Fact & { readonly seq: number })[]> {
  let query = tx
    .tables<JournalTables>()
    .selectFrom('platform.fact')
    .select(columns)
    .where('person', '=', person)
    .orderBy('seq', 'desc')
    .limit(most)
  if (before !== undefined) query = query.where('seq', '<', before)
  if (kinds) query = query.where('kind', 'in', [...kinds])
  return (await query.execute()).map(row => ({ ...toFact(row), seq: row.seq }))
}

/**
 * Lines that came after a sequence number, oldest first: how other systems follow the journal. Lines of transactions
 * still under way are left for the next reading, so that none is passed over.
 */
export async function factsAfter(
  tx: Tx,
  { after, most }: { after: number; most: number },
): Promise<readonly (Fact & { readonly seq: number })[]> {
  const rows = await tx
    .tables<JournalTables>()
    .selectFrom('platform.fact')
    .select(columns)
    .where('seq', '>', after)
    .where(sql<boolean>`tx < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('seq')
    .limit(most)
    .execute()
  return rows.map(row => ({ ...toFact(row), seq: row.seq }))
}

export interface Verified {
  readonly chains: number
  readonly lines: number
  /** One sentence for each chain that does not verify. */
  readonly broken: readonly string[]
}

const PAGE = 5000

/** Reads the whole journal and checks every chain: order, hashes, and that none has lost its end. */
export async function verifyJournal(connection: Connection): Promise<Verified> {
  const broken: string[] = []
  let lines = 0
  let at: { chain: string; link: number } = { chain: '', link: 0 }
  let previous = CHAIN_START
  const ends = new Map<string, { length: number; head: string }>()
  for (;;) {
    const { rows } = await connection.query(
      `select ${columns.join(', ')} from platform.fact where (chain, link) > ($1, $2) order by chain, link limit ${PAGE}`,
      [at.chain, at.link],
    )
    if (rows.length === 0) break
    for (const row of rows as FactRow[]) {
      if (row.chain !== at.chain) {
        at = { chain: row.chain, link: 0 }
        previous = CHAIN_START
      }
      lines += 1
      if (row.link !== at.link + 1) broken.push(`${row.chain}: line ${at.link + 1} is missing`)
      else if (row.previous !== previous)
        broken.push(`${row.chain}: line ${row.link} does not follow the one before it`)
      else if (row.hash !== linkHash(previous, toFact(row))) broken.push(`${row.chain}: line ${row.link} was changed`)
      at.link = row.link
      previous = row.hash
      ends.set(row.chain, { length: row.link, head: row.hash })
    }
  }
  const { rows } = await connection.query('select chain, length, head from platform.chain', [])
  for (const { chain, length, head } of rows as { chain: string; length: number; head: string }[]) {
    const end = ends.get(chain)
    if (end?.length !== length || end.head !== head) broken.push(`${chain}: its last line is not the one recorded`)
    ends.delete(chain)
  }
  for (const chain of ends.keys()) broken.push(`${chain}: lines without a recorded end`)
  return { chains: rows.length, lines, broken }
}

function toFact(row: FactRow): Fact {
  return {
    id: row.id,
    kind: row.kind,
    chain: row.chain,
    link: row.link,
    person: row.person,
    on: day(row.on_day),
    at: row.at,
    by: row.by_user,
    reason: row.reason,
    of: row.of,
    before: row.before,
    after: row.after,
  }
}

/**
 * Adds the first lines of many chains at once, for people made by the generator: 1,000 in one statement, hashes and
 * all. Each chain must be new.
 */
export async function appendFirstLines(connection: Connection, facts: readonly Omit<Fact, 'link'>[]): Promise<void> {
  const byChain = new Map<string, { link: number; head: string }>()
  const lines = facts.map(fact => {
    const end = byChain.get(fact.chain) ?? { link: 0, head: CHAIN_START }
    const linked: Fact = { ...(JSON.parse(JSON.stringify(fact)) as typeof fact), link: end.link + 1 }
    const hash = linkHash(end.head, linked)
    byChain.set(fact.chain, { link: linked.link, head: hash })
    return { ...linked, on_day: isoDay(linked.on), by_user: linked.by, previous: end.head, hash }
  })
  await connection.query(
    `insert into platform.fact (id, kind, chain, link, person, on_day, at, by_user, reason, of, before, after, previous, hash)
     select id, kind, chain, link, person, on_day, at, by_user, reason, of, before, after, previous, hash
       from jsonb_to_recordset($1::jsonb) as line(id uuid, kind text, chain text, link integer, person uuid, on_day date,
            at timestamptz, by_user text, reason text, of jsonb, before jsonb, after jsonb, previous text, hash text)`,
    [JSON.stringify(lines)],
  )
  await connection.query(
    `insert into platform.chain (chain, length, head)
     select chain, length, head from jsonb_to_recordset($1::jsonb) as one(chain text, length integer, head text)`,
    [JSON.stringify([...byChain].map(([chain, { link, head }]) => ({ chain, length: link, head })))],
  )
}
