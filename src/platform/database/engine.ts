/** One line to a database: used by one transaction at a time. */
export interface Connection {
  query(text: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affected: number }>
  /** Several statements without parameters: migrations only. */
  script(text: string): Promise<void>
}

/** What both shapes of PostgreSQL look like from inside the house. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  acquire(): Promise<Connection>
  /** Gives the connection back. `broken`: it is not to be used again. */
  release(connection: Connection, broken?: boolean): void
  close(): Promise<void>
}
