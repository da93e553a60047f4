import type { Day, Text } from '#kernel'
import type { KindCode } from '../kinds.ts'
import type { Reasoned } from '../rule.ts'
import type { Found } from './kind-of-date.ts'

/** One line of a working, like a line of a receipt. */
export interface Step {
  readonly what: Text
  /** Days this step counts: added, or taken off when negative. */
  readonly days?: number | undefined
  /** Where the date stands after it. */
  readonly date?: Day | undefined
  readonly because: Text
  /** legislation.gov.uk identifiers. */
  readonly cites: readonly string[]
  /** The rules that answered, with the version of each. */
  readonly reasons: readonly Reasoned<unknown>[]
}

/** The working of each date: its steps in order, the last of which says which sentence decided and why. */
export type Workings = { readonly [kind in KindCode]?: readonly Step[] }

/** What the working of one date rests on, while a staged change may still move it. It becomes lines only in the end. */
export interface Account {
  /** The date, with the sentence that gave it as it then stood. */
  readonly found: Found
  /** How many sentences were worked out beside each other. */
  readonly beside: number
  /** Lines of what moved the date afterwards. */
  readonly more: readonly Step[]
}

export type Accounts = { readonly [kind in KindCode]?: Account }

/** A step, with the provisions that its reasons rest on. */
export function step(
  { what, days, date, because }: Pick<Step, 'what' | 'because' | 'days' | 'date'>,
  ...reasons: readonly Reasoned<unknown>[]
): Step {
  const [first] = reasons
  const cites = reasons.length < 2 ? (first?.cites ?? []) : [...new Set(reasons.flatMap(reason => reason.cites))]
  return { what, days, date, because, cites, reasons }
}

/** An account with one more step. */
export function withStep(account: Account | undefined, ...more: readonly Step[]): Account | undefined {
  return account && { ...account, more: [...account.more, ...more] }
}

/** Puts an account in the place of another, if there is one. */
export function setAccount(
  accounts: { [kind in KindCode]?: Account },
  kind: KindCode,
  account: Account | undefined,
): void {
  if (account) accounts[kind] = account
}

/** The answers of the law that a calculation used, each once. */
export function reasonsOf(workings: Workings): readonly Reasoned<unknown>[] {
  const found = new Map<string, Reasoned<unknown>>()
  for (const steps of Object.values(workings)) {
    for (const { reasons } of steps) {
      for (const reason of reasons) found.set(`${reason.rule} ${reason.version}`, reason)
    }
  }
  return [...found.values()]
}
