import { addDays, day } from '#kernel'
import { newId } from '#platform'
import type { BulkPerson } from '#record/people'

// Names spread as names are: a few very common, a long tail of rare ones. The commonest stand at the head of the list,
// each invented of syllables after that. In England and Wales the commonest surname is held by about 1.3 in a hundred.
const headSurnames =
  'Smith Jones Taylor Williams Brown Davies Evans Wilson Thomas Roberts Johnson Khan Walker Wright Robinson Thompson White Hughes Edwards Green Hall Patel Wood Harris Lewis Martin Jackson Clarke Ahmed Clark Singh Hill Moore Begum'.split(
    ' ',
  )
const headForenames =
  'David John Michael Paul Mohammed James Mark Andrew Daniel Lee Stephen Christopher Robert Richard Matthew Peter Jason Anthony Craig Ryan Sarah Kelly Emma Lisa Nicola Ashley Liam Kyle Jamie Gareth'.split(
    ' ',
  )

const starts = 'B Br C Ch D F G Gr H J K L M N P R S Sh T Th V W Y Z'.split(' ')
const middles = 'a e i o u ai ea oo ow y'.split(' ')
const ends = 'b ck d ford ham ke ley ll m n nd ng r rd s son st t ton tt well worth x'.split(' ')

export type Chance = () => number

/** The same seed gives the same numbers (Tommy Ettinger's mulberry32, public domain). */
export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const one = <Value>(chance: Chance, values: readonly Value[]) => values[Math.floor(chance() * values.length)] as Value

function madeUp(chance: Chance): string {
  return (
    one(chance, starts) +
    one(chance, middles) +
    one(chance, ends) +
    (chance() < 0.5 ? one(chance, middles) + one(chance, ends) : '')
  )
}

/** A list of names and a way to take one: the n-th is about n times as rare as the first (Zipf, flattened at the head). */
function stock(seed: number, head: readonly string[], size: number) {
  const chance = chanceOf(seed)
  const names = new Set(head)
  while (names.size < size) names.add(madeUp(chance))
  const list = [...names]
  let total = 0
  const upTo = list.map((_, at) => (total += 1 / (at + 7)))
  return (pick: Chance) => {
    const wanted = pick() * total
    let [low, high] = [0, list.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return list[low] ?? 'Smith'
  }
}

export const surname = stock(1, headSurnames, 20_000)
export const forename = stock(2, headForenames, 3_000)
/** Prisons with their share of the held, and delivery units. */
const prisons = Array.from({ length: 120 }, (_, at) => `P${String(at).padStart(2, '0')}`)
const units = Array.from({ length: 108 }, (_, at) => `U${String(at).padStart(3, '0')}`)

/** The invented person with this index. About a quarter are in prison, one in five has an alias. */
export function inventedPerson(index: number): BulkPerson {
  const chance = chanceOf(index + 77)
  const name = {
    forename: forename(chance),
    middleNames: chance() < 0.45 ? forename(chance) : '',
    surname: surname(chance),
  }
  const held = chance() < 0.266
  const digits = String(index % 10_000).padStart(4, '0')
  const pair = Math.floor(index / 10_000)
  const letters = 'ABCDEFGHJKLMNPQRTVWXYZ'
  return {
    id: newId(),
    name,
    aliases:
      chance() < 0.2
        ? [{ forename: forename(chance), middleNames: '', surname: chance() < 0.5 ? name.surname : surname(chance) }]
        : [],
    dateOfBirth: addDays(day('1946-01-01'), Math.floor(chance() ** 0.7 * 22_500)),
    sex: chance() < 0.9 ? 'male' : 'female',
    identifiers: [
      {
        kind: 'prison-number',
        value: `Z${digits}${letters[Math.floor(pair / 22)] ?? 'A'}${letters[pair % 22] ?? 'A'}`,
      },
      {
        kind: 'crn',
        value: `${letters[Math.floor(index / 1_000_000)] ?? 'A'}${String(index % 1_000_000).padStart(6, '0')}`,
      },
    ],
    postcode: `Z${one(chance, ['E', 'Q', 'X'])}${1 + Math.floor(chance() * 60)} ${Math.floor(chance() * 10)}${one(chance, ['AA', 'AB', 'XD', 'ZZ'])}`,
    ...(held ? { heldAt: one(chance, prisons), livingUnit: `A-1-${Math.floor(chance() * 60)}` } : {}),
    ...(!held || chance() < 0.5 ? { supervisedAt: one(chance, units) } : {}),
    ...(chance() < 1 / 400 ? { restrictedTo: ['somebody'] } : {}),
  }
}
