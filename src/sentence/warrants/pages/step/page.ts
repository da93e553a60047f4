import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import type { FormState } from '#web'

/** A page of a draft that asks something. */
export interface StepPage extends PersonPage {
  readonly form: FormState
  /** The fields that are shown, in order. */
  readonly shown: readonly string[]
  /** Something to know before answering. */
  readonly notes: readonly Text[]
  /** What the question is about. */
  readonly caption: string | undefined
  /** Question pages make their one field's label the heading. */
  readonly oneQuestion: boolean
  readonly button: Text
}

interface Step {
  readonly about: AboutPerson
  readonly title: Text
  readonly back: string
  readonly form: FormState
  readonly shown?: readonly string[]
  readonly notes?: readonly Text[]
  readonly caption?: string
  readonly oneQuestion?: boolean
  readonly button?: Text
}

/** Works out a step's page. */
export function stepPage({
  about,
  title,
  back,
  form,
  shown,
  notes = [],
  caption,
  oneQuestion = false,
  button,
}: Step): StepPage {
  return {
    about,
    title,
    back,
    errors: form.errors,
    form,
    shown: shown ?? Object.keys(form.fields),
    notes,
    caption,
    oneQuestion,
    button: button ?? { en: 'Save and continue', cy: 'Cadw a pharhau' },
  }
}
