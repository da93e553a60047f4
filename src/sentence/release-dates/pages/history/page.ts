import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import type { CursorPages } from '#web'
import type { Calculation } from '../../calculation.ts'
import { reasons } from '../../reasons.ts'

export interface HistoryLine {
  readonly href: string
  readonly number: number
  readonly state: Calculation['state']
  readonly byHand: Calculation['byHand']
  readonly because: Text
  readonly reason: string | null
  readonly madeAt: string
  readonly madeBy: string
  readonly confirmedBy: string | undefined
  /** What became different from the one before it. */
  readonly compared: string | undefined
}

export interface HistoryPage extends PersonPage {
  readonly lines: readonly HistoryLine[]
  readonly pages: CursorPages
  /** Two calculations to put beside each other, by their numbers; undefined while there is only one. */
  readonly pair: { readonly from: string; readonly to: string; readonly error: Text | undefined } | undefined
}

const noSuchPair: Text = {
  en: 'Enter the numbers of two different calculations in the list',
  cy: 'Nodwch rifau dau gyfrifiad gwahanol yn y rhestr',
}

/** Every calculation of a person, newest first. */
export function historyPage(
  about: AboutPerson,
  {
    calculations,
    after,
    next,
    pair,
  }: {
    readonly calculations: readonly Calculation[]
    readonly after: string | undefined
    readonly next: string | null
    /** The pair that was asked for, and is not there. */
    readonly pair?: { readonly from: string; readonly to: string; readonly wrong: boolean }
  },
): HistoryPage {
  const path = `/people/${about.id}/sentence/calculations`
  const newest = calculations[0]?.number ?? 0
  const error = pair?.wrong === true ? noSuchPair : undefined
  return {
    about,
    title: { en: 'Every time the dates were worked out', cy: 'Pob tro y cyfrifwyd y dyddiadau' },
    back: `/people/${about.id}/sentence`,
    wide: true,
    pages: { path, after, next },
    errors: error ? [{ href: '#from', text: error }] : [],
    pair:
      newest < 2 && calculations.length < 2
        ? undefined
        : { from: pair?.from ?? String(newest - 1), to: pair?.to ?? String(newest), error },
    lines: calculations.map((each, index) => {
      const before = calculations[index + 1]
      return {
        href: `${path}/${each.id}`,
        number: each.number,
        state: each.state,
        byHand: each.byHand,
        because: reasons[each.because].name,
        reason: each.reason,
        madeAt: each.madeAt,
        madeBy: each.madeBy,
        confirmedBy: each.confirmedBy,
        compared: before && `${path}/${each.id}/comparison?with=${before.id}`,
      }
    }),
  }
}
