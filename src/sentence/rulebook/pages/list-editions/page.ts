import type { Day, Text } from '#kernel'
import type { PageModel } from '#web'
import type { KeptEdition } from '../../kept-edition.ts'
import { texts } from '../../texts.ts'

export interface EditionLine {
  readonly href: string
  readonly name: Text
  readonly readOn: Day
  readonly begins: Day | undefined
  /** True for the one that calculations use today. */
  readonly used: boolean
}

export interface ListEditionsPage extends PageModel {
  readonly editions: readonly EditionLine[]
}

/** Every edition that is known. `used`: the id of the one that calculations use today. */
export function listEditionsPage(editions: readonly KeptEdition[], used: string): ListEditionsPage {
  return {
    title: texts.title,
    desk: '/rulebook',
    editions: editions
      .toSorted((one, other) => Number(other.edition.id === used) - Number(one.edition.id === used))
      .map(({ edition, begins }) => ({
        href: `/rulebook/editions/${edition.id}`,
        name: edition.name,
        readOn: edition.readOn,
        begins,
        used: edition.id === used,
      })),
  }
}
