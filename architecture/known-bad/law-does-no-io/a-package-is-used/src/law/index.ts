import { sql } from 'kysely'

export const share = sql`select 1 / 2`
