import type { Kysely } from 'kysely'

export type Source = Kysely<object>
