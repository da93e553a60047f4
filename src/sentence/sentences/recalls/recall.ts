import { addTerm, addYears, ok, refuse, type Day, type Result, type Term, type Text } from '#kernel'
import type { Recall as LawRecall } from '#law'

interface RecallKindFacts {
  readonly name: Text
  /** Days in custody from the return, which is the first; undefined when it lasts to the end of the licence. */
  readonly days?: number
  /** What the law calls it. Left out: the law does not work its dates out, and it is refused by name. */
  readonly law?: LawRecall['kind']
  readonly cites: string
}

/** Every kind of recall, in the order in which they are offered. */
export const recallKinds = {
  standard: {
    name: { en: 'Standard recall', cy: 'Galw yn ôl safonol' },
    law: 'standard',
    cites: 'Criminal Justice Act 2003 ss.254, 255C',
  },
  'fixed-term-56': {
    name: { en: '56-day fixed-term recall', cy: 'Galw yn ôl cyfnod penodol 56 diwrnod' },
    days: 56,
    law: 'fixed-term-56',
    cites: 'Criminal Justice Act 2003 s.255BA',
  },
  'fixed-term-28': {
    name: { en: '28-day fixed-term recall', cy: 'Galw yn ôl cyfnod penodol 28 diwrnod' },
    days: 28,
    law: 'fixed-term-28',
    cites: 'Criminal Justice Act 2003 ss.255A, 255B',
  },
  'fixed-term-14': {
    name: { en: '14-day fixed-term recall', cy: 'Galw yn ôl cyfnod penodol 14 diwrnod' },
    days: 14,
    law: 'fixed-term-14',
    cites: 'Criminal Justice Act 2003 ss.255A, 255B',
  },
  'fixed-term-48': {
    name: { en: '48-day fixed-term recall', cy: 'Galw yn ôl cyfnod penodol 48 diwrnod' },
    days: 48,
    law: 'fixed-term-48',
    cites: 'Criminal Justice Act 2003 ss.255A, 255B as amended in 2025',
  },
  'curfew-breach': {
    name: {
      en: 'Recall from home detention curfew: breach of curfew',
      cy: 'Galw yn ôl o gyrffyw cadw gartref: torri’r cyrffyw',
    },
    law: 'curfew-breach',
    cites: 'Criminal Justice Act 2003 s.255(1)(a)',
  },
  'curfew-monitoring': {
    name: {
      en: 'Recall from home detention curfew: cannot be monitored',
      cy: 'Galw yn ôl o gyrffyw cadw gartref: ni ellir monitro',
    },
    law: 'curfew-breach',
    cites: 'Criminal Justice Act 2003 s.255(1)(b)',
  },
  'curfew-fixed-term-28': {
    name: {
      en: '28-day fixed-term recall from home detention curfew',
      cy: 'Galw yn ôl cyfnod penodol 28 diwrnod o gyrffyw cadw gartref',
    },
    days: 28,
    cites: 'Criminal Justice Act 2003 ss.255A, 255B',
  },
  'curfew-fixed-term-14': {
    name: {
      en: '14-day fixed-term recall from home detention curfew',
      cy: 'Galw yn ôl cyfnod penodol 14 diwrnod o gyrffyw cadw gartref',
    },
    days: 14,
    cites: 'Criminal Justice Act 2003 ss.255A, 255B',
  },
} as const satisfies Record<string, RecallKindFacts>

export type RecallKind = keyof typeof recallKinds
export const recallKindNames = Object.keys(recallKinds) as readonly RecallKind[]

/** What a kind of recall says of itself. */
export function recallKindOf(kind: RecallKind): RecallKindFacts {
  return recallKinds[kind]
}

/** What is recorded of a recall. */
export interface RecallTerms {
  readonly kind: RecallKind
  /** The day on which the licence was revoked. */
  readonly revokedOn: Day
  /** The day on which the person was back in custody; null while they are still at large. */
  readonly returnedOn: Day | null
  /** The sentences whose licence was revoked. */
  readonly sentences: readonly string[]
}

/** A recall as it is kept. */
export interface Recall extends RecallTerms {
  readonly id: string
  readonly version: number
  readonly person: string
  readonly state: 'in-force' | 'cancelled'
  /** Who decided it and why, as the recall notice says. */
  readonly decision: string
}

/** A sentence in force, as far as a recall needs to know it. */
export interface RecallableSentence {
  readonly id: string
  readonly imposedOn: Day
  /** Custodial part and licence together. */
  readonly terms: readonly Term[]
  /** Whether its type has a licence that can be revoked. */
  readonly recallable: boolean
  readonly section250: boolean
  /** It follows another, or another follows it. */
  readonly chained: boolean
}

/** What a recall is checked against. */
export interface RecallCircumstances {
  readonly today: Day
  readonly sentences: readonly RecallableSentence[]
  /** The person's other recalls in force. */
  readonly others: readonly Recall[]
}

export interface CannotRecall {
  readonly code:
    | 'recall.no-sentences'
    | 'recall.unknown-sentence'
    | 'recall.not-recallable'
    | 'recall.revoked-in-future'
    | 'recall.revoked-before-sentence'
    | 'recall.revoked-before-another'
    | 'recall.returned-in-future'
    | 'recall.returned-before-revoked'
    | 'recall.14-days-for-12-months'
    | 'recall.28-days-under-12-months'
    | 'recall.two-lengths'
}

/**
 * Whether a recall can be as it is said: the days in their order, sentences with a licence, and the fixed term that fits
 * their length (14 days only where every sentence is under 12 months, 28 only where one is of 12 months or more or they
 * run one after the other). Sources: Criminal Justice Act 2003 ss.254 to 255B; the rules of the national service for
 * recording a recall.
 */
export function checkRecall(terms: RecallTerms, circumstances: RecallCircumstances): Result<RecallTerms, CannotRecall> {
  const code =
    wrongSentences(terms, circumstances) ?? wrongDays(terms, circumstances) ?? wrongLength(terms, circumstances)
  return code === undefined ? ok(terms) : refuse({ code })
}

type Code = CannotRecall['code'] | undefined

function covered({ sentences }: RecallTerms, circumstances: RecallCircumstances): readonly RecallableSentence[] {
  return circumstances.sentences.filter(({ id }) => sentences.includes(id))
}

function wrongSentences(terms: RecallTerms, circumstances: RecallCircumstances): Code {
  if (terms.sentences.length === 0) return 'recall.no-sentences'
  const those = covered(terms, circumstances)
  if (those.length < new Set(terms.sentences).size) return 'recall.unknown-sentence'
  return those.every(({ recallable }) => recallable) ? undefined : 'recall.not-recallable'
}

function wrongDays({ revokedOn, returnedOn, ...terms }: RecallTerms, circumstances: RecallCircumstances): Code {
  const { today, others } = circumstances
  if (revokedOn > today) return 'recall.revoked-in-future'
  const those = covered({ revokedOn, returnedOn, ...terms }, circumstances)
  if (those.some(({ imposedOn }) => revokedOn <= imposedOn)) return 'recall.revoked-before-sentence'
  if (others.some(other => revokedOn <= other.revokedOn && overlaps(other.sentences, terms.sentences))) {
    return 'recall.revoked-before-another'
  }
  if (returnedOn === null) return undefined
  if (returnedOn > today) return 'recall.returned-in-future'
  return returnedOn < revokedOn ? 'recall.returned-before-revoked' : undefined
}

function overlaps(some: readonly string[], others: readonly string[]): boolean {
  return some.some(id => others.includes(id))
}

function wrongLength(terms: RecallTerms, circumstances: RecallCircumstances): Code {
  const { kind, sentences } = terms
  const { days } = recallKindOf(kind)
  if (days === undefined) return undefined
  // A sentence is under one recall at a time, the latest: others speak for the rest.
  const elsewhere = circumstances.others.filter(other => !other.sentences.every(id => sentences.includes(id)))
  if (elsewhere.some(other => (recallKindOf(other.kind).days ?? days) !== days)) return 'recall.two-lengths'
  const those = covered(terms, circumstances)
  if (kind === 'fixed-term-14' && those.some(isTwelveMonths)) return 'recall.14-days-for-12-months'
  const short = those.every(each => !isTwelveMonths(each) && !each.chained)
  return kind === 'fixed-term-28' && short ? 'recall.28-days-under-12-months' : undefined
}

/** Twelve months or more, counted by the calendar from the day it was imposed. */
function isTwelveMonths({ imposedOn, terms }: RecallableSentence): boolean {
  return terms.reduce((on, length) => addTerm(on, length), imposedOn) >= addYears(imposedOn, 1)
}

/** How the person last left custody before the recall, as far as it decides which kinds are expected. */
export interface LastRelease {
  readonly onCurfew: boolean
  /** The latest conditional release date of the sentences. */
  readonly conditionalReleaseOn: Day | null
}

/**
 * The kinds of recall that the law expects: any other may be a slip, and is asked about. Detention under section 250 keeps
 * the shorter fixed terms; everybody else has 56 days (Sentencing Act 2026 ss.30 to 33).
 */
export function expectedKinds(
  terms: Pick<RecallTerms, 'revokedOn' | 'sentences'>,
  sentences: readonly RecallableSentence[],
  { onCurfew, conditionalReleaseOn }: LastRelease,
): readonly RecallKind[] {
  const those = sentences.filter(({ id }) => terms.sentences.includes(id))
  const fromCurfew = onCurfew && (conditionalReleaseOn === null || terms.revokedOn < conditionalReleaseOn)
  const youth = those.length > 0 && those.every(({ section250 }) => section250)
  const long = those.some(isTwelveMonths)
  if (youth && fromCurfew) {
    return [long ? 'curfew-fixed-term-28' : 'curfew-fixed-term-14', 'curfew-monitoring', 'curfew-breach']
  }
  if (youth) return long ? ['fixed-term-28', 'standard'] : ['fixed-term-14']
  return fromCurfew ? ['fixed-term-56', 'curfew-monitoring', 'curfew-breach'] : ['fixed-term-56', 'standard']
}

/** The days at large between the revocation and the return, neither counted; undefined when there are none. */
export function daysAtLarge({
  revokedOn,
  returnedOn,
}: RecallTerms): { readonly from: Day; readonly to: Day } | undefined {
  if (returnedOn === null || returnedOn <= revokedOn + 1) return undefined
  return { from: (revokedOn + 1) as Day, to: (returnedOn - 1) as Day }
}

/** The recall that a sentence is under: the latest in force that covers it. */
export function recallOf(sentence: string, recalls: readonly Recall[]): Recall | undefined {
  return recalls
    .filter(({ state, sentences }) => state === 'in-force' && sentences.includes(sentence))
    .toSorted((one, other) => other.revokedOn - one.revokedOn)[0]
}
