import { offenceOf, offences, type Family, type Offence } from './offence.ts'

interface Indexed {
  readonly offence: Offence
  readonly words: readonly string[]
  readonly text: string
}

// Words that say nothing by themselves: what is typed with or without them finds the same.
const EMPTY = new Set([
  'a',
  'an',
  'and',
  'any',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])

// What people type, where the wording says it differently.
const ALSO: Readonly<Record<string, string>> = {
  TH68010: 'shoplifting stealing',
  OF61102: 'abh',
  OF61014: 'gbh',
  OF61016: 'gbh',
  OF61017: 'gbh',
  OF61131: 'gbh',
  CJ88144: 'knife bladed',
  TH68026: 'house',
  TH68036: 'house',
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const index: readonly Indexed[] = offences.map(offence => {
  const text = folded(`${offence.wording} ${offence.act ?? ''}`)
  const more = folded(`${offence.code} ${ALSO[offence.code] ?? ''}`)
  return { offence, text, words: [...new Set(`${text} ${more}`.split(' '))] }
})

export interface OffencesWanted {
  /** A code, the beginning of one, or words of the offence. */
  readonly words: string
  readonly family?: Family
  readonly most?: number
}

/**
 * Offences by code or words, best first: the code itself, then codes that begin so, then wordings. Each word typed must
 * begin a word of the offence. Codes that warrants carry come before the Home Office's.
 */
export function findOffences({ words, family, most = 20 }: OffencesWanted): readonly Offence[] {
  const typed = folded(words)
  const all = typed === '' ? [] : typed.split(' ')
  const asked = all.filter(word => !EMPTY.has(word))
  if (asked.length === 0) return []
  const exact = offenceOf(words)
  const found: { offence: Offence; rank: number }[] = []
  for (const { offence, words: own, text } of index) {
    if (family !== undefined && offence.family !== family) continue
    if (!asked.every(word => own.some(each => each.startsWith(word)))) continue
    found.push({ offence, rank: rankOf(offence, text, typed) })
  }
  found.sort(
    (left, right) =>
      left.rank - right.rank ||
      left.offence.wording.length - right.offence.wording.length ||
      (left.offence.code < right.offence.code ? -1 : 1),
  )
  const rest = found.map(({ offence }) => offence).filter(({ code }) => code !== exact?.code)
  const first = exact && (family === undefined || exact.family === family) ? [exact] : []
  return [...first, ...rest].slice(0, most)
}

function rankOf(offence: Offence, text: string, typed: string): number {
  const listed = offence.family === 'criminal-justice-system' ? 0 : 10
  if (offence.standing !== 'offence') return listed + 5
  if (folded(offence.code).startsWith(typed)) return listed
  if (text.startsWith(typed)) return listed + 1
  return listed + 2
}
