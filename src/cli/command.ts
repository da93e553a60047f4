/** Where a command writes: `write` for its answer, `error` for everything else. */
export interface Out {
  write(text: string): void
  error(text: string): void
}

/** One word after `throughcare`. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Everything somebody needs to use it. */
  readonly help: string
  /** Gives the exit status: 0 when all went well. */
  run(args: string[], out: Out): Promise<number>
}
