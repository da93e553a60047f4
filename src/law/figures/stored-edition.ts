import { isoDay, readDay, type Text } from '#kernel'
import { edition, firstDayRead, lawAsItStood, lawInForce, type Edition, type EditionDraft } from '../editions.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures.ts'
import { unreadable } from './kinds-of-figure.ts'

/** An edition as it is kept: each figure by its name, with the version of the rule behind it. */
export interface StoredEdition {
  readonly name: Text
  readonly readOn: string
  readonly figures: Readonly<Record<string, StoredFigure>>
}

interface StoredFigure {
  readonly is: unknown
  /** The name of the rule's version; null when it was proposed, undefined where no rule answers. */
  readonly version?: string | null | undefined
}

/** An edition as JSON. */
export function editionJson(draft: EditionDraft): StoredEdition {
  const kept = figures.flatMap(figure => {
    const value = figure.read(draft)
    if (value === undefined) return []
    const version = figure.version(draft)
    const is = figure.kind.json(value)
    return [[figure.name, version === undefined ? { is } : { is, version }] as const]
  })
  return { name: draft.name, readOn: isoDay(draft.readOn), figures: Object.fromEntries(kept) }
}

/**
 * A kept edition, read again. A figure that it does not have, because the house learned of it later, is what it was on
 * the day as of which the edition was read. Throws a RangeError for what is no edition.
 */
export function storedEdition(json: unknown): Edition {
  const { name, readOn, figures: kept } = shapeOf(json)
  const on = readDay(readOn)
  if (on === undefined) throw new RangeError(`${readOn} is no day as of which an edition is read`)
  const { id: _, ...known } = on < firstDayRead ? lawInForce : lawAsItStood(on)
  const unknown = Object.keys(kept).find(each => !figures.some(figure => figure.name === each))
  if (unknown !== undefined) throw new RangeError(`${unknown} is no figure of an edition`)
  return edition(
    figures.reduce<EditionDraft>(
      (draft, figure) => {
        const found = kept[figure.name]
        return found === undefined ? draft : readFigure(draft, figure, found)
      },
      { ...known, name, readOn: on },
    ),
  )
}

function readFigure(draft: EditionDraft, figure: Figure, { is, version }: StoredFigure): EditionDraft {
  const value = figure.kind.parse(is)
  if (value === unreadable) throw new RangeError(`${figure.name} is not a ${figure.kind.name}`)
  return figure.write(draft, value, version ?? undefined)
}

function shapeOf(json: unknown): StoredEdition {
  const { name, readOn, figures: kept } = record(json)
  const { en, cy } = record(name)
  if (typeof en !== 'string' || typeof cy !== 'string') throw new RangeError('An edition has a name in both languages')
  if (typeof readOn !== 'string') throw new RangeError('An edition says as of which day it was read')
  return {
    name: { en, cy },
    readOn,
    figures: Object.fromEntries(Object.entries(record(kept)).map(([figure, value]) => [figure, storedFigure(value)])),
  }
}

function storedFigure(json: unknown): StoredFigure {
  const { is, version } = record(json)
  if (version !== undefined && version !== null && typeof version !== 'string') {
    throw new RangeError('A version of a rule is known by its name')
  }
  return { is, version }
}

function record(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {}
}
