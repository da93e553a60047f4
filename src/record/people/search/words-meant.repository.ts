import { sql } from 'kysely'
import type { Tx } from '#platform'
import type { PeopleTables } from '../tables.ts'

/** How far words that were typed may be from words of a name, the nearest first. */
export const likenesses = ['anyWord', 'sounds', 'alike'] as const

export type Likeness = (typeof likenesses)[number]

/** A word of somebody's name that may have been meant by one that was typed. */
export interface Meant {
  readonly word: string
  /** The nearest likeness in which it is meant. */
  readonly likeness: Likeness
}

const MOST_BEGUN = 200
const MOST_SOUNDING = 60
const MOST_SPELT = 30

/**
 * The words of names that may have been meant by each word that was typed, the likest first: those that it begins, then
 * those that sound like it, then those spelt like it. The list of words is small, so this is quick; knowing the words,
 * the planner knows how many names to expect.
 */
export async function wordsMeant(
  tx: Tx,
  words: readonly string[],
  upTo: Likeness,
): Promise<readonly (readonly Meant[])[]> {
  const begun = (word: string) => sql`
    (select word, 0 as far, 1::real as alike from people.word where word like ${`${word}%`} order by word limit ${MOST_BEGUN})`
  // The code of a sound is short, so words that share hardly a letter may have the same.
  const sounding = (word: string) => sql`
    (select word, 1, similarity(word, ${word}) as alike from people.word
      where (sound in (dmetaphone(${word}), dmetaphone_alt(${word})) or other in (dmetaphone(${word}), dmetaphone_alt(${word})))
        and levenshtein(word, ${word}) < 0.75 * greatest(length(word), ${word.length})
      order by alike desc, word limit ${MOST_SOUNDING})`
  const spelt = (word: string) => sql`
    (select word, 2, similarity(word, ${word}) as alike from people.word where word % ${word}
      order by alike desc, word limit ${MOST_SPELT})`
  // Swapped letters change most of a short word's trigrams, but are two steps apart.
  const mistyped = (word: string) => sql`
    (select word, 2, 1 - levenshtein(word, ${word})::real / ${word.length} as alike from people.word
      where word like ${`${word.slice(0, 1)}%`} and length(word) between ${word.length - 1} and ${word.length + 1}
        and levenshtein_less_equal(word, ${word}, 2) <= ${word.length > 4 ? 2 : 1}
      order by alike desc, word limit ${MOST_SPELT})`
  const ways = { anyWord: [begun], sounds: [begun, sounding], alike: [begun, sounding, spelt, mistyped] }[upTo]
  const each = words.map(
    (word, at) => sql`
      (select ${at}::integer as at, word, min(far) as far, max(alike) as alike
         from (${sql.join(
           ways.map(way => way(word)),
           sql` union all `,
         )}) as way group by word)`,
  )
  const { rows } = await sql<{ at: number; word: string; far: number }>`
    select at, word, far from (${sql.join(each, sql` union all `)}) as meant
     order by at, alike desc, word`.execute(tx.tables<PeopleTables>())
  return words.map((_, at) =>
    rows.filter(row => row.at === at).map(({ word, far }) => ({ word, likeness: likenesses[far] ?? 'alike' })),
  )
}
