import { isoDay, ok, refuse, type Day, type Result } from '#kernel'
import { editionJson, type Edition } from '#law'
import type { House, Tx } from '#platform'
import { editionPublished } from './facts.ts'
import { beginsOn, insertPublication, keepEdition } from './repository.ts'

export type CannotPublish =
  | { readonly code: 'rulebook.begins-in-the-past' }
  | { readonly code: 'rulebook.another-begins-then' }

/** Publishes an edition: calculations use it from a day on. Who must have agreed is for the one who asks. */
export async function publishEdition(
  house: House,
  tx: Tx,
  { edition, begins, reason }: { readonly edition: Edition; readonly begins: Day; readonly reason: string },
): Promise<Result<Edition, CannotPublish>> {
  if (begins < house.clock.today()) return refuse({ code: 'rulebook.begins-in-the-past' })
  if (await beginsOn(tx, begins)) return refuse({ code: 'rulebook.another-begins-then' })
  const now = house.clock.now()
  await keepEdition(tx, edition, now)
  await insertPublication(tx, { edition: edition.id, begins, now })
  await house.announce(tx, editionPublished, {
    subject: { house: true },
    on: begins,
    reason,
    of: { edition: edition.id, begins: isoDay(begins) },
    after: editionJson(edition),
  })
  return ok(edition)
}
