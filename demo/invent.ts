import { addDays, addYears, calendarDate, dayOfWeek, type Day, type Term } from '#kernel'
import { chanceFor, type Chance } from './chance.ts'
import {
  classes,
  classFor,
  inventRecall,
  isRecalled,
  licenceFor,
  type InventedKind,
  type InventedRecall,
} from './classes.ts'
import { nameStock, placeBeginnings, placeEndings, rareShare, streetNames, type Background } from './names.ts'
import type { CommonOffence } from './offences.ts'

/** A code with how often it is chosen, beside others. */
export type Weighted = readonly (readonly [weight: number, code: string])[]

/** Where invented people may be, and what they may have done: from the house's own reference data. */
export interface Setting {
  readonly today: Day
  /** Establishments for adults, for men and for women. */
  readonly prisons: Readonly<Record<Sex, Weighted>>
  /** Establishments for children, for boys and for girls. */
  readonly youthSites: Readonly<Record<Sex, Weighted>>
  readonly deliveryUnits: Weighted
  readonly crownCourts: readonly [string, ...string[]]
  readonly magistratesCourts: readonly [string, ...string[]]
  readonly offences: readonly CommonOffence[]
  /** Of the people in custody, how many are children; and how many have a complaint that waits for an answer. */
  readonly share: { readonly children: number; readonly complaints: number }
}

export type Sex = 'male' | 'female'

export interface InventedSentence {
  readonly offence: string
  readonly committedOn: Day
  readonly term: Term
  readonly kind: InventedKind
  /** The licence that follows the custodial part, where the class has one. */
  readonly licence?: Term
  /** In pence, for a fine that was not paid. */
  readonly finePence?: number
  /** The place in the same warrant of the sentence that this one follows; concurrent when left out. */
  readonly follows?: number
}

export interface InventedWarrant {
  readonly court: string
  readonly caseReference: string
  readonly hearingOn: Day
  readonly sentences: readonly [InventedSentence, ...InventedSentence[]]
  readonly remand?: { readonly from: Day; readonly to: Day }
  readonly taggedBailDays: number
  /** Out on licence, and back. */
  readonly recall?: InventedRecall
}

export interface InventedPerson {
  readonly id: string
  readonly index: number
  readonly forename: string
  readonly middleNames: string
  readonly surname: string
  readonly aliases: readonly { readonly forename: string; readonly surname: string }[]
  readonly dateOfBirth: Day
  readonly sex: Sex
  readonly prisonNumber?: string
  readonly crn?: string
  readonly pnc?: string
  readonly cro?: string
  readonly postcode: string
  readonly heldAt?: string
  readonly livingUnit?: string
  readonly supervisedAt?: string
  /** One in some hundreds: a record that only named staff may see. */
  readonly restricted: boolean
  readonly warrant?: InventedWarrant
  /** Alert codes that stand. */
  readonly alerts: readonly string[]
  /** Days since a complaint was made that nobody has answered yet. */
  readonly complainedDaysAgo?: number
}

const CHECK_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY'
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
/** Of about 327,000 people, some 87,000 are in prison. */
const SHARE_IN_PRISON = 87 / 327
const MURDER = 'COML025'
/** Days in a month, on average. */
const MONTH = 30.4

/** The person with this index in the population that the seed names. The same seed and index give the same person. */
export function inventPerson(seed: number, index: number, setting: Setting): InventedPerson {
  const chance = chanceFor(seed, index)
  const inPrison = chance.happens(SHARE_IN_PRISON)
  const child = inPrison && chance.happens(setting.share.children)
  const sex = chance.happens(inPrison ? 0.04 : 0.12) ? 'female' : 'male'
  const background = chance.weighted<Background>([
    [70, 'english'],
    [6, 'welsh'],
    [8, 'south-asian'],
    [5, 'caribbean'],
    [4, 'african'],
    [4, 'eastern-european'],
    [3, 'irish'],
  ])
  const forenames = nameStock[background][sex === 'male' ? 'men' : 'women']
  const forename = chance.one(forenames)
  const surname = chance.happens(rareShare[background])
    ? madeUpSurname(chance)
    : chance.one(nameStock[background].surnames)
  const age = child ? chance.whole(15, 17) : Math.floor(18 + 62 * chance.fraction() ** 1.7)
  const dateOfBirth = addDays(addYears(setting.today, -age), -chance.whole(0, 364))
  const aliases = chance.happens(0.18) ? [alias(chance, { forename, surname, forenames })] : []

  const sentenced = chance.happens(child ? 0.4 : inPrison ? 0.8 : 0.28)
  const warrant = sentenced ? inventWarrant(chance, { ...setting, dateOfBirth, inPrison, child, index }) : undefined
  const sites = (child ? setting.youthSites : setting.prisons)[sex]
  const number = inPrison || warrant !== undefined || chance.happens(0.3)
  return {
    id: inventedId(seed, index),
    index,
    forename,
    middleNames: chance.happens(0.45) ? chance.one(forenames) : '',
    surname,
    aliases,
    dateOfBirth,
    sex,
    ...(number ? { prisonNumber: prisonNumber(index) } : {}),
    ...((!inPrison || chance.happens(0.6)) && !child ? { crn: `Q${String(index % 1_000_000).padStart(6, '0')}` } : {}),
    ...(child ? {} : policeNumbers(index, dateOfBirth)),
    postcode: `${chance.one(['ZE', 'ZQ', 'ZX'])}${chance.whole(1, 40)} ${chance.whole(0, 9)}${chance.one(['AA', 'AB', 'XD', 'ZZ'])}`,
    ...(inPrison ? { heldAt: chance.weighted(sites), livingUnit: cell(chance) } : {}),
    ...((!inPrison || chance.happens(0.5)) && !child ? { supervisedAt: chance.weighted(setting.deliveryUnits) } : {}),
    restricted: chance.happens(1 / 200),
    ...(warrant ? { warrant } : {}),
    alerts: inPrison ? inventAlerts(chance) : [],
    ...(inPrison && chance.happens(setting.share.complaints) ? { complainedDaysAgo: waitingDays(chance) } : {}),
  }
}

/** One of a long tail of surnames that sound like places. */
function madeUpSurname(chance: Chance): string {
  return chance.one(placeBeginnings) + chance.one(placeEndings)
}

function alias(
  chance: Chance,
  { forename, surname, forenames }: { forename: string; surname: string; forenames: readonly [string, ...string[]] },
): { forename: string; surname: string } {
  return chance.weighted([
    [3, { forename: chance.one(streetNames), surname }],
    [2, { forename: chance.one(forenames), surname }],
    [1, { forename: surname, surname: forename }],
  ])
}

/** A letter that no real prison number begins with, so that an invented number is nobody's. */
function prisonNumber(index: number): string {
  const digits = String(index % 10_000).padStart(4, '0')
  const pair = Math.floor(index / 10_000)
  return `Z${digits}${LETTERS[Math.floor(pair / LETTERS.length) % LETTERS.length] ?? 'A'}${LETTERS[pair % LETTERS.length] ?? 'A'}`
}

/**
 * Police numbers with true check letters and serials below 1,000, which real ones of those years do not have. There
 * are only so many of them, so in a large population not everybody has one.
 */
function policeNumbers(index: number, dateOfBirth: Day): { pnc?: string; cro?: string } {
  const years = 60
  const serial = 1 + Math.floor(index / years)
  if (serial > 999) return {}
  const year = 1966 + (index % years)
  const yy = String(year % 100).padStart(2, '0')
  const padded = String(serial).padStart(7, '0')
  const pnc = `${year}/${padded}${CHECK_LETTERS[Number(`${yy}${padded}`) % 23] ?? ''}`
  if ((index + calendarDate(dateOfBirth).day) % 3 === 0) return { pnc }
  const croSerial = String(serial).padStart(6, '0')
  return { pnc, cro: `${croSerial}/${yy}${CHECK_LETTERS[Number(`${yy}${croSerial}`) % 23] ?? ''}` }
}

function cell(chance: Chance): string {
  return `${chance.one(['A', 'B', 'C', 'D', 'E'])}-${chance.whole(1, 4)}-${String(chance.whole(1, 32)).padStart(3, '0')}`
}

/** A UUID of version 8 (RFC 9562: content of our own) made of the seed and the index. */
function inventedId(seed: number, index: number): string {
  const hex = (value: number, length: number) => (value >>> 0).toString(16).padStart(length, '0').slice(-length)
  const chance = chanceFor(seed ^ 0x5eed, index)
  const tail = hex(chance.whole(0, 0xff_ff_ff_ff), 8)
  return `${hex(index, 8)}-${hex(seed, 4)}-8${hex(seed >>> 16, 3)}-9${hex(index * 7, 3)}-${hex(index, 4)}${tail}`
}

interface WarrantSetting extends Setting {
  readonly dateOfBirth: Day
  readonly inPrison: boolean
  readonly child: boolean
  readonly index: number
}

function inventWarrant(chance: Chance, setting: WarrantSetting): InventedWarrant | undefined {
  const { child, inPrison, today } = setting
  const kind = classFor(chance, { inPrison, child })
  const { months, served: servedAtMost, grave = false, passed, alone = false } = classes[kind]
  // Section 250 detention is for what is too grave for a detention and training order.
  const main = child && kind === 'SDS' ? chance.whole(25, 84) : months(chance)
  const count = alone
    ? 1
    : chance.weighted([
        [60, 1],
        [25, 2],
        [10, 3],
        [5, 4],
      ])
  const more = Array.from({ length: count - 1 }, (_, position) => ({
    months: Math.max(1, Math.floor(main * (0.2 + 0.6 * chance.fraction()))),
    ...(kind === 'SDS' && chance.happens(0.45) ? { follows: position } : {}),
  }))
  // The end of the sentence, as far as it must be known: nobody is left in prison beyond it, or let out before.
  const whole = wholeMonths(main, more) * MONTH
  const recalled = isRecalled(chance, { kind, months: main, inPrison }) && !child
  const remandDays =
    !alone && chance.happens(0.55) ? Math.min(chance.whole(5, 200), Math.floor(main * MONTH * 0.25)) : 0
  const bailDays =
    !alone && remandDays === 0 && chance.happens(0.08)
      ? Math.min(chance.whole(5, 40), Math.floor(main * MONTH * 0.15))
      : 0
  const served = recalled
    ? Math.floor((whole - remandDays - bailDays) * (0.76 + 0.14 * chance.fraction()))
    : inPrison
      ? Math.max(0, Math.floor(whole * servedAtMost * chance.fraction()) - remandDays - bailDays)
      : Math.floor(whole * (0.68 + 0.28 * chance.fraction()))
  const heard = passed ? (chance.whole(passed[0], passed[1]) as Day) : addDays(today, -served - 1)
  const monday = workingDayAfter(heard, 0)
  const hearingOn = inPrison && !recalled && monday < today ? monday : workingDay(heard)
  if (hearingOn < addYears(setting.dateOfBirth, child ? 14 : 18) + 30) return undefined

  const licence = licenceFor(chance, kind)
  const first: InventedSentence = {
    offence:
      kind === 'life'
        ? MURDER
        : offenceFor(chance, setting.offences, { months: main, grave: grave || (child && kind === 'SDS') }),
    committedOn: addDays(hearingOn, -remandDays - chance.whole(60, 400)),
    term: monthsTerm(main),
    kind,
    ...(licence ? { licence } : {}),
    ...(kind === 'fine' ? { finePence: chance.whole(5, 200) * 5000 } : {}),
  }
  const others = more.map(({ months, ...rest }): InventedSentence => ({
    offence: offenceFor(chance, setting.offences, { months, grave: child }),
    committedOn: addDays(hearingOn, -remandDays - chance.whole(60, 400)),
    term: monthsTerm(months),
    kind: 'SDS',
    ...rest,
  }))
  const { year } = calendarDate(hearingOn)
  return {
    court: main > 12 ? chance.one(setting.crownCourts) : chance.one(setting.magistratesCourts),
    caseReference: `T${year}${String(setting.index % 10_000).padStart(4, '0')}`,
    hearingOn,
    sentences: [first, ...others],
    ...(remandDays > 0 ? { remand: { from: addDays(hearingOn, -remandDays), to: addDays(hearingOn, -1) } } : {}),
    taggedBailDays: bailDays,
    ...(recalled ? { recall: inventRecall(chance, today) } : {}),
  }
}

/** From the first day to the last of sentences that begin together or follow each other. */
function wholeMonths(main: number, more: readonly { readonly months: number; readonly follows?: number }[]): number {
  const ends = [main]
  for (const { months, follows } of more) ends.push(months + (follows === undefined ? 0 : (ends[follows] ?? 0)))
  return Math.max(...ends)
}

/** An offence for which a court may pass so long a term. `grave`: one that may carry life. */
function offenceFor(
  chance: Chance,
  offences: readonly CommonOffence[],
  { months, grave }: { readonly months: number; readonly grave: boolean },
): string {
  const least = grave ? 999 : months
  return chance.weighted(offences.filter(({ most }) => most >= least).map(({ weight, code }) => [weight, code]))
}

/** A complaint is answered in five working days: some are new, some are due about now, some are late. */
function waitingDays(chance: Chance): number {
  return chance.weighted([
    [4, chance.whole(0, 2)],
    [3, 7],
    [2, chance.whole(9, 14)],
  ])
}

function monthsTerm(months: number): Term {
  if (months === 1) return { years: 0, months: 0, weeks: 4, days: 0 }
  return { years: Math.floor(months / 12), months: months % 12, weeks: 0, days: 0 }
}

/** Courts and offices work from Monday to Friday: the day itself, or the Friday before a weekend. */
export function workingDay(on: Day): Day {
  const weekday = dayOfWeek(on)
  return addDays(on, weekday > 5 ? 5 - weekday : 0)
}

/** The working day that comes next after some days have gone by: the day itself, or the Monday after a weekend. */
export function workingDayAfter(on: Day, days: number): Day {
  const then = addDays(on, days)
  const weekday = dayOfWeek(then)
  return addDays(then, weekday > 5 ? 8 - weekday : 0)
}

/** Codes of HMPPS's alert list: risks to others and to self, gangs, disability, care experience. */
function inventAlerts(chance: Chance): readonly string[] {
  const alerts: string[] = []
  for (const [share, code] of [
    [0.07, 'HA'],
    [0.12, 'XVL'],
    [0.04, 'XA'],
    [0.03, 'XR'],
    [0.05, 'XGANG'],
    [0.06, 'RDV'],
    [0.04, 'PEEP'],
    [0.08, 'LCE'],
    [0.05, 'VU'],
    [0.03, 'F1'],
  ] as const) {
    if (chance.happens(share)) alerts.push(code)
  }
  return alerts
}
