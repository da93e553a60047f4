import { addDays, addYears, calendarDate, type Day } from '#kernel'
import { chanceFor, type Chance } from './chance.ts'
import { nameStock, streetNames, type Background } from './names.ts'

/** Where invented people may be, and what they may have done: from the house's own reference data. */
export interface Setting {
  readonly today: Day
  /** Establishments with how many each holds, for men and for women. */
  readonly prisons: Readonly<Record<'male' | 'female', readonly (readonly [places: number, code: string])[]>>
  readonly deliveryUnits: readonly [string, ...string[]]
  readonly crownCourts: readonly [string, ...string[]]
  readonly magistratesCourts: readonly [string, ...string[]]
  /** Offence codes with how common each is. */
  readonly offences: readonly (readonly [weight: number, code: string])[]
}

export interface Term {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

export interface InventedSentence {
  readonly offence: string
  readonly committedOn: Day
  readonly term: Term
  /** `SDS`: a standard determinate sentence. `EDS`: extended, with this much longer on licence. */
  readonly kind: 'SDS' | 'EDS'
  readonly extension?: Term
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
}

export interface InventedPerson {
  readonly id: string
  readonly forename: string
  readonly middleNames: string
  readonly surname: string
  readonly aliases: readonly { readonly forename: string; readonly surname: string }[]
  readonly dateOfBirth: Day
  readonly sex: 'male' | 'female'
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
}

const CHECK_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY'
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
/** Of about 327,000 people, some 87,000 are in prison. */
const SHARE_IN_PRISON = 87 / 327

/** The person with this index in the population that the seed names. The same seed and index give the same person. */
export function inventPerson(seed: number, index: number, setting: Setting): InventedPerson {
  const chance = chanceFor(seed, index)
  const inPrison = chance.happens(SHARE_IN_PRISON)
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
  const surname = chance.one(nameStock[background].surnames)
  const age = Math.floor(18 + 62 * chance.fraction() ** 1.7)
  const dateOfBirth = addDays(addYears(setting.today, -age), -chance.whole(0, 364))
  const aliases = chance.happens(0.18) ? [alias(chance, { forename, surname, forenames })] : []

  const sentenced = inPrison ? chance.happens(0.8) : chance.happens(0.28)
  const warrant = sentenced ? inventWarrant(chance, { ...setting, dateOfBirth, inPrison, index }) : undefined
  const prisons = setting.prisons[sex]
  return {
    id: inventedId(seed, index),
    forename,
    middleNames: chance.happens(0.45) ? chance.one(forenames) : '',
    surname,
    aliases,
    dateOfBirth,
    sex,
    ...(inPrison || warrant || chance.happens(0.3) ? { prisonNumber: prisonNumber(index) } : {}),
    ...(!inPrison || chance.happens(0.6) ? { crn: `Q${String(index % 1_000_000).padStart(6, '0')}` } : {}),
    ...policeNumbers(index, dateOfBirth),
    postcode: `${chance.one(['ZE', 'ZQ', 'ZX'])}${chance.whole(1, 40)} ${chance.whole(0, 9)}${chance.one(['AA', 'AB', 'XD', 'ZZ'])}`,
    ...(inPrison ? { heldAt: chance.weighted(prisons), livingUnit: cell(chance) } : {}),
    ...(!inPrison || chance.happens(0.5) ? { supervisedAt: chance.one(setting.deliveryUnits) } : {}),
    restricted: chance.happens(1 / 400),
    ...(warrant ? { warrant } : {}),
    alerts: inPrison ? inventAlerts(chance) : [],
  }
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
  readonly index: number
}

function inventWarrant(chance: Chance, setting: WarrantSetting): InventedWarrant | undefined {
  const extended = setting.inPrison && chance.happens(0.06)
  const main = extended ? chance.whole(48, 144) : inventMonths(chance)
  const served = setting.inPrison
    ? Math.floor(main * 30.4 * 0.33 * chance.fraction())
    : Math.floor(main * 30.4 * (0.5 + 0.45 * chance.fraction()))
  const adultOn = addYears(setting.dateOfBirth, 18)
  const hearingOn = Math.max(workingDay(addDays(setting.today, -served - 1)), adultOn + 30) as Day
  if (hearingOn > setting.today) return undefined
  const count = chance.weighted([
    [60, 1],
    [25, 2],
    [10, 3],
    [5, 4],
  ])
  const committedOn = addDays(hearingOn, -chance.whole(60, 500))
  const first: InventedSentence = {
    offence: chance.weighted(setting.offences),
    committedOn,
    term: monthsTerm(main),
    kind: extended ? 'EDS' : 'SDS',
    ...(extended ? { extension: { years: chance.whole(1, 5), months: 0, weeks: 0, days: 0 } } : {}),
  }
  const more = Array.from({ length: count - 1 }, (_, position): InventedSentence => {
    const months = Math.max(1, Math.floor(main * (0.2 + 0.6 * chance.fraction())))
    return {
      offence: chance.weighted(setting.offences),
      committedOn: addDays(hearingOn, -chance.whole(60, 500)),
      term: monthsTerm(months),
      kind: 'SDS',
      ...(!extended && chance.happens(0.45) ? { follows: position } : {}),
    }
  })
  const remandDays = chance.happens(0.55) ? Math.min(chance.whole(5, 200), Math.floor(main * 30.4 * 0.3)) : 0
  const { year } = calendarDate(hearingOn)
  return {
    court: main > 12 ? chance.one(setting.crownCourts) : chance.one(setting.magistratesCourts),
    caseReference: `T${year}${String(setting.index % 10_000).padStart(4, '0')}`,
    hearingOn,
    sentences: [first, ...more],
    ...(remandDays > 0 ? { remand: { from: addDays(hearingOn, -remandDays), to: addDays(hearingOn, -1) } } : {}),
    taggedBailDays: remandDays === 0 && chance.happens(0.08) ? chance.whole(5, 40) : 0,
  }
}

/** Months of a determinate term, shaped as the sentenced population of England and Wales roughly is. */
function inventMonths(chance: Chance): number {
  return chance.weighted([
    [16, chance.whole(1, 11)],
    [14, chance.whole(12, 23)],
    [28, chance.whole(24, 47)],
    [32, chance.whole(48, 119)],
    [10, chance.whole(120, 216)],
  ])
}

function monthsTerm(months: number): Term {
  if (months === 1) return { years: 0, months: 0, weeks: 4, days: 0 }
  return { years: Math.floor(months / 12), months: months % 12, weeks: 0, days: 0 }
}

/** Courts sit from Monday to Friday: the Friday before a weekend. */
function workingDay(on: Day): Day {
  const weekday = (((on + 3) % 7) + 7) % 7
  return addDays(on, weekday > 4 ? 4 - weekday : 0)
}

/** Codes of HMPPS's alert list: risks to others and to self, gangs, disability, care experience. */
function inventAlerts(chance: Chance): readonly string[] {
  const alerts: string[] = []
  for (const [share, code] of [
    [0.12, 'HA'],
    [0.05, 'XA'],
    [0.04, 'XR'],
    [0.06, 'XVL'],
    [0.05, 'PEEP'],
    [0.08, 'RTP'],
  ] as const) {
    if (chance.happens(share)) alerts.push(code)
  }
  return alerts
}
