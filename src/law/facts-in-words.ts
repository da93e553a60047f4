import {
  dayInWords,
  shareInWords,
  termInWords,
  welshDays,
  type Day,
  type Fraction,
  type Term,
  type Text,
} from '#kernel'
import type { Exclusion } from './booking.ts'
import { exclusionsInWords } from './exclusions-in-words.ts'

/** What a rule is told, by the name that the fact has in every rule. */
interface FactName {
  readonly says: Text
  readonly reads: (value: unknown) => Text
}

/** A number of days: `14 days`. */
export function daysInWords(count: number): Text {
  return { en: count === 1 ? '1 day' : `${count} days`, cy: `${count} ${welshDays(count)}` }
}

const yesOrNo = (value: unknown): Text => (value === true ? { en: 'yes', cy: 'ydy' } : { en: 'no', cy: 'nac ydy' })
const asDay = (value: unknown): Text => dayInWords(value as Day)
const asDays = (value: unknown): Text => daysInWords(Number(value))
const asItIs = (value: unknown): Text => ({ en: String(value), cy: String(value) })

const lengths = {
  'under-four-years': { en: 'under four years', cy: 'llai na phedair blynedd' },
  'four-to-seven-years': { en: 'four to under seven years', cy: 'pedair i lai na saith mlynedd' },
  'seven-years-or-more': { en: 'seven years or more', cy: 'saith mlynedd neu fwy' },
} as const satisfies Record<string, Text>

const fact = (en: string, cy: string, reads: FactName['reads'] = yesOrNo): FactName => ({ says: { en, cy }, reads })

/** Every fact that a rule of the book is told. */
export const factNames: Readonly<Record<string, FactName>> = {
  afterRehabilitationAct: fact(
    'offence to which the Offender Rehabilitation Act 2014 applies',
    'trosedd y mae Deddf Adsefydlu Troseddwyr 2014 yn gymwys iddi',
  ),
  automaticRelease: fact('released without the Parole Board', 'rhyddheir heb y Bwrdd Parôl'),
  committedOn: fact('offence committed on', 'cyflawnwyd y drosedd ar', asDay),
  convictedUnder18: fact('convicted under 18', 'euogfarnwyd o dan 18 oed'),
  days: fact('days', 'diwrnodau', asDays),
  excludedFromProgression: fact('outside the progression model', "y tu allan i'r model cynnydd"),
  excludedFromTheOrder: fact('in the Schedule to the 2024 Order', 'yn Atodlen Gorchymyn 2024'),
  failed: fact('the removal failed', 'methodd y symud'),
  fine: fact('fine', 'dirwy', value =>
    value === undefined
      ? { en: 'not recorded', cy: 'heb ei chofnodi' }
      : { en: `£${Number(value)}`, cy: `£${Number(value)}` },
  ),
  excludedLists: fact('lists that the offence is on', 'rhestrau y mae’r drosedd arnynt', value =>
    exclusionsInWords(value as readonly Exclusion[]),
  ),
  fourYears: fact('four years or more', 'pedair blynedd neu fwy'),
  length: fact('length', 'hyd', value => lengths[value as keyof typeof lengths]),
  olderCodeOfListD: fact('an older code of list D', 'cod hŷn o restr D'),
  sdsPlusLists: fact('SDS+ lists that the offence is on', 'rhestrau SDS+ y mae’r drosedd arnynt', value => {
    const lists = (value as readonly string[]).join(', ')
    return lists === '' ? { en: 'none', cy: 'dim' } : { en: lists, cy: lists }
  }),
  youth: fact('detention under section 250 or 91', 'cadw dan adran 250 neu 91'),
  imposedOn: fact('sentence imposed on', 'gosodwyd y ddedfryd ar', asDay),
  kind: fact('kind of recall', 'math o alw yn ôl', asItIs),
  lessThanTwelveMonths: fact('less than 12 months', 'llai na 12 mis'),
  offence: fact('offence code', 'cod y drosedd', value =>
    value === undefined ? { en: 'none', cy: 'dim' } : asItIs(value),
  ),
  oneDayOrLess: fact('one day or less', 'un diwrnod neu lai'),
  under18: fact('a person under 18', 'person o dan 18 oed'),
  under18OnRelease: fact('under 18 on release', 'o dan 18 oed wrth gael ei ryddhau'),
  under18WhenSentenced: fact('under 18 when sentenced', 'o dan 18 oed wrth gael ei ddedfrydu'),
  wholeTerm: fact('the whole custodial term is served', 'cyflawnir y cyfnod carcharu cyfan'),
  due: fact('due, in pence', 'yn ddyledus, mewn ceiniogau', asItIs),
  paid: fact('paid, in pence', 'wedi’i dalu, mewn ceiniogau', asItIs),
  year: fact('year', 'blwyddyn', asItIs),
}

/** Facts as they are read: "less than 12 months: yes". */
export function factsInWords(facts: object): readonly Text[] {
  return Object.entries(facts).map(([name, value]) => {
    const { says, reads } = factNames[name] ?? { says: { en: name, cy: name }, reads: answerInWords }
    const read = reads(value)
    return { en: `${says.en}: ${read.en}`, cy: `${says.cy}: ${read.cy}` }
  })
}

/** An answer as it is read, by its shape: a share, a number of days, yes or no. A rule with another shape says itself. */
export function answerInWords(answer: unknown): Text {
  if (typeof answer === 'boolean') return yesOrNo(answer)
  if (typeof answer === 'number') return daysInWords(answer)
  if (isShare(answer)) return shareInWords(answer)
  if (isTerm(answer)) return termInWords(answer)
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer ?? null)
  return { en: text, cy: text }
}

function isShare(answer: unknown): answer is Fraction {
  return typeof answer === 'object' && answer !== null && 'numerator' in answer
}

function isTerm(answer: unknown): answer is Term {
  return typeof answer === 'object' && answer !== null && 'months' in answer
}
