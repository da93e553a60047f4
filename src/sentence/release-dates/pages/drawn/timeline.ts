import type { Day } from '#kernel'
import { sentenceTimeline, type Html, type Page, type TimelineLane, type TimelineSpan } from '#web'
import type { Calculation } from '../../calculation.ts'
import { sentenceSays } from '../../sentence-says.ts'
import { dateKinds, inOrder } from '../../date-kinds.ts'

/** Everything that a timeline of a calculation shows. */
export interface TimelineModel {
  readonly lanes: readonly TimelineLane[]
  readonly markers: readonly { readonly on: Day; readonly name: string; readonly says: { en: string; cy: string } }[]
}

/** The sentences of a calculation across time, with the remand before them and the absences in them. */
export function timelineOf({ input, outcome }: Calculation): TimelineModel {
  const { booking } = input
  const parts = new Map(booking?.parts.map(part => [part.id, part]))
  const lanes = outcome.lanes.map((lane, at): TimelineLane => {
    const part = parts.get(lane.sentence)
    const spans: TimelineSpan[] = []
    const add = (kind: TimelineSpan['kind'], from: Day, to: Day): void => {
      if (from <= to) spans.push({ kind, from, to })
    }
    add('custody', lane.startsOn, lane.custodyEndsOn)
    if (lane.licenceEndsOn !== null) add('licence', (lane.custodyEndsOn + 1) as Day, lane.licenceEndsOn)
    if (lane.supervisionEndsOn !== null) {
      add('supervision', ((lane.licenceEndsOn ?? lane.custodyEndsOn) + 1) as Day, lane.supervisionEndsOn)
    }
    return {
      label: part ? sentenceSays(part) : '',
      spans,
      ...(lane.follows !== null && outcome.lanes[at - 1]?.sentence === lane.follows ? { follows: true } : {}),
    }
  })
  return {
    lanes: [...timeLanes(booking?.adjustments ?? []), ...lanes],
    markers: inOrder(outcome.dates)
      .filter(([kind]) => dateKinds[kind].marks !== 'reckoning')
      .map(([kind, on]) => ({ on, name: kind, says: dateKinds[kind].name })),
  }
}

type Booked = NonNullable<Calculation['input']['booking']>['adjustments']

/** Remand and absence where they fell. */
function timeLanes(adjustments: Booked): readonly TimelineLane[] {
  const spans = (kind: 'remand' | 'unlawfully-at-large'): readonly TimelineSpan[] =>
    adjustments.flatMap(each =>
      each.kind === kind && each.from !== undefined && each.to !== undefined
        ? [{ kind, from: each.from, to: each.to }]
        : [],
    )
  const lanes: TimelineLane[] = []
  const [remand, absent] = [spans('remand'), spans('unlawfully-at-large')]
  if (remand.length > 0) lanes.push({ label: { en: 'On remand', cy: 'Ar remánd' }, spans: remand })
  if (absent.length > 0) {
    lanes.push({ label: { en: 'Unlawfully at large', cy: 'Yn rhydd yn anghyfreithlon' }, spans: absent })
  }
  return lanes
}

/** The drawing. Its table stands beside it. */
export function timelineDrawn(page: Page, { lanes, markers }: TimelineModel): Html {
  return sentenceTimeline({
    id: 'timeline',
    title: { en: 'The sentence across time', cy: 'Y ddedfryd dros amser' },
    lanes,
    markers,
    today: page.today,
    reader: page,
  })
}
