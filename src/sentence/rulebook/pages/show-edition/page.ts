import type { Day, Text } from '#kernel'
import { figureParts, figures, type Edition } from '#law'
import type { PageModel } from '#web'
import type { KeptEdition } from '../../kept-edition.ts'

export interface FigureLine {
  readonly says: Text
  readonly value: Text
  readonly cites: readonly string[]
  /** True where no version of a rule stands behind it. */
  readonly proposed: boolean
}

export interface ShowEditionPage extends PageModel {
  readonly id: string
  readonly readOn: Day
  readonly used: boolean
  readonly parts: readonly { readonly name: Text; readonly figures: readonly FigureLine[] }[]
  readonly others: readonly { readonly id: string; readonly name: Text }[]
}

/** One edition, figure by figure. */
export function showEditionPage(
  edition: Edition,
  { others, used }: { readonly others: readonly KeptEdition[]; readonly used: string },
): ShowEditionPage {
  const lines = figures.flatMap(figure => {
    const value = figure.read(edition)
    if (value === undefined) return []
    return [
      {
        part: figure.part,
        says: figure.says,
        value: figure.kind.inWords(value),
        cites: figure.cites(edition),
        proposed: figure.version(edition) === null,
      },
    ]
  })
  return {
    title: edition.name,
    back: '/rulebook/editions',
    desk: '/rulebook',
    id: edition.id,
    readOn: edition.readOn,
    used: edition.id === used,
    parts: Object.entries(figureParts).map(([part, name]) => ({
      name,
      figures: lines.filter(line => line.part === part),
    })),
    others: others
      .filter(other => other.edition.id !== edition.id)
      .map(other => ({ id: other.edition.id, name: other.edition.name })),
  }
}
