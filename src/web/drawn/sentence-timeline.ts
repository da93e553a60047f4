import { addYears, calendarDate, dayFrom, earliest, latest, type Day, type Text } from '#kernel'
import { html, join, nothing, type Html } from '../html.ts'
import { readableDay, shortDay } from '../words/days.ts'
import { say, type Reader } from '../words/say.ts'
import { placeLabels, type Label } from './label-rows.ts'
import { colours, letters, painted, patterns, rounded, svg, textWidth, type Fill } from './svg.ts'

/** How a stretch of a sentence is served. */
export type SpanKind = 'custody' | 'licence' | 'supervision' | 'remand' | 'tagged-bail' | 'unlawfully-at-large'

export interface TimelineSpan {
  readonly kind: SpanKind
  readonly from: Day
  /** The last day of it. */
  readonly to: Day
}

export interface TimelineLane {
  /** What the lane is: "Robbery, 3 years". */
  readonly label: Text | string
  readonly spans: readonly TimelineSpan[]
  /** True when it is consecutive to the lane above: they are drawn as a chain. */
  readonly follows?: boolean
}

export interface TimelineMarker {
  readonly on: Day
  /** The abbreviation: "CRD". */
  readonly name: string
  /** In full: "Conditional release date". */
  readonly says: Text
}

export interface SentenceTimeline {
  /** Unique on the page. */
  readonly id: string
  readonly title: Text
  readonly lanes: readonly TimelineLane[]
  readonly markers: readonly TimelineMarker[]
  readonly today: Day
  readonly reader: Reader
}

const KINDS: Readonly<Record<SpanKind, { readonly fill: Fill; readonly says: Text }>> = {
  custody: { fill: 'solid', says: { en: 'In custody', cy: 'Yn y ddalfa' } },
  licence: { fill: 'hatched', says: { en: 'On licence', cy: 'Ar drwydded' } },
  supervision: { fill: 'dotted', says: { en: 'Supervision', cy: 'Goruchwyliaeth' } },
  remand: { fill: 'crossed', says: { en: 'On remand', cy: 'Ar remand' } },
  'tagged-bail': { fill: 'lined', says: { en: 'Tagged bail', cy: 'Mechnïaeth â thag' } },
  'unlawfully-at-large': { fill: 'empty', says: { en: 'Unlawfully at large', cy: 'Yn rhydd yn anghyfreithlon' } },
}

const TODAY: Text = { en: 'Today', cy: 'Heddiw' }
const UNTIL: Text = { en: 'to', cy: 'hyd' }

/** Drawn for a desktop, for a tablet or paper, and for a phone; the style sheet shows the one that fits. */
const WIDTHS = { wide: 960, middle: 620, narrow: 330 } as const
type Size = keyof typeof WIDTHS

const BAR = 24
const LABEL = 22
const LANE = LABEL + BAR + 18
const ROW = 22

/**
 * The sentences of a person across time: a lane for each, consecutive ones chained, how each stretch is served, key
 * dates with their names, and today. Put its table beside it: a drawing is never the only place where a date stands.
 */
export function sentenceTimeline(timeline: SentenceTimeline): Html {
  const spans = timeline.lanes.flatMap(lane => lane.spans)
  const [first] = spans
  if (!first) return nothing
  return html`<figure class="tc-timeline">
    ${join(Object.keys(WIDTHS).map(size => drawn(timeline, size as Size)))}
  </figure>`
}

interface Scale {
  readonly from: Day
  readonly to: Day
  readonly width: number
  x(on: Day): number
}

function drawn(timeline: SentenceTimeline, size: Size): Html {
  const { lanes, reader } = timeline
  const id = `${timeline.id}-${size}`
  const width = WIDTHS[size]
  const labels = markerLabels(timeline, size)
  const scale = scaleFor(timeline, width - 8 - Math.max(...labels.map(label => label.width), 30))
  const placed = placeLabels(labels.map(label => ({ ...label, x: scale.x(label.on) })))
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1))
  const top = rows * ROW + 14
  const bottom = top + lanes.length * LANE
  const key = keyOf(timeline, id, { width, top: bottom + 74 })
  const drawing = {
    id,
    width,
    height: bottom + 74 + key.height,
    title: say(reader, timeline.title),
    description: described(timeline),
    classes: `tc-timeline__${size}`,
    definitions: patterns(id),
  }
  return svg(
    drawing,
    html`${lanes.map((lane, at) => drawLane({ lane, at, id, scale, top: top + at * LANE }))}
    ${placed.map(({ label, row }) => marker(label, top - 14 - row * ROW, bottom))}
    ${todayLine(timeline, scale, { top: top - 8, bottom })} ${axis(scale, bottom, reader)}
    ${lanes.map(({ label }, at) => letters({ x: 4, y: top + at * LANE + 15 }, fitted(say(reader, label), width - 8)))}
    ${key.shapes}`,
  )
}

interface MarkerLabel extends Label {
  readonly on: Day
  readonly text: string
}

/** Dates on the same day share a label. On a phone the date is in the table only. */
function markerLabels({ markers, reader }: SentenceTimeline, size: Size): readonly MarkerLabel[] {
  const days = [...new Set(markers.map(({ on }) => on))].toSorted((one, other) => one - other)
  return days.map(on => {
    const names = markers.filter(each => each.on === on).map(({ name }) => name)
    const text = size === 'narrow' ? names.join(', ') : `${names.join(', ')} ${shortDay(reader, on)}`
    return { on, text, x: 0, width: textWidth(text) + 4 }
  })
}

function scaleFor({ lanes, markers, today }: SentenceTimeline, width: number): Scale {
  const days = [
    ...lanes.flatMap(lane => lane.spans.flatMap(span => [span.from, span.to])),
    ...markers.map(({ on }) => on),
  ]
  const [one, ...others] = days
  const start = one === undefined ? today : earliest(one, ...others)
  const end = one === undefined ? today : latest(one, ...others)
  // Today is drawn when it is in the picture, or soon after it.
  const margin = Math.round((end - start) * 0.15)
  const from = today < start && start - today <= margin ? today : start
  const to = today > end && today - end <= margin ? today : end
  const length = Math.max(1, to - from + 1)
  return { from, to, width, x: on => 4 + ((on - from) / length) * width }
}

function drawLane({
  lane,
  at,
  id,
  scale,
  top,
}: {
  lane: TimelineLane
  at: number
  id: string
  scale: Scale
  top: number
}): Html {
  const y = top + LABEL
  const begins = lane.spans.find(span => span.kind === 'custody')?.from
  return html`${lane.follows && begins !== undefined && at > 0 ? chain(scale.x(begins), y) : nothing}
  ${lane.spans.map(span => drawSpan(span, { id, scale, y }))}`
}

function drawSpan({ kind, from, to }: TimelineSpan, { id, scale, y }: { id: string; scale: Scale; y: number }): Html {
  const x = scale.x(from)
  const width = Math.max(2, scale.x((to + 1) as Day) - x)
  const { fill, stroke } = painted(id, KINDS[kind].fill)
  const bar = html`<rect
    x="${rounded(x)}"
    y="${y}"
    width="${rounded(width)}"
    height="${BAR}"
    fill="${fill}"
    stroke="${stroke}"
    stroke-width="2"
  />`
  if (kind !== 'unlawfully-at-large') return bar
  return html`${bar}<path
      d="M${rounded(x)} ${y}l${rounded(width)} ${BAR}m0 -${BAR}l-${rounded(width)} ${BAR}"
      stroke="${colours.red}"
      stroke-width="2"
    />`
}

/** From the lane above down to where this one begins. */
function chain(x: number, y: number): Html {
  const from = y - LANE + BAR + 2
  return html`<path
    d="M${rounded(x)} ${from}V${y - 7}m-4 0l4 6l4 -6z"
    fill="${colours.text}"
    stroke="${colours.text}"
    stroke-width="2"
  />`
}

function marker({ x, text }: MarkerLabel, y: number, bottom: number): Html {
  return html`<path d="M${rounded(x)} ${y - 12}V${bottom}" stroke="${colours.text}" stroke-width="1.5" />
    ${letters({ x: x + 4, y, bold: true }, text)}`
}

function todayLine(
  { today, reader }: SentenceTimeline,
  scale: Scale,
  { top, bottom }: { top: number; bottom: number },
): Html {
  if (today < scale.from || today > scale.to) return nothing
  const text = `${say(reader, TODAY)}, ${shortDay(reader, today)}`
  const x = scale.x(today)
  const half = textWidth(text) / 2
  const middle = Math.min(Math.max(x, half + 2), Math.max(half + 2, scale.width))
  return html`<path
      d="M${rounded(x)} ${top}V${bottom + 36}"
      stroke="${colours.red}"
      stroke-width="3"
      stroke-dasharray="8 4"
    />
    ${letters({ x: middle, y: bottom + 54, anchor: 'middle', bold: true, colour: colours.red }, text)}`
}

/** The years along the bottom, as many as there is room for. */
function axis(scale: Scale, bottom: number, reader: Reader): Html {
  const firstYear = calendarDate(scale.from).year + 1
  const lastYear = calendarDate(scale.to).year
  const yearWidth = scale.x(addYears(scale.from, 1)) - scale.x(scale.from)
  const step = Math.max(1, Math.ceil(52 / yearWidth))
  const years: Html[] = []
  for (let year = firstYear; year <= lastYear; year += step) {
    const x = rounded(scale.x(dayFrom(year, 1, 1)))
    years.push(
      html`<path
          d="M${x} ${bottom - 4}v12"
          stroke="${colours.secondary}"
        />${letters({ x, y: bottom + 26, anchor: 'middle', colour: colours.secondary }, String(year))}`,
    )
  }
  const start =
    years.length === 0
      ? letters({ x: 4, y: bottom + 26, colour: colours.secondary }, shortDay(reader, scale.from))
      : nothing
  return html`<path d="M4 ${bottom}H${rounded(scale.width + 4)}" stroke="${colours.secondary}" />${join(years)}${start}`
}

/** What each pattern means, for the patterns that are there. */
function keyOf(
  { lanes, reader }: SentenceTimeline,
  id: string,
  { width, top }: { width: number; top: number },
): { readonly shapes: Html; readonly height: number } {
  const used = (Object.keys(KINDS) as SpanKind[]).filter(kind =>
    lanes.some(lane => lane.spans.some(span => span.kind === kind)),
  )
  let x = 4
  let y = top
  const shapes = used.map(kind => {
    const text = say(reader, KINDS[kind].says)
    const own = 34 + textWidth(text) + 20
    if (x + own > width && x > 4) {
      x = 4
      y += 26
    }
    const { fill, stroke } = painted(id, KINDS[kind].fill)
    const shape = html`<rect
        x="${x + 1}"
        y="${y}"
        width="26"
        height="16"
        fill="${fill}"
        stroke="${stroke}"
        stroke-width="2"
      />${letters({ x: x + 34, y: y + 14 }, text)}`
    x += own
    return shape
  })
  return { shapes: join(shapes), height: y - top + 26 }
}

/** A label cut to the width that there is, with a mark that it was. */
function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let cut = text
  while (cut.length > 1 && textWidth(`${cut}…`) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

/** The picture in words: each lane's stretches, then the key dates. */
function described({ lanes, markers, reader }: SentenceTimeline): string {
  const said = lanes.map(lane => {
    const spans = lane.spans.map(
      ({ kind, from, to }) =>
        `${say(reader, KINDS[kind].says)} ${shortDay(reader, from)} ${say(reader, UNTIL)} ${shortDay(reader, to)}`,
    )
    return `${say(reader, lane.label)}: ${spans.join('; ')}.`
  })
  const dates = markers.map(({ on, name, says }) => `${say(reader, says)} (${name}): ${readableDay(reader, on)}.`)
  return [...said, ...dates].join(' ')
}
