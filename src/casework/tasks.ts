import type { Text } from '#kernel'
import type { Actor, Task, Tx, WorkAsked } from '#platform'
import { caseAddress, moveAddress } from './addresses.ts'
import type { Case, Clock } from './case.ts'
import { pageWords } from './page-words.ts'
import type { Process } from './process.ts'
import { waitingCases } from './clocks.repository.ts'
import { changedCases } from './repository.ts'
import { madeByThemselves } from './rights.ts'

const MOST = 200
const MOST_CHANGED = 50

/** What an actor has to do in a process, and what others changed in the cases the actor has had a hand in. */
export async function workIn(tx: Tx, process: Process, actor: Actor, asked: WorkAsked): Promise<readonly Task[]> {
  const holds = (roles: readonly string[] | undefined) =>
    roles?.some(role => actor.roles.some(own => own === role)) === true
  const names = Object.entries(process.clocks)
    .filter(([, { whose, escalates }]) => holds(whose) || holds(escalates))
    .map(([name]) => name)
  const waiting = await waitingCases(tx, process, { names, people: asked.people, until: asked.until, most: MOST })
  const theirs = waiting.filter(({ case: held, clock }) => {
    const declared = process.clocks[clock.name]
    if (!declared) return false
    if (madeByThemselves(process.moves[declared.does]?.notBy, held, actor)) return false
    return holds(declared.whose) || (clock.state === 'fired' && holds(declared.escalates))
  })
  const changed = asked.people
    ? []
    : await changedCases(tx, process, { username: actor.username, since: SINCE, most: MOST_CHANGED })
  return [
    ...theirs
      .slice(0, asked.most)
      .map(({ case: held, clock }) => toDo(process, held, { clock, theirs: holds(process.clocks[clock.name]?.whose) })),
    ...changed.map(held => toKnow(process, held)),
  ]
}

/** Everything: the desk knows when its reader last looked. */
const SINCE = '1970-01-01T00:00:00Z'

function toDo(process: Process, held: Case, { clock, theirs }: { clock: Clock; theirs: boolean }): Task {
  const declared = process.clocks[clock.name]
  const move = declared && process.moves[declared.does]
  return {
    id: `${process.name}:${clock.id}`,
    what: titled(process, held, declared?.says ?? process.says.one),
    about: aboutOf(held),
    due: clock.dueOn,
    escalated: clock.state === 'fired' && !theirs,
    does: {
      text: move?.says ?? process.says.one,
      href: declared ? moveAddress(process, held, declared.does) : caseAddress(process, held),
    },
    changedAt: held.changedAt,
    changedBy: held.changedBy,
  }
}

function toKnow(process: Process, held: Case): Task {
  const { en, cy } = process.says.one
  const state = process.states[held.state]?.says ?? process.says.one
  return {
    id: `${process.name}:${held.id}:${held.version}`,
    what: titled(process, held, { en: `${capital(en)}: ${state.en}`, cy: `${capital(cy)}: ${state.cy}` }),
    about: aboutOf(held),
    due: undefined,
    escalated: false,
    does: { text: pageWords.look, href: caseAddress(process, held) },
    changedAt: held.changedAt,
    changedBy: held.changedBy,
  }
}

/** With what the case is about: "Review the alert (Violent)". */
function titled(process: Process, { data }: Case, says: Text): Text {
  const field = process.fields[process.titled]
  const value = data[process.titled]
  if (!field || value === undefined || field.onlyFor) return says
  return { en: `${says.en} (${field.readBack(value, 'en')})`, cy: `${says.cy} (${field.readBack(value, 'cy')})` }
}

function aboutOf({ subject }: Case): Task['about'] {
  return 'person' in subject ? subject : { says: Object.values(subject)[0] ?? '' }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
