import type { Day, Text } from '#kernel'
import { dateKinds, wayNames } from '#sentence/release-dates'
import { placeName } from '#organisation/places'
import type { House, Task } from '#platform'
import type { PersonPage } from '#record/people'
import { fill, type PersonFlag } from '#web'
import type { PersonShown } from '../../show-person.ts'
import { texts } from '../../texts.ts'

export interface OverviewPage extends PersonPage {
  readonly dates: readonly { readonly name: Text; readonly says: Text; readonly on: Day }[]
  readonly state: Text | undefined
  /** That the dates did not come from a calculation. */
  readonly byHand: Text | undefined
  readonly sentenceHref: string
  readonly warrantHref: string | undefined
  readonly responsible: readonly {
    readonly as: Text
    readonly name: Text
    readonly href: string
    readonly detail: string
  }[]
  readonly tasks: readonly Task[]
  readonly flags: readonly PersonFlag[]
  readonly notes: readonly Text[]
}

/** What is next, who is responsible, what is open, and what to know. */
export function overviewPage(
  house: House,
  { whole, about, flags, coming, state, byHand, tasks, otherNames }: PersonShown,
  mayRecordWarrant: boolean,
): OverviewPage {
  const { person } = whole
  const place = (as: Text, code: string | null, detail: string) =>
    code === null ? [] : [{ as, name: placeName(house, code), href: `/places/${code}`, detail }]
  return {
    title: `${person.name.surname.toUpperCase()}, ${person.name.forename}`,
    desk: '/find',
    about,
    dates: coming.map(({ kind, on }) => ({
      name: { en: `${dateKinds[kind].name.en} (${kind})`, cy: `${dateKinds[kind].name.cy} (${kind})` },
      says: dateKinds[kind].says,
      on,
    })),
    state: stateText(state),
    byHand: byHand ? wayNames[byHand.way] : undefined,
    sentenceHref: `/people/${person.id}/sentence`,
    warrantHref: mayRecordWarrant ? `/people/${person.id}/warrants` : undefined,
    responsible: [
      ...place(texts.heldAt, person.heldAt, person.livingUnit ?? ''),
      ...place(texts.supervisedAt, person.supervisedAt, ''),
    ],
    tasks,
    flags,
    notes: [
      ...(person.restricted ? [texts.restricted] : []),
      ...(person.interpreter === null ? [] : [fill(texts.interpreter, { language: person.interpreter })]),
      ...(otherNames.length === 0 ? [] : [fill(texts.alsoKnown, { names: otherNames.join(', ') })]),
    ],
  }
}

function stateText(state: PersonShown['state']): Text | undefined {
  switch (state) {
    case 'confirmed':
      return texts.confirmed
    case 'stale':
      return texts.outOfDate
    case 'provisional':
    case 'sent-back':
      return texts.notConfirmed
    default:
      return undefined
  }
}
