import type { Text } from '#kernel'
import { isId, type Actor, type House, type Tx } from '#platform'
import { nameKinds } from '../codes.ts'
import { fullName } from '../name-key.ts'
import type { PersonInList } from '../person.ts'
import { peopleInList } from '../repository.ts'
import { readQuery, type Query } from './read-query.ts'
import { ranks, type Filter, type Hit, type Place } from './names-asked.repository.ts'
import {
  findAmongFew,
  findByBeginning,
  findByBirth,
  findByNumber,
  findByWords,
  listPeople,
} from './search.repository.ts'
import { likenesses } from './words-meant.repository.ts'

export interface FindPeople extends Filter {
  /** What was typed. Empty: everybody that the filters let through. */
  readonly typed: string
  /** The `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

export interface FoundPerson extends PersonInList {
  /** Why they are in the list. */
  readonly because: Text
  /** True when their own name or number shows it. */
  readonly plain: boolean
}

export interface Found {
  readonly people: readonly FoundPerson[]
  /** How many were found. Undefined where they are not counted. */
  readonly count: number | undefined
  /** True when there are more than are counted and shown: then more should be typed. */
  readonly more: boolean
  /** The next page begins after this. */
  readonly next: string | null
  /** The one person whose number was typed. */
  readonly straightTo: string | undefined
  /** True when nobody fits the date of birth, so that these fit the name only. */
  readonly bornOtherwise: boolean
}

/** Somebody who reads more results than this would do better to type more. */
export const MOST_FOUND = 200
/** Several names may be one person's, so more names than people are looked at. */
const MOST_NAMES = 2 * MOST_FOUND
/** Looser ways to look are tried only while fewer than this have been found. */
const ENOUGH = 10

/** Finds people by number, name and date of birth, the likeliest first, among those that the actor may know of. */
export function findPeople(house: House, actor: Actor, wanted: FindPeople): Promise<Found> {
  const query = readQuery(wanted.typed, house.clock.today())
  return house.db.transaction(actor, tx => findWithin(tx, wanted, query))
}

async function findWithin(tx: Tx, wanted: FindPeople, query: Query): Promise<Found> {
  if (wanted.typed.trim() === '') return everybody(tx, wanted)
  const numbered = await findByNumber(tx, query.numbers)
  const onlyANumber = query.words.length === 0 && query.born === undefined
  const asked = numbered.length === 0 && !onlyANumber ? await ladder(tx, query, wanted) : noHits
  const { hits, bornOtherwise } = asked
  const found = numbered.length > 0 ? numbered.map(numberHit) : once(hits)
  const all = found.slice(0, MOST_FOUND)

  const from = wanted.after === undefined ? 0 : indexAfter(all, readCursor(wanted.after))
  const page = all.slice(from, from + wanted.limit)
  const last = page.at(-1)
  return {
    people: await shown(tx, page, query),
    count: all.length,
    more: found.length > all.length || hits.length >= MOST_NAMES,
    next: last && from + wanted.limit < all.length ? cursor(last.place) : null,
    straightTo: numbered.length === 1 ? numbered[0] : undefined,
    bornOtherwise,
  }
}

const noHits: { readonly hits: readonly Hit[]; readonly bornOtherwise: boolean } = { hits: [], bornOtherwise: false }

/** Looks in stricter ways first. Like-sounding and misspelt names come only while few have been found. */
async function ladder(tx: Tx, query: Query, filter: Filter): Promise<typeof noHits> {
  const most = MOST_NAMES
  if (query.words.length === 0) return { hits: await findByBirth(tx, { query, filter, most }), bornOtherwise: false }
  const climb = async (asked: Query) => {
    const few = await findAmongFew(tx, { query: asked, filter, most })
    if (few) return nearest(few)
    let hits = await findByBeginning(tx, { query: asked, filter, most })
    for (const likeness of likenesses) {
      if (once(hits).length >= ENOUGH) break
      hits = [...hits, ...(await findByWords(tx, { query: asked, filter, most }, likeness))]
    }
    return hits
  }
  const hits = await climb(query)
  if (hits.length > 0 || query.born === undefined) return { hits, bornOtherwise: false }
  const otherwise = await climb({ ...query, born: undefined })
  return { hits: otherwise, bornOtherwise: otherwise.length > 0 }
}

/** Hits of the nearest ranks, and of looser ones only while there are few. */
function nearest(hits: readonly Hit[]): readonly Hit[] {
  const rankOf = ({ place: { rank } }: Hit) => Math.max(ranks.begins, Math.floor(rank))
  let kept: readonly Hit[] = []
  for (const rank of [...new Set(hits.map(rankOf))].toSorted((left, right) => left - right)) {
    if (once(kept).length >= ENOUGH) break
    kept = [...kept, ...hits.filter(hit => rankOf(hit) === rank)]
  }
  return kept
}

async function everybody(tx: Tx, wanted: FindPeople): Promise<Found> {
  const after = wanted.after === undefined ? undefined : readCursor(wanted.after)
  const hits = await listPeople(tx, { filter: wanted, after, most: wanted.limit + 1 })
  const page = hits.slice(0, wanted.limit)
  const last = page.at(-1)
  return {
    people: await shown(tx, page, { numbers: [], words: [], born: undefined }),
    count: undefined,
    more: false,
    next: last && hits.length > wanted.limit ? cursor(last.place) : null,
    straightTo: undefined,
    bornOtherwise: false,
  }
}

function numberHit(person: string): Hit {
  return {
    place: { rank: ranks.number, surname: '', forename: '', person },
    kind: 'current',
    name: { forename: '', middleNames: '', surname: '' },
  }
}

/** Each person once, where they stand first. */
function once(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ place }) => !seen.has(place.person) && seen.add(place.person))
}

async function shown(tx: Tx, hits: readonly Hit[], query: Query): Promise<readonly FoundPerson[]> {
  const people = new Map(
    (
      await peopleInList(
        tx,
        hits.map(({ place }) => place.person),
      )
    ).map(each => [each.id, each]),
  )
  return hits.flatMap(hit => {
    const person = people.get(hit.place.person)
    return person ? [{ ...person, because: because(hit, query), plain: plain(hit) }] : []
  })
}

function because({ place: { rank }, kind, name }: Hit, { words }: Query): Text {
  const how = BECAUSE[Math.floor(rank)]
  if (kind === 'current' || Math.floor(rank) === ranks.born || words.length === 0)
    return how ?? { en: 'Name', cy: 'Enw' }
  const known = nameKinds[kind]
  return { en: `${known.en}: ${fullName(name)}`, cy: `${known.cy}: ${fullName(name)}` }
}

function plain({ place: { rank }, kind }: Hit): boolean {
  return kind === 'current' && Math.floor(rank) !== ranks.sounds && Math.floor(rank) !== ranks.alike
}

const BECAUSE: Readonly<Record<number, Text>> = {
  [ranks.number]: { en: 'Number', cy: 'Rhif' },
  [ranks.exact]: { en: 'Name', cy: 'Enw' },
  [ranks.begins]: { en: 'Name begins so', cy: 'Enw’n dechrau felly' },
  [ranks.anyWord]: { en: 'Name', cy: 'Enw' },
  [ranks.sounds]: { en: 'Sounds alike', cy: 'Swnio’n debyg' },
  [ranks.alike]: { en: 'Spelt alike', cy: 'Sillafu’n debyg' },
  [ranks.born]: { en: 'Date of birth', cy: 'Dyddiad geni' },
}

function cursor({ rank, surname, forename, person }: Place): string {
  return Buffer.from(JSON.stringify([rank, surname, forename, person])).toString('base64url')
}

/** The place that a cursor stands for. A text that is none stands before everybody. */
function readCursor(text: string): Place | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(read) || read.length !== 4) return undefined
    const [rank, surname, forename, person] = read as readonly unknown[]
    const plain = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0')
    if (typeof rank !== 'number' || !plain(surname) || !plain(forename) || !plain(person) || !isId(person))
      return undefined
    return { rank, surname, forename, person }
  } catch {
    return undefined
  }
}

/** Where a list goes on after a place that may have left it since. */
function indexAfter(hits: readonly Hit[], after: Place | undefined): number {
  if (after === undefined) return 0
  const there = hits.findIndex(({ place }) => place.person === after.person)
  if (there >= 0) return there + 1
  const key = ({ rank, surname, forename, person }: Place) => [rank, surname, forename, person].join('\u0001')
  const later = hits.findIndex(({ place }) => key(place) > key(after))
  return later >= 0 ? later : hits.length
}
