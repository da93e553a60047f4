import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { plural, shortDay } from '#web'
import type { Draft } from '../../draft/draft.ts'
import type { Reference } from '../../reference.ts'
import type { Recorded, Replaced } from '../../warrant.ts'

export interface WarrantLine {
  readonly href: string
  readonly heardOn: Text
  readonly court: Text
  readonly caseReference: string | null
  readonly says: Text
  readonly replaced: boolean
}

export interface WarrantsPage extends PersonPage {
  readonly path: string
  readonly lines: readonly WarrantLine[]
  readonly drafts: readonly { readonly href: string; readonly says: Text }[]
  readonly mayWrite: boolean
}

/** Every warrant of a person, newest first, and the drafts that somebody has begun. */
export function warrantsPage(
  about: AboutPerson,
  {
    warrants,
    drafts,
    reference,
    mayWrite,
  }: {
    readonly warrants: readonly (Recorded | Replaced)[]
    readonly drafts: readonly Draft[]
    readonly reference: Reference
    readonly mayWrite: boolean
  },
): WarrantsPage {
  const path = `/people/${about.id}/warrants`
  return {
    about,
    path,
    title: { en: 'Warrants', cy: 'Gwarantau' },
    back: `/people/${about.id}/sentence`,
    mayWrite,
    lines: warrants.toReversed().map(({ id, state, order }) => ({
      href: `${path}/${id}`,
      heardOn: { en: shortDay('en', order.heardOn), cy: shortDay('cy', order.heardOn) },
      court: reference.court(order.court)?.name ?? { en: order.court, cy: order.court },
      caseReference: order.caseReference,
      says: sentencesSay(order.charges.filter(({ sentence }) => sentence !== null).length),
      replaced: state === 'replaced',
    })),
    drafts: drafts.map(({ id, corrects, typed }) => ({
      href: `${path}/drafts/${id}`,
      says:
        corrects === null
          ? draftSays(typed.court['court']?.[0])
          : { en: 'Correction of a warrant', cy: 'Cywiriad gwarant' },
    })),
  }
}

function sentencesSay(count: number): Text {
  if (count === 0) return { en: 'No sentence', cy: 'Dim dedfryd' }
  const forms = {
    en: { one: '{n} sentence', other: '{n} sentences' },
    cy: { one: '{n} ddedfryd', two: '{n} ddedfryd', other: '{n} dedfryd' },
  }
  return { en: plural('en', count, forms), cy: plural('cy', count, forms) }
}

function draftSays(court: string | undefined): Text {
  return court === undefined || court === ''
    ? { en: 'New warrant', cy: 'Gwarant newydd' }
    : { en: `New warrant, ${court}`, cy: `Gwarant newydd, ${court}` }
}
