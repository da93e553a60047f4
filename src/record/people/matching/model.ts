import { daysBetween, day, type Text } from '#kernel'
import type { Comparable } from './clean.ts'
import { jaroWinkler, oneCharacterApart } from './jaro-winkler.ts'

// The published record linkage model of the probation and prison services (Fellegi-Sunter, made with Splink).
// Source: hmpps-person-match (MIT), model of 23 February 2026.

/** Columns whose values are counted: a rare value that is shared says more than a common one. */
export type TermColumn =
  | 'first-and-last'
  | 'name-1'
  | 'name-2'
  | 'last-name'
  | 'date-of-birth'
  | 'postcode'
  | 'pnc'
  | 'cro'

/** How common a value is, 0 to 1; undefined when it is not known. */
export type Frequencies = (column: TermColumn, value: string) => number | undefined

/** What somebody decided of two records before; null when nobody did. */
export type Decided = 'one-person' | 'two-people' | null

interface Pair {
  readonly left: Comparable
  readonly right: Comparable
  readonly frequencies: Frequencies
  readonly decided: Decided
}

interface Level {
  readonly says: Text
  /** How often the level is met between records of one person, and of two. Without them it says nothing: weight 0. */
  readonly chances?: { readonly m: number; readonly u: number }
  /** The column whose frequency adjusts the weight, and by how much of it. */
  readonly term?: { readonly column: TermColumn; readonly share: number }
  holds(pair: Pair): boolean
}

export interface Comparison {
  readonly name: Text
  /** The first that holds counts. The last always holds. */
  readonly levels: readonly [Level, ...Level[]]
}

/** The chance that two records taken at random are one person. */
export const PRIOR = 2.649234163203061e-7

/** The chance that two different people agree exactly in a column. */
export const exactByChance: Readonly<Record<Exclude<TermColumn, 'postcode'>, number>> = {
  'first-and-last': 6.4416737775260826e-6,
  'name-1': 0.004258998503613082,
  'name-2': 0.012319973710486735,
  'last-name': 0.0007850765819690798,
  'date-of-birth': 6.32817809183543e-5,
  pnc: 1.3083008349386952e-7,
  cro: 1.3406045592581692e-7,
}

const unknown: Text = { en: 'Not known on one side', cy: 'Anhysbys ar un ochr' }
const different: Text = { en: 'Different', cy: 'Gwahanol' }
const always = () => true

/** The value of a column. */
export function termOf(record: Comparable, column: Exclude<TermColumn, 'postcode'>): string | null {
  switch (column) {
    case 'first-and-last':
      return record.firstAndLast
    case 'name-1':
      return record.name1
    case 'name-2':
      return record.name2
    case 'last-name':
      return record.lastName
    case 'date-of-birth':
      return record.dateOfBirth
    case 'pnc':
      return record.pnc
    case 'cro':
      return record.cro
  }
}

const same = (left: string | null, right: string | null) => left !== null && left === right
const alike = (left: string | null, right: string | null, least: number) =>
  left !== null && right !== null && jaroWinkler(left, right) >= least
const meet = (left: readonly unknown[], right: readonly unknown[]) => left.some(value => right.includes(value))

const names: Comparison = {
  name: { en: 'Name', cy: 'Enw' },
  levels: [
    {
      says: unknown,
      holds: ({ left, right }) =>
        (left.name1 === null || right.name1 === null) && (left.lastName === null || right.lastName === null),
    },
    {
      says: { en: 'First and last names the same', cy: 'Enw cyntaf ac olaf yr un fath' },
      chances: { m: 0.8805713283069031, u: 6.4416737775260826e-6 },
      term: { column: 'first-and-last', share: 1 },
      holds: ({ left, right }) => same(left.firstAndLast, right.firstAndLast),
    },
    {
      says: { en: 'First and last names very alike', cy: 'Enw cyntaf ac olaf yn debyg iawn' },
      chances: { m: 0.07323973960881489, u: 0.00046468219642236785 },
      term: { column: 'first-and-last', share: 0.7 },
      holds: ({ left, right }) => alike(left.firstAndLast, right.firstAndLast, 0.9),
    },
    {
      says: { en: 'First and last names the other way round', cy: 'Enw cyntaf ac olaf o chwith' },
      chances: { m: 0.001957189808750337, u: 1.1870780153891191e-7 },
      holds: ({ left, right }) => same(left.name1, right.lastName) && same(left.lastName, right.name1),
    },
    {
      says: {
        en: 'Share a forename and a surname, few aliases',
        cy: 'Rhannu enw cyntaf a chyfenw, ychydig enwau eraill',
      },
      chances: { m: 0.01638930823738129, u: 5.720295598943465e-6 },
      // The second product takes the forenames of the right-hand record: so the model was published.
      holds: ({ left, right }) =>
        meet(left.forenames, right.forenames) &&
        meet(left.surnames, right.surnames) &&
        left.forenames.length * right.forenames.length + left.surnames.length * right.forenames.length <= 10,
    },
    {
      says: { en: 'Share a forename and a surname', cy: 'Rhannu enw cyntaf a chyfenw' },
      chances: { m: 0.004173300248636595, u: 7.351766922657741e-6 },
      holds: ({ left, right }) => meet(left.forenames, right.forenames) && meet(left.surnames, right.surnames),
    },
    {
      says: { en: 'First and last names somewhat alike', cy: 'Enw cyntaf ac olaf braidd yn debyg' },
      chances: { m: 0.004954401712078166, u: 0.0004886023256307557 },
      holds: ({ left, right }) => alike(left.name1, right.name1, 0.7) && alike(left.lastName, right.lastName, 0.7),
    },
    {
      says: { en: 'First name the same', cy: 'Enw cyntaf yr un fath' },
      chances: { m: 0.004210367993889316, u: 0.004258998503613082 },
      term: { column: 'name-1', share: 1 },
      holds: ({ left, right }) => same(left.name1, right.name1),
    },
    {
      says: { en: 'Last name the same', cy: 'Enw olaf yr un fath' },
      chances: { m: 0.00533261227541768, u: 0.0007850765819690798 },
      term: { column: 'last-name', share: 1 },
      holds: ({ left, right }) => same(left.lastName, right.lastName),
    },
    { says: different, chances: { m: 0.004143399354623031, u: 0.9939830079481641 }, holds: always },
  ],
}

const FIVE_YEARS = 157_788_000 / 86_400

const dateOfBirth: Comparison = {
  name: { en: 'Date of birth', cy: 'Dyddiad geni' },
  levels: [
    {
      says: unknown,
      holds: ({ left, right }) => left.datesOfBirth.length === 0 || right.datesOfBirth.length === 0,
    },
    {
      says: { en: 'The same', cy: 'Yr un fath' },
      chances: { m: 0.9480015447228074, u: 6.32817809183543e-5 },
      term: { column: 'date-of-birth', share: 1 },
      holds: ({ left, right }) => same(left.dateOfBirth, right.dateOfBirth),
    },
    {
      says: {
        en: 'The same as one given before, few given',
        cy: 'Yr un fath ag un a roddwyd o’r blaen, ychydig wedi’u rhoi',
      },
      chances: { m: 0.015054619774721108, u: 1.839371152047235e-5 },
      holds: ({ left, right }) =>
        meet(left.datesOfBirth, right.datesOfBirth) && left.datesOfBirth.length * right.datesOfBirth.length <= 6,
    },
    {
      says: { en: 'The same as one given before', cy: 'Yr un fath ag un a roddwyd o’r blaen' },
      chances: { m: 0.0019527239665209192, u: 4.259585633069581e-6 },
      holds: ({ left, right }) => meet(left.datesOfBirth, right.datesOfBirth),
    },
    {
      says: { en: 'One digit different', cy: 'Un digid yn wahanol' },
      chances: { m: 0.017251329692897888, u: 0.001769188292516566 },
      holds: ({ left, right }) =>
        left.dateOfBirth !== null &&
        right.dateOfBirth !== null &&
        left.dateOfBirth.slice(0, 3) === right.dateOfBirth.slice(0, 3) &&
        oneCharacterApart(left.dateOfBirth.slice(3), right.dateOfBirth.slice(3)),
    },
    {
      says: { en: 'Within five years', cy: 'O fewn pum mlynedd' },
      chances: { m: 0.010200657427295447, u: 0.21782305372325345 },
      holds: ({ left, right }) =>
        left.dateOfBirth !== null &&
        right.dateOfBirth !== null &&
        Math.abs(daysBetween(day(left.dateOfBirth), day(right.dateOfBirth))) <= FIVE_YEARS,
    },
    { says: different, chances: { m: 0.0020388218873687394, u: 0.7803218229061581 }, holds: always },
  ],
}

/** How unlikely it is to share these postcodes by chance. What is not shared, or not counted, says nothing. */
function chanceOfPostcodes({ left, right, frequencies }: Pair): number {
  return left.postcodes
    .filter(postcode => right.postcodes.includes(postcode))
    .reduce((product, postcode) => product * (frequencies('postcode', postcode) ?? 1), 1)
}

const postcodes: Comparison = {
  name: { en: 'Postcode', cy: 'Cod post' },
  levels: [
    { says: unknown, holds: ({ left, right }) => left.postcodes.length === 0 || right.postcodes.length === 0 },
    {
      says: { en: 'Share a very rare postcode', cy: 'Rhannu cod post prin iawn' },
      chances: { m: 0.6530514212604018, u: 1.916780772186791e-5 },
      holds: pair => chanceOfPostcodes(pair) < 0.00001,
    },
    {
      says: { en: 'Share a rare postcode', cy: 'Rhannu cod post prin' },
      chances: { m: 0.04047911150252939, u: 9.70967030841373e-6 },
      holds: pair => chanceOfPostcodes(pair) < 0.0001,
    },
    {
      says: { en: 'Share a postcode', cy: 'Rhannu cod post' },
      chances: { m: 0.01468158219941504, u: 0.00010470776311967955 },
      holds: pair => chanceOfPostcodes(pair) < 0.001,
    },
    {
      says: { en: 'The same postcode district', cy: 'Yr un ardal cod post' },
      chances: { m: 0.09228399254208307, u: 0.002418387421033641 },
      holds: ({ left, right }) => meet(left.outwardCodes, right.outwardCodes),
    },
    { says: different, chances: { m: 0.1993084330118613, u: 0.9974480273378163 }, holds: always },
  ],
}

const secondName: Comparison = {
  name: { en: 'Second name', cy: 'Ail enw' },
  levels: [
    { says: unknown, holds: ({ left, right }) => left.name2 === null || right.name2 === null },
    {
      says: { en: 'The same', cy: 'Yr un fath' },
      chances: { m: 0.9311828314925126, u: 0.012319973710486735 },
      term: { column: 'name-2', share: 1 },
      holds: ({ left, right }) => same(left.name2, right.name2),
    },
    {
      says: { en: 'Alike', cy: 'Tebyg' },
      chances: { m: 0.030955920552027012, u: 0.002507835722714576 },
      holds: ({ left, right }) => alike(left.name2, right.name2, 0.85),
    },
    { says: different, chances: { m: 0.041068944007088604, u: 0.9851721905667987 }, holds: always },
  ],
}

/** The PNC and CRO numbers of one person are often made from one another, and often mistyped. */
function numbersResemble({ left, right }: Pair): boolean {
  const tail = (pnc: string | null) => pnc?.slice(6, 12)
  const head = (cro: string | null) => (cro !== null && /^\d{6}\//.test(cro) ? cro.slice(0, 6) : undefined)
  const crossed = (pnc: string | null, cro: string | null) =>
    pnc !== null && head(cro) !== undefined && tail(pnc) === head(cro)
  if (crossed(left.pnc, right.cro) || crossed(right.pnc, left.cro)) return true
  return (
    left.pnc !== null &&
    right.pnc !== null &&
    left.pnc.slice(0, 4) === right.pnc.slice(0, 4) &&
    left.pnc.slice(-6) === right.pnc.slice(-6)
  )
}

const policeNumbers: Comparison = {
  name: { en: 'PNC and CRO numbers', cy: 'Rhifau PNC a CRO' },
  levels: [
    {
      says: unknown,
      holds: ({ left, right }) =>
        (left.pnc === null && left.cro === null) || (right.pnc === null && right.cro === null),
    },
    {
      says: { en: 'Both the same', cy: 'Y ddau yr un fath' },
      chances: { m: 1, u: 1e-9 },
      holds: ({ left, right }) => same(left.pnc, right.pnc) && same(left.cro, right.cro),
    },
    {
      says: { en: 'PNC number the same', cy: 'Rhif PNC yr un fath' },
      chances: { m: 0.4107364720646719, u: 1.3083008349386952e-7 },
      term: { column: 'pnc', share: 1 },
      holds: ({ left, right }) => same(left.pnc, right.pnc),
    },
    {
      says: { en: 'CRO number the same', cy: 'Rhif CRO yr un fath' },
      chances: { m: 0.48754671593636345, u: 1.3406045592581692e-7 },
      term: { column: 'cro', share: 1 },
      holds: ({ left, right }) => same(left.cro, right.cro),
    },
    {
      says: { en: 'Numbers much alike', cy: 'Rhifau’n debyg iawn' },
      chances: { m: 0.04588131922270574, u: 1.933377900520516e-6 },
      holds: numbersResemble,
    },
    {
      says: { en: 'Both different', cy: 'Y ddau’n wahanol' },
      chances: { m: 6.103515625e-5, u: 1 },
      holds: ({ left, right }) => left.pnc !== null && right.pnc !== null && left.cro !== null && right.cro !== null,
    },
    {
      says: unknown,
      holds: ({ left, right }) =>
        (left.pnc === null || right.pnc === null) && (left.cro === null || right.cro === null),
    },
    { says: different, chances: { m: 0.0009765625, u: 1 }, holds: always },
  ],
}

const sentenceDays: Comparison = {
  name: { en: 'Sentence dates', cy: 'Dyddiadau dedfrydu' },
  levels: [
    { says: unknown, holds: ({ left, right }) => left.sentenceDays.length === 0 || right.sentenceDays.length === 0 },
    {
      says: { en: 'The only date the same', cy: 'Yr unig ddyddiad yr un fath' },
      chances: { m: 0.079242629203343, u: 4.1568494682281885e-5 },
      holds: pair => sharedOf(pair) && pair.left.sentenceDays.length === 1 && pair.right.sentenceDays.length === 1,
    },
    {
      says: { en: 'Share a date, few dates', cy: 'Rhannu dyddiad, ychydig ddyddiadau' },
      chances: { m: 0.14687596629322805, u: 0.0002201649974203961 },
      holds: pair => sharedOf(pair) && productOf(pair) <= 9,
    },
    {
      says: { en: 'Share a date, several dates', cy: 'Rhannu dyddiad, sawl dyddiad' },
      chances: { m: 0.09497227696435485, u: 0.00031045886493038003 },
      holds: pair => sharedOf(pair) && productOf(pair) <= 50,
    },
    {
      says: { en: 'Share a date, many dates', cy: 'Rhannu dyddiad, llawer o ddyddiadau' },
      chances: { m: 0.04663600004321906, u: 0.00028904399310893716 },
      holds: sharedOf,
    },
    {
      says: { en: 'First or last dates within 14 days', cy: 'Dyddiad cyntaf neu olaf o fewn 14 diwrnod' },
      chances: { m: 0.007667928792689431, u: 0.00379946180053296 },
      holds: ({ left, right }) =>
        [0, -1].some(
          at => Math.abs((left.sentenceDays.at(at) ?? -Infinity) - (right.sentenceDays.at(at) ?? Infinity)) <= 14,
        ),
    },
    { says: different, chances: { m: 0.5911625257645615, u: 0.9953393018493251 }, holds: always },
  ],
}

function sharedOf({ left, right }: Pair): boolean {
  return meet(left.sentenceDays, right.sentenceDays)
}

function productOf({ left, right }: Pair): number {
  return left.sentenceDays.length * right.sentenceDays.length
}

const decidedBefore: Comparison = {
  name: { en: 'Decided before', cy: 'Penderfynwyd o’r blaen' },
  levels: [
    { says: { en: 'Nothing was decided', cy: 'Ni phenderfynwyd dim' }, holds: ({ decided }) => decided === null },
    {
      says: { en: 'Somebody decided that they are one person', cy: 'Penderfynodd rhywun mai un person ydynt' },
      chances: { m: 1, u: 1e-50 },
      holds: ({ decided }) => decided === 'one-person',
    },
    {
      says: { en: 'Somebody decided that they are two people', cy: 'Penderfynodd rhywun mai dau berson ydynt' },
      chances: { m: 1e-50, u: 1 },
      holds: always,
    },
  ],
}

const defendant: Comparison = {
  name: { en: 'Court defendant number', cy: 'Rhif diffynnydd y llys' },
  levels: [
    { says: unknown, holds: ({ left, right }) => left.defendant === null || right.defendant === null },
    {
      says: { en: 'The same', cy: 'Yr un fath' },
      chances: { m: 1, u: 1e-6 },
      holds: ({ left, right }) => same(left.defendant, right.defendant),
    },
    { says: different, chances: { m: 0.5, u: 0.5 }, holds: always },
  ],
}

/** What is compared, in the order in which pages show it. */
export const comparisons: readonly Comparison[] = [
  names,
  secondName,
  dateOfBirth,
  policeNumbers,
  postcodes,
  sentenceDays,
  decidedBefore,
  defendant,
]
