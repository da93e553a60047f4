import type { Database } from '#platform'

export type Rule = (database: Database) => void
