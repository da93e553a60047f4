import { colours, govukSummaryList, html, letters, say, svg, textWidth, type Html, type Reader } from '#web'
import { roles } from '#platform'
import { diagramOf, type Arrow, type Diagram } from '../diagram.ts'
import { pageWords } from '../page-words.ts'
import type { MoveShape, Process } from '../process.ts'

const BOX = { height: 44, gap: 40, top: 46 }
const LANE = 34
const EDGE = 20

interface Drawn {
  readonly process: Process
  readonly reader: Reader
  readonly diagram: Diagram
  readonly boxLeft: number
  readonly boxWidth: number
}

const topOf = (at: number) => BOX.top + at * (BOX.height + BOX.gap)

/** The states of a process with the ways between them, drawn and as a table. `at`: the state that a case is in. */
export function stateDrawing(reader: Reader, process: Process, at?: string): Html {
  const diagram = diagramOf(process)
  const widest = Math.max(...diagram.states.map(state => textWidth(say(reader, process.states[state]?.says ?? state))))
  const boxWidth = widest + 40
  const boxLeft = EDGE + diagram.left * LANE + (diagram.left > 0 ? 14 : 0)
  const drawn: Drawn = { process, reader, diagram, boxLeft, boxWidth }
  const width = boxLeft + boxWidth + diagram.right * LANE + (diagram.right > 0 ? 14 : 0) + EDGE
  const height = topOf(diagram.states.length) - BOX.gap + 10
  const title = `${say(reader, process.says.many)}: ${say(reader, pageWords.howItWorks)}`
  const picture = svg(
    {
      id: `states-${process.name}`,
      width,
      height,
      title,
      description: say(reader, pageWords.drawn),
      classes: 'tc-states',
    },
    html`${diagram.states.map((state, place) => box(drawn, state, { place, here: state === at }))}
    ${diagram.arrows.map(arrow => way(drawn, arrow))}`,
  )
  return html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${picture}</div></div>
    ${table(reader, process)}`
}

function box(
  { process, reader, boxLeft, boxWidth }: Drawn,
  state: string,
  { place, here }: { place: number; here: boolean },
) {
  const top = topOf(place)
  const closed = process.states[state]?.is === 'closed'
  return html`<rect
      x="${boxLeft}"
      y="${top}"
      width="${boxWidth}"
      height="${BOX.height}"
      rx="${closed ? 0 : 8}"
      fill="${here ? colours.blue : colours.white}"
      stroke="${here ? colours.blue : colours.text}"
      stroke-width="${here ? 4 : 2}"
      ${closed ? html`stroke-dasharray="6 3"` : html``}
    />
    <text
      x="${boxLeft + boxWidth / 2}"
      y="${top + BOX.height / 2 + 6}"
      text-anchor="middle"
      font-size="16"
      font-weight="${here ? 'bold' : 'normal'}"
      fill="${here ? colours.white : colours.text}"
    >
      ${say(reader, process.states[state]?.says ?? state)}
    </text>`
}

function way(drawn: Drawn, { from, to, moves, lane, side }: Arrow): Html {
  const { boxLeft, boxWidth } = drawn
  const label = moves.join(', ')
  const middle = boxLeft + boxWidth / 2
  if (side === 'straight') {
    const start = from === undefined ? 10 : topOf(from) + BOX.height
    const end = topOf(to)
    const dot = from === undefined ? html`<circle cx="${middle}" cy="${start}" r="6" fill="${colours.text}" />` : html``
    return html`${dot}${line(`M${middle} ${start}V${end - 8}`)}${head(middle, end, 'down')}
    ${letters({ x: middle + 10, y: (start + end) / 2 + 5 }, label)}`
  }
  const out = side === 'right' ? boxLeft + boxWidth : boxLeft
  const direction = side === 'right' ? 1 : -1
  const x = out + direction * (LANE * (lane + 1) - 8)
  const start = from === undefined ? 10 : topOf(from) + BOX.height / 2 + 8
  const end = topOf(to) + BOX.height / 2 - 8
  const origin = from === undefined ? middle : out
  return html`${line(`M${origin} ${start}H${x}V${end}H${out + direction * 8}`)}
  ${head(out, end, side === 'right' ? 'left' : 'right')}
  ${letters({ x, y: (start + end) / 2 + 5, anchor: 'middle' }, label)}`
}

function line(path: string): Html {
  return html`<path d="${path}" fill="none" stroke="${colours.secondary}" stroke-width="2" />`
}

function head(x: number, y: number, pointing: 'down' | 'left' | 'right'): Html {
  const shapes = {
    down: `M${x - 6} ${y - 10}h12l-6 10z`,
    left: `M${x + 10} ${y - 6}v12l-10 -6z`,
    right: `M${x - 10} ${y - 6}v12l10 -6z`,
  }
  return html`<path d="${shapes[pointing]}" fill="${colours.secondary}" />`
}

function table(reader: Reader, process: Process): Html {
  const stateName = (state: string) => say(reader, process.states[state]?.says ?? state)
  const by = (move: MoveShape) =>
    move.by.length === 0
      ? say(reader, pageWords.house)
      : `${say(reader, pageWords.who)}: ${move.by.map(role => say(reader, roles[role].name)).join(', ')}`
  return govukSummaryList({
    rows: Object.values(process.moves).map((move, at) => {
      const from = move.from ? move.from.map(stateName).join(', ') : say(reader, pageWords.start)
      const to = move.to === 'same' ? say(reader, pageWords.stays) : stateName(move.opens ?? move.to)
      return {
        key: { text: `${at + 1}. ${say(reader, move.says)}` },
        value: {
          html: html`<p class="govuk-body">${from} → ${to}</p>
            <p class="govuk-body tc-secondary">${by(move)}</p>`,
        },
      }
    }),
  })
}
