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
  yesNo,
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

const awardDay = dayField(
  { en: 'Date of the award', cy: 'Dyddiad y dyfarniad' },
  { en: 'Enter the date of the award', cy: 'Nodwch ddyddiad y dyfarniad' },
)

/** What each kind of adjustment asks for, besides the reason. */
const asks: Readonly<Record<AdjustmentKind, (sentences: readonly SentenceChoice[]) => Fields>> = {
  remand: sentences => ({ sentence: sentenceField(sentences), from: first, to: last }),
  'tagged-bail': sentences => ({ sentence: sentenceField(sentences), days }),
  'unlawfully-at-large': () => ({
    absence: choice({
      label: { en: 'Why was the person away?', cy: 'Pam yr oedd y person i ffwrdd?' },
      of: absenceNames,
      missing: { en: 'Choose why the person was away', cy: 'Dewiswch pam yr oedd y person i ffwrdd' },
    }),
    from: first,
    to: last,
  }),
  'added-days': () => ({ from: awardDay, days }),
  'restored-days': () => ({
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
  }),
  'unused-deductions': sentences => ({ sentence: sentenceField(sentences), days }),
  'lawfully-at-large': () => ({
    from: first,
    to: last,
    affectsDates: yesNo({
      label: { en: 'Does it affect the release dates?', cy: 'A yw’n effeithio ar y dyddiadau rhyddhau?' },
      missing: {
        en: 'Say whether it affects the release dates',
        cy: 'Dywedwch a yw’n effeithio ar y dyddiadau rhyddhau',
      },
    }),
  }),
  'special-remission': () => ({
    remission: choice({
      label: { en: 'Why was it granted?', cy: 'Pam y’i rhoddwyd?' },
      of: {
        'meritorious-conduct': { en: 'Meritorious conduct', cy: 'Ymddygiad clodwiw' },
        'dates-too-early': {
          en: 'Release dates were worked out too early',
          cy: 'Cyfrifwyd y dyddiadau rhyddhau yn rhy gynnar',
        },
        'release-in-error': { en: 'Released in error', cy: 'Rhyddhawyd mewn camgymeriad' },
      },
      missing: { en: 'Choose why it was granted', cy: 'Dewiswch pam y’i rhoddwyd' },
    }),
    from: awardDay,
    days,
  }),
  'custody-abroad': sentences => ({
    sentence: sentenceField(sentences),
    days,
    document: choice({
      label: { en: 'Where is it told?', cy: 'Ble y dywedir hynny?' },
      of: {
        'court-warrant': { en: 'On the court’s warrant', cy: 'Ar warant y llys' },
        'casework-letter': {
          en: 'In a letter of the Public Protection Casework Section',
          cy: 'Mewn llythyr gan yr Adran Gwaith Achos Diogelu’r Cyhoedd',
        },
      },
      missing: { en: 'Choose where it is told', cy: 'Dewiswch ble y dywedir hynny' },
    }),
  }),
  'appeal-applicant': sentences => ({
    sentence: sentenceField(sentences),
    days,
    reference: text({
      label: { en: 'Criminal Appeal Office reference', cy: 'Cyfeirnod y Swyddfa Apeliadau Troseddol' },
      missing: {
        en: 'Enter the Criminal Appeal Office reference',
        cy: 'Nodwch gyfeirnod y Swyddfa Apeliadau Troseddol',
      },
      max: 30,
      width: 20,
      code: true,
      spellcheck: false,
    }),
  }),
  'fine-payment': sentences => ({
    sentence: sentenceField(sentences),
    from: dayField(
      { en: 'Date of the payment', cy: 'Dyddiad y taliad' },
      { en: 'Enter the date of the payment', cy: 'Nodwch ddyddiad y taliad' },
    ),
    pounds: number({
      label: { en: 'Amount paid', cy: 'Swm a dalwyd' },
      missing: { en: 'Enter the amount that was paid', cy: 'Nodwch y swm a dalwyd' },
      min: 0,
      max: 1e12,
      decimals: 2,
      prefix: { en: '£', cy: '£' },
      width: 10,
    }),
  }),
}

/** The fields that a kind of adjustment asks for. */
export function adjustmentFields(kind: AdjustmentKind, sentences: readonly SentenceChoice[]): Fields {
  return { ...asks[kind](sentences), reason }
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
  readonly affectsDates?: boolean
  readonly remission?: 'meritorious-conduct' | 'dates-too-early' | 'release-in-error'
  readonly document?: 'court-warrant' | 'casework-letter'
  readonly reference?: string
  readonly pounds?: number
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

/** The form has read every value that its kind asks for. */
function termsOf(kind: AdjustmentKind, values: Values): AdjustmentTerms {
  const { pounds = 0, overHalf: _, reason: __, ...said } = values
  const pence = kind === 'fine-payment' ? { pence: Math.round(pounds * 100) } : {}
  return { kind, ...said, ...pence } as AdjustmentTerms
}

/** What would have been typed to give an adjustment. */
export function typedAdjustment(
  { kind, sentence, from, to, days: count, absence, detail }: Adjustment,
  sentences: readonly SentenceChoice[],
): Typed {
  const { pence, ...said } = detail
  return filledForm(adjustmentFields(kind, sentences), {
    ...(sentence === null ? {} : { sentence }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(absence === null ? {} : { absence }),
    ...(pence === undefined ? {} : { pounds: pence / 100 }),
    ...said,
    days: count,
  }).typed
}
