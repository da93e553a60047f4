import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { markerNames, type Offence } from '#sentence/offences'
import type { FieldError, FormState } from '#web'
import type { chargeFields, Followable } from '../../draft/charge-fields.ts'
import { listNames } from '../../list-names.ts'

type ChargeFields = ReturnType<typeof chargeFields>

export interface ChargePage extends PersonPage {
  readonly form: FormState<ChargeFields>
  /** Several offences answer to what was typed: one must be chosen. */
  readonly ambiguous: boolean
  /** What follows from the offence, once it is known. */
  readonly offence: { readonly says: string; readonly lists: readonly Text[] } | undefined
  readonly anythingToFollow: boolean
  readonly anythingToShare: boolean
  /** The parts that few sentences have are opened when they are filled in, or wrong. */
  readonly moreIsOpen: boolean
  /** Where it is sent, when that is not the page's own address. */
  readonly action?: string
}

interface OneCharge {
  readonly about: AboutPerson
  readonly path: string
  readonly number: number
  readonly form: FormState<ChargeFields>
  readonly errors: readonly FieldError[]
  readonly matches: readonly Offence[]
  readonly followable: readonly Followable[]
  readonly sharable: readonly Followable[]
}

/** One line of a warrant, to fill in. */
export function chargePage({
  about,
  path,
  number,
  form,
  errors,
  matches,
  followable,
  sharable,
}: OneCharge): ChargePage {
  const [only, ...others] = matches
  const known = only && others.length === 0 ? only : undefined
  return {
    about,
    title: { en: `Charge ${number}`, cy: `Cyhuddiad ${number}` },
    back: `${path}/charges`,
    errors,
    form: { ...form, errors },
    ambiguous: matches.length > 1,
    offence: known && {
      says: [`${known.code}: ${known.wording}`, known.act, known.section].filter(Boolean).join(', '),
      lists: markerNames.filter(marker => known.markers[marker] === true).map(marker => listNames[marker]),
    },
    anythingToFollow: followable.length > 0,
    anythingToShare: sharable.length > 0,
    moreIsOpen:
      errors.some(({ field }) => field === 'licence' || field === 'fine' || field === 'wholeLife') ||
      Object.entries(form.typed).some(
        ([name, [value = '']]) => /^(?:licence-|fine$|wholeLife$)/.test(name) && value !== '',
      ),
  }
}
