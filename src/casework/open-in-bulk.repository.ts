import { Value } from 'typebox/value'
import { addDays, isoDay, type Day } from '#kernel'
import { chainOf, newId, type Actor, type Connection, type Fact } from '#platform'
import { dataToJson, type Data } from './case.ts'
import type { InputOf, MoveOf, Process, Situation } from './process.ts'
import { indexed, readersOf, reasonOf } from './step.ts'

// For the invented population: thousands of cases at once, as `openCase` would have opened each of them. The test of the
// generator holds the two to each other.

/** A case about a person to be opened as somebody would have opened it at some moment in the past. */
export interface OpeningInBulk<Input = Data> {
  readonly id: string
  readonly person: string
  readonly place: string
  readonly input: Input
  readonly actor: Actor
  readonly today: Day
  readonly now: string
}

/**
 * Opens many cases with one move, in the transaction under way. Gives their lines of the journal, which are the caller's
 * to add. Throws for anything that the ordinary use case would refuse, and for what must be sealed.
 */
export async function openCasesInBulk<Of extends Process, Move extends MoveOf<Of>>(
  connection: Connection,
  process: Of,
  move: Move,
  openings: readonly OpeningInBulk<InputOf<Of, Move>>[],
): Promise<readonly Omit<Fact, 'link'>[]> {
  if (openings.length === 0) return []
  const { rows } = await connection.query(
    `select nextval('casework.reference') as number from generate_series(1, $1)`,
    [openings.length],
  )
  const opened = openings.map((opening, index) =>
    caseOf(process, move, { opening, number: (rows[index] as { number: number }).number }),
  )
  await connection.query(caseSql, [JSON.stringify(opened.map(each => each.row))])
  await connection.query(clockSql, [JSON.stringify(opened.flatMap(each => each.clocks))])
  return opened.map(each => each.line)
}

function caseOf(
  process: Process,
  name: string,
  { opening, number }: { readonly opening: OpeningInBulk; readonly number: number },
) {
  const move = process.moves[name]
  if (move?.opens === undefined) throw new Error(`${name} does not open a case of ${process.name}`)
  const { id, person, place, actor, today, now } = opening
  const given = answersOf(process, move.asks, opening)
  const situation: Situation = {
    today,
    now,
    held: {},
    given,
    data: given,
    state: undefined,
    openedOn: today,
    openedBy: actor.username,
    actor,
  }
  const data = { ...given, ...move.sets?.(situation) }
  const after = { ...situation, data }
  const refused = move.refuse?.(after)
  if (refused !== undefined) throw new RangeError(`${refused}: case ${id}`)
  const state = move.opens
  const reference = `${process.reference}-${String(number).padStart(6, '0')}`
  const { search, onlyOne } = indexed(process, { subject: { person }, state, data })
  const json = dataToJson(process, data)
  const hidden = Object.keys(json).some(field => process.fields[field]?.onlyFor !== undefined)
  if (hidden || readersOf(process, data, place) !== undefined) throw new RangeError(`Case ${id} must be sealed`)
  const row = {
    id,
    process: process.name,
    reference,
    person,
    place,
    state,
    is_open: process.states[state]?.is === 'open',
    opened_on: isoDay(today),
    at: now,
    by: actor.username,
    made: { [name]: actor.username },
    hands: [actor.username],
    data: json,
    search,
    only_one: onlyOne,
  }
  const changed = Object.fromEntries(
    Object.keys(process.fields)
      .filter(field => json[field] !== undefined)
      .map(field => [field, json[field]]),
  )
  const line: Omit<Fact, 'link'> = {
    id: newId(),
    kind: move.announces.name,
    chain: chainOf({ person }),
    person,
    on: today,
    at: now,
    by: actor.username,
    reason: reasonOf(given) ?? null,
    of: { process: process.name, case: id, reference, move: name },
    before: null,
    after: { state, ...changed },
  }
  return { row, line, clocks: clocksOf(process, state, { id, situation: after }) }
}

function answersOf(process: Process, asks: readonly string[], { id, input, today, now }: OpeningInBulk): Data {
  const given: Record<string, unknown> = {}
  for (const name of asks) {
    const field = process.fields[name]
    const value = input[name]
    if (!field) throw new Error(`${process.name} asks for ${name}, which is not a field`)
    const good =
      value === undefined
        ? field.missing === undefined
        : Value.Check(field.schema, field.toJson(value)) && field.wrong(value, { today, now }) === undefined
    if (!good) throw new RangeError(`Case ${id} is given a bad ${name}`)
    given[name] = value
  }
  return given
}

function clocksOf(process: Process, state: string, { id, situation }: { id: string; situation: Situation }) {
  return Object.entries(process.clocks).flatMap(([name, clock]) => {
    const dueOn = clock.starts.includes(state) ? clock.due(situation) : undefined
    if (dueOn === undefined) return []
    const firesOn = clock.fires === 'on-the-day' ? dueOn : addDays(dueOn, 1)
    return [
      {
        id: newId(),
        case: id,
        process: process.name,
        name,
        begun_on: isoDay(situation.today),
        due_on: isoDay(dueOn),
        fires_on: isoDay(firesOn),
      },
    ]
  })
}

const caseSql = `
  insert into casework."case" (id, process, reference, person, place, state, is_open, opened_on, opened_at, opened_by,
                               changed_at, changed_by, made, hands, data, search, only_one)
  select id, process, reference, person, place, state, is_open, opened_on, at, by, at, by, made, hands, data, search,
         only_one
    from jsonb_to_recordset($1::jsonb) as row(id uuid, process text, reference text, person uuid, place text, state text,
         is_open boolean, opened_on date, at timestamptz, by text, made jsonb, hands text[], data jsonb, search text,
         only_one text)`

const clockSql = `
  insert into casework.clock (id, "case", process, name, begun_on, due_on, fires_on, state)
  select id, "case", process, name, begun_on, due_on, fires_on, 'running'
    from jsonb_to_recordset($1::jsonb) as row(id uuid, "case" uuid, process text, name text, begun_on date, due_on date,
         fires_on date)`
