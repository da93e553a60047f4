import type { Text } from '#kernel'
import { moveAddress, subjectAddress } from '../../addresses.ts'
import type { Process } from '../../process.ts'
import type { WholeCase } from '../../read-case.ts'
import type { CaseworkPage } from '../shown.ts'

export interface ShowCasePage extends CaseworkPage {
  readonly shown: WholeCase
  /** What can be done now: the first is the one to be done next, the seldom ones are links. */
  readonly moves: readonly { readonly text: Text; readonly href: string; readonly rare: boolean }[]
}

/** Everything that a case's page shows. */
export function showCasePage(
  process: Process,
  given: Pick<CaseworkPage, 'header' | 'placeName'> & { shown: WholeCase },
): ShowCasePage {
  const { shown } = given
  return {
    ...given,
    title: shown.case.reference,
    back: subjectAddress(process, shown.case.subject),
    process,
    moves: shown.moves.map(name => ({
      text: process.moves[name]?.says ?? process.says.one,
      href: moveAddress(process, shown.case, name),
      rare: process.moves[name]?.rare === true,
    })),
  }
}
