import { isoDay, type Day, type Result, type Text } from '#kernel'
import { lawInForce, type Booking } from '#law'
import { chainOf, dayInLondon, type Connection, type Fact } from '#platform'
import type { CannotBook } from '#sentence/sentences'
import { confirm, makersOf, overtake, type Calculation } from './calculation.ts'
import { datesConfirmed, datesWorkedOut } from './facts.ts'
import { inputJson, outcomeJson } from './outcome.schema.ts'
import type { Because } from './reasons.ts'
import { howTheyStand } from './status-line.ts'
import { settleInBulk, type Whereabouts } from './to-do.repository.ts'
import { answerTo, datesForTheJournal } from './work-out.ts'

// For the invented population: thousands of calculations at once, as `workOut` and `confirmDates` would have made each of
// them. The test of the generator holds the two to each other.

/** A calculation as a step left it, with the line of the journal that tells of the step. */
export interface StepInBulk {
  readonly calculation: Calculation
  readonly line: Omit<Fact, 'link'>
}

/** What a calculation is made from, and by whom. `line`: the id of its line in the journal. */
export interface ToWorkOut {
  readonly id: string
  readonly line: string
  readonly person: string
  readonly booking: Result<Booking, CannotBook>
  /** The calculation before this one, which it puts aside. */
  readonly before: Calculation | undefined
  readonly because: Because
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** Works out a person's dates by the law in force. */
export function workOutInBulk(asked: ToWorkOut): StepInBulk {
  const { id, line, person, booking, before, because, reason, by, at } = asked
  const { input, outcome } = answerTo(booking, lawInForce)
  const calculation: Calculation = {
    id,
    person,
    version: 1,
    number: (before?.number ?? 0) + 1,
    state: outcome.refused.length > 0 ? 'refused' : 'provisional',
    because,
    reason,
    makers: makersOf(before, by),
    madeBy: by,
    madeAt: at,
    edition: lawInForce.id,
    input,
    outcome,
    byHand: null,
    sentBack: null,
  }
  const told = {
    id: line,
    kind: datesWorkedOut.name,
    of: { calculation: id, refused: outcome.refused.map(({ code }) => code) },
    before: before ? datesForTheJournal(before.outcome) : null,
  }
  return { calculation, line: lineOf(calculation, { ...told, by, at, reason }) }
}

/** A second person confirms a first calculation. Throws where the ordinary use case would refuse. */
export function confirmInBulk(
  calculation: Calculation,
  { line: id, by, at }: Pick<ToWorkOut, 'line' | 'by' | 'at'>,
): StepInBulk {
  const confirmed = confirm(calculation, by, at)
  if (!confirmed.ok) throw new RangeError(`${confirmed.refusal.code}: calculation ${calculation.id}`)
  const line = {
    id,
    kind: datesConfirmed.name,
    of: { calculation: calculation.id },
    before: null,
    by,
    at,
    reason: null,
  }
  return {
    calculation: { ...confirmed.value, version: calculation.version + 1 },
    line: lineOf(calculation, line),
  }
}

/** A calculation that another has overtaken. */
export function overtakenInBulk(calculation: Calculation): Calculation {
  const overtaken = overtake(calculation)
  return overtaken === calculation ? calculation : { ...overtaken, version: calculation.version + 1 }
}

/** How a person stands by a calculation, for the head of every page about them. */
export function standsBy(calculation: Calculation, today: Day): Text | null {
  return howTheyStand(calculation, today)
}

function lineOf(
  { person, outcome }: Calculation,
  told: Pick<Fact, 'id' | 'kind' | 'of' | 'before' | 'by' | 'at' | 'reason'>,
): Omit<Fact, 'link'> {
  const { id, kind, of, before, by, at, reason } = told
  return {
    id,
    kind,
    chain: chainOf({ person }),
    person,
    on: dayInLondon(at),
    at,
    by,
    reason,
    of,
    before,
    after: datesForTheJournal(outcome),
  }
}

/**
 * Keeps many calculations with their dates and what is to be done about them, in the transaction under way, each as its
 * last step left it. `where`: where each person is.
 */
export async function addCalculationsInBulk(
  connection: Connection,
  all: readonly Calculation[],
  where: readonly Whereabouts[],
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(each => ({
    id: each.id,
    version: each.version,
    person: each.person,
    number: each.number,
    state: each.state,
    because: each.because,
    reason: each.reason,
    makers: each.makers,
    made_by: each.madeBy,
    made_at: each.madeAt,
    edition: each.edition,
    input: inputJson(each.input),
    outcome: outcomeJson(each.outcome),
    confirmed_by: each.confirmedBy ?? null,
    confirmed_at: each.confirmedAt ?? null,
  }))
  const dates = all.flatMap(({ id, person, outcome }) =>
    Object.entries(outcome.dates).map(([kind, on]) => ({ calculation: id, person, kind, on_day: isoDay(on) })),
  )
  await connection.query(calculationSql, [JSON.stringify(rows)])
  if (dates.length > 0) await connection.query(dateSql, [JSON.stringify(dates)])
  await settleInBulk(connection, where)
}

const calculationSql = `
  insert into release_dates.calculation (id, version, person, number, state, because, reason, makers, made_by, made_at,
                                         edition, input, outcome, confirmed_by, confirmed_at)
  select id, version, person, number, state, because, reason, makers, made_by, made_at, edition, input, outcome,
         confirmed_by, confirmed_at
    from jsonb_to_recordset($1::jsonb) as row(id uuid, version integer, person uuid, number integer, state text,
         because text, reason text, makers text[], made_by text, made_at timestamptz, edition text, input jsonb,
         outcome jsonb, confirmed_by text, confirmed_at timestamptz)`

const dateSql = `
  insert into release_dates.key_date (calculation, person, kind, on_day)
  select calculation, person, kind, on_day
    from jsonb_to_recordset($1::jsonb) as row(calculation uuid, person uuid, kind text, on_day date)`
