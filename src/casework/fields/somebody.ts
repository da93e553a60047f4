import { Type } from 'typebox'
import { textIn, type Column, type Asked, type AskedWords, type Given, type Need } from './asked.ts'
import { textField } from './inputs.ts'
import { missingOf } from './text.ts'

type Options = AskedWords & Need

/** Another person with a record: typed as one of their numbers, kept as their id. */
export function personRef<const Rest extends Options>(options: Rest): Asked<Given<string, Rest>> {
  return somebody(options, 'person', 'uuid') as Asked<Given<string, Rest>>
}

/** A member of staff, by username. */
export function staffRef<const Rest extends Options>(options: Rest): Asked<Given<string, Rest>> {
  return somebody(options, 'staff', 'text') as Asked<Given<string, Rest>>
}

function somebody(options: Options, refersTo: 'person' | 'staff', column: Column): Asked<string | undefined> {
  const { label, onlyFor, hint } = options
  return {
    label,
    onlyFor,
    refersTo,
    missing: missingOf(options),
    column,
    schema: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{1,59}$', maxLength: 60, description: label.en }),
    fromJson: json => (json === undefined ? undefined : textIn(json)),
    toJson: value => value,
    wrong: () => undefined,
    input: () => textField({ label, hint, max: 60, missing: missingOf(options) }),
    readBack: value => value ?? '',
    samples: () => ['somebody.else'],
    wrongSamples: () => ['', '-', 3],
  }
}
