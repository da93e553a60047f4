import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { overrideReasons, type ByHand, type OverrideReason } from './by-hand.ts'
import { WhyNotJson } from './outcome.schema.ts'

/** How dates came about that the law did not give, as it is stored and sent. */
export const ByHandJson = Type.Union([
  Type.Object({
    way: Type.Enum(['manual-determinate', 'manual-indeterminate']),
    evidence: Type.String(),
    couldNot: Type.Array(WhyNotJson, { description: 'Why no dates could be worked out' }),
  }),
  Type.Object({
    way: Type.Literal('genuine-override'),
    evidence: Type.String(),
    of: Type.String({ description: 'The calculation in whose place it stands' }),
    why: Type.Unsafe<OverrideReason>(Type.String({ enum: Object.keys(overrideReasons) })),
    detail: Type.Union([Type.String(), Type.Null()]),
  }),
])

/** As it is stored. */
export function byHandJson(byHand: ByHand): Static<typeof ByHandJson> {
  return byHand.way === 'genuine-override'
    ? { ...byHand }
    : { ...byHand, couldNot: byHand.couldNot.map(({ code, says }) => ({ code, says: { ...says } })) }
}

/** As it was stored. Throws when it is not one. */
export function storedByHand(json: unknown): ByHand {
  return Value.Parse(ByHandJson, json)
}
