import type { Fact, Tx } from '#platform'
import { personOf } from '#record/people'
import { nothingToDo, settle } from './to-do.repository.ts'

/** Works out anew what is to be done about a person's dates, where they are now. */
export async function settleWhereTheyAre(tx: Tx, person: string): Promise<void> {
  const { heldAt, supervisedAt, mergedInto } = await personOf(tx, person)
  if (mergedInto !== null) return nothingToDo(tx, person)
  await settle(tx, { person, heldAt, supervisedAt })
}

/** What is to be done goes with a person to another place. What was told is read: who tells it may not see them there. */
export async function whenWhereaboutsChange(tx: Tx, { person, before, after }: Fact): Promise<void> {
  if (person === null) return
  const [was, is] = [whereabouts(before), whereabouts(after)]
  if (was.heldAt === is.heldAt && was.supervisedAt === is.supervisedAt) return
  await settle(tx, { person, ...is })
}

function whereabouts(told: object | null): { readonly heldAt: string | null; readonly supervisedAt: string | null } {
  const at = (name: 'heldAt' | 'supervisedAt') => {
    const value: unknown = told && name in told ? told[name as keyof typeof told] : null
    return typeof value === 'string' ? value : null
  }
  return { heldAt: at('heldAt'), supervisedAt: at('supervisedAt') }
}

/** When records are joined, the one that was merged away has nothing to be done about it; taken apart, each has its own. */
export async function whenRecordsJoin(
  tx: Tx,
  { of }: Fact<{ readonly person: string; readonly survivor: string }>,
): Promise<void> {
  for (const person of [of.person, of.survivor]) await settleWhereTheyAre(tx, person)
}
