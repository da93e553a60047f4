import type { Language } from '#kernel'

/** A document for people's hands, in one language: what stands on it, in the order in which it is read. */
export interface Paper {
  readonly language: Language
  readonly title: string
  /** At the foot of every page: whose it is, and which. */
  readonly foot: string
  /** Across every page, when nobody may rely on it. The first block says so too, for those who hear it read. */
  readonly watermark?: string
  /** `close`: for staff, in columns. `open`: for the person, in larger type. */
  readonly type: 'close' | 'open'
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Facts | Table | Notice | Signatures

export interface Heading {
  readonly is: 'heading'
  readonly level: 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly is: 'paragraph'
  readonly text: string
  readonly strong?: boolean
  /** Never the last thing on a page. */
  readonly withNext?: boolean
}

export interface List {
  readonly is: 'list'
  readonly ordered?: boolean
  readonly items: readonly string[]
}

/** Names with what stands for each: who, where, when. */
export interface Facts {
  readonly is: 'facts'
  readonly rows: readonly (readonly [name: string, value: string])[]
}

/** Rows of cells, the first of which names its row. */
export interface Table {
  readonly is: 'table'
  /** Read out with the table, and shown above it unless a heading says the same. */
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** True when the last row is what the others come to. */
  readonly result?: boolean
}

export interface Column {
  readonly head: string
  /** Its part of the width: columns of 1 and 2 are a third and two thirds. */
  readonly share: number
  readonly numeric?: boolean
}

export interface Cell {
  readonly text: string
  /** In smaller type below. */
  readonly under?: string
}

/** What nobody may overlook. */
export interface Notice {
  readonly is: 'notice'
  readonly text: string
}

/** Lines to sign and date on. */
export interface Signatures {
  readonly is: 'signatures'
  readonly lines: readonly string[]
  /** What stands before the day of each. */
  readonly date: string
}
