import { isoDay } from '#kernel'
import { isId, jsonb, NotFound, Stale, type Tx } from '#platform'
import { byHandJson, storedByHand } from './by-hand.schema.ts'
import type { Calculation, SentBack } from './calculation.ts'
import { inputJson, outcomeJson, storedInput, storedOutcome } from './outcome.schema.ts'
import type { Because } from './reasons.ts'
import type { CheckKind } from './release-check.ts'

interface CalculationRow {
  id: string
  version: number
  person: string
  number: number
  state: Calculation['state']
  because: Because
  reason: string | null
  makers: string[]
  made_by: string
  made_at: string
  edition: string
  input: unknown
  outcome: unknown
  way: NonNullable<Calculation['byHand']>['way'] | 'calculated'
  by_hand: unknown
  sent_back_by: string | null
  sent_back_at: string | null
  sent_back_why: string | null
  confirmed_by: string | null
  confirmed_at: string | null
}

interface ReleaseDateTables {
  'release_dates.calculation': CalculationRow
  'release_dates.release_check': { calculation: string; kind: CheckKind }
  'release_dates.key_date': { calculation: string; person: string; kind: string; on_day: string }
}

/** The person's newest calculation; undefined when there has been none. */
export async function latestOf(tx: Tx, person: string): Promise<Calculation | undefined> {
  const row = await tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation')
    .selectAll()
    .where('person', '=', person)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toCalculation(row)
}

/** The calculation that is relied on: the last confirmed one, out of date or not. */
export async function reliedOn(tx: Tx, person: string): Promise<Calculation | undefined> {
  const row = await tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation')
    .selectAll()
    .where('person', '=', person)
    .where('state', 'in', ['confirmed', 'stale'])
    .executeTakeFirst()
  return row && toCalculation(row)
}

/**
 * The newest confirmed calculation of which the check two days before release was made: by working the dates out for it, or
 * by name. Undefined when there is none.
 */
export async function lastCheckedBeforeRelease(tx: Tx, person: string): Promise<Calculation | undefined> {
  const row = await tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation as c')
    .selectAll('c')
    .where('c.person', '=', person)
    .where('c.confirmed_by', 'is not', null)
    .where(where =>
      where.or([
        where('c.because', '=', 'two-day-check'),
        where.exists(
          where
            .selectFrom('release_dates.release_check as k')
            .select('k.kind')
            .whereRef('k.calculation', '=', 'c.id')
            .where('k.kind', '=', 'two-day'),
        ),
      ]),
    )
    .orderBy('c.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toCalculation(row)
}

/** The last time that dates were given by hand in this way; undefined when they never were. */
export async function lastByHand(
  tx: Tx,
  person: string,
  ways: readonly CalculationRow['way'][],
): Promise<Calculation | undefined> {
  const row = await tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation')
    .selectAll()
    .where('person', '=', person)
    .where('way', 'in', [...ways])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toCalculation(row)
}

/** The calculation of a person with a number, from 1 for the first; undefined when there is none. */
export async function calculationNumbered(tx: Tx, person: string, number: number): Promise<Calculation | undefined> {
  const row = await tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation')
    .selectAll()
    .where('person', '=', person)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && toCalculation(row)
}

/** One calculation of a person. Throws NotFound. */
export async function calculationOf(tx: Tx, person: string, id: string): Promise<Calculation> {
  if (!isId(id)) throw new NotFound(`calculation ${id}`)
  const row = await tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation')
    .selectAll()
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound(`calculation ${id}`)
  return toCalculation(row)
}

/** A person's calculations, newest first, before a number when one is given. */
export async function calculationsOf(
  tx: Tx,
  { person, before, most }: { readonly person: string; readonly before?: number | undefined; readonly most: number },
): Promise<readonly Calculation[]> {
  let query = tx
    .tables<ReleaseDateTables>()
    .selectFrom('release_dates.calculation')
    .selectAll()
    .where('person', '=', person)
    .orderBy('number', 'desc')
    .limit(most)
  if (before !== undefined) query = query.where('number', '<', before)
  return (await query.execute()).map(toCalculation)
}

/** Keeps a new calculation with its dates. */
export async function insertCalculation(tx: Tx, calculation: Calculation): Promise<void> {
  const { id, person, outcome, input } = calculation
  const tables = tx.tables<ReleaseDateTables>()
  await tables
    .insertInto('release_dates.calculation')
    .values({
      id,
      version: 1,
      person,
      number: calculation.number,
      state: calculation.state,
      because: calculation.because,
      reason: calculation.reason,
      makers: [...calculation.makers],
      made_by: calculation.madeBy,
      made_at: calculation.madeAt,
      edition: calculation.edition,
      input: jsonb(inputJson(input)),
      outcome: jsonb(outcomeJson(outcome)),
      way: calculation.byHand?.way ?? 'calculated',
      by_hand: calculation.byHand && jsonb(byHandJson(calculation.byHand)),
      sent_back_by: null,
      sent_back_at: null,
      sent_back_why: null,
      confirmed_by: null,
      confirmed_at: null,
    })
    .execute()
  const dates = Object.entries(outcome.dates).map(([kind, on]) => ({
    calculation: id,
    person,
    kind,
    on_day: isoDay(on),
  }))
  if (dates.length > 0) await tables.insertInto('release_dates.key_date').values(dates).execute()
}

/** Saves the state over the version that was read. Throws Stale when somebody was quicker. */
export async function saveState(tx: Tx, calculation: Calculation): Promise<void> {
  const { id, version, state } = calculation
  const row = await tx
    .tables<ReleaseDateTables>()
    .updateTable('release_dates.calculation')
    .set({
      state,
      version: version + 1,
      confirmed_by: calculation.confirmedBy ?? null,
      confirmed_at: calculation.confirmedAt ?? null,
      sent_back_by: calculation.sentBack?.by ?? null,
      sent_back_at: calculation.sentBack?.at ?? null,
      sent_back_why: calculation.sentBack?.why ?? null,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new Stale(`calculation ${id} version ${version}`)
}

function toCalculation(row: CalculationRow): Calculation {
  const made = {
    id: row.id,
    person: row.person,
    version: row.version,
    number: row.number,
    because: row.because,
    reason: row.reason,
    makers: row.makers,
    madeBy: row.made_by,
    madeAt: row.made_at,
    edition: row.edition,
    input: storedInput(row.input),
    outcome: storedOutcome(row.outcome),
    byHand: row.by_hand === null ? null : storedByHand(row.by_hand),
    sentBack: sentBackOf(row),
  }
  const signed =
    row.confirmed_by === null || row.confirmed_at === null
      ? undefined
      : { confirmedBy: row.confirmed_by, confirmedAt: row.confirmed_at }
  const { state } = row
  if (state === 'superseded') return { ...made, ...signed, state }
  if (state === 'provisional' || state === 'refused') return { ...made, state }
  if (state === 'sent-back') {
    const { sentBack } = made
    if (!sentBack) throw new Error(`Calculation ${row.id} was sent back, and nobody did so`)
    return { ...made, sentBack, state }
  }
  if (!signed) throw new Error(`Calculation ${row.id} is ${state}, and nobody confirmed it`)
  return { ...made, ...signed, state }
}

function sentBackOf({ sent_back_by: by, sent_back_at: at, sent_back_why: why }: CalculationRow): SentBack | null {
  return by === null || at === null || why === null ? null : { by, at, why }
}
