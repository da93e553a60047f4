import { sql } from 'kysely'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { jsonb, type Tx } from '../database/database.ts'

interface OnceTables {
  'platform.once': {
    username: string
    key: string
    claim: string
    fingerprint: string
    claimed_at: string
    status: number | null
    headers: object | null
    body: string | null
  }
}

/** A request that is to be carried out once: whose, by which key, and for what. */
export interface Once {
  readonly username: string
  readonly key: string
  /** Of this request and no other, so that it may take its own key again in a second transaction. */
  readonly claim: string
  readonly fingerprint: string
}

/** What was answered the first time. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const Headers = Type.Record(Type.String(), Type.String())

/** The key as it was taken, when it was taken after `since`. */
export async function keyTaken(
  tx: Tx,
  { username, key }: Pick<Once, 'username' | 'key'>,
  since: string,
): Promise<{ fingerprint: string; claimedAt: string; answer: Answer | undefined } | undefined> {
  const row = await tx
    .tables<OnceTables>()
    .selectFrom('platform.once')
    .select(['fingerprint', 'claimed_at', 'status', 'headers', 'body'])
    .where('username', '=', username)
    .where('key', '=', key)
    .where('claimed_at', '>=', since)
    .executeTakeFirst()
  if (!row) return undefined
  const { fingerprint, claimed_at: claimedAt, status } = row
  const answer =
    status === null ? undefined : { status, headers: Value.Parse(Headers, row.headers ?? {}), body: row.body ?? '' }
  return { fingerprint, claimedAt, answer }
}

/** Takes the key, unless another request holds it since `since`. Waits for one that is taking it at this moment. */
export async function takeKey(
  tx: Tx,
  { username, key, claim, fingerprint }: Once,
  times: { now: string; since: string },
): Promise<boolean> {
  const taken = await tx
    .tables<OnceTables>()
    .insertInto('platform.once')
    .values({ username, key, claim, fingerprint, claimed_at: times.now, status: null, headers: null, body: null })
    .onConflict(conflict =>
      conflict
        .columns(['username', 'key'])
        .doUpdateSet({ claim, fingerprint, claimed_at: times.now, status: null, headers: null, body: null })
        .where(sql<boolean>`once.claim = ${claim} or once.claimed_at < ${times.since}`),
    )
    .returning(sql<number>`1`.as('taken'))
    .executeTakeFirst()
  return taken !== undefined
}

export async function keepAnswer(tx: Tx, { username, key, claim }: Once, answer: Answer): Promise<void> {
  await tx
    .tables<OnceTables>()
    .updateTable('platform.once')
    .set({ status: answer.status, headers: jsonb(answer.headers), body: answer.body })
    .where('username', '=', username)
    .where('key', '=', key)
    .where('claim', '=', claim)
    .execute()
}

/** Gives the key back: nothing was changed, so the same request may be made again. */
export async function giveKeyBack(tx: Tx, { username, key, claim }: Once): Promise<void> {
  await tx
    .tables<OnceTables>()
    .deleteFrom('platform.once')
    .where('username', '=', username)
    .where('key', '=', key)
    .where('claim', '=', claim)
    .execute()
}

/** Forgets answers that were given before an instant. */
export async function forgetAnswers(tx: Tx, before: string): Promise<void> {
  await tx.tables<OnceTables>().deleteFrom('platform.once').where('claimed_at', '<', before).execute()
}
