import type { Job, Permission, Room } from '#platform'
import { fireClocks } from './fire-clocks.ts'
import { permissionFor, type Process } from './process.ts'
import { processApi } from './process.api.ts'
import { processPages } from './process.pages.ts'
import { readPermission } from './read-case.ts'
import { workIn } from './tasks.ts'
import { publishView } from './views.repository.ts'

/**
 * The permissions that follow from a declaration: one to read, one for each move. Who sees a case follows from who may
 * know of the person; where a move may be made is asked in the move itself, role by role.
 */
export function permissionsOf(process: Process): readonly Permission[] {
  const { one, many } = process.says
  const where = 'anywhere' as const
  return [
    {
      name: readPermission(process),
      says: { en: `Read: ${many.en}`, cy: `Darllen: ${many.cy}` },
      roles: process.reads,
      where,
    },
    ...Object.entries(process.moves).map(([name, move]) => ({
      name: permissionFor(process, name),
      says: { en: `${move.says.en} (${one.en})`, cy: `${move.says.cy} (${one.cy})` },
      roles: move.by,
      where,
    })),
  ]
}

/** Every minute the house looks whether a clock has come to fire. */
function firing(process: Process): Job {
  return {
    name: `${process.path}.fire-clocks`,
    every: '* * * * *',
    async run(house) {
      await fireClocks(house, process)
    },
  }
}

/** The kinds of fact that a process announces, each once. */
function factsOf(process: Process) {
  const kinds = [...Object.values(process.moves), ...Object.values(process.clocks)].map(({ announces }) => announces)
  return [...new Map(kinds.map(kind => [kind.name, kind])).values()]
}

/** The room of a declared process, or of several that belong together: everything that follows from declaring them. */
export function roomOf(name: string, processes: readonly Process[], rest: Partial<Room> = {}): Room {
  return {
    ...rest,
    name,
    permissions: [...processes.flatMap(permissionsOf), ...(rest.permissions ?? [])],
    words: { ...Object.assign({}, ...processes.map(({ words }) => words)), ...rest.words } as Room['words'] & object,
    facts: [...processes.flatMap(factsOf), ...(rest.facts ?? [])],
    jobs: [...processes.filter(({ clocks }) => Object.keys(clocks).length > 0).map(firing), ...(rest.jobs ?? [])],
    api: house => async app => {
      for (const process of processes) {
        await publishView(house, process)
        await app.register(processApi(house, process))
      }
      if (rest.api) await app.register(rest.api(house))
    },
    pages: house => async app => {
      for (const process of processes) await app.register(processPages(house, process, processes))
      if (rest.pages) await app.register(rest.pages(house))
    },
    async work(tx, actor, asked) {
      const lines = []
      for (const process of processes) lines.push(...(await workIn(tx, process, actor, asked)))
      return rest.work ? [...lines, ...(await rest.work(tx, actor, asked))] : lines
    },
  }
}
