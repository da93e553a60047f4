import type { Draft } from './draft.ts'

/** One step in the life of a draft. */
export interface DraftStep {
  readonly version: number
  /** The name of the fact that tells of it. */
  readonly what: string
  readonly why: string | null
  readonly by: string
  readonly at: string
}

/** A draft as a list has it. */
export interface DraftLine {
  readonly draft: Draft
  readonly changedAt: string
}
