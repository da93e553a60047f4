import type { Actor, Database } from '#platform'

/** The searches as the repository asks them, for reading their plans. */
const asked: readonly {
  readonly what: string
  readonly text: string
  readonly values: readonly unknown[]
  readonly inOrder?: boolean
}[] = [
  {
    what: 'surname whole, in the order of the index',
    text: `select n.stands_as from people.seen_name n where n.surname_key = $1 order by n.surname_key, n.forename_key, n.person limit 400`,
    values: ['SMITH'],
    inOrder: true,
  },
  {
    what: 'surname begun and forename begun',
    text: `select n.stands_as from people.seen_name n where n.surname_key like $1 and n.forename_key like $2
            order by n.surname_key, n.forename_key, n.person limit 400`,
    values: ['SMI%', 'DA%'],
    inOrder: true,
  },
  {
    what: 'words that sound like one',
    text: `select word from people.word where sound in (dmetaphone($1), dmetaphone_alt($1)) or other in (dmetaphone($1), dmetaphone_alt($1))
            order by similarity(word, $1) desc limit 60`,
    values: ['SMITHE'],
  },
  {
    what: 'words spelt like one',
    text: `select word from people.word where word % $1 order by similarity(word, $1) desc limit 30`,
    values: ['THOPMSON'],
  },
  {
    what: 'names with one of some words, and one of others',
    text: `select n.stands_as from people.seen_name n where n.words && $1::text[] and n.words && $2::text[]
            order by n.surname_key, n.forename_key, n.person limit 400`,
    values: [
      ['THOMPSON', 'THOMSON', 'TOMPSON'],
      ['DAVID', 'DAFYDD'],
    ],
  },
  {
    what: 'a number',
    text: `select distinct stands_as from people.seen_identifier where kind = 'prison-number' and value = $1 limit 50`,
    values: ['Z0001AA'],
  },
  {
    what: 'one person by their id, under row-level security',
    text: `select * from people.person where id = (select id from people.person limit 1)`,
    values: [],
  },
]

/** Prints what the planner does with each search, with an actor's rights. */
export async function printPlans(db: Database, actor: Actor): Promise<void> {
  for (const { what, text, values, inOrder = false } of asked) {
    const plan = await db.asOwner(async connection => {
      await connection.query('begin', [])
      await connection.query(
        `select set_config('jit', 'off', true), set_config('enable_sort', $2, true), set_config('enable_bitmapscan', $2, true),
                set_config('pg_trgm.similarity_threshold', '0.5', true), set_config('role', 'throughcare_app', true), set_config('app.kind', 'staff', true),
                set_config('app.user', $1, true), set_config('app.reach', 'nation', true), set_config('app.places', '', true)`,
        [actor.username, inOrder ? 'off' : 'on'],
      )
      const { rows } = await connection.query(`explain (analyze, buffers, costs off) ${text}`, values)
      await connection.query('rollback', [])
      return (rows as { 'QUERY PLAN': string }[]).map(row => row['QUERY PLAN']).join('\n')
    })
    console.log(`\n-- ${what}\n${plan}`)
  }
}
