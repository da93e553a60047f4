import type { Text } from '#kernel'
import { figureParts, figures } from '#law'
import { differenceLines, type DifferenceLine } from '#sentence/rulebook'
import type { PageError, PageModel } from '#web'
import type { Draft, Move } from '../../draft.ts'
import { facts } from '../../facts.ts'
import type { DraftStep } from '../../history.ts'

export interface ShowDraftPage extends PageModel {
  readonly draft: Draft
  readonly address: string
  readonly moves: readonly Move[]
  readonly approvers: readonly string[]
  readonly returnedBecause: string | null
  readonly departures: readonly DifferenceLine[]
  /** Every figure that may be proposed, under its heading; none unless it can be changed now. */
  readonly parts: readonly {
    readonly name: Text
    readonly figures: readonly { readonly says: Text; readonly value: Text; readonly href: string }[]
  }[]
  readonly steps: readonly (DraftStep & { readonly says: Text | string })[]
  readonly mayRehearse: boolean
}

/** One draft: what it changes, where it stands, and what may be done. */
export function showDraftPage(
  draft: Draft,
  {
    steps,
    moves,
    mayRehearse,
    errors = [],
  }: {
    readonly steps: readonly DraftStep[]
    readonly moves: readonly Move[]
    readonly mayRehearse: boolean
    readonly errors?: readonly PageError[]
  },
): ShowDraftPage {
  const address = `/law-change/drafts/${draft.id}`
  return {
    title: draft.name,
    back: '/law-change',
    desk: '/law-change',
    errors,
    draft,
    address,
    moves,
    approvers: 'approvers' in draft ? draft.approvers : [],
    returnedBecause: draft.state === 'drafted' ? draft.returnedBecause : null,
    departures: differenceLines(draft.base, draft.edition),
    parts: moves.includes('change') ? partsOf(draft, address) : [],
    steps: steps.map(step => ({ ...step, says: facts.find(({ name }) => name === step.what)?.says ?? step.what })),
    mayRehearse: mayRehearse && draft.edition.id !== draft.base.id,
  }
}

function partsOf({ edition }: Draft, address: string): ShowDraftPage['parts'] {
  const proposable = figures.flatMap(figure => {
    const value = figure.fixed ? undefined : figure.read(edition)
    if (value === undefined) return []
    const href = `${address}/figures/${figure.name}`
    return [{ part: figure.part, says: figure.says, value: figure.kind.inWords(value), href }]
  })
  return Object.entries(figureParts)
    .map(([part, name]) => ({ name, figures: proposable.filter(figure => figure.part === part) }))
    .filter(part => part.figures.length > 0)
}
