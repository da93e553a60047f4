import type { Day } from '#kernel'
import type { Edition, ReleaseLaw } from '../editions.ts'
import type { Tranche } from '../uksi-2024-844/article-1-tranches.ts'
import type { Asked } from './timeline.ts'
import type { Booking } from '../booking.ts'

/** Something that happens on a day of the timeline. On one day they happen in the order of `place`. */
export type Happening =
  | { readonly on: Day; readonly place: number; readonly what: 'commencement' | 'amendment'; readonly law: ReleaseLaw }
  | {
      readonly on: Day
      readonly place: number
      readonly what: 'allocation' | 'snapshot' | 'recalculation'
      readonly law: ReleaseLaw
      readonly tranche: Tranche
    }
  | { readonly on: Day; readonly place: number; readonly what: 'removal-snapshot' | 'long-recall' }
  | {
      readonly on: Day
      readonly place: number
      readonly what: 'sentenced' | 'moved' | 'added' | 'restored' | 'at-large'
    }

/** The order of what happens on one day. */
const places = {
  'removal-snapshot': 5,
  commencement: 10,
  allocation: 20,
  amendment: 30,
  snapshot: 35,
  recalculation: 37,
  'long-recall': 40,
  sentenced: 50,
  moved: 60,
  added: 70,
  restored: 80,
  'at-large': 90,
} as const satisfies Record<Happening['what'], number>

/** Everything that will happen, in order. */
export function agenda(booking: Booking, edition: Edition, asked: Asked): readonly Happening[] {
  const law = lawHappenings(edition)
  const own = bookingHappenings(booking, edition, asked).sort(inOrder)
  const merged: Happening[] = []
  let next = 0
  for (const happening of own) {
    for (let each = law[next]; each && inOrder(each, happening) <= 0; each = law[++next]) merged.push(each)
    merged.push(happening)
  }
  for (; next < law.length; next++) {
    const each = law[next]
    if (each) merged.push(each)
  }
  return merged
}

function inOrder(a: Happening, b: Happening): number {
  return a.on - b.on || a.place - b.place
}

const lawsOf = new WeakMap<Edition, readonly Happening[]>()

/** What the law does is the same for every booking, so it is listed once for each edition. */
function lawHappenings(edition: Edition): readonly Happening[] {
  const known = lawsOf.get(edition)
  if (known) return known
  const stages = edition.longFixedTermRecall?.staging.answer ?? []
  const recalls = stages.map(({ on }): Happening => ({ on, place: places['long-recall'], what: 'long-recall' }))
  const happenings = [...edition.releaseLaws.flatMap(law => commencementOf(law)), ...recalls].sort(inOrder)
  lawsOf.set(edition, happenings)
  return happenings
}

function commencementOf(law: ReleaseLaw): readonly Happening[] {
  const { commencesOn: on, tranches, bindsThoseInCustody } = law
  if (on === undefined) return []
  const happenings: Happening[] = [{ on, place: places.commencement, what: 'commencement', law }]
  if (bindsThoseInCustody) happenings.push({ on, place: places.amendment, what: 'amendment', law })
  for (const tranche of tranches) {
    for (const what of ['allocation', 'snapshot', 'recalculation'] as const) {
      happenings.push({ on: tranche.on, place: places[what], what, law, tranche })
    }
  }
  return happenings
}

function bookingHappenings(booking: Booking, { removal }: Edition, asked: Asked): Happening[] {
  const happenings: Happening[] = []
  const add = (what: 'sentenced' | 'moved' | 'added' | 'restored' | 'at-large', on: Day): void => {
    const listed = happenings.some(happening => happening.on === on && happening.what === what)
    if (!listed) happenings.push({ on, place: places[what], what })
  }
  for (const { imposedOn } of booking.parts) add('sentenced', imposedOn)
  for (const { on } of booking.movements) add('moved', on)
  for (const { kind, appliesFrom } of booking.adjustments) {
    if (kind === 'added-days') add('added', appliesFrom)
    else if (kind === 'restored-days') add('restored', appliesFrom)
    else if (kind === 'unlawfully-at-large') add('at-large', appliesFrom)
  }
  if (removal.keepsLaterDateOfChains && asked.earlyRemoval && booking.parts.some(part => part.imposedOn > removal.on)) {
    happenings.push({ on: removal.on, place: places['removal-snapshot'], what: 'removal-snapshot' })
  }
  return happenings
}
