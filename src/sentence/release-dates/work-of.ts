import type { Actor, Task, Tx, WorkAsked } from '#platform'
import { whereDone, whoseWork, workKindCodes, workKinds, type ToDo } from './to-do.ts'
import { addDays } from '#kernel'
import { dayInLondon } from '#platform'
import { teamsOf, type Notice } from './notice.ts'
import { unseenNotices } from './notice.repository.ts'
import { thingsToDo } from './to-do.repository.ts'

/** What an actor has to do about release dates, and should know of them, at the places where they work. */
export async function workOf(tx: Tx, actor: Actor, asked: WorkAsked): Promise<readonly Task[]> {
  const { places } = actor
  const theirs = actor.roles.some(role => whoseWork.includes(role))
  const found = theirs
    ? await thingsToDo(tx, { places, kinds: workKindCodes, notMadeBy: actor.username, ...asked })
    : []
  const notices = await unseenNotices(tx, { places, teams: teamsOf(actor.roles), ...asked })
  return [...found.map(taskOf), ...notices.map(taskOfNotice)]
}

function taskOf(toDo: ToDo): Task {
  const { kind, person, due, since } = toDo
  return {
    id: `release-dates.${kind}:${toDo.calculation}`,
    what: workKinds[kind].what,
    about: { person },
    due,
    escalated: false,
    does: { text: workKinds[kind].does, href: whereDone(toDo) },
    changedAt: since,
    changedBy: toDo.owner ?? 'house',
  }
}

function taskOfNotice({ id, person, toldAt, toldBy }: Notice): Task {
  return {
    id: `release-dates.notice:${id}`,
    what: { en: 'Release dates moved', cy: 'Symudodd dyddiadau rhyddhau' },
    about: { person },
    due: addDays(dayInLondon(toldAt), 1),
    escalated: false,
    does: { text: { en: 'See what moved', cy: 'Gweld beth a symudodd' }, href: '/release-dates/notices' },
    changedAt: toldAt,
    changedBy: toldBy,
  }
}
