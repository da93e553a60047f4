import type { Text } from '#kernel'
import { provision } from '#law'
import type { AboutPerson, PersonPage } from '#record/people'
import type { MovedByLaw, Redone } from '../../redo.ts'
import { kindName } from '../drawn/dates.ts'

export interface WhyLine {
  readonly says: Text
  readonly before: Text
  readonly after: Text
  readonly law: readonly { readonly name: Text; readonly href: string }[]
}

export interface RedoPage extends PersonPage {
  readonly asMade: { readonly name: Text; readonly href: string }
  readonly compared: { readonly name: Text; readonly href: string }
  readonly dates: readonly MovedByLaw[] | undefined
  readonly reasons: readonly { readonly name: Text; readonly lines: readonly WhyLine[] }[]
  readonly asKept: boolean
  readonly byHand: boolean
  /** Editions that it may be compared with. */
  readonly editions: readonly { readonly id: string; readonly name: Text; readonly selected: boolean }[]
}

const none: Text = { en: 'not asked', cy: 'ni ofynnwyd' }

/** A calculation as the law stood, beside another law. */
export function redoPage(
  about: AboutPerson,
  { calculation, asMade, compared, dates, asKept }: Redone,
  editions: readonly { readonly id: string; readonly name: Text }[],
): RedoPage {
  const { number, id } = calculation
  const link = (edition: typeof asMade) => ({ name: edition.name, href: `/rulebook/editions/${edition.id}` })
  return {
    about,
    title: { en: `Calculation ${number} under another law`, cy: `Cyfrifiad ${number} dan gyfraith arall` },
    back: `/people/${about.id}/sentence/calculations/${id}`,
    wide: true,
    asMade: link(asMade),
    compared: link(compared),
    dates,
    reasons: (dates ?? [])
      .filter(({ why }) => why.length > 0)
      .map(({ kind, why }) => ({
        name: kindName(kind),
        lines: why.map(({ says, before = none, after = none, cites }) => ({
          says,
          before,
          after,
          law: cites.map(cite => provision(cite)).map(({ name, href }) => ({ name, href })),
        })),
      })),
    asKept,
    byHand: calculation.byHand !== null,
    editions: editions.map(edition => ({ ...edition, selected: edition.id === compared.id })),
  }
}
