import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { fill } from '#web'
import type { OpenDraft } from '../../draft/keep-draft.ts'
import { correctionReadBack } from '../../draft/correction-fields.ts'

export interface Task {
  readonly title: Text
  /** What has been said so far. */
  readonly says: Text | undefined
  readonly href: string | undefined
  readonly status: 'done' | 'begun' | 'to-do' | 'wrong' | 'not-yet'
}

export interface TaskListPage extends PersonPage {
  readonly path: string
  readonly heading: Text
  readonly tasks: readonly Task[]
}

/** The tasks of a draft, and how far each has come. */
export function taskListPage(about: AboutPerson, path: string, open: OpenDraft): TaskListPage {
  const { read, faults, draft } = open
  const wrongAt = (...starts: readonly string[]) => faults.some(({ at }) => starts.some(start => at.startsWith(start)))
  const court = read.court
  const sentenced = read.charges.filter(each => each.read.done && each.read.value.sentence !== null).length
  const tasks: readonly Task[] = [
    {
      title: { en: 'Person', cy: 'Person' },
      says: undefined,
      href: `${path}/person`,
      status: read.person ? 'done' : 'to-do',
    },
    ...(draft.corrects === null
      ? []
      : [
          {
            title: { en: 'Why the warrant is corrected', cy: 'Pam y cywirir y warant' },
            says: read.correction.done ? correctionReadBack(read.correction.value) : undefined,
            href: `${path}/correction`,
            status: read.correction.done ? 'done' : read.correction.begun ? 'begun' : 'to-do',
          } as const,
        ]),
    {
      title: { en: 'Court and case', cy: 'Llys ac achos' },
      says: court.done ? open.reference.court(court.value.court)?.name : undefined,
      href: `${path}/court`,
      status: court.done
        ? wrongAt('/court', '/caseReference', '/heardOn', '/hearing')
          ? 'wrong'
          : 'done'
        : court.begun
          ? 'begun'
          : 'to-do',
    },
    {
      title: { en: 'Charges and sentences', cy: 'Cyhuddiadau a dedfrydau' },
      says:
        read.charges.length === 0
          ? undefined
          : fill(
              {
                en: 'Charges: {charges}. Sentences: {sentenced}.',
                cy: 'Cyhuddiadau: {charges}. Dedfrydau: {sentenced}.',
              },
              { charges: read.charges.length, sentenced },
            ),
      href: `${path}/charges`,
      status:
        read.charges.length === 0
          ? 'to-do'
          : read.charges.some(each => !each.read.done)
            ? 'begun'
            : wrongAt('/charges')
              ? 'wrong'
              : 'done',
    },
    {
      title: { en: 'Time already served', cy: 'Amser a dreuliwyd eisoes' },
      says: undefined,
      href: `${path}/time`,
      status: !read.time.done
        ? 'begun'
        : wrongAt('/remand', '/taggedBailDays')
          ? 'wrong'
          : Object.keys(draft.typed.time).length === 0
            ? 'to-do'
            : 'done',
    },
  ]
  const ready = tasks.every(({ status }) => status === 'done')
  return {
    about,
    path,
    title:
      draft.corrects === null
        ? { en: 'Add a warrant', cy: 'Ychwanegu gwarant' }
        : { en: 'Correct a warrant', cy: 'Cywiro gwarant' },
    heading:
      draft.corrects === null
        ? { en: 'Add a warrant', cy: 'Ychwanegu gwarant' }
        : { en: 'Correct a warrant', cy: 'Cywiro gwarant' },
    back: `/people/${about.id}/warrants`,
    tasks: [
      ...tasks,
      {
        title: { en: 'Check and record', cy: 'Gwirio a chofnodi' },
        says: undefined,
        href: ready ? `${path}/check` : undefined,
        status: ready ? 'to-do' : 'not-yet',
      },
    ],
  }
}
