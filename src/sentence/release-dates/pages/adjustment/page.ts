import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { adjustmentKinds, type AdjustmentKind } from '#sentence/sentences'
import { choice, text, typedForm, type FieldError, type FormState } from '#web'
import { adjustmentNames } from '../../comparison.ts'

export interface AdjustmentPage extends PersonPage {
  readonly form: FormState
  readonly note: Text | undefined
  readonly button: Text
  /** Where the adjustment may be removed, when it is there already. */
  readonly removal: string | undefined
}

export const kindFields = {
  kind: choice({
    label: { en: 'What kind of adjustment is it?', cy: 'Pa fath o addasiad ydyw?' },
    of: Object.fromEntries(adjustmentKinds.map(kind => [kind, adjustmentNames[kind] ?? kind])),
    hints: {
      remand: { en: 'Days in custody before the sentence', cy: 'Diwrnodau yn y ddalfa cyn y ddedfryd' },
      'tagged-bail': { en: 'Days credited for bail with a tag', cy: 'Diwrnodau a gredydwyd am fechnïaeth â thag' },
      'unlawfully-at-large': { en: 'Days that were not served', cy: 'Diwrnodau na chawsant eu treulio' },
      'added-days': { en: 'Awarded for misconduct', cy: 'Dyfarnwyd am gamymddwyn' },
      'restored-days': { en: 'Added days given back', cy: 'Diwrnodau ychwanegol a roddwyd yn ôl' },
      'unused-deductions': {
        en: 'Remand and tagged bail that is more than the custodial part',
        cy: 'Remánd a mechnïaeth â thag sy’n fwy na’r rhan o garchar',
      },
      'fine-payment': { en: 'For imprisonment in default of a fine', cy: 'Ar gyfer carchar am beidio â thalu dirwy' },
    },
    missing: { en: 'Choose the kind of adjustment', cy: 'Dewiswch y math o addasiad' },
  }),
}

export const removalFields = {
  reason: text({
    label: { en: 'Why is the adjustment removed?', cy: 'Pam y tynnir yr addasiad?' },
    missing: { en: 'Say why the adjustment is removed', cy: 'Dywedwch pam y tynnir yr addasiad' },
    rows: 3,
    max: 1000,
  }),
}

interface Asked {
  readonly about: AboutPerson
  readonly title: Text
  readonly back: string
  readonly form: FormState
  readonly errors?: readonly FieldError[]
  readonly note?: Text
  readonly removal?: string
}

/** A form about one adjustment. */
export function adjustmentPage({
  about,
  title,
  back,
  form,
  errors = form.errors,
  note,
  removal,
}: Asked): AdjustmentPage {
  return {
    about,
    title,
    back,
    errors,
    form: { ...form, errors },
    note,
    button: { en: 'Continue', cy: 'Parhau' },
    removal,
  }
}

/** The page that asks what kind of adjustment to add. */
export function kindPage(about: AboutPerson, errors: readonly FieldError[]): AdjustmentPage {
  return adjustmentPage({
    about,
    title: kindFields.kind.label,
    back: `/people/${about.id}/sentence`,
    form: { ...typedForm(kindFields, {}), errors },
  })
}

/** The title of a kind's page. */
export function kindTitle(kind: AdjustmentKind): Text {
  return adjustmentNames[kind] ?? { en: kind, cy: kind }
}
