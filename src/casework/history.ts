import type { Text } from '#kernel'
import { factsOfPerson, type Actor, type Tx } from '#platform'
import { shownTo, type Case } from './case.ts'
import { stepSealed } from './facts.ts'
import type { Process } from './process.ts'
import { sealedOf } from './repository.ts'

/** A step in a case, as its history tells it. */
export interface PastStep {
  readonly says: Text
  readonly by: string
  readonly at: string
  readonly reason: string | undefined
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

interface Content {
  readonly kind: string
  readonly by: string
  readonly at: string
  readonly reason: string | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

const PAGE = 200

/**
 * What has happened in a case, newest first: the journal's lines about it, each with what was kept apart under its
 * seal as far as the actor may read that.
 */
export async function historyOf(tx: Tx, process: Process, of: Case): Promise<readonly PastStep[]> {
  const sealed = new Map((await sealedOf(tx, of.id)).map(kept => [kept.seal, kept.content as Content]))
  const steps: PastStep[] = []
  for (const line of await linesAbout(tx, of)) {
    const kept = line.seal === undefined ? undefined : sealed.get(line.seal)
    if (line.seal !== undefined) sealed.delete(line.seal)
    steps.push(toStep(process, tx.actor, kept ?? line))
  }
  for (const kept of sealed.values()) steps.push(toStep(process, tx.actor, kept))
  return steps.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}

async function linesAbout(tx: Tx, of: Case): Promise<readonly (Content & { readonly seal: string | undefined })[]> {
  if (!('person' in of.subject)) return []
  const { person } = of.subject
  const found: (Content & { readonly seal: string | undefined })[] = []
  let before: number | undefined
  for (;;) {
    const lines = await factsOfPerson(tx, { person, before, most: PAGE })
    for (const line of lines) {
      const about = line.of as { readonly case?: unknown; readonly seal?: unknown }
      if (about.case !== of.id) continue
      found.push({
        kind: line.kind,
        by: line.by,
        at: line.at,
        reason: line.reason,
        before: line.before as Content['before'],
        after: line.after as Content['after'],
        seal: typeof about.seal === 'string' ? about.seal : undefined,
      })
    }
    const last = lines.at(-1)
    if (!last || lines.length < PAGE || last.at < of.openedAt) return found
    before = last.seq
  }
}

function toStep(process: Process, actor: Actor, { kind, by, at, reason, before, after }: Content): PastStep {
  const kinds = [...Object.values(process.moves), ...Object.values(process.clocks)].map(({ announces }) => announces)
  const says = kinds.find(({ name }) => name === kind)?.says ?? stepSealed.says
  const shown = (values: Content['before']) => shownTo(process, actor, values ?? {})
  return { says, by, at, reason: reason ?? undefined, before: shown(before), after: shown(after) }
}
