import { derive } from '#law'
import { newId, type Actor, type House } from '#platform'
import { editionOn, findEdition, keepEdition } from '#sentence/rulebook'
import { told } from './alter-draft.ts'
import type { Drafted, Terms } from './draft.ts'
import { draftBegun } from './facts.ts'
import { insertDraft, keepVersion } from './repository.ts'

/** Begins a draft from an edition of the law: the one that calculations use today, unless another is named. */
export function beginDraft(
  house: House,
  actor: Actor,
  { base, ...terms }: Terms & { readonly base?: string | undefined },
): Promise<Drafted> {
  house.permissions.require(actor, 'law-change:draft')
  return house.db.transaction(actor, async tx => {
    const from = base === undefined ? await editionOn(tx, house.clock.today()) : await findEdition(tx, base)
    await keepEdition(tx, from, house.clock.now())
    const draft: Drafted = {
      ...terms,
      id: newId(),
      version: 1,
      state: 'drafted',
      base: from,
      edition: derive(from, terms.name, {}),
      drafters: [actor.username],
      returnedBecause: null,
    }
    await insertDraft(tx, draft, house.clock.now())
    await keepVersion(tx, draft, { what: draftBegun.name, why: terms.reason, at: house.clock.now() })
    await house.announce(tx, draftBegun, {
      subject: { house: true },
      reason: terms.reason,
      of: { draft: draft.id },
      after: told(draft),
    })
    return draft
  })
}
