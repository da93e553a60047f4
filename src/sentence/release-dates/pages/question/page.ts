import type { Text } from '#kernel'
import type { AboutPerson, PersonPage } from '#record/people'
import type { FormState } from '#web'

/** A page that asks something about a person's dates. */
export interface QuestionPage extends PersonPage {
  readonly form: FormState
  /** What is to be known before it is answered. */
  readonly notes: readonly Text[]
  readonly button: Text
  readonly version: number | undefined
  /** What else may be done. */
  readonly also: { readonly text: Text; readonly href: string } | undefined
}

interface Asked {
  readonly title: Text
  readonly back: string
  readonly form: FormState
  readonly notes?: readonly Text[]
  readonly button?: Text
  readonly version?: number
  readonly also?: QuestionPage['also']
}

/** The page, with what was typed and what is wrong with it. */
export function questionPage(
  about: AboutPerson,
  { title, back, form, notes = [], button, version, also }: Asked,
): QuestionPage {
  return {
    about,
    title,
    back,
    errors: form.errors,
    form,
    notes,
    button: button ?? { en: 'Continue', cy: 'Parhau' },
    version,
    also,
  }
}
