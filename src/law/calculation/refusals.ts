import { emptyTerm, type Text } from '#kernel'
import type { AdjustmentKind, Booking, Part, SentenceClassName } from '../booking.ts'
import type { CheckCode } from './checks.ts'
import { sentenceClasses, supportedClass, type SupportedPart } from './sentence-classes.ts'

/** Why no dates are given, with what to do about it. */
export interface Refusal {
  readonly code: RefusalCode
  readonly says: Text
}

export type RefusalCode =
  | 'law.class-not-supported'
  | 'law.recall-not-supported'
  | 'law.adjustment-not-supported'
  | 'law.single-term-not-supported'
  | 'NO_SENTENCES'
  | 'ZERO_IMPRISONMENT_TERM'
  | 'BROKEN_CONSECUTIVE_CHAINS'
  | CheckCode

/** The adjustments that the calculation takes into account. */
const supportedAdjustments: ReadonlySet<AdjustmentKind> = new Set([
  'remand',
  'tagged-bail',
  'unlawfully-at-large',
  'added-days',
  'restored-days',
])

/** The one gate: a booking with anything the calculation cannot count is refused by name, never guessed at. */
export function gate(
  booking: Booking,
): { readonly parts: readonly [SupportedPart, ...SupportedPart[]] } | { readonly refused: readonly Refusal[] } {
  const parts = booking.parts.filter(supportedClass)
  const classes = new Set(booking.parts.filter(part => !supportedClass(part)).map(part => part.class))
  const kinds = new Set(booking.adjustments.map(({ kind }) => kind).filter(kind => !supportedAdjustments.has(kind)))
  const refused = [
    ...[...classes].map(unsupportedClass),
    ...(booking.parts.some(part => part.recall) ? [recall] : []),
    ...[...kinds].map(unsupportedAdjustment),
    ...(booking.parts.length === 0 ? [noSentences] : []),
    ...(parts.some(part => emptyTerm(part.term)) ? [noTerm] : []),
    ...(brokenLink(booking.parts) ? [brokenChain] : []),
  ]
  const [first, ...more] = parts
  return refused.length > 0 || first === undefined ? { refused } : { parts: [first, ...more] }
}

/** True when a part follows one that is not there, or a chain runs in a circle. */
function brokenLink(parts: readonly Part[]): boolean {
  if (!parts.some(({ follows }) => follows !== undefined)) return false
  const followed = new Map(parts.map(part => [part.id, part.follows]))
  return parts.some(part => {
    let next = part.follows
    for (let steps = 0; next !== undefined; steps++) {
      if (steps > parts.length || !followed.has(next)) return true
      next = followed.get(next)
    }
    return false
  })
}

const classNames: { readonly [name in SentenceClassName]: Text } = {
  'standard-determinate': sentenceClasses['standard-determinate'].name,
  'extended-determinate': { en: 'extended determinate sentence', cy: 'dedfryd benderfynol estynedig' },
  'special-custodial': {
    en: 'special custodial sentence for an offender of particular concern',
    cy: 'dedfryd garcharol arbennig ar gyfer troseddwr sy’n peri pryder neilltuol',
  },
  'detention-and-training-order': { en: 'detention and training order', cy: 'gorchymyn cadw a hyfforddi' },
  'fine-default': { en: 'imprisonment in default of a fine', cy: 'carchar am fethu â thalu dirwy' },
  'supervision-breach': {
    en: 'committal for breach of supervision',
    cy: 'traddodi am dorri goruchwyliaeth',
  },
}

const adjustmentNames: { readonly [kind in AdjustmentKind]: Text } = {
  remand: { en: 'remand', cy: 'remánd' },
  'tagged-bail': { en: 'tagged bail', cy: 'mechnïaeth â thag' },
  'unlawfully-at-large': { en: 'unlawfully at large', cy: 'yn rhydd yn anghyfreithlon' },
  'added-days': { en: 'added days', cy: 'diwrnodau ychwanegol' },
  'restored-days': { en: 'restored days', cy: 'diwrnodau a adferwyd' },
  'recall-remand': { en: 'remand during a recall', cy: 'remánd yn ystod galw yn ôl' },
  'recall-tagged-bail': { en: 'tagged bail during a recall', cy: 'mechnïaeth â thag yn ystod galw yn ôl' },
  'lawfully-at-large': { en: 'lawfully at large', cy: 'yn rhydd yn gyfreithlon' },
  'special-remission': { en: 'special remission', cy: 'maddeuant arbennig' },
  'custody-abroad': { en: 'time in custody abroad', cy: 'amser yn y ddalfa dramor' },
  'appeal-applicant': { en: 'time spent as an appeal applicant', cy: 'amser fel ceisydd apêl' },
}

function unsupportedClass(name: SentenceClassName): Refusal {
  const { en, cy } = classNames[name]
  return {
    code: 'law.class-not-supported',
    says: {
      en: `Release dates for this kind of sentence are not worked out yet: ${en}. Work these dates out by hand.`,
      cy: `Nid yw dyddiadau rhyddhau ar gyfer y math hwn o ddedfryd yn cael eu cyfrifo eto: ${cy}. Cyfrifwch y dyddiadau hyn â llaw.`,
    },
  }
}

function unsupportedAdjustment(kind: AdjustmentKind): Refusal {
  const { en, cy } = adjustmentNames[kind]
  return {
    code: 'law.adjustment-not-supported',
    says: {
      en: `Days of this kind are not counted yet: ${en}. Work these dates out by hand.`,
      cy: `Nid yw diwrnodau o'r math hwn yn cael eu cyfrif eto: ${cy}. Cyfrifwch y dyddiadau hyn â llaw.`,
    },
  }
}

const recall: Refusal = {
  code: 'law.recall-not-supported',
  says: {
    en: 'Dates after a recall are not worked out yet. Work these dates out by hand.',
    cy: 'Nid yw dyddiadau ar ôl galw yn ôl yn cael eu cyfrifo eto. Cyfrifwch y dyddiadau hyn â llaw.',
  },
}

/** Older sentences were served as one term until a sentence came that cannot join it: they would be left out. */
export const singleTermBrokenUp: Refusal = {
  code: 'law.single-term-not-supported',
  says: {
    en: 'Older sentences served as one term are followed by one that cannot join it. Work these dates out by hand.',
    cy: 'Dilynir dedfrydau hŷn a gyflawnir fel un cyfnod gan un na all ymuno ag ef. Cyfrifwch y dyddiadau hyn â llaw.',
  },
}

const noSentences: Refusal = {
  code: 'NO_SENTENCES',
  says: {
    en: 'There is no sentence to work dates out from. Enter at least one sentence.',
    cy: 'Nid oes dedfryd i gyfrifo dyddiadau ohoni. Rhowch o leiaf un ddedfryd.',
  },
}

const noTerm: Refusal = {
  code: 'ZERO_IMPRISONMENT_TERM',
  says: {
    en: 'A sentence has no length. Enter its years, months, weeks or days.',
    cy: 'Nid oes hyd i un o’r dedfrydau. Rhowch ei blynyddoedd, misoedd, wythnosau neu ddiwrnodau.',
  },
}

const brokenChain: Refusal = {
  code: 'BROKEN_CONSECUTIVE_CHAINS',
  says: {
    en: 'A sentence is consecutive to one that is not in this booking. Enter the missing sentence or change the link.',
    cy: 'Mae dedfryd yn olynol i un nad yw yn y cofnod hwn. Rhowch y ddedfryd sydd ar goll neu newidiwch y ddolen.',
  },
}

/** What each check on a finished calculation tells the person who asked. */
const checkSays: { readonly [code in CheckCode]: Text } = {
  ADJUSTMENT_AFTER_RELEASE_ADA: {
    en: 'Days were added from a day after release. Check the day from which the added days apply.',
    cy: 'Ychwanegwyd diwrnodau o ddiwrnod ar ôl rhyddhau. Gwiriwch y diwrnod y mae’r diwrnodau ychwanegol yn gymwys ohono.',
  },
  ADJUSTMENT_AFTER_RELEASE_RADA: {
    en: 'Days were restored from a day after release. Check the day from which the restored days apply.',
    cy: 'Adferwyd diwrnodau o ddiwrnod ar ôl rhyddhau. Gwiriwch y diwrnod y mae’r diwrnodau a adferwyd yn gymwys ohono.',
  },
  HDCED_REPEAL: {
    en: 'The person is out on a home detention curfew that the law no longer gives. Work these dates out by hand.',
    cy: 'Mae’r person allan ar gyrffyw cadw gartref nad yw’r gyfraith yn ei roi mwyach. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  UNSUPPORTED_OUT_OF_CUSTODY_AT_PROGRESSION_MODEL_COMMENCEMENT: {
    en: 'The person was out of custody when the progression model began. Work these dates out by hand.',
    cy: 'Roedd y person allan o’r ddalfa pan ddechreuodd y model cynnydd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  PROGRESSION_TRANCHE_ONE_ALLOCATION: {
    en: 'The person is in the first tranche of the progression model. Work these dates out by hand.',
    cy: 'Mae’r person yng nghyfran gyntaf y model cynnydd. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  REMAND_OVERLAPS_WITH_SENTENCE: {
    en: 'Remand overlaps with time serving a sentence. Change the remand dates so that no day is counted twice.',
    cy: 'Mae remánd yn gorgyffwrdd ag amser yn cyflawni dedfryd. Newidiwch y dyddiadau remánd fel na chyfrifir unrhyw ddiwrnod ddwywaith.',
  },
  UNABLE_TO_DETERMINE_SHPO_RELEASE_PROVISIONS: {
    en: 'The record does not show which release point applies to this breach of a sexual harm prevention order. Work these dates out by hand.',
    cy: 'Nid yw’r cofnod yn dangos pa bwynt rhyddhau sy’n gymwys i dorri’r gorchymyn atal niwed rhywiol hwn. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  UNSUPPORTED_SDS40_CONSECUTIVE_SDS_BETWEEN_TRANCHE_COMMENCEMENTS: {
    en: 'A consecutive sentence was imposed between the two tranches of release at two fifths. Work these dates out by hand.',
    cy: 'Gosodwyd dedfryd olynol rhwng dwy gyfran rhyddhau ar ddwy ran o bump. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  PROGRESSION_MODEL_UNSUPPORTED_EXTINGUISHED_SENTENCE: {
    en: 'Time already served used up the sentence before the progression model began. Work these dates out by hand.',
    cy: 'Roedd amser a gyflawnwyd eisoes wedi defnyddio’r ddedfryd cyn i’r model cynnydd ddechrau. Cyfrifwch y dyddiadau hyn â llaw.',
  },
  RELEASE_DATE_BEFORE_SENTENCE_DATE: {
    en: 'Remand or tagged bail is longer than the time to be served, so release would fall before the sentence. Reduce the days to those that can be used.',
    cy: 'Mae’r remánd neu’r fechnïaeth â thag yn hirach na’r amser i’w gyflawni, felly byddai rhyddhau cyn y ddedfryd. Gostyngwch y diwrnodau i’r rhai y gellir eu defnyddio.',
  },
}

/** A code raised by a check, with its sentence. */
export function raised(code: CheckCode): Refusal {
  return { code, says: checkSays[code] }
}
