import { addDays, shareRoundedUp, fraction, type Day } from '#kernel'
import type { Recall } from '../booking.ts'
import { unconditionalRelease } from '../cja-2003/s243a-unconditional-release.ts'
import type { Edition } from '../editions.ts'
import type { KindCode } from '../kinds.ts'
import { ask } from '../rule.ts'
import type { ServedPart } from './sentence-class.ts'
import { shorterThan, type Ages, type Form } from './sentence.ts'

interface Identified {
  readonly form: Form
  readonly parts: readonly ServedPart[]
  readonly start: Day
  readonly length: number
  readonly recall: Recall | undefined
}

/** Which kinds of date a sentence has, before anything is counted. */
export function identify(sentence: Identified, ages: Ages, edition: Edition): readonly KindCode[] {
  const kinds = beforeRecall(sentence, ages, edition)
  return sentence.recall ? [...kinds.filter(kind => kind !== 'HDCED'), 'PRRD'] : kinds
}

function beforeRecall(sentence: Identified, ages: Ages, edition: Edition): readonly KindCode[] {
  const { form, parts, recall } = sentence
  const [first] = parts
  if (first?.kinds && (form !== 'chain' || parts.every(part => part.training))) {
    return (form === 'single' && recall ? first.kindsOfRecall : undefined) ?? first.kinds
  }
  if (parts.some(part => part.extended)) {
    return parts.some(part => part.parole) ? ['SLED', 'CRD', 'PED'] : ['SLED', 'CRD']
  }
  return [
    ...endings(sentence, edition),
    ...(supervised(sentence, ages, edition) ? (['TUSED'] as const) : []),
    ...(!ages.activeSexOffender && parts.every(part => part.curfewAllowed) ? (['HDCED'] as const) : []),
  ]
}

/** How release, licence and sentence end. */
function endings(sentence: Identified, edition: Edition): readonly KindCode[] {
  const { form, parts } = sentence
  const older = parts.some(part => part.oldScheme)
  const newer = parts.some(part => part.track && !part.oldScheme)
  if (form === 'chain') {
    if (parts.every(part => part.sdsPlus)) return ['SLED', 'CRD']
    if (older && newer) return ['SLED', 'CRD']
    if (mixedChain(sentence)) return shorterThan(sentence, 12) ? ['LED', 'SED', 'CRD'] : ['SLED', 'CRD']
  }
  if (older) return oldSchemeEndings(sentence)
  // Terms outside the release schemes alone end without a licence.
  return newer ? newSchemeEndings(sentence, edition) : ['SED', 'ARD']
}

function oldSchemeEndings(sentence: Identified): readonly KindCode[] {
  if (!shorterThan(sentence, 48)) return ['CRD', 'SLED']
  return shorterThan(sentence, 12) ? ['ARD', 'SED'] : ['LED', 'CRD', 'SED']
}

function newSchemeEndings(sentence: Identified, { readOn }: Edition): readonly KindCode[] {
  const facts = {
    lessThanTwelveMonths: shorterThan(sentence, 12),
    oneDayOrLess: sentence.length <= 1,
    // The earliest offence of a chain speaks for it.
    afterRehabilitationAct: sentence.parts.every(part => part.afterRehabilitationAct),
  }
  return ask(unconditionalRelease, facts, readOn).answer ? ['SED', 'ARD'] : ['SLED', 'CRD']
}

/** True for a chain under the 2003 Act with standard parts from both sides of the Rehabilitation Act. */
export function mixedChain({ form, parts }: Pick<Identified, 'form' | 'parts'>): boolean {
  return (
    form === 'chain' &&
    parts.every(part => !part.oldScheme) &&
    parts.some(part => part.track && part.afterRehabilitationAct) &&
    parts.some(part => part.track && !part.afterRehabilitationAct)
  )
}

/** True when supervision may follow the sentence: a short one, of an adult, for an offence after the Rehabilitation Act. */
function supervised(sentence: Identified, ages: Ages, { supervision }: Edition): boolean {
  const { parts, start, length } = sentence
  if (supervision.answer === undefined || length <= 1) return false
  const { years, months } = supervision.answer.lessThan
  const half = addDays(start, shareRoundedUp(length, fraction(1, 2)))
  return (
    parts.some(part => part.track && part.afterRehabilitationAct) &&
    parts.every(part => !part.oldScheme) &&
    shorterThan(sentence, years * 12 + months) &&
    half > ages.birthday
  )
}
