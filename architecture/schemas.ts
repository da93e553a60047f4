import { desks, doors, roomOf, rooms, schemaOf } from './floor-plan.mjs'

const owners = new Map(Object.keys(rooms).map(room => [schemaOf(room), room]))

/** A mention of another room's table where it may not be. */
export interface Trespass {
  readonly file: string
  readonly table: string
}

const inKysely =
  /\b(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|\w*[jJ]oin|using|from)\(\s*\[?\s*['"`]([a-z_]+)\.([a-z_]+)/g
const inSql =
  /\b(?:from|join|into|update|references|table)\s+(?:only\s+|if\s+(?:not\s+)?exists\s+)?([a-z_]+)\.([a-z_]+)/gi

/** The tables of other rooms that a repository names. A desk may read the views that a room publishes: `people.v_current`. */
export function trespassesOf(file: string, text: string): Trespass[] {
  const room = roomOf(file)
  if (room === undefined) return []
  const isDesk = desks.includes(room)
  return [...text.matchAll(inKysely), ...text.matchAll(inSql)]
    .map(([, schema = '', table = '']) => ({ schema, table, owner: owners.get(schema) }))
    .filter(({ owner }) => owner !== undefined && owner !== room)
    .filter(({ table }) => !(isDesk && table.startsWith('v_')))
    .map(({ schema, table }) => ({ file, table: `${schema}.${table}` }))
}

/** A foreign key that does not point upstream. */
export interface ForeignKey {
  readonly from: string
  readonly to: string
}

/** The foreign keys of a migration whose table's room stands before the room they point to. */
export function forwardKeysOf(migration: string): ForeignKey[] {
  return withoutComments(migration)
    .split(/;/)
    .flatMap(statement => {
      const [, schema = '', table = ''] =
        /\b(?:create|alter)\s+table\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?([a-z_]+)\.([a-z_]+)/i.exec(
          statement,
        ) ?? []
      return [...statement.matchAll(/\breferences\s+([a-z_]+)\.([a-z_]+)/gi)].map(
        ([, toSchema = '', toTable = '']) => ({
          from: `${schema}.${table}`,
          to: `${toSchema}.${toTable}`,
          wrong: order(toSchema) > order(schema),
        }),
      )
    })
    .filter(({ wrong }) => wrong)
    .map(({ from, to }) => ({ from, to }))
}

/** The schemas that a migration makes and no room owns. */
export function homelessSchemasOf(migration: string): string[] {
  return [...withoutComments(migration).matchAll(/\bcreate\s+schema\s+(?:if\s+not\s+exists\s+)?([a-z_]+)/gi)]
    .map(([, schema = '']) => schema)
    .filter(schema => !owners.has(schema))
}

function order(schema: string): number {
  const room = owners.get(schema)
  return room === undefined ? -1 : doors.indexOf(room)
}

function withoutComments(sql: string): string {
  return sql.replaceAll(/--.*$/gm, '').replaceAll(/\/\*[\s\S]*?\*\//g, '')
}
