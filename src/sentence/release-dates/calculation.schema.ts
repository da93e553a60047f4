import Type, { type Static } from 'typebox'
import { ByHandJson, byHandJson } from './by-hand.schema.ts'
import type { Calculation } from './calculation.ts'
import { InputJson, inputJson, OutcomeJson, outcomeJson } from './outcome.schema.ts'
import { reasons, type Because } from './reasons.ts'

const Id = Type.String({ format: 'uuid' })

const short = {
  id: Id,
  version: Type.Integer({ minimum: 1 }),
  number: Type.Integer({ minimum: 1 }),
  state: Type.Enum(['provisional', 'sent-back', 'refused', 'confirmed', 'stale', 'superseded'], {
    description:
      'provisional: waits for a second person. sent-back: a second person did not agree. refused: no dates could be worked out. stale: confirmed, but something has changed since.',
  }),
  because: Type.Unsafe<Because>(Type.String({ enum: Object.keys(reasons) })),
  reason: Type.Union([Type.String(), Type.Null()]),
  madeBy: Type.String(),
  madeAt: Type.String({ format: 'date-time' }),
  makers: Type.Array(Type.String(), { description: 'None of these may confirm it' }),
  edition: Type.String({ description: 'The edition of the law that was applied' }),
  byHand: Type.Union([ByHandJson, Type.Null()], {
    description: 'How dates came about that the law did not give; null for those that were calculated',
  }),
  sentBack: Type.Union(
    [Type.Object({ by: Type.String(), at: Type.String({ format: 'date-time' }), why: Type.String() }), Type.Null()],
    { description: 'A second person who did not agree, and why' },
  ),
  confirmedBy: Type.Union([Type.String(), Type.Null()]),
  confirmedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
}

/** A calculation, as it is sent. */
export const CalculationJson = Type.Object(
  { ...short, input: InputJson, outcome: OutcomeJson },
  { title: 'Calculation' },
)

/** As it is sent. */
export function calculationJson(calculation: Calculation): Static<typeof CalculationJson> {
  const { id, version, number, state, because, reason, madeBy, madeAt, makers, edition, input, outcome } = calculation
  return {
    id,
    version,
    number,
    state,
    because,
    reason,
    madeBy,
    madeAt,
    makers: [...makers],
    edition,
    byHand: calculation.byHand && byHandJson(calculation.byHand),
    sentBack: calculation.sentBack,
    confirmedBy: calculation.confirmedBy ?? null,
    confirmedAt: calculation.confirmedAt ?? null,
    input: inputJson(input),
    outcome: outcomeJson(outcome),
  }
}
