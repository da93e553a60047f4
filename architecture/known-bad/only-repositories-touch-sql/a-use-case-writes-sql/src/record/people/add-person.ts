import { sql } from 'kysely'

export const added = sql
