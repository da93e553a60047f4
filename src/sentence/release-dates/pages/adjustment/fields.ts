import type { Day, Text } from '#kernel'
import type { AbsenceReason, Adjustment, AdjustmentKind, AdjustmentTerms } from '#sentence/sentences'
import {
  choice,
  choices,
  date,
  filledForm,
  number,
  readForm,
  text,
  type FieldError,
  type Fields,
  type Typed,
} from '#web'

/** A sentence that time may count towards. */
export interface SentenceChoice {
  readonly id: string
  readonly label: Text
}

export const absenceNames: Readonly<Record<AbsenceReason, Text>> = {
  escape: { en: 'Escape or abscond', cy: 'Dianc neu ffoi' },
  recall: { en: 'Between recall and return', cy: 'Rhwng galw yn ôl a dychwelyd' },
  'immigration-detention': { en: 'Immigration detention', cy: 'Cadw dan bwerau mewnfudo' },
  'sentenced-in-absence': { en: 'Sentenced in absence', cy: 'Dedfrydwyd yn ei absenoldeb' },
  'release-in-error': { en: 'Released in error', cy: 'Rhyddhawyd mewn camgymeriad' },
}

const reason = text({
  label: { en: 'Why, and on what authority?', cy: 'Pam, ac ar ba awdurdod?' },
  hint: {
    en: 'For example, the court order, adjudication or report, with its date',
    cy: 'Er enghraifft, gorchymyn y llys, y dyfarniad neu’r adroddiad, gyda’i ddyddiad',
  },
  missing: { en: 'Say why the adjustment is made', cy: 'Dywedwch pam y gwneir yr addasiad' },
  rows: 3,
  max: 1000,
})

const sentenceField = (sentences: readonly SentenceChoice[]) =>
  choice({
    label: { en: 'Which sentence does it count towards?', cy: 'Tuag at ba ddedfryd y mae’n cyfrif?' },
    of: Object.fromEntries(sentences.map(({ id, label }) => [id, label])),
    as: 'radios',
    missing: {
      en: 'Choose the sentence that the time counts towards',
      cy: 'Dewiswch y ddedfryd y mae’r amser yn cyfrif tuag ati',
    },
  })

const dayField = (label: Text, missing: Text) => date({ label, missing })

const days = number({
  label: { en: 'Number of days', cy: 'Nifer y diwrnodau' },
  missing: { en: 'Enter the number of days', cy: 'Nodwch nifer y diwrnodau' },
  min: 1,
  max: 36_500,
  width: 4,
})

const first = dayField(
  { en: 'First day', cy: 'Diwrnod cyntaf' },
  { en: 'Enter the first day', cy: 'Nodwch y diwrnod cyntaf' },
)
const last = dayField({ en: 'Last day', cy: 'Diwrnod olaf' }, { en: 'Enter the last day', cy: 'Nodwch y diwrnod olaf' })

/** The fields that a kind of adjustment asks for. */
export function adjustmentFields(kind: AdjustmentKind, sentences: readonly SentenceChoice[]): Fields {
  switch (kind) {
    case 'remand':
      return { sentence: sentenceField(sentences), from: first, to: last, reason }
    case 'tagged-bail':
      return { sentence: sentenceField(sentences), days, reason }
    case 'unlawfully-at-large':
      return {
        absence: choice({
          label: { en: 'Why was the person away?', cy: 'Pam yr oedd y person i ffwrdd?' },
          of: absenceNames,
          missing: { en: 'Choose why the person was away', cy: 'Dewiswch pam yr oedd y person i ffwrdd' },
        }),
        from: first,
        to: last,
        reason,
      }
    case 'added-days':
      return {
        from: dayField(
          { en: 'Date of the award', cy: 'Dyddiad y dyfarniad' },
          { en: 'Enter the date of the award', cy: 'Nodwch ddyddiad y dyfarniad' },
        ),
        days,
        reason,
      }
    case 'restored-days':
      return {
        from: dayField(
          { en: 'Date of the restoration', cy: 'Dyddiad yr adferiad' },
          { en: 'Enter the date of the restoration', cy: 'Nodwch ddyddiad yr adferiad' },
        ),
        days,
        overHalf: choices({
          label: { en: 'More than half?', cy: 'Mwy na hanner?' },
          of: {
            yes: {
              en: 'I mean to restore more than half of the days that were added',
              cy: 'Rwy’n bwriadu adfer mwy na hanner y diwrnodau a ychwanegwyd',
            },
          },
        }),
        reason,
      }
    default:
      return kind satisfies never
  }
}

export interface TypedAdjustment {
  readonly terms: AdjustmentTerms
  readonly reason: string
  readonly overHalf: boolean
}

interface Values {
  readonly sentence?: string
  readonly from?: Day
  readonly to?: Day
  readonly days?: number
  readonly absence?: AbsenceReason
  readonly overHalf?: readonly string[]
  readonly reason?: string
}

/** An adjustment as it was typed, or what is wrong with the typing. */
export function readAdjustment(
  kind: AdjustmentKind,
  typed: Typed,
  sentences: readonly SentenceChoice[],
):
  | { readonly ok: true; readonly value: TypedAdjustment }
  | { readonly ok: false; readonly errors: readonly FieldError[] } {
  const form = readForm(adjustmentFields(kind, sentences), typed)
  if (!form.ok) return { ok: false, errors: form.refusal.errors }
  const values: Values = form.value
  return {
    ok: true,
    value: {
      terms: termsOf(kind, values),
      reason: values.reason ?? '',
      overHalf: values.overHalf?.includes('yes') ?? false,
    },
  }
}

function termsOf(
  kind: AdjustmentKind,
  { sentence = '', from = 0 as Day, to = 0 as Day, days: count = 0, absence = 'escape' }: Values,
): AdjustmentTerms {
  switch (kind) {
    case 'remand':
      return { kind, sentence, from, to }
    case 'tagged-bail':
      return { kind, sentence, days: count }
    case 'unlawfully-at-large':
      return { kind, from, to, absence }
    case 'added-days':
    case 'restored-days':
      return { kind, from, days: count }
    default:
      return kind satisfies never
  }
}

/** What would have been typed to give an adjustment. */
export function typedAdjustment(
  { kind, from, to, days: count, absence, appliesFrom }: Adjustment,
  sentences: readonly (SentenceChoice & { readonly imposedOn: Day })[],
): Typed {
  const counted = sentences.find(({ imposedOn }) => imposedOn === appliesFrom)
  return filledForm(adjustmentFields(kind, sentences), {
    ...(counted === undefined ? {} : { sentence: counted.id }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(absence === null ? {} : { absence }),
    days: count,
  }).typed
}
