import type { Actor, Task, Tx } from '#platform'
import { approve } from './draft.ts'
import { listDrafts } from './repository.ts'
import { texts } from './texts.ts'

const MOST = 100

/** Drafts that wait for somebody who had no hand in them, as tasks of those who may approve. */
export async function waitingForApproval(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!actor.roles.includes('headquarters-policy')) return []
  const lines = await listDrafts(tx, MOST)
  return lines.flatMap(({ draft, changedAt }) => {
    if (draft.state !== 'awaiting-approval' || !approve(draft, actor.username).ok) return []
    return [
      {
        id: `law-change:${draft.id}:${draft.version}`,
        what: texts.toApprove,
        about: { says: draft.name },
        due: undefined,
        escalated: false,
        does: { text: texts.look, href: `/law-change/drafts/${draft.id}` },
        changedAt,
        changedBy: draft.drafters.at(-1) ?? '',
      },
    ]
  })
}
