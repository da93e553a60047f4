import { sql } from 'kysely'
import { day, isoDay, type Day } from '#kernel'
import { Stale, type Tx } from '#platform'
import { isAttribute, type AttributeName } from './attributes.ts'
import { isPlaceKind } from './kinds.ts'
import type { Dated, Place, Precision } from './place.ts'

interface PlaceRow {
  code: string
  kind: string
  parent: string | null
  establishment: string | null
  country: string
  region: string | null
  lines: string
  town: string
  county: string
  postcode: string
  our_code: boolean
  note: string
  version: number
}

interface AttributeRow {
  place: string
  attribute: string
  value: string
  from: string | null
  until: string | null
  precision: string
}

interface PlacesTables {
  'places.place': PlaceRow
  'places.attribute': Omit<AttributeRow, 'from' | 'until'> & { during: string }
  'places.filled': { name: string; checksum: string; filled_at: string }
}

/** Every place, with its history. */
export async function loadPlaces(tx: Tx): Promise<readonly Place[]> {
  const tables = tx.tables<PlacesTables>()
  const rows = await tables.selectFrom('places.place').selectAll().orderBy('code').execute()
  const dated = await tables
    .selectFrom('places.attribute')
    .select([
      'place',
      'attribute',
      'value',
      'precision',
      sql<string | null>`lower(during)::text`.as('from'),
      sql<string | null>`upper(during)::text`.as('until'),
    ])
    .orderBy('place')
    .orderBy('attribute')
    .orderBy('during')
    .execute()
  const histories = new Map<string, Partial<Record<AttributeName, Dated[]>>>()
  for (const row of dated) {
    const history = histories.get(row.place) ?? {}
    if (!isAttribute(row.attribute)) throw new Error(`${row.place} has an attribute ${row.attribute} that nobody knows`)
    history[row.attribute] = [...(history[row.attribute] ?? []), toDated(row)]
    histories.set(row.place, history)
  }
  return rows.map(row => toPlace(row, histories.get(row.code) ?? {}))
}

/** A number that changes whenever a place does: how another process's change is noticed. */
export async function registerStamp(tx: Tx): Promise<string> {
  const { stamp } = await tx
    .tables<PlacesTables>()
    .selectFrom('places.place')
    .select(sql<string>`count(*) || ':' || coalesce(sum(version), 0)`.as('stamp'))
    .executeTakeFirstOrThrow()
  return stamp
}

export interface HistoryToSave {
  readonly place: string
  readonly version: number
  readonly attribute: AttributeName
  readonly history: readonly Dated[]
}

/** Saves an attribute's history over the version of the place that was read. */
export async function saveHistory(tx: Tx, { place, version, attribute, history }: HistoryToSave): Promise<void> {
  const tables = tx.tables<PlacesTables>()
  const saved = await tables
    .updateTable('places.place')
    .set({ version: version + 1 })
    .where('code', '=', place)
    .where('version', '=', version)
    .returning('code')
    .executeTakeFirst()
  if (!saved) throw new Stale(`Place ${place} is no longer at version ${version}`)
  await tables.deleteFrom('places.attribute').where('place', '=', place).where('attribute', '=', attribute).execute()
  await insertAttributes(
    tx,
    history.map(dated => ({ place, attribute, dated })),
  )
}

/** Fills the register: places that are not there yet are added, with their history; the others are left as they are. */
export async function addPlaces(tx: Tx, places: readonly Place[]): Promise<number> {
  const rows = places.map(place => ({
    code: place.code,
    kind: place.kind,
    parent: place.parent ?? null,
    establishment: place.establishment ?? null,
    country: place.country,
    region: place.region ?? null,
    ...place.address,
    our_code: place.ourCode,
    note: place.note,
  }))
  const { rows: added } = await sql<{ code: string }>`
    insert into places.place (code, kind, parent, establishment, country, region, lines, town, county, postcode, our_code, note)
    select code, kind, parent, establishment, country, region, lines, town, county, postcode, our_code, note
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(code text, kind text, parent text, establishment text,
           country text, region text, lines text, town text, county text, postcode text, our_code boolean, note text)
    on conflict (code) do nothing
    returning code`.execute(tx.tables<PlacesTables>())
  const fresh = new Set(added.map(({ code }) => code))
  await insertAttributes(
    tx,
    places.flatMap(({ code, history }) =>
      fresh.has(code)
        ? Object.entries(history).flatMap(([attribute, held]) => held.map(dated => ({ place: code, attribute, dated })))
        : [],
    ),
  )
  return fresh.size
}

async function insertAttributes(
  tx: Tx,
  lines: readonly { readonly place: string; readonly attribute: string; readonly dated: Dated }[],
): Promise<void> {
  const iso = (on: Day | undefined) => (on === undefined ? null : isoDay(on))
  const rows = lines.map(({ place, attribute, dated }) => ({
    place,
    attribute,
    value: dated.value,
    from: iso(dated.from),
    until: iso(dated.until),
    precision: dated.precision,
  }))
  await sql`
    insert into places.attribute (place, attribute, value, during, precision)
    select place, attribute, value, daterange("from", until), precision
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row(place text, attribute text, value text, "from" date, until date, precision text)`.execute(
    tx.tables<PlacesTables>(),
  )
}

/** The checksum of what the register was last filled from, undefined when it never was. */
export async function filledFrom(tx: Tx, name: string): Promise<string | undefined> {
  const row = await tx
    .tables<PlacesTables>()
    .selectFrom('places.filled')
    .select('checksum')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.checksum
}

/** Records what the register has been filled from. */
export async function recordFilled(tx: Tx, filled: { name: string; checksum: string; at: string }): Promise<void> {
  const { name, checksum, at } = filled
  await tx
    .tables<PlacesTables>()
    .insertInto('places.filled')
    .values({ name, checksum, filled_at: at })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ checksum, filled_at: at }))
    .execute()
}

function toDated(row: Pick<AttributeRow, 'value' | 'from' | 'until' | 'precision'>): Dated {
  return {
    value: row.value,
    from: row.from === null ? undefined : day(row.from),
    until: row.until === null ? undefined : day(row.until),
    precision: row.precision as Precision,
  }
}

function toPlace(row: PlaceRow, history: Place['history']): Place {
  if (!isPlaceKind(row.kind)) throw new Error(`${row.code} is of a kind ${row.kind} that nobody knows`)
  return {
    code: row.code,
    kind: row.kind,
    parent: row.parent ?? undefined,
    establishment: row.establishment ?? undefined,
    country: row.country === 'Wales' ? 'Wales' : 'England',
    region: row.region ?? undefined,
    address: { lines: row.lines, town: row.town, county: row.county, postcode: row.postcode },
    ourCode: row.our_code,
    note: row.note,
    version: row.version,
    history,
  }
}
