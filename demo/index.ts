import { openCasesInBulk } from '#casework'
import { day, isoDay, type Day } from '#kernel'
import { lawInForce } from '#law'
import { appendFirstLines, sqlState, theHouse, type Connection, type House } from '#platform'
import { complaint } from '#prison/complaints'
import { alert } from '#record/alerts'
import { addPeopleInBulk, refreshTermFrequencies } from '#record/people'
import { addCalculationsInBulk } from '#sentence/release-dates'
import { keepEdition } from '#sentence/rulebook'
import { addSentencesInBulk } from '#sentence/sentences'
import { addWarrantsInBulk, referenceOn } from '#sentence/warrants'
import { alertsOf, complaintsOf } from './cases.ts'
import { chanceFor } from './chance.ts'
import { somebodyOf } from './crew.ts'
import { fillingBegan, fillingEnded } from './facts.ts'
import { holdPart, readFilling, takeStockOfAll, tellInBulk } from './fill.repository.ts'
import { openedOn, recordOf, sentenceHistory, type HistorySetting } from './history.ts'
import { inventPerson, type InventedPerson, type Setting } from './invent.ts'
import { joined, type FirstLine } from './joined.ts'
import { momentOn } from './moments.ts'
import { settingOf } from './setting.ts'

export interface FillingOptions {
  readonly people: number
  /** The same seed gives the same people, as long as they are invented on the same day. */
  readonly seed: number
  /** Told after each part how many people are there. */
  readonly onProgress?: (done: number) => void
}

/** People added in one transaction. */
const PART = 500
/** Parts added at once on a server. */
const LANES = 3
/** How often a part is tried. */
const ATTEMPTS = 4

/**
 * Fills an empty house with invented people: their records, warrants, sentences, release dates, alerts and complaints,
 * as if staff had typed them in over the last four months. Begun but interrupted, it goes on where it stopped, with the
 * people that were asked for then. Does nothing to a house that holds anybody else. Gives the number of people added.
 */
export async function fillWithInventedPeople(
  house: House,
  { people, seed, onProgress = () => undefined }: FillingOptions,
): Promise<number> {
  const kinds = { began: fillingBegan.name, ended: fillingEnded.name }
  const { began, ended, empty } = await house.db.asOwner(connection => readFilling(connection, kinds))
  if (ended || (began === undefined && !empty) || people === 0) return 0
  const asked = began ?? { people, seed, on: isoDay(house.clock.today()) }
  if (began === undefined) {
    await house.db.transaction(theHouse, async tx => {
      await keepEdition(tx, lawInForce, house.clock.now())
      await house.announce(tx, fillingBegan, { subject: { house: true }, of: asked })
    })
  }
  const population = await populationOf(house, { ...asked, on: day(asked.on) })
  const added = await addParts(house, population, onProgress)
  await house.db.asOwner(takeStockOfAll)
  await refreshTermFrequencies.run(house, {})
  await house.db.transaction(theHouse, tx =>
    house.announce(tx, fillingEnded, { subject: { house: true }, of: { people: asked.people } }),
  )
  return added
}

interface Population extends HistorySetting {
  readonly people: number
  readonly setting: Setting
}

async function populationOf(
  house: House,
  { people, seed, on }: { readonly people: number; readonly seed: number; readonly on: Day },
): Promise<Population> {
  const setting = await settingOf(house, { people, on })
  const reference = await house.db.transaction(theHouse, tx => referenceOn(house, tx))
  return { people, seed, today: on, setting, reference }
}

/** Adds part after part; several at once where the database can do so. */
async function addParts(house: House, population: Population, onProgress: (done: number) => void): Promise<number> {
  const { people, seed, setting } = population
  const known = new Set<string>()
  const inTurn = oneAfterTheOther()
  let [from, done, added] = [0, 0, 0]
  const lane = async () => {
    while (from < people) {
      const first = from
      const those = Array.from({ length: Math.min(PART, people - first) }, (_, index) =>
        inventPerson(seed, first + index, setting),
      )
      from += those.length
      // The words of names are kept once for everybody: two parts that bring the same new word would wait for each other.
      const names = those.flatMap(namesOf)
      const add = () => addPart(house, population, those)
      added += await (names.every(name => known.has(name)) ? add() : inTurn(add))
      for (const name of names) known.add(name)
      done += those.length
      onProgress(done)
    }
  }
  const lanes = Array.from({ length: house.db.engine === 'server' ? LANES : 1 }, () =>
    lane().catch((error: unknown) => {
      // The others end what they are at, and begin nothing new.
      from = people
      throw error
    }),
  )
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
  return added
}

function namesOf({ forename, middleNames, surname, aliases }: InventedPerson): readonly string[] {
  return [forename, middleNames, surname, ...aliases.flatMap(alias => [alias.forename, alias.surname])]
}

function oneAfterTheOther(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return async work => {
    const now = last.then(work)
    last = now.catch(() => undefined)
    return now
  }
}

/** Adds some people with everything about them, or nothing. Gives how many it added: none that were there before. */
async function addPart(house: House, population: Population, those: readonly InventedPerson[]): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await house.db.asOwner(connection => addPartOver(connection, population, those))
    } catch (error) {
      // 40P01: two parts waited for each other. The database undid this one, so it is added again.
      if (attempt === ATTEMPTS || sqlState(error) !== '40P01') throw error
    }
  }
}

async function addPartOver(
  connection: Connection,
  population: Population,
  those: readonly InventedPerson[],
): Promise<number> {
  await connection.query('begin', [])
  try {
    const there = await holdPart(connection, those[0]?.id ?? '')
    if (!there) await addAll(connection, population, those)
    await connection.query('commit', [])
    return there ? 0 : those.length
  } catch (error) {
    await connection.query('rollback', [])
    throw error
  }
}

async function addAll(connection: Connection, population: Population, those: readonly InventedPerson[]): Promise<void> {
  const { seed, today } = population
  const sentences = those.flatMap(person =>
    person.warrant ? [{ person, ...sentenceHistory(person, person.warrant, population) }] : [],
  )
  const loader = joined(connection)
  await addPeopleInBulk(
    loader.connection,
    those.map(person => recordOf(person, seed)),
    { on: today, at: '', by: theHouse.username, demo: true },
  )
  await addWarrantsInBulk(
    connection,
    sentences.map(({ served }) => served.warrant),
  )
  await addSentencesInBulk(
    connection,
    sentences.map(({ served }) => served),
  )
  await addCalculationsInBulk(
    connection,
    sentences.flatMap(({ calculations }) => calculations),
    sentences.map(({ person }) => ({
      person: person.id,
      heldAt: person.heldAt ?? null,
      supervisedAt: person.supervisedAt ?? null,
    })),
  )
  await tellInBulk(
    connection,
    sentences.map(({ person, status }) => ({
      person: person.id,
      sentencedOn: person.warrant ? [person.warrant.hearingOn] : [],
      status,
    })),
  )
  const alerts = those.flatMap(person => alertsOf(person, population))
  const raised = await openCasesInBulk(connection, alert, 'raise', alerts)
  const complaints = those.flatMap(person => complaintsOf(person, population))
  const made = await openCasesInBulk(connection, complaint, 'make', complaints)

  const opened = openingLines(loader.held, those, population)
  const later = [...sentences.flatMap(({ lines }) => lines), ...raised, ...made]
  later.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  await appendFirstLines(connection, [...opened, ...later])
}

/** The line that tells of each record's opening, by whom and when it was. */
function openingLines(
  lines: readonly FirstLine[],
  those: readonly InventedPerson[],
  { seed, today }: Population,
): readonly FirstLine[] {
  const people = new Map(those.map(person => [person.id, person]))
  return lines.map(line => {
    const person = people.get(line.person ?? '')
    if (!person) return line
    const chance = chanceFor(seed ^ 0x0f11, person.index)
    const on = openedOn(seed, person.index, today)
    const roles = person.heldAt === undefined ? (['probation-practitioner'] as const) : openers
    const { username } = somebodyOf(chance, { roles, place: person.heldAt ?? person.supervisedAt })
    return { ...line, on, at: momentOn(chance, on, [8, 10]), by: username }
  })
}

const openers = ['sentence-calculation-clerk', 'youth-custody-officer'] as const
