import { sql } from 'kysely'
import { day, isoDay, type Day, type Language } from '#kernel'
import { isRole, NotFound, Stale, type Tx } from '#platform'
import type { Member } from './member.ts'

interface MemberRow {
  username: string
  name: string
  roles: string[]
  language: string
  starts: string
  ends: string | null
  invented: boolean
  version: number
}

interface StaffTables {
  'staff.member': MemberRow
  'staff.workplace': { username: string; place: string }
}

type Found = MemberRow & { readonly places: string[] }

const places = sql<string[]>`array(select place from staff.workplace as w where w.username = m.username order by place)`

function members(tx: Tx) {
  return tx.tables<StaffTables>().selectFrom('staff.member as m').selectAll('m').select(places.as('places'))
}

/** The member of staff with a username. Throws NotFound. */
export async function loadMember(tx: Tx, username: string): Promise<Member> {
  const row = await members(tx).where('m.username', '=', username).executeTakeFirst()
  if (!row) throw new NotFound(`Staff ${username}`)
  return toMember(row)
}

export interface StaffWanted {
  /** Part of a name or username. */
  readonly words?: string | undefined
  readonly role?: string | undefined
  readonly place?: string | undefined
  /** Only those who work here on this day. */
  readonly on?: Day | undefined
  /** The name and username after which the page begins. */
  readonly after?: { readonly name: string; readonly username: string } | undefined
  readonly most: number
}

/** Members of staff by name. */
export async function findMembers(tx: Tx, wanted: StaffWanted): Promise<readonly Member[]> {
  const { words, role, place, on, after, most } = wanted
  let query = members(tx)
    .orderBy(sql`lower(m.name)`)
    .orderBy('m.username')
    .limit(most)
  if (words !== undefined && words !== '') {
    const pattern = `%${words.toLowerCase().replaceAll(/[\\%_]/g, found => `\\${found}`)}%`
    query = query.where(sql<boolean>`(lower(m.name) like ${pattern} or m.username like ${pattern})`)
  }
  if (role !== undefined) query = query.where(sql<boolean>`${role} = any(m.roles)`)
  if (place !== undefined) {
    query = query.where(
      sql<boolean>`exists (select from staff.workplace as w where w.username = m.username and w.place = ${place})`,
    )
  }
  if (on !== undefined) {
    query = query.where(sql<boolean>`m.starts <= ${isoDay(on)}::date and coalesce(m.ends >= ${isoDay(on)}::date, true)`)
  }
  if (after !== undefined) {
    query = query.where(sql<boolean>`(lower(m.name), m.username) > (${after.name.toLowerCase()}, ${after.username})`)
  }
  return (await query.execute()).map(toMember)
}

// Sign-in has no day in hand, so it takes the database's own.
const atWork = sql<boolean>`(now() at time zone 'Europe/London')::date between m.starts and coalesce(m.ends, 'infinity')`

/** The member of staff with a username, if they work here today. */
export async function memberAtWork(tx: Tx, username: string): Promise<Member | undefined> {
  const row = await members(tx).where('m.username', '=', username).where(atWork).executeTakeFirst()
  return row && toMember(row)
}

/** Everybody who works here today, by name. */
export async function membersAtWork(tx: Tx): Promise<readonly Member[]> {
  const rows = await members(tx)
    .where(atWork)
    .orderBy(sql`lower(m.name)`)
    .execute()
  return rows.map(toMember)
}

/** The names that belong to usernames. */
export async function namesOf(tx: Tx, usernames: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (usernames.length === 0) return new Map()
  const rows = await tx
    .tables<StaffTables>()
    .selectFrom('staff.member')
    .select(['username', 'name'])
    .where('username', 'in', [...new Set(usernames)])
    .execute()
  return new Map(rows.map(({ username, name }) => [username, name]))
}

/** Those, other than one, who hold a role and have no last day. The rows stay locked until the transaction ends. */
export async function othersWithRole(tx: Tx, role: string, except: string): Promise<number> {
  const rows = await tx
    .tables<StaffTables>()
    .selectFrom('staff.member')
    .select('username')
    .where(sql<boolean>`${role} = any(roles)`)
    .where('ends', 'is', null)
    .forUpdate()
    .execute()
  return rows.filter(({ username }) => username !== except).length
}

/** Adds a member of staff. Adds nothing, and gives false, when the username is taken. */
export async function insertMember(tx: Tx, member: Member): Promise<boolean> {
  const added = await tx
    .tables<StaffTables>()
    .insertInto('staff.member')
    .values({
      username: member.username,
      name: member.name,
      roles: [...member.roles],
      language: member.language,
      starts: isoDay(member.starts),
      ends: member.ends === undefined ? null : isoDay(member.ends),
      invented: member.invented,
      version: member.version,
    })
    .onConflict(conflict => conflict.column('username').doNothing())
    .returning('username')
    .executeTakeFirst()
  if (!added) return false
  await insertWorkplaces(tx, member)
  return true
}

/** Saves a member of staff over the version that was read. */
export async function saveMember(tx: Tx, member: Member): Promise<void> {
  const tables = tx.tables<StaffTables>()
  const saved = await tables
    .updateTable('staff.member')
    .set({
      name: member.name,
      roles: [...member.roles],
      language: member.language,
      ends: member.ends === undefined ? null : isoDay(member.ends),
      version: member.version + 1,
    })
    .where('username', '=', member.username)
    .where('version', '=', member.version)
    .returning('username')
    .executeTakeFirst()
  if (!saved) throw new Stale(`Staff ${member.username} is no longer at version ${member.version}`)
  await tables.deleteFrom('staff.workplace').where('username', '=', member.username).execute()
  await insertWorkplaces(tx, member)
}

async function insertWorkplaces(tx: Tx, { username, places: at }: Member): Promise<void> {
  if (at.length === 0) return
  await tx
    .tables<StaffTables>()
    .insertInto('staff.workplace')
    .values(at.map(place => ({ username, place })))
    .execute()
}

function toMember(row: Found): Member {
  return {
    username: row.username,
    name: row.name,
    roles: row.roles.filter(isRole),
    places: row.places,
    language: row.language as Language,
    starts: day(row.starts),
    ends: row.ends === null ? undefined : day(row.ends),
    invented: row.invented,
    version: row.version,
  }
}
