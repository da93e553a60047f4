import { Type } from 'typebox'
import type { Day, Text } from '#kernel'
import { say } from '#web'
import { choiceField, choicesField } from './inputs.ts'
import type { Asked, AskedWords, Given, Moment, Need } from './asked.ts'
import { missingOf } from './text.ts'

type Options<Code extends string> = Readonly<Record<Code, Text>>

/** One of a few things. */
export function choice<const Code extends string, const Rest extends AskedWords & Need>(
  options: Rest & { readonly options: Options<Code> },
): Asked<Given<Code, Rest>> {
  const { label, onlyFor, hint } = options
  const codes = Object.keys(options.options) as [Code, ...Code[]]
  const asked: Asked<Code | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'text',
    schema: Type.Union(
      codes.map(code => Type.Literal(code)),
      { description: label.en },
    ),
    fromJson: json => json as Code | undefined,
    toJson: value => value,
    wrong: () => undefined,
    input: () =>
      choiceField<Code>({
        label,
        hint,
        missing: missingOf(options),
        from: codes.map(code => ({ value: code, text: options.options[code] })),
      }),
    readBack: (value, reader) => (value === undefined ? '' : say(reader, options.options[value] ?? value)),
    samples: () => codes,
    wrongSamples: () => ['something-else', 4, null],
  }
  return asked as Asked<Given<Code, Rest>>
}

/** Any number of a few things. */
export function choices<const Code extends string, const Rest extends AskedWords & Need>(
  options: Rest & { readonly options: Options<Code> },
): Asked<Given<readonly Code[], Rest>> {
  const { label, onlyFor, hint } = options
  const codes = Object.keys(options.options) as [Code, ...Code[]]
  const asked: Asked<readonly Code[] | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'text[]',
    schema: Type.Array(Type.Union(codes.map(code => Type.Literal(code))), {
      maxItems: codes.length,
      uniqueItems: true,
      description: label.en,
    }),
    fromJson: json => json as readonly Code[] | undefined,
    toJson: value => value,
    wrong: value => (value?.length === 0 && options.optional !== true ? options.missing : undefined),
    input: () =>
      choicesField<Code>({
        label,
        hint,
        missing: missingOf(options),
        from: codes.map(code => ({ value: code, text: options.options[code] })),
      }),
    readBack: (value = [], reader) => value.map(code => say(reader, options.options[code] ?? code)).join(', '),
    samples: () => [codes.slice(0, 1), codes],
    wrongSamples: () => ['something-else', ['something-else']],
  }
  return asked as Asked<Given<readonly Code[], Rest>>
}

/** A line of reference data: a code with the days between which it may be chosen. */
export interface Entry {
  readonly code: string
  readonly name: Text
  /** What it is listed under. */
  readonly group?: Text
  readonly from: Day
  /** The first day on which it may no longer be chosen. */
  readonly until?: Day | undefined
}

/** Reference data: what was chosen when it could be is still read, long after it cannot be chosen any more. */
export interface Reference {
  readonly name: string
  readonly entries: ReadonlyMap<string, Entry>
  /** Where it comes from, with its licence. */
  readonly source: string
}

/** Reference data from its lines. Throws when a code stands in it twice. */
export function referenceOf(name: string, source: string, entries: readonly Entry[]): Reference {
  const byCode = new Map(entries.map(entry => [entry.code, entry]))
  if (byCode.size < entries.length) throw new Error(`${name} has a code twice`)
  return { name, source, entries: byCode }
}

/** True when a code may be chosen on a day. */
export function inUse({ from, until }: Entry, on: Day): boolean {
  return from <= on && (until === undefined || on < until)
}

/** One line of reference data that is in use today. */
export function choiceFrom<const Rest extends AskedWords & Need>(
  reference: Reference,
  options: Rest & { readonly noLonger: Text },
): Asked<Given<string, Rest>> {
  const { label, onlyFor, hint, noLonger } = options
  const usable = (at: Moment) => [...reference.entries.values()].filter(entry => inUse(entry, at.today))
  const asked: Asked<string | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'text',
    schema: Type.String({ pattern: '^[A-Z0-9]{1,12}$', maxLength: 12, description: label.en }),
    fromJson: json => json as string | undefined,
    toJson: value => value,
    wrong(value, at) {
      if (value === undefined) return undefined
      const entry = reference.entries.get(value)
      return entry && inUse(entry, at.today) ? undefined : noLonger
    },
    input: at =>
      choiceField<string>({
        label,
        hint,
        missing: missingOf(options),
        from: usable(at).map(({ code, name, group }) => ({ value: code, text: group ? grouped(group, name) : name })),
      }),
    readBack: (value, reader) => (value === undefined ? '' : say(reader, reference.entries.get(value)?.name ?? value)),
    samples(at) {
      const [first, ...rest] = usable(at).map(({ code }) => code)
      if (first === undefined) throw new Error(`${reference.name} has no line that is in use`)
      return [first, ...rest]
    },
    wrongSamples: at => [
      'NOSUCHCODE',
      ...[...reference.entries.values()].filter(entry => !inUse(entry, at.today)).map(({ code }) => code),
    ],
  }
  return asked as Asked<Given<string, Rest>>
}

function grouped(group: Text, name: Text): Text {
  return { en: `${group.en}: ${name.en}`, cy: `${group.cy}: ${name.cy}` }
}
