import { createHash, randomBytes } from 'node:crypto'
import { Value } from 'typebox/value'
import { addDays, ok, refuse, type Result, type Text } from '#kernel'
import { newId, type Actor, type FactKind, type House, type Tx } from '#platform'
import { dataToJson, readerKeys, type Case, type Data } from './case.ts'
import { stepSealed } from './facts.ts'
import { textIn, type Moment } from './fields/asked.ts'
import type { CaseFact, MoveShape, Process, Situation } from './process.ts'
import { startClock, stopClocks } from './clocks.repository.ts'
import { keepSealed, type Indexed } from './repository.ts'
import { answerWords, type CaseworkRefusal } from './words.ts'

/** What is wrong with one answer of a move. */
export interface WrongAnswer {
  readonly field: string
  readonly text: Text
}

/** Why a move is refused: by casework, or by the process with a code of its own. */
export interface CannotMove {
  readonly code: CaseworkRefusal | (string & {})
  /** With `casework.not-valid`: each answer to mend. */
  readonly wrong?: readonly WrongAnswer[]
}

/** The moment it is now, by the clock of the house. */
export function momentOf(house: House): Moment {
  return { today: house.clock.today(), now: house.clock.now() }
}

/** The answers to what a move asks: complete, well formed and right at this moment. */
export async function readAnswers(
  tx: Tx,
  process: Process,
  { move, input, at }: { move: MoveShape; input: Data; at: Moment },
): Promise<Result<Data, CannotMove>> {
  const given: Record<string, unknown> = {}
  const wrong: WrongAnswer[] = []
  for (const name of move.asks) {
    const value = input[name]
    const read = await readAnswer(tx, process, { name, value, at })
    if (read.ok) given[name] = read.value
    else wrong.push({ field: name, text: read.refusal.text })
  }
  return wrong.length > 0 ? refuse({ code: 'casework.not-valid', wrong }) : ok(given)
}

async function readAnswer(
  tx: Tx,
  process: Process,
  { name, value, at }: { name: string; value: unknown; at: Moment },
): Promise<Result<unknown, { code: string; text: Text }>> {
  const field = process.fields[name]
  if (!field) throw new Error(`${process.name} asks for ${name}, which is not a field`)
  const no = (text: Text) => refuse({ code: 'wrong', text })
  if (value === undefined || value === '') return field.missing ? no(field.missing) : ok(undefined)
  const json = field.toJson(value)
  if (!Value.Check(field.schema, json) || field.misread?.(json)) return no(answerWords.malformed)
  const wrong = field.wrong(value, at)
  if (wrong) return no(wrong)
  return field.refersTo === undefined ? ok(value) : namedBy(tx, process, { kind: field.refersTo, typed: textIn(json) })
}

async function namedBy(
  tx: Tx,
  { neighbours }: Process,
  { kind, typed }: { kind: 'person' | 'staff'; typed: string },
): Promise<Result<string, { code: string; text: Text }>> {
  if (kind === 'person') {
    const person = neighbours.findPerson ? await neighbours.findPerson(tx, typed) : typed
    return person === undefined ? refuse({ code: 'wrong', text: answerWords.person }) : ok(person)
  }
  const known = neighbours.staffKnown ? await neighbours.staffKnown(tx, typed) : true
  return known ? ok(typed) : refuse({ code: 'wrong', text: answerWords.staff })
}

/** What is stored beside the data for search and constraints. */
export function indexed(process: Process, { subject, state, data }: Pick<Case, 'subject' | 'state' | 'data'>): Indexed {
  const search = process.searched
    .map(name => (data[name] === undefined ? '' : (process.fields[name]?.readBack(data[name], 'en') ?? '')))
    .join(' ')
    .toLowerCase()
  const rule = process.onlyOne
  const of = rule?.while.includes(state) ? rule.of(data) : undefined
  return { search, onlyOne: of === undefined ? undefined : `${Object.values(subject).join('')}:${of}` }
}

/** The keys of those who alone may read a case that holds this. */
export function readersOf(process: Process, data: Data, place: string | null): readonly string[] | undefined {
  const readers = process.confidential?.(data)
  return readers === undefined ? undefined : readerKeys(readers, place)
}

/** A step that has been decided and stored: what the journal is told of it. */
export interface Step {
  readonly name: string
  readonly announces: FactKind<CaseFact>
  readonly before: Pick<Case, 'state' | 'data'> | undefined
  readonly after: Case
  readonly reason: string | undefined
  readonly now: string
  /** What else changed, by name: clocks that fired. */
  readonly besides?: { readonly before: object; readonly after: object }
}

/**
 * Tells the journal of a step. What only some may read is kept apart, and the journal holds its seal: a hash that
 * nobody can make again who has not read it.
 */
export async function announceStep(house: House, tx: Tx, process: Process, step: Step): Promise<void> {
  const { name, announces, before, after, reason, besides } = step
  const changed = changesOf(process, before, after)
  const hidden = (field: string) => process.fields[field]?.onlyFor !== undefined
  const of = { process: process.name, case: after.id, reference: after.reference, move: name }
  const full = {
    before: before && { state: before.state, ...changed.before, ...besides?.before },
    after: { state: after.state, ...changed.after, ...besides?.after },
  }
  const confidential = after.readers !== undefined
  const someHidden = Object.keys(full.after).some(hidden)
  // Only a person's own lines can be read back from the journal by subject, so steps about others are kept as well.
  const kept = confidential || someHidden || !('person' in after.subject)
  const seal = kept ? await sealOf(tx, { step, full }) : undefined

  if (confidential && seal !== undefined) {
    // Not in the person's own history: that somebody wrote to the governor in confidence is itself confided.
    const subject = after.place === null ? ({ house: true } as const) : { place: after.place }
    await house.announce(tx, stepSealed, { subject, of: { case: after.id, seal } })
    return
  }
  const openly = (values: object) => Object.fromEntries(Object.entries(values).filter(([field]) => !hidden(field)))
  await house.announce(tx, announces, {
    subject: after.subject,
    ...(reason === undefined ? {} : { reason }),
    of: seal === undefined ? of : { ...of, seal },
    before: full.before && openly(full.before),
    after: openly(full.after),
  })
}

function changesOf(process: Process, before: Step['before'], after: Case) {
  const was = dataToJson(process, before?.data ?? {})
  const is = dataToJson(process, after.data)
  const names = Object.keys(process.fields).filter(name => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
  const only = (values: Record<string, unknown>) =>
    Object.fromEntries(names.filter(name => values[name] !== undefined).map(name => [name, values[name]]))
  return { before: only(was), after: only(is) }
}

async function sealOf(
  tx: Tx,
  { step, full }: { step: Step; full: { before: object | undefined; after: object } },
): Promise<string> {
  const { name, announces, after, reason, now } = step
  const salt = randomBytes(16).toString('hex')
  const content = {
    move: name,
    kind: announces.name,
    by: tx.actor.username,
    at: now,
    reason: reason ?? null,
    before: full.before ?? null,
    after: full.after,
  }
  const seal = createHash('sha256')
    .update(salt)
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
  await keepSealed(tx, { seal, of: after.id, at: now, readers: after.readers, salt, content })
  return seal
}

/** True when what was kept is what was sealed. */
export function sealHolds({ seal, salt, content }: { seal: string; salt: string; content: object }): boolean {
  return (
    createHash('sha256')
      .update(salt)
      .update(JSON.stringify(sorted(content)))
      .digest('hex') === seal
  )
}

/** With the keys of every object in order: the database does not keep the order in which they were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** Starts and stops what has to be done by a day, after a move. */
export async function windClocks(
  tx: Tx,
  process: Process,
  { move, from, to, situation }: { move: string; from: string | undefined; to: Case; situation: Situation },
): Promise<void> {
  const moved = from !== to.state
  const ending: string[] = []
  const beginning: string[] = []
  for (const [name, clock] of Object.entries(process.clocks)) {
    const stops = (moved && clock.stops.includes(to.state)) || clock.stopsAt?.includes(move) === true
    const enters = clock.starts.includes(to.state) && (from === undefined || !clock.starts.includes(from))
    const begins = clock.restarts?.includes(move) === true || (enters && !stops)
    if (stops || begins) ending.push(name)
    if (begins) beginning.push(name)
  }
  if (from !== undefined) await stopClocks(tx, { of: to.id, names: ending, at: situation.now })
  for (const name of beginning) {
    const clock = process.clocks[name]
    const dueOn = clock?.due(situation)
    if (!clock || dueOn === undefined) continue
    const firesOn = clock.fires === 'on-the-day' ? dueOn : addDays(dueOn, 1)
    const begun = { id: newId(), name, begunOn: situation.today, dueOn, state: 'running' } as const
    await startClock(tx, process, { of: to.id, clock: begun, firesOn })
  }
}

/** The reason that a move was given in a field of that name. */
export function reasonOf(given: Data): string | undefined {
  const reason = given['reason']
  return typeof reason === 'string' ? reason : undefined
}

/** The hands a case has passed through, with one more. */
export function withHand(hands: readonly string[], actor: Actor): readonly string[] {
  return hands.includes(actor.username) ? hands : [...hands, actor.username]
}
