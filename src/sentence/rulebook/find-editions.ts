import type { Day } from '#kernel'
import { lawBeforeTheSentencingAct, lawInForce, type Edition } from '#law'
import { NotFound, type Tx } from '#platform'
import type { KeptEdition } from './kept-edition.ts'
import { keptEdition, keptEditions, publishedOn } from './repository.ts'

/** Editions that the program brings with it. */
const brought = [lawInForce, lawBeforeTheSentencingAct]

/** The edition that calculations use on a day: the published one that began last, else the law as the program knows it. */
export async function editionOn(tx: Tx, on: Day): Promise<Edition> {
  const published = await publishedOn(tx, on)
  return published === undefined ? lawInForce : findEdition(tx, published)
}

/** Editions are never changed, so one that was read once is known. */
const known = new Map<string, Edition>(brought.map(edition => [edition.id, edition]))

/** An edition by its id. Throws NotFound. */
export async function findEdition(tx: Tx, id: string): Promise<Edition> {
  const already = known.get(id)
  if (already) return already
  const found = await keptEdition(tx, id)
  if (!found) throw new NotFound(`edition ${id}`)
  known.set(id, found.edition)
  return found.edition
}

/** Every edition there is: those published, those that calculations have used, and those that the program brings. */
export async function listEditions(tx: Tx): Promise<readonly KeptEdition[]> {
  const kept = await keptEditions(tx)
  const missing = brought.filter(({ id }) => !kept.some(({ edition }) => edition.id === id))
  return [...missing.map(edition => ({ edition, begins: undefined, publishedBy: undefined })), ...kept]
}
