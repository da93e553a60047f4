import { calendarDate, endOfMonth, readCalendarDate, type Day } from '#kernel'
import { possibleIdentifiers, type IdentifierKindCode } from '../identifiers/kinds.ts'
import { nameKey } from '../name-key.ts'

/** What somebody typed into the find box, understood. */
export interface Query {
  /** Every number that it may be. */
  readonly numbers: readonly { readonly kind: IdentifierKindCode; readonly value: string }[]
  /** Words of a name, as they are sought. */
  readonly words: readonly string[]
  /** The days between which the person was born: one day, a month or a year. */
  readonly born: { readonly from: Day; readonly to: Day } | undefined
}

const MOST_WORDS = 6

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef'],
  ['march', 'mar', 'mawrth'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
]
const month = `(${MONTHS.flat()
  .toSorted((left, right) => right.length - left.length)
  .join('|')})`
const monthNumber = (name: string) => MONTHS.findIndex(names => names.includes(name.toLowerCase())) + 1

interface Parts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** The forms in which dates are typed, the most exact first. */
const FORMS: readonly { readonly form: RegExp; parts: (match: RegExpExecArray, today: Day) => Parts }[] = [
  {
    form: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
    parts: ([, year, ofYear, ofMonth]) => ({ year: Number(year), month: Number(ofYear), day: Number(ofMonth) }),
  },
  {
    form: /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/,
    parts: ([, ofMonth, ofYear, year = ''], today) => ({
      year: year.length === 4 ? Number(year) : inCentury(Number(year), today),
      month: Number(ofYear),
      day: Number(ofMonth),
    }),
  },
  {
    form: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\\s+(?:of\\s+|o\\s+)?${month}\\s+(\\d{4})(?!\\d)`,
      'i',
    ),
    parts: ([, ofMonth, name = '', year]) => ({ year: Number(year), month: monthNumber(name), day: Number(ofMonth) }),
  },
  {
    form: new RegExp(`(?<![\\p{L}\\d])${month}\\s+(\\d{4})(?!\\d)`, 'iu'),
    parts: ([, name = '', year]) => ({ year: Number(year), month: monthNumber(name) }),
  },
  { form: /(?<!\d)((?:19|20)\d{2})(?!\d)/, parts: ([, year]) => ({ year: Number(year) }) },
]

/** Nobody of interest is under ten, so a year of two digits is of this century only when that is long enough ago. */
function inCentury(short: number, today: Day): number {
  const { year } = calendarDate(today)
  const inThis = Math.floor(year / 100) * 100 + short
  return inThis <= year - 10 ? inThis : inThis - 100
}

/** Understands what was typed: a number, words of a name, a date of birth in any usual form, or names with a date. */
export function readQuery(typed: string, today: Day): Query {
  const text = typed.normalize('NFC').trim().slice(0, 200)
  const whole = possibleIdentifiers(text, today)
  const numbers =
    whole.length > 0
      ? whole
      : text
          .split(/\s+/)
          .filter(piece => /\d/.test(piece))
          .flatMap(piece => possibleIdentifiers(piece, today))
  if (whole.length > 0) return { numbers, words: [], born: undefined }

  for (const { form, parts } of FORMS) {
    const match = form.exec(text)
    const born = match === null ? undefined : span(parts(match, today))
    if (match && born) {
      const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
      return { numbers, words: wordsIn(rest), born }
    }
  }
  return { numbers, words: wordsIn(text), born: undefined }
}

function span({ year, month: ofYear, day }: Parts): { from: Day; to: Day } | undefined {
  const from = readCalendarDate({ year, month: ofYear ?? 1, day: day ?? 1 })
  if (from === undefined) return undefined
  if (day !== undefined) return { from, to: from }
  if (ofYear !== undefined) return { from, to: endOfMonth(from) }
  const to = readCalendarDate({ year, month: 12, day: 31 })
  return to === undefined ? undefined : { from, to }
}

function wordsIn(text: string): readonly string[] {
  // What still holds a digit is no word of a name.
  const words = nameKey(text)
    .split(' ')
    .filter(word => word !== '' && !/\p{N}/u.test(word))
  return words.slice(0, MOST_WORDS)
}
