import { fraction, term, type Day, type Fraction, type Term, type Text } from '#kernel'
import { exclusionNames, type Exclusion, type Figure, type Tranche } from '#law'
import { choice, choices, date, lines, number, term as termField, text, yesNo, type Field, type Values } from '#web'

/** How a figure is typed: the field that asks for it, and its value from and to what was typed. */
interface Typing<Value, Typed> {
  readonly field: Field<Typed>
  read(typed: Typed): Value
  write(value: Value): Typed
}

/** The field for a figure, by its kind and the value it has; undefined for one that nobody proposes. */
export function typingOf(figure: Figure, value: unknown): Typing<unknown, unknown> | undefined {
  if (figure.fixed) return undefined
  if (figure.kind.name === 'tranches') return stagingTyping(figure.says, value as readonly Tranche[])
  return typings[figure.kind.name]?.(figure.says, figure)
}

type Kinds = Figure['kind']['name']

const typings: { readonly [kind in Kinds]?: (label: Text, figure: Figure) => Typing<unknown, unknown> } = {
  share: label => shareTyping(label),
  days: (label, { bounds }) => ({
    ...asItIs,
    field: number({
      label,
      missing: { en: 'Enter a number of days', cy: 'Rhowch nifer o ddiwrnodau' },
      suffix: { en: 'days', cy: 'diwrnod' },
      width: 5,
      min: bounds?.least ?? 0,
      max: bounds?.most ?? 36_500,
    }),
  }),
  day: label => ({ ...asItIs, field: date({ label, missing: { en: 'Enter a day', cy: 'Rhowch ddiwrnod' } }) }),
  'last-day': label => ({
    field: date({
      label,
      hint: { en: 'Leave this empty if it does not end', cy: 'Gadewch hwn yn wag os nad yw’n dod i ben' },
      optional: true,
    }),
    read: (typed: Day | undefined) => typed ?? null,
    write: (value: Day | null) => value ?? undefined,
  }),
  'yes-no': label => ({
    ...asItIs,
    field: yesNo({ label, missing: { en: 'Choose yes or no', cy: 'Dewiswch ie neu na' } }),
  }),
  term: label => ({
    field: termField({ label, missing: { en: 'Enter a length of time', cy: 'Rhowch hyd o amser' } }),
    read: (typed: Term) => term(typed),
    write: (value: Term) => value,
  }),
  exclusions: label => ({
    field: choices({ label, of: exclusionNames }),
    read: (typed: readonly Exclusion[]) => typed,
    write: (value: readonly Exclusion[]) => value,
  }),
}

const asItIs = { read: (typed: unknown) => typed, write: (value: unknown) => value }

const slashed = /^(\d{1,3})\s*\/\s*(\d{1,3})$/

function shareTyping(label: Text): Typing<Fraction, string> {
  const says = { en: 'Enter a fraction such as 2/5', cy: 'Rhowch ffracsiwn megis 2/5' }
  return {
    field: text({
      label,
      hint: { en: 'A fraction, such as 1/2 or 2/5', cy: 'Ffracsiwn, megis 1/2 neu 2/5' },
      missing: says,
      pattern: { is: /^\d{1,3}\s*\/\s*[1-9]\d{0,2}$/, says },
      width: 5,
      spellcheck: false,
    }),
    read(typed) {
      const [, numerator, denominator] = slashed.exec(typed) ?? []
      return fraction(Number(numerator), Number(denominator))
    },
    write: ({ numerator, denominator }) => `${numerator}/${denominator}`,
  }
}

const line = {
  on: date({ label: { en: 'Day', cy: 'Diwrnod' }, missing: { en: 'Enter the day', cy: 'Rhowch y diwrnod' } }),
  reaches: choice({
    label: { en: 'Reaches', cy: 'Yn cyrraedd' },
    of: {
      'years-under': { en: 'Sentences under so many years', cy: 'Dedfrydau o dan hyn a hyn o flynyddoedd' },
      'days-upTo': { en: 'Sentences of up to so many days', cy: 'Dedfrydau o hyd at hyn a hyn o ddiwrnodau' },
      everybody: { en: 'Everybody left', cy: 'Pawb sydd ar ôl' },
    },
    missing: { en: 'Choose whom the day reaches', cy: 'Dewiswch bwy y mae’r diwrnod yn ei gyrraedd' },
    as: 'select',
  }),
  most: number({ label: { en: 'How many', cy: 'Faint' }, optional: true, min: 1, max: 36_500, width: 5 }),
}

type Line = Values<typeof line>

function stagingTyping(label: Text, before: readonly Tranche[]): Typing<readonly Tranche[], readonly Line[]> {
  // Days are named as they were: results tell people's tranches by these names.
  const prefix = before[0]?.name.replace(/\d+$/, '') ?? 'TRANCHE_'
  return {
    field: lines({
      label,
      of: line,
      line: { en: 'Day', cy: 'Diwrnod' },
      add: { en: 'Add another day', cy: 'Ychwanegu diwrnod arall' },
      max: 30,
      inline: true,
    }),
    read: typed => typed.map((each, index) => trancheOf(each, `${prefix}${index + 1}`)),
    write: tranches => tranches.map(lineOf),
  }
}

function trancheOf({ on, reaches, most = 0 }: Line, name: string): Tranche {
  const named = { name, on }
  if (reaches === 'years-under') return { ...named, reaches: { unit: 'years', under: most } }
  return reaches === 'days-upTo' ? { ...named, reaches: { unit: 'days', upTo: most } } : named
}

function lineOf({ on, reaches }: Tranche): Line {
  if (reaches === undefined) return { on, reaches: 'everybody', most: undefined }
  if (reaches.under !== undefined) return { on, reaches: 'years-under', most: reaches.under }
  return { on, reaches: 'days-upTo', most: reaches.upTo }
}
