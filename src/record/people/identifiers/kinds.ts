import { calendarDate, ok, refuse, type Day, type Result, type Text } from '#kernel'
import { policeLetter, pupilLetter, sumOfNine } from './check-letters.ts'

/** Why a number is not one of its kind: it is written wrongly, or its check character does not fit. */
export type CannotReadIdentifier = {
  readonly code:
    | 'people.prison-number-form'
    | 'people.booking-number-form'
    | 'people.pnc-form'
    | 'people.pnc-check-letter'
    | 'people.cro-form'
    | 'people.cro-check-letter'
    | 'people.crn-form'
    | 'people.national-insurance-form'
    | 'people.nhs-form'
    | 'people.nhs-check-digit'
    | 'people.uln-form'
    | 'people.uln-check-digit'
    | 'people.upn-form'
    | 'people.upn-check-letter'
    | 'people.defendant-form'
}

type Read = Result<string, CannotReadIdentifier>

interface IdentifierKind {
  readonly name: Text
  /** Its short name on a page, where it has one. */
  readonly short: Text
  /** True when no two people may have the same one. */
  readonly onePerson: boolean
  readonly example: string
  /** The canonical form of what was typed, so that the same number is always the same text. */
  read(typed: string, today: Day): Read
}

/** Every kind of number by which a person is known. Formats and checks are public specifications. */
export const identifierKinds = {
  'prison-number': {
    name: { en: 'Prison number', cy: 'Rhif carchar' },
    short: { en: 'Prison number', cy: 'Rhif carchar' },
    onePerson: true,
    example: 'A1234AB',
    read: formed(/^[A-Z]\d{4}[A-Z]{2}$/, 'people.prison-number-form'),
  },
  pnc: {
    name: { en: 'Police National Computer (PNC) number', cy: 'Rhif Cyfrifiadur Cenedlaethol yr Heddlu (PNC)' },
    short: { en: 'PNC', cy: 'PNC' },
    onePerson: false,
    example: '2002/0073319Z',
    read: readPnc,
  },
  cro: {
    name: { en: 'Criminal Records Office (CRO) number', cy: 'Rhif y Swyddfa Cofnodion Troseddol (CRO)' },
    short: { en: 'CRO', cy: 'CRO' },
    onePerson: false,
    example: '065656/91H',
    read: readCro,
  },
  crn: {
    name: { en: 'Case reference number (CRN)', cy: 'Cyfeirnod achos (CRN)' },
    short: { en: 'CRN', cy: 'CRN' },
    onePerson: true,
    example: 'X123456',
    read: formed(/^[A-Z]\d{6}$/, 'people.crn-form'),
  },
  'booking-number': {
    name: { en: 'Prison booking number', cy: 'Rhif derbyn i garchar' },
    short: { en: 'Booking number', cy: 'Rhif derbyn' },
    onePerson: false,
    example: '12345A',
    read: formed(/^\d{5}[A-Z]$/, 'people.booking-number-form'),
  },
  'national-insurance': {
    name: { en: 'National Insurance number', cy: 'Rhif Yswiriant Gwladol' },
    short: { en: 'National Insurance', cy: 'Yswiriant Gwladol' },
    onePerson: false,
    example: 'QQ123456C',
    // Source: HMRC, National Insurance Manual NIM39110. The suffix may be unknown.
    read: formed(
      /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?$/,
      'people.national-insurance-form',
    ),
  },
  nhs: {
    name: { en: 'NHS number', cy: 'Rhif GIG' },
    short: { en: 'NHS', cy: 'GIG' },
    onePerson: false,
    example: '999 000 0018',
    read: readNhs,
  },
  uln: {
    name: { en: 'Unique Learner Number (ULN)', cy: 'Rhif Dysgwr Unigryw (ULN)' },
    short: { en: 'ULN', cy: 'ULN' },
    onePerson: false,
    example: '1000000027',
    read: readUln,
  },
  upn: {
    name: { en: 'Unique Pupil Number (UPN)', cy: 'Rhif Disgybl Unigryw (UPN)' },
    short: { en: 'UPN', cy: 'UPN' },
    onePerson: false,
    example: 'B801200005001',
    read: readUpn,
  },
  defendant: {
    name: { en: 'Common Platform defendant number', cy: 'Rhif diffynnydd Common Platform' },
    short: { en: 'Defendant number', cy: 'Rhif diffynnydd' },
    onePerson: false,
    example: '6f1c2a3e-0b4d-4c5e-8f6a-7b8c9d0e1f2a',
    read: typed => {
      const text = typed.trim().toLowerCase()
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return refuse({ code: 'people.defendant-form' })
      return ok(text)
    },
  },
} as const satisfies Record<string, IdentifierKind>

export type IdentifierKindCode = keyof typeof identifierKinds

/** Every kind, in the order in which pages list them. */
export const identifierKindCodes = Object.keys(identifierKinds) as readonly IdentifierKindCode[]

/** The canonical form of a number of a kind, or why it is not one. `today`: short PNC years depend on it. */
export function readIdentifier(kind: IdentifierKindCode, typed: string, today: Day): Read {
  return identifierKinds[kind].read(typed, today)
}

/** Every number that a text may be, in canonical form: `0273319Z` may be a PNC number only, ten digits may be two. */
export function possibleIdentifiers(
  typed: string,
  today: Day,
): readonly { readonly kind: IdentifierKindCode; readonly value: string }[] {
  return identifierKindCodes.flatMap(kind => {
    const read = readIdentifier(kind, typed, today)
    return read.ok ? [{ kind, value: read.value }] : []
  })
}

function compact(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase()
}

function formed(form: RegExp, code: CannotReadIdentifier['code']): (typed: string) => Read {
  return typed => {
    const text = compact(typed)
    return form.test(text) ? ok(text) : refuse({ code })
  }
}

function readPnc(typed: string, today: Day): Read {
  const text = compact(typed)
  const match = /^(\d{2}|\d{4})\/(\d{1,7})([A-Z])$/.exec(text) ?? withoutSlash(text)
  if (!match) return refuse({ code: 'people.pnc-form' })
  const [, year = '', serial = '', letter = ''] = match
  const padded = serial.padStart(7, '0')
  if (policeLetter(year.slice(-2) + padded) !== letter) return refuse({ code: 'people.pnc-check-letter' })
  return ok(`${fullYear(year, today)}/${padded}${letter}`)
}

/** Without a slash, anything shorter than the whole number begins with a year of two digits. */
function withoutSlash(text: string): RegExpExecArray | null {
  return text.length < 12 ? /^(\d{2})(\d{1,7})([A-Z])$/.exec(text) : /^(\d{4})(\d{7})([A-Z])$/.exec(text)
}

/** Two digits up to this year's stand for this century, the others for the last one. */
function fullYear(year: string, today: Day): string {
  if (year.length === 4) return year
  return (Number(year) <= calendarDate(today).year % 100 ? '20' : '19') + year
}

function readCro(typed: string): Read {
  const text = compact(typed)
  // A "small file" keeps its serial as it is written.
  const small = /^SF(\d{2})\/(\d{1,6})([A-Z])$/.exec(text)
  if (small) {
    const [, year = '', serial = '', letter = ''] = small
    return policeLetter(year + serial) === letter ? ok(text) : refuse({ code: 'people.cro-check-letter' })
  }
  const [, serial, year, letter] = /^(\d{1,6})\/(\d{2})([A-Z])$/.exec(text) ?? []
  if (serial === undefined || year === undefined) return refuse({ code: 'people.cro-form' })
  const padded = serial.padStart(6, '0')
  if (policeLetter(year + padded) !== letter) return refuse({ code: 'people.cro-check-letter' })
  return ok(`${padded}/${year}${letter}`)
}

function tenDigits(typed: string): string | undefined {
  const text = compact(typed).replaceAll('-', '')
  return /^\d{10}$/.test(text) ? text : undefined
}

function readNhs(typed: string): Read {
  const text = tenDigits(typed)
  if (text === undefined) return refuse({ code: 'people.nhs-form' })
  const check = (11 - sumOfNine(text)) % 11
  // A check of ten is never issued, and no digit equals it.
  return check === Number(text[9]) ? ok(text) : refuse({ code: 'people.nhs-check-digit' })
}

function readUln(typed: string): Read {
  const text = tenDigits(typed)
  if (text === undefined) return refuse({ code: 'people.uln-form' })
  const rest = sumOfNine(text)
  // 9999999999 stands for "not yet known".
  const right = text === '9999999999' || (rest !== 0 && 10 - rest === Number(text[9]))
  return right ? ok(text) : refuse({ code: 'people.uln-check-digit' })
}

function readUpn(typed: string): Read {
  const text = compact(typed)
  if (!/^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/.test(text)) return refuse({ code: 'people.upn-form' })
  return pupilLetter(text.slice(1)) === text[0] ? ok(text) : refuse({ code: 'people.upn-check-letter' })
}
