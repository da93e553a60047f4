import type { Tx } from '../database/database.ts'

interface MachineTables {
  'platform.machine': {
    client_id: string
    name: string
    secret_hash: string
    scopes: string[]
    added_at: string
    ended_at: string | null
  }
  'platform.machine_token': { token_hash: string; machine: string; scopes: string[]; expires_at: string }
}

/** A connected system, as it is kept. */
export interface StoredMachine {
  readonly clientId: string
  readonly name: string
  readonly secretHash: string
  readonly scopes: readonly string[]
  readonly addedAt: string
  readonly endedAt: string | null
}

const columns = [
  'client_id as clientId',
  'name',
  'secret_hash as secretHash',
  'scopes',
  'added_at as addedAt',
  'ended_at as endedAt',
] as const

export function machines(tx: Tx): Promise<StoredMachine[]> {
  return tx.tables<MachineTables>().selectFrom('platform.machine').select(columns).orderBy('client_id').execute()
}

export function machine(tx: Tx, clientId: string): Promise<StoredMachine | undefined> {
  return tx
    .tables<MachineTables>()
    .selectFrom('platform.machine')
    .select(columns)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
}

export async function insertMachine(
  tx: Tx,
  { clientId, name, secretHash, scopes, addedAt }: StoredMachine,
): Promise<void> {
  await tx
    .tables<MachineTables>()
    .insertInto('platform.machine')
    .values({
      client_id: clientId,
      name,
      secret_hash: secretHash,
      scopes: [...scopes],
      added_at: addedAt,
      ended_at: null,
    })
    .execute()
}

/** Ends a machine and every token it holds. */
export async function closeMachine(tx: Tx, clientId: string, at: string): Promise<void> {
  const tables = tx.tables<MachineTables>()
  await tables.updateTable('platform.machine').set({ ended_at: at }).where('client_id', '=', clientId).execute()
  await tables.deleteFrom('platform.machine_token').where('machine', '=', clientId).execute()
}

export interface StoredToken {
  readonly tokenHash: string
  readonly machine: string
  readonly scopes: readonly string[]
  readonly expiresAt: string
}

/** Keeps a token, and forgets this machine's that have run out. */
export async function insertToken(tx: Tx, token: StoredToken, now: string): Promise<void> {
  const tables = tx.tables<MachineTables>()
  await tables
    .deleteFrom('platform.machine_token')
    .where('machine', '=', token.machine)
    .where('expires_at', '<', now)
    .execute()
  await tables
    .insertInto('platform.machine_token')
    .values({
      token_hash: token.tokenHash,
      machine: token.machine,
      scopes: [...token.scopes],
      expires_at: token.expiresAt,
    })
    .execute()
}

/** The machine that holds a token which is good at an instant. */
export function tokenHolder(
  tx: Tx,
  tokenHash: string,
  now: string,
): Promise<{ clientId: string; name: string; scopes: string[] } | undefined> {
  return tx
    .tables<MachineTables>()
    .selectFrom('platform.machine_token as token')
    .innerJoin('platform.machine as machine', 'machine.client_id', 'token.machine')
    .select(['machine.client_id as clientId', 'machine.name', 'token.scopes'])
    .where('token.token_hash', '=', tokenHash)
    .where('token.expires_at', '>', now)
    .where('machine.ended_at', 'is', null)
    .executeTakeFirst()
}
