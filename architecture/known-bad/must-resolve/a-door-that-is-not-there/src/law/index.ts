import type { Term } from '#kernel/term'

export type Sentence = Term
