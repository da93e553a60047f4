import type { Connection } from '#platform'

/**
 * Makes more bookings of those that there are, until there are so many: copies of sentenced people with numbers of their
 * own, their newest calculation and its dates, and nothing else. Only for measuring.
 */
export async function multiply(connection: Connection, bookings: number): Promise<void> {
  const { rows } = await connection.query(
    `select count(*)::int as n from release_dates.calculation
      where state in ('provisional', 'sent-back', 'refused', 'confirmed')`,
    [],
  )
  const there = (rows as { n: number }[])[0]?.n ?? 0
  for (let made = there, copy = 1; made < bookings; copy += 1) {
    const { affected } = await connection.query(people, [copy, Math.min(there, bookings - made)])
    await connection.query(calculations, [copy])
    await connection.query(dates, [copy])
    made += affected
  }
  await connection.query('analyze', [])
}

/** The id of the copy of a row: the same for the same copy. */
const copied = (id: string) => `md5(${id}::text || $1::integer::text)::uuid`

const people = `
  with source as (
    select p.* from people.person p
     where p.merged_into is null
       and exists (select from release_dates.calculation c where c.person = p.id
                    and c.state in ('provisional', 'sent-back', 'refused', 'confirmed'))
       and not exists (select from people.identifier i where i.person = p.id and i.kind = 'defendant')
     order by p.held_at is null, p.id limit $2
  ), made as (
    insert into people.person (id, forename, middle_names, surname, date_of_birth, sex, supervised_at, demo, stands_as)
    select ${copied('id')}, forename, middle_names, surname, date_of_birth, sex, supervised_at, true, ${copied('id')}
      from source where date_of_birth is not null
    returning id
  )
  insert into people.identifier (id, person, kind, value)
  select gen_random_uuid(), made.id, 'defendant', 'COPY' || $1::integer::text || made.id::text from made`

const calculations = `
  insert into release_dates.calculation (id, person, number, state, because, makers, made_by, made_at, edition, input, outcome, confirmed_by, confirmed_at)
  select ${copied('c.id')}, ${copied('c.person')}, 1, c.state, c.because, c.makers, c.made_by, c.made_at, c.edition, c.input,
         '{}', c.confirmed_by, c.confirmed_at
    from release_dates.calculation c
   where c.state in ('provisional', 'refused', 'confirmed')
     and exists (select from people.identifier i where i.person = ${copied('c.person')} and i.kind = 'defendant')
     and not exists (select from people.identifier i where i.person = c.person and i.kind = 'defendant')`

const dates = `
  insert into release_dates.key_date (calculation, person, kind, on_day)
  select ${copied('k.calculation')}, ${copied('k.person')}, k.kind, k.on_day from release_dates.key_date k
   where exists (select from release_dates.calculation c where c.id = ${copied('k.calculation')})`
