import type { Connection } from '#platform'

/** What stands in a database after its migrations: the names of its schemas, relations and migrations. */
export interface Form {
  readonly schemas: readonly string[]
  readonly relations: readonly Relation[]
  readonly migrations: readonly string[]
}

interface Relation {
  readonly schema: string
  readonly name: string
  readonly kind: 'table' | 'view' | 'sequence'
  /** Has triggers of the house's own, such as the one that keeps the journal's lines. */
  readonly guarded: boolean
}

export async function formOf(connection: Connection): Promise<Form> {
  const { rows: schemas } = await connection.query(
    `select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
    [],
  )
  const { rows: relations } = await connection.query(
    `select quote_ident(nspname) as schema, format('%I.%I', nspname, relname) as name,
            case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end as kind,
            exists (select from pg_trigger where tgrelid = c.oid and not tgisinternal) as guarded
       from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p', 'v', 'S') and nspname !~ '^pg_' and nspname <> 'information_schema'
        and not exists (select from pg_depend where objid = c.oid and deptype in ('a', 'i', 'e') and relkind <> 'v')`,
    [],
  )
  const { rows: migrations } = await connection.query('select name from platform.migration', [])
  return {
    schemas: (schemas as { name: string }[]).map(({ name }) => name),
    relations: relations as Relation[],
    migrations: (migrations as { name: string }[]).map(({ name }) => name),
  }
}

/** Takes out every row, starts the sequences again, and drops what was not there before. */
export async function emptyTo(connection: Connection, before: Form): Promise<void> {
  const now = await formOf(connection)
  const schemas = now.schemas.filter(name => !before.schemas.includes(name))
  const known = new Set(before.relations.map(({ name }) => name))
  const added = now.relations.filter(({ schema, name }) => !known.has(name) && !schemas.includes(schema))
  const kept = before.relations.filter(({ name }) => name !== 'platform.migration')
  const tables = kept.filter(({ kind }) => kind === 'table')
  const guarded = tables.filter(table => table.guarded)
  const names = before.migrations.map(name => `'${name}'`).join(', ')
  await connection.script('discard all')
  await connection.script(
    [
      ...schemas.map(name => `drop schema ${name} cascade`),
      ...added.map(({ kind, name }) => `drop ${kind} if exists ${name} cascade`),
      ...guarded.map(({ name }) => `alter table ${name} disable trigger user`),
      `truncate ${tables.map(({ name }) => name).join(', ')} restart identity`,
      ...guarded.map(({ name }) => `alter table ${name} enable trigger user`),
      ...kept.filter(({ kind }) => kind === 'sequence').map(({ name }) => `alter sequence ${name} restart`),
      `delete from platform.migration where name not in (${names})`,
    ].join(';\n'),
  )
}
