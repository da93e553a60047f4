import { emptyTerm, termInWords, type Term, type Text } from '#kernel'
import type { Booking, IndeterminateSentence, Part } from '#law'
import { offenceOf } from '#sentence/offences'
import { shortDay } from '#web'

/** A sentence of a booking, with an end or without. */
export type BookedSentence = Part | IndeterminateSentence

/** Every sentence of a booking: those with an end, then those without. */
export function sentencesIn({ parts, indeterminate = [] }: Booking): readonly BookedSentence[] {
  return [...parts, ...indeterminate]
}

/** How long each class of sentence is, as it is spoken of. */
const lengths: { readonly [name in Part['class']]: (part: Extract<Part, { class: name }>) => Text } = {
  'standard-determinate'({ term, sdsPlus, section250 }) {
    const length = termInWords(term)
    if (section250) return { en: `${length.en} under section 250`, cy: `${length.cy} o dan adran 250` }
    return sdsPlus ? { en: `${length.en} (SDS+)`, cy: `${length.cy} (SDS+)` } : length
  },
  'extended-determinate': part => withLicence({ en: 'extended sentence', cy: 'dedfryd estynedig' }, part),
  'special-custodial': part =>
    withLicence({ en: 'special custodial sentence', cy: 'dedfryd garcharol arbennig' }, part),
  'restricted-release': part =>
    withLicence({ en: 'terrorist prisoner (section 247A)', cy: 'carcharor terfysgol (adran 247A)' }, part),
  'detention-and-training-order': ({ term }) =>
    named({ en: 'detention and training order', cy: 'gorchymyn cadw a hyfforddi' }, term),
  'fine-default'({ term, fine, paid }) {
    const length = termInWords(term)
    if (fine === undefined) return { en: `${length.en} in default`, cy: `${length.cy} am fethu â thalu` }
    const less: Text = paid === undefined ? none : { en: `, ${pounds(paid)} paid`, cy: `, ${pounds(paid)} wedi’i dalu` }
    return {
      en: `${length.en} in default of ${pounds(fine)}${less.en}`,
      cy: `${length.cy} am fethu â thalu ${pounds(fine)}${less.cy}`,
    }
  },
  'supervision-breach': ({ term }) =>
    named({ en: 'committal for breach of supervision', cy: 'traddodi am dorri goruchwyliaeth' }, term),
}

const none: Text = { en: '', cy: '' }

const endless: Readonly<Record<IndeterminateSentence['kind'], Text>> = {
  life: { en: 'life', cy: 'oes' },
  'public-protection': { en: 'public protection (IPP, DPP)', cy: 'diogelu’r cyhoedd (IPP, DPP)' },
  'detention-at-pleasure': { en: 'detention during His Majesty’s pleasure', cy: 'cadw yn ôl ewyllys Ei Fawrhydi' },
}

/** A sentence in a line: "6 months, Theft from a shop, 3 March 2025, consecutive". */
export function sentenceSays(sentence: BookedSentence): Text {
  const { code } = sentence.offence
  const wording = code === undefined ? '' : (offenceOf(code)?.wording ?? code)
  const length = 'class' in sentence ? lengthOf(sentence) : minimumTermOf(sentence)
  const follows: Text = sentence.follows === undefined ? none : { en: 'consecutive', cy: 'yn olynol' }
  const recalled = 'class' in sentence ? recallSays(sentence) : none
  const line = (...pieces: readonly string[]) => pieces.filter(piece => piece !== '').join(', ')
  return {
    en: line(length.en, wording, shortDay('en', sentence.imposedOn), follows.en, recalled.en),
    cy: line(length.cy, wording, shortDay('cy', sentence.imposedOn), follows.cy, recalled.cy),
  }
}

function lengthOf(part: Part): Text {
  return (lengths[part.class] as (part: Part) => Text)(part)
}

function minimumTermOf({ kind, minimumTerm }: IndeterminateSentence): Text {
  const { en, cy } = endless[kind]
  if (minimumTerm === undefined) return { en: `${en}, whole life order`, cy: `${cy}, gorchymyn oes gyfan` }
  const length = termInWords(minimumTerm)
  return { en: `${en}, minimum term ${length.en}`, cy: `${cy}, isafswm o ${length.cy}` }
}

function recallSays({ recall }: Part): Text {
  if (recall?.revokedOn === undefined) return none
  const { revokedOn, returnedOn } = recall
  return {
    en: `recalled ${shortDay('en', revokedOn)}${returnedOn === undefined ? '' : `, back ${shortDay('en', returnedOn)}`}`,
    cy: `galwyd yn ôl ${shortDay('cy', revokedOn)}${returnedOn === undefined ? '' : `, yn ôl ${shortDay('cy', returnedOn)}`}`,
  }
}

function named({ en, cy }: Text, term: Term): Text {
  const length = termInWords(term)
  return { en: `${en} of ${length.en}`, cy: `${cy} o ${length.cy}` }
}

function withLicence(
  name: Text,
  { custodialTerm, extension }: { readonly custodialTerm: Term; readonly extension: Term },
): Text {
  const whole = named(name, custodialTerm)
  if (emptyTerm(extension)) return whole
  const licence = termInWords(extension)
  return { en: `${whole.en} and ${licence.en} on licence`, cy: `${whole.cy} a ${licence.cy} ar drwydded` }
}

function pounds(amount: number): string {
  return amount.toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
}
