import { Type } from 'typebox'
import { readableNumber } from '#web'
import { numberField, yesNoField } from './inputs.ts'
import type { Asked, AskedWords, Given, Need } from './asked.ts'
import { missingOf } from './text.ts'

/** A whole number within limits. */
export function number<const Options extends AskedWords & Need & { readonly least: number; readonly most: number }>(
  options: Options,
): Asked<Given<number, Options>> {
  const { label, onlyFor, hint, least, most } = options
  const asked: Asked<number | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'numeric',
    schema: Type.Integer({ minimum: least, maximum: most, description: label.en }),
    fromJson: json => (json === undefined ? undefined : Number(json)),
    toJson: value => value,
    wrong: () => undefined,
    input: () => numberField({ label, hint, missing: missingOf(options), least, most }),
    readBack: (value, reader) => (value === undefined ? '' : readableNumber(reader, value)),
    samples: () => [least, most],
    wrongSamples: () => [least - 1, most + 1, 'many', least + 0.5],
  }
  return asked as Asked<Given<number, Options>>
}

/** Yes or no. */
export function yesNo<const Options extends AskedWords & Need>(options: Options): Asked<Given<boolean, Options>> {
  const { label, onlyFor, hint } = options
  const asked: Asked<boolean | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'boolean',
    schema: Type.Boolean({ description: label.en }),
    fromJson: json => json as boolean | undefined,
    toJson: value => value,
    wrong: () => undefined,
    input: () => yesNoField({ label, hint, missing: missingOf(options) }),
    readBack(value, reader) {
      if (value === undefined) return ''
      const welsh = (typeof reader === 'string' ? reader : reader.language) === 'cy'
      if (value) return welsh ? 'Ie' : 'Yes'
      return welsh ? 'Na' : 'No'
    },
    samples: () => [true, false],
    wrongSamples: () => ['yes', 1],
  }
  return asked as Asked<Given<boolean, Options>>
}
