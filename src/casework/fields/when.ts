import { Type } from 'typebox'
import { addDays, day as dayOf, isoDay, readDay, type Day, type Text } from '#kernel'
import { addMs, dayInLondon, instantMs } from '#platform'
import { shortDay } from '#web'
import { dayField, instantField } from './inputs.ts'
import { timeInLondon } from './london.ts'
import { textIn, type Asked, type AskedWords, type Given, type Moment, type Need } from './asked.ts'
import { missingOf } from './text.ts'

/** How far a day may be from today, each with its sentence. */
interface DayLimits {
  readonly notAfter?: { readonly days: number; readonly says: Text }
  readonly notBefore?: { readonly days: number; readonly says: Text }
}

/** A calendar day. */
export function day<const Options extends AskedWords & DayLimits & Need>(options: Options): Asked<Given<Day, Options>> {
  const { label, onlyFor, hint, notAfter, notBefore } = options
  const wrong = (value: Day | undefined, { today }: Moment): Text | undefined => {
    if (value === undefined) return undefined
    if (notAfter && value > addDays(today, notAfter.days)) return notAfter.says
    if (notBefore && value < addDays(today, notBefore.days)) return notBefore.says
    return undefined
  }
  const asked: Asked<Day | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'date',
    firstPart: '-day',
    schema: Type.String({ format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: label.en }),
    fromJson: json => (json === undefined ? undefined : dayOf(textIn(json))),
    misread: json => readDay(textIn(json)) === undefined,
    toJson: value => (value === undefined ? undefined : isoDay(value)),
    wrong,
    input: () => dayField({ label, hint, missing: missingOf(options) }),
    readBack: (value, reader) => (value === undefined ? '' : shortDay(reader, value)),
    samples({ today }) {
      const [first = today, ...rest] = [today, addDays(today, 1), addDays(today, -1)].filter(
        value => wrong(value, { today, now: '' }) === undefined,
      )
      return [first, ...rest]
    },
    wrongSamples: ({ today }) => [
      '2026-02-30',
      '13/10/2026',
      5,
      ...(notAfter ? [isoDay(addDays(today, notAfter.days + 1))] : []),
      ...(notBefore ? [isoDay(addDays(today, notBefore.days - 1))] : []),
    ],
  }
  return asked as Asked<Given<Day, Options>>
}

/** A moment: day and time, kept as ISO 8601 in UTC. */
export function instant<const Options extends AskedWords & Need & { readonly notAfterNow?: Text }>(
  options: Options,
): Asked<Given<string, Options>> {
  const { label, onlyFor, hint, notAfterNow } = options
  const asked: Asked<string | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'timestamptz',
    firstPart: '-day',
    schema: Type.String({
      pattern:
        '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?Z$',
      maxLength: 24,
      description: `${label.en} (ISO 8601 in UTC)`,
    }),
    fromJson: json => (json === undefined ? undefined : addMs(textIn(json), 0)),
    misread: json => readDay(textIn(json).slice(0, 10)) === undefined,
    toJson: value => value,
    wrong: (value, { now }) =>
      value !== undefined && notAfterNow && instantMs(value) > instantMs(now) ? notAfterNow : undefined,
    input: () => instantField({ label, hint, missing: missingOf(options) }),
    readBack: (value, reader) =>
      value === undefined ? '' : `${shortDay(reader, dayInLondon(value))}, ${timeInLondon(value)}`,
    samples: ({ now }) => [addMs(now, 0), addMs(now, -3_600_000)],
    wrongSamples: ({ now }) => ['yesterday', 12, ...(notAfterNow ? [addMs(now, 86_400_000)] : [])],
  }
  return asked as Asked<Given<string, Options>>
}
