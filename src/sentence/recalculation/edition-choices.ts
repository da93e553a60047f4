import type { Edition } from '#law'
import type { House, Tx } from '#platform'
import { editionOn, listEditions } from '#sentence/rulebook'

/** Editions by what they are chosen by: `in-force` for what calculations use today, the others by their id. */
export type EditionChoices = Readonly<Record<string, Edition>>

/** The editions that may be chosen: the one in force first, then every other that there is. */
export async function editionChoices(house: House, tx: Tx): Promise<EditionChoices> {
  const inForce = await editionOn(tx, house.clock.today())
  const all = (await listEditions(tx)).map(({ edition }) => edition)
  const others = all.filter(({ id }) => id !== inForce.id)
  return { 'in-force': inForce, ...Object.fromEntries(others.map(edition => [edition.id, edition])) }
}
