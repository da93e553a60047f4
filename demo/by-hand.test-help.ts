import { day, type Day, type Result } from '#kernel'
import { openCase } from '#casework'
import { inventedStaff } from '#organisation/staff'
import { factsOfPerson, newId, theHouse, type Actor, type Fact } from '#platform'
import { complaint } from '#prison/complaints'
import { alert } from '#record/alerts'
import { addPeopleInBulk, loadPerson } from '#record/people'
import { confirmDates, latestOf } from '#sentence/release-dates'
import { addAdjustment, recordRecall, type RecallKind } from '#sentence/sentences'
import { recordWarrant, warrantsOf, type CourtOrder } from '#sentence/warrants'
import type { TestHouse } from '../test/house.ts'
import { chanceFor } from './chance.ts'
import { idsAt } from './moments.ts'

const staff = new Map(inventedStaff().map(member => [member.username, member]))

function accepted<Value>(outcome: Result<Value, { readonly code: string }>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/**
 * Another person like an invented one, with whom staff do by the ordinary use cases, at the same moments, everything that
 * the journal tells of the invented one. Gives their id.
 */
export async function doneByHand(house: TestHouse, invented: string): Promise<string> {
  const read = <Value>(work: Parameters<typeof house.db.transaction<Value>>[1]) => house.db.transaction(theHouse, work)
  const { person } = await read(tx => loadPerson(tx, invented))
  const facts = (await read(tx => factsOfPerson(tx, { person: invented, most: 100 }))).toReversed()
  const [warrant] = await read(tx => warrantsOf(tx, [invented]))
  const id = newId()
  house.clock.wind(facts[0]?.at ?? '')
  await house.db.asOwner(connection =>
    addPeopleInBulk(
      connection,
      [
        {
          id,
          name: person.name,
          aliases: [],
          dateOfBirth: person.dateOfBirth ?? day('2000-01-01'),
          sex: person.sex,
          identifiers: [],
          heldAt: person.heldAt ?? undefined,
          livingUnit: person.livingUnit ?? undefined,
          supervisedAt: person.supervisedAt ?? undefined,
        },
      ],
      { on: house.clock.today(), at: house.clock.now(), by: 'house', demo: true },
    ),
  )
  const places = [person.heldAt, person.supervisedAt].filter(place => place !== null)
  for (const fact of facts.slice(1)) {
    house.clock.wind(fact.at)
    const actor = hand(fact.by, places)
    if (warrant && fact.kind === 'warrant.recorded') {
      const order = withFreshIds(warrant.order, fact.at)
      accepted(await recordWarrant(house, actor, { person: id, order }))
    }
    if (fact.kind === 'release-dates.confirmed') {
      const latest = await read(tx => latestOf(tx, id))
      if (!latest) throw new Error('There is nothing to confirm')
      const { id: calculation, version } = latest
      accepted(await confirmDates(house, actor, { person: id, calculation, version }))
    }
    if ((fact.of as { because?: string }).because === 'adjustment-added') {
      const terms = { kind: 'added-days', ...addedBy(fact) } as const
      accepted(await addAdjustment(house, actor, { person: id, terms, reason: fact.reason ?? '' }))
    }
    if ((fact.of as { because?: string }).because === 'recall-recorded') {
      const sentences = (await read(tx => warrantsOf(tx, [id]))).flatMap(({ order }) =>
        order.charges.map(each => each.id),
      )
      const terms = { ...recalledBy(fact), sentences }
      accepted(await recordRecall(house, actor, { person: id, terms, decision: fact.reason ?? '' }))
    }
    const given = daysRead(fact.after)
    const [place = ''] = places
    if (fact.kind === 'alert.raised') {
      const opening = { subject: { person: id }, move: 'raise', input: given as { code: string }, place } as const
      accepted(await openCase(house, actor, alert, opening))
    }
    if (fact.kind === 'complaint.made') {
      const input = given as Parameters<typeof openCase<typeof complaint, 'make'>>[3]['input']
      accepted(await openCase(house, actor, complaint, { subject: { person: id }, move: 'make', input, place }))
    }
  }
  return id
}

/** The member of staff, at work where the person is: some are of another prison, where the person was before. */
function hand(username: string, places: readonly string[]): Actor {
  const member = staff.get(username)
  if (!member) throw new Error(`${username} is nobody's username`)
  const { name, roles } = member
  return { kind: 'staff', username, name, roles, places: [...member.places, ...places] }
}

/** The same order of the same charges; a charge has one id in the whole house. */
function withFreshIds(order: CourtOrder, at: string): CourtOrder {
  const nextId = idsAt(chanceFor(1, order.charges.length + order.heardOn), at)
  const fresh = new Map(order.charges.map(({ id }) => [id, nextId().replace('-7', '-6')]))
  const charges = order.charges.map(charge => ({
    ...charge,
    id: fresh.get(charge.id) ?? '',
    sentence: charge.sentence && {
      ...charge.sentence,
      follows: charge.sentence.follows === null ? null : (fresh.get(charge.sentence.follows) ?? null),
    },
  }))
  return { ...order, charges }
}

function addedBy({ of, after }: Fact): { readonly from: Day; readonly days: number } {
  const { adjustment } = of as { readonly adjustment: string }
  const { adjustments } = after as { adjustments: { id: string; from: string; days: number }[] }
  const added = adjustments.find(({ id }) => id === adjustment)
  if (!added) throw new Error('The journal does not tell what was added')
  return { from: day(added.from), days: added.days }
}

function recalledBy({ after }: Fact): { readonly kind: RecallKind; readonly revokedOn: Day; readonly returnedOn: Day } {
  const { recalls } = after as { recalls: { kind: RecallKind; revokedOn: string; returnedOn: string }[] }
  const [recall] = recalls
  if (!recall) throw new Error('The journal does not tell of the recall')
  return { kind: recall.kind, revokedOn: day(recall.revokedOn), returnedOn: day(recall.returnedOn) }
}

/** What a case was opened with, from what the journal tells: days are days again, and the state is not given. */
function daysRead(after: object | null): Record<string, unknown> {
  const { state: _, ...given } = (after ?? {}) as Record<string, unknown>
  const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, isDay(value) ? day(value) : value]))
}

/**
 * Everything that is kept of a person but their names and numbers. Ids are told apart by the order in which they come, and
 * how they stand is left out: it is said as of the day on which it was told.
 */
export async function asKept(house: TestHouse, person: string): Promise<unknown> {
  const { rows } = await house.db.asOwner(connection =>
    connection.query(
      `select
         (select jsonb_build_object('places', places, 'held', held_at, 'unit', living_unit, 'stands', status_line is not null)
            from people.person where id = $1) as person,
         (select jsonb_agg(on_day) from people.sentence_day where person = $1) as days,
         (select jsonb_agg(to_jsonb(w)) from warrants.warrant w where person = $1) as warrants,
         (select jsonb_agg(to_jsonb(s) order by s.charge -> 'count') from sentences.sentence s where person = $1) as sentences,
         (select jsonb_agg(to_jsonb(r)) from sentences.recall r where person = $1) as recalls,
         (select jsonb_agg(to_jsonb(a) order by a.applies_from, a.kind) from sentences.adjustment a where person = $1) as adjustments,
         (select jsonb_agg(to_jsonb(c) order by c.number) from release_dates.calculation c where person = $1) as calculations,
         (select jsonb_agg(jsonb_build_array(c.number, k.kind, k.on_day) order by c.number, k.kind)
            from release_dates.key_date k join release_dates.calculation c on c.id = k.calculation where k.person = $1) as dates,
         (select jsonb_agg(to_jsonb(k) order by k.opened_at, k.data::text) from casework."case" k where person = $1) as cases,
         (select jsonb_agg(to_jsonb(t) - 'id' - 'case' order by t.name, t.due_on, t.begun_on)
            from casework.clock t join casework."case" k on k.id = t."case" where k.person = $1) as clocks,
         (select jsonb_agg(to_jsonb(f) - 'seq' - 'id' - 'link' - 'hash' - 'previous' - 'tx' order by f.link)
            from platform.fact f where person = $1 and link > 1 and kind <> 'person.whereabouts-changed') as facts`,
      [person],
    ),
  )
  const seen = new Map<string, number>()
  const text = JSON.stringify(rows[0], (key, value: unknown) => (key === 'status' || key === 'reference' ? '' : value))
  return JSON.parse(
    text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, id => {
      if (!seen.has(id)) seen.set(id, seen.size)
      return `id-${seen.get(id) ?? 0}`
    }),
  )
}
