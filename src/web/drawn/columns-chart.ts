import type { Text } from '#kernel'
import { html, join, type Html } from '../html.ts'
import { readableNumber, say, type Reader } from '../words/say.ts'
import { colours, letters, painted, patterns, rounded, svg, textWidth, type Fill } from './svg.ts'

/** One row of columns: what they count, and how they are filled. */
export interface Series {
  readonly name: Text
  readonly fill: Fill
  readonly values: readonly number[]
}

export interface ColumnsChart {
  /** Unique on the page. */
  readonly id: string
  readonly title: Text
  /** What the drawing shows, in a sentence. */
  readonly description: Text
  readonly reader: Reader
  /** What each step along is called, short: "21 November". As many as each series has values. */
  readonly steps: readonly string[]
  /** At most three, beside each other at each step. Values may be below nothing. */
  readonly series: readonly Series[]
}

/** Drawn for a desktop, for a tablet or paper, and for a phone; the style sheet shows the one that fits. */
const WIDTHS = { wide: 960, middle: 620, narrow: 330 } as const
type Size = keyof typeof WIDTHS

const KEY = 30
const PLOT = 220
const FOOT = 30

/** Columns over time, a few beside each other. Put its table beside it: a drawing is never the only place of a figure. */
export function columnsChart(chart: ColumnsChart): Html {
  return html`<figure class="tc-timeline">${join(Object.keys(WIDTHS).map(size => drawn(chart, size as Size)))}</figure>`
}

interface Plot {
  readonly id: string
  readonly left: number
  readonly width: number
  readonly top: number
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
}

function drawn(chart: ColumnsChart, size: Size): Html {
  const id = `${chart.id}-${size}`
  const width = WIDTHS[size]
  const key = keyOf(chart, id, width)
  const plot = plotOf(chart, { id, width, top: key.height })
  const drawing = {
    id,
    width,
    height: key.height + PLOT + FOOT,
    title: say(chart.reader, chart.title),
    description: say(chart.reader, chart.description),
    classes: `tc-timeline__${size}`,
    definitions: patterns(id),
  }
  return svg(
    drawing,
    html`${key.shapes} ${plot.ticks.map(tick => tickLine(chart, plot, tick))}
    ${chart.steps.map((_, at) => columnsAt(chart, plot, at))} ${stepNames(chart, plot)}`,
  )
}

function plotOf(
  { series, reader }: ColumnsChart,
  { id, width, top }: { id: string; width: number; top: number },
): Plot {
  const values = series.flatMap(each => each.values)
  const ticks = niceTicks(Math.min(0, ...values), Math.max(1, ...values))
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const left = Math.max(...ticks.map(tick => textWidth(readableNumber(reader, tick)))) + 12
  return {
    id,
    left,
    width: width - left - 4,
    top: top + 10,
    ticks,
    y: value => top + 10 + ((high - value) / (high - low)) * (PLOT - 20),
  }
}

/** Round numbers from below the least to above the most, about five of them. */
export function niceTicks(least: number, most: number): readonly number[] {
  const rough = (most - least) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough) ?? power)
  const first = Math.floor(least / step)
  const last = Math.ceil(most / step)
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
}

function tickLine({ reader }: ColumnsChart, { left, width, y }: Plot, tick: number): Html {
  const at = rounded(y(tick))
  const colour = tick === 0 ? colours.text : colours.line
  return html`<path d="M${left} ${at}h${width}" stroke="${colour}" />${letters(
      { x: left - 8, y: at + 5, anchor: 'end', colour: colours.secondary },
      readableNumber(reader, tick),
    )}`
}

function columnsAt({ steps, series }: ColumnsChart, { id, left, width, y }: Plot, at: number): Html {
  const each = width / steps.length
  const gap = Math.min(6, each * 0.25)
  const column = (each - gap) / series.length
  return html`${series.map(({ values, fill }, place) => {
    const value = values[at] ?? 0
    if (value === 0) return ''
    const paint = painted(id, fill)
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))]
    return html`<rect
      x="${rounded(left + at * each + gap / 2 + place * column)}"
      y="${rounded(from)}"
      width="${rounded(Math.max(1, column - 1))}"
      height="${rounded(Math.max(1, to - from))}"
      fill="${paint.fill}"
      stroke="${paint.stroke}"
      stroke-width="1"
    />`
  })}`
}

/** The names of as many steps as there is room for, the first among them. */
function stepNames({ steps }: ColumnsChart, { left, width, top }: Plot): Html {
  const each = width / steps.length
  const longest = Math.max(...steps.map(textWidth)) + 14
  const every = Math.max(1, Math.ceil(longest / each))
  const fits = (at: number) => at % every === 0 && at * each + longest - 14 <= width
  return html`${steps.map((name, at) => {
    if (!fits(at)) return ''
    const x = rounded(left + at * each)
    return html`<path d="M${x} ${top + PLOT - 20}v8" stroke="${colours.secondary}" />${letters(
        { x, y: top + PLOT + 6, colour: colours.secondary },
        name,
      )}`
  })}`
}

function keyOf({ series, reader }: ColumnsChart, id: string, width: number): { shapes: Html; height: number } {
  let x = 4
  let y = 4
  const shapes = series.map(({ name, fill }) => {
    const text = say(reader, name)
    const own = 34 + textWidth(text) + 20
    if (x + own > width && x > 4) {
      x = 4
      y += KEY
    }
    const paint = painted(id, fill)
    const shape = html`<rect
        x="${x + 1}"
        y="${y}"
        width="26"
        height="16"
        fill="${paint.fill}"
        stroke="${paint.stroke}"
      />
      ${letters({ x: x + 34, y: y + 14 }, text)}`
    x += own
    return shape
  })
  return { shapes: join(shapes), height: y + KEY }
}
