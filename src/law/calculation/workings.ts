import type { Day, Text } from '#kernel'
import type { KindCode } from '../kinds.ts'
import type { Reasoned } from '../rule.ts'

/** One line of a working, like a line of a receipt. */
export interface Step {
  readonly what: Text
  /** Days this step counts: added, or taken off when negative. */
  readonly days?: number
  /** Where the date stands after it. */
  readonly date?: Day
  readonly because: Text
  /** legislation.gov.uk identifiers. */
  readonly cites: readonly string[]
  /** The rules that answered, with the version of each. */
  readonly reasons: readonly Reasoned<unknown>[]
}

/** The working of each date: its steps in order, the last of which says which sentence decided and why. */
export type Workings = { readonly [kind in KindCode]?: readonly Step[] }

/** The working of one date while a staged change may still move it. */
export interface Account {
  readonly steps: readonly Step[]
  /** Which sentence decided. */
  readonly governs: Step
}

export type Accounts = { readonly [kind in KindCode]?: Account }

/** A step, with the provisions that its reasons rest on. */
export function step(
  line: { readonly what: Text; readonly because: Text; readonly days?: number; readonly date?: Day },
  ...reasons: readonly Reasoned<unknown>[]
): Step {
  return { ...line, reasons, cites: [...new Set(reasons.flatMap(({ cites }) => cites))] }
}

/** An account with one more step. */
export function withStep(account: Account | undefined, ...more: readonly Step[]): Account | undefined {
  return account && { ...account, steps: [...account.steps, ...more] }
}

/** Puts an account in the place of another, if there is one. */
export function setAccount(
  accounts: { [kind in KindCode]?: Account },
  kind: KindCode,
  account: Account | undefined,
): void {
  if (account) accounts[kind] = account
}

/** Every date's working, whole. */
export function workingsOf(accounts: Accounts, dates: { readonly [kind in KindCode]?: Day }): Workings {
  const workings: { [kind in KindCode]?: readonly Step[] } = {}
  for (const kind of Object.keys(dates) as KindCode[]) {
    const account = accounts[kind]
    if (account) workings[kind] = [...account.steps, account.governs]
  }
  return workings
}

/** The answers of the law that a calculation used, each once. */
export function reasonsOf(workings: Workings): readonly Reasoned<unknown>[] {
  const found = new Map<string, Reasoned<unknown>>()
  for (const steps of Object.values(workings)) {
    for (const reason of steps.flatMap(({ reasons }) => reasons)) found.set(`${reason.rule} ${reason.version}`, reason)
  }
  return [...found.values()]
}
