import { Type } from 'typebox'
import type { Text } from '#kernel'
import { textField } from './inputs.ts'
import { textIn, type Asked, type AskedWords, type Given, type Need } from './asked.ts'

/** What a text may be made of: no NUL, which a database cannot hold. */
export const plainText = '^[^\\u0000]*$'

interface TextLimits {
  /** The greatest number of characters. */
  readonly max: number
  /** Rows of the input; one line when left out. */
  readonly rows?: number
}

/** Words that somebody writes. */
export function text<const Options extends AskedWords & TextLimits & Need>(
  options: Options,
): Asked<Given<string, Options>> {
  const { label, onlyFor, max, rows, hint } = options
  const asked: Asked<string | undefined> = {
    label,
    onlyFor,
    missing: missingOf(options),
    column: 'text',
    schema: Type.String({ minLength: 1, maxLength: max, pattern: plainText, description: label.en }),
    fromJson: json => (json === undefined ? undefined : textIn(json).trim()),
    toJson: value => value,
    wrong: value => (value === '' && options.optional !== true ? options.missing : undefined),
    input: () => textField({ label, hint, max, rows, missing: missingOf(options) }),
    readBack: value => value ?? '',
    samples: () => ['Written for an example'.slice(0, max), 'A second, with é ŵ and <b>'.slice(0, max)],
    wrongSamples: () => [7, 'x'.repeat(max + 1), 'a\u0000b', {}],
  }
  return asked as Asked<Given<string, Options>>
}

/** The sentence for a field left empty; undefined where it may be. */
export function missingOf(need: Need): Text | undefined {
  return need.optional === true ? undefined : need.missing
}
