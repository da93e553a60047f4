import type { Happening } from './agenda.ts'
import { absent } from './absent.ts'
import { adjustAwarded } from './adjust-awarded.ts'
import { allocate, amend, commence, keepEarlier, keepRemoval, takeEffect } from './law-happenings.ts'
import { reachRecalled } from './long-recall.ts'
import { move } from './move.ts'
import { sentencePerson } from './sentence-person.ts'
import { closeGroup, noteRelease, passReleases, type Effect, type Timeline } from './timeline.ts'

/** Walks every day on which something happens, and closes the last group. */
export function walk(timeline: Timeline, happenings: readonly Happening[]): void {
  for (let index = 0; index < happenings.length;) {
    const on = happenings[index]?.on
    if (on === undefined) break
    passReleases(timeline, on)
    let recalculate = false
    let leave = false
    for (let next = happenings[index]; next?.on === on; next = happenings[++index]) {
      const effect = happen(timeline, next)
      recalculate ||= effect === 'recalculate'
      leave ||= effect === 'leave-the-day'
    }
    if (recalculate && !leave) noteRelease(timeline)
  }
  closeGroup(timeline)
}

function happen(timeline: Timeline, happening: Happening): Effect {
  switch (happening.what) {
    case 'commencement':
      return commence(timeline, happening.law)
    case 'amendment':
      return amend(timeline, happening.law)
    case 'allocation':
      return allocate(timeline, happening.law)
    case 'snapshot':
      return keepEarlier(timeline, happening.law, happening.tranche)
    case 'recalculation':
      return takeEffect(timeline, happening.law, happening.tranche)
    case 'long-recall':
      return reachRecalled(timeline, happening.on)
    case 'removal-snapshot':
      return keepRemoval(timeline)
    case 'sentenced':
      return sentencePerson(timeline, happening.on)
    case 'moved':
      return move(timeline, happening.on)
    case 'added':
    case 'restored':
      return adjustAwarded(timeline, happening.on)
    case 'at-large':
      return absent(timeline, happening.on)
  }
}
