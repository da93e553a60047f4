import type { House } from '#platform'
import type { Asked } from './fields/asked.ts'
import type { Process } from './process.ts'

/** `activeFrom` as a column: `active_from`. */
function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

function column(name: string, { column: type }: Asked): string {
  const value = `data ->> '${name}'`
  const typed =
    type === 'text[]'
      ? `case when data ? '${name}' then array(select jsonb_array_elements_text(data -> '${name}')) end`
      : `(${value})::${type}`
  return `  ${typed} as "${columnName(name)}"`
}

/**
 * The view that a process publishes: one row for each case, one typed column for each field, so that analysts and desks
 * get tables and not JSON. It carries the reader's own rights; fields that only some may read are not in it.
 */
export function viewOf(process: Process): string {
  const view = `casework."v_${columnName(process.name).replaceAll('-', '_')}"`
  const fields = Object.entries(process.fields).filter(([, { onlyFor }]) => onlyFor === undefined)
  const own = 'id, reference, person, staff, site, place, state, is_open, opened_on, opened_at, opened_by, changed_at'
  return `drop view if exists ${view};
create view ${view} with (security_invoker = true) as
select ${own},
${fields.map(([name, field]) => column(name, field)).join(',\n')}
  from casework."case" where process = '${process.name}';
grant select on ${view} to throughcare_app;`
}

/** Publishes the process's view, when it is not there in this form already. Two houses that start at once do it once. */
export function publishView(house: House, process: Process): Promise<void> {
  const form = viewOf(process)
  return house.db.asOwner(async connection => {
    await connection.script('begin')
    try {
      await connection.query('select pg_advisory_xact_lock(7422)', [])
      const { rows } = await connection.query('select form from casework.published where process = $1', [process.name])
      if ((rows[0] as { form: string } | undefined)?.form !== form) {
        await connection.script(form)
        await connection.query(
          `insert into casework.published (process, form) values ($1, $2)
           on conflict (process) do update set form = excluded.form`,
          [process.name, form],
        )
      }
      await connection.script('commit')
    } catch (error) {
      await connection.script('rollback')
      throw error
    }
  })
}
