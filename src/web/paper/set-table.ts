import type PDFDocument from 'pdfkit'
import type { Cell, Column, Table } from './paper.ts'
import { decorate, grey, ink, line, makeRoom, MARGIN, typeface, type Setting } from './setting.ts'

type Element = ReturnType<PDFDocument['struct']>

interface Place {
  readonly column: Column
  readonly x: number
  readonly width: number
}

const PADDING = 4

/** Between figures, which end at the right, and the words of the next column. */
const GUTTER = 8

/** A table: its head again on every page, no row broken over two. */
export function setTable(setting: Setting, table: Table): void {
  const { pdf, root } = setting
  const places = placesOf(setting, table.columns)
  const element = pdf.struct('Table')
  root.add(element)
  makeRoom(setting, heightOf(setting, places, table.rows[0] ?? []) * 2 + 40)
  caption(setting, element, table)
  headRow(setting, element, places)
  table.rows.forEach((cells, index) => {
    if (makeRoom(setting, heightOf(setting, places, cells))) {
      decorate(setting, () => drawHead(setting, places), 'Pagination')
      rule(setting, ink)
    }
    bodyRow(setting, element, { places, cells, result: table.result === true && index === table.rows.length - 1 })
  })
  element.end()
  pdf.y += setting.sizes.body
}

function placesOf({ width }: Setting, columns: readonly Column[]): readonly Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = MARGIN
  return columns.map(column => {
    const own = (width * column.share) / whole
    const place = { column, x, width: own - (column.numeric === true ? GUTTER : 0) - 2 * PADDING }
    x += own
    return place
  })
}

function caption(setting: Setting, element: Element, table: Table): void {
  if (table.captionHidden === true) return
  const { pdf, sizes, width } = setting
  element.add(
    pdf.struct('Caption', () => {
      typeface(setting, 'strong', sizes.subheading).text(table.caption, MARGIN, pdf.y, { width })
    }),
  )
  pdf.y += PADDING
}

function headRow(setting: Setting, element: Element, places: readonly Place[]): void {
  const { pdf } = setting
  const row = pdf.struct('TR')
  element.add(row)
  drawHead(setting, places, (draw, place) => {
    const cell = pdf.struct('TH', { scope: 'Column' })
    row.add(cell)
    cell.add(draw)
    cell.end()
    return place
  })
  row.end()
  rule(setting, ink)
}

/** The names of the columns, in a line. `each`: what is done with the drawing of one. */
function drawHead(
  setting: Setting,
  places: readonly Place[],
  each: (draw: () => void, place: Place) => void = draw => draw(),
): void {
  const { pdf, sizes } = setting
  const top = pdf.y
  typeface(setting, 'strong', sizes.small)
  const height = Math.max(...places.map(({ column, width }) => pdf.heightOfString(column.head, { width })))
  for (const place of places) {
    const { column, x, width } = place
    each(() => {
      typeface(setting, 'strong', sizes.small).text(column.head, x, top + PADDING, { width, align: alignment(column) })
    }, place)
  }
  pdf.y = top + height + 2 * PADDING
}

interface BodyRow {
  readonly places: readonly Place[]
  readonly cells: readonly Cell[]
  readonly result: boolean
}

function bodyRow(setting: Setting, element: Element, { places, cells, result }: BodyRow): void {
  const { pdf, sizes } = setting
  const [top, height] = [pdf.y, heightOf(setting, places, cells)]
  const row = pdf.struct('TR')
  element.add(row)
  places.forEach(({ column, x, width }, index) => {
    const { text = '', under } = cells[index] ?? {}
    const cell = index === 0 ? pdf.struct('TH', { scope: 'Row' }) : pdf.struct('TD')
    row.add(cell)
    cell.add(() => {
      const weight = index === 0 || result ? 'strong' : 'plain'
      const options = { width, align: alignment(column) }
      typeface(setting, weight, sizes.body).text(text, x, top + PADDING, options)
      if (under !== undefined) typeface(setting, 'plain', sizes.small, grey).text(under, x, pdf.y + 1, options)
    })
    cell.end()
  })
  row.end()
  pdf.y = top + height
  rule(setting, line)
}

function heightOf(setting: Setting, places: readonly Place[], cells: readonly Cell[]): number {
  const { pdf, sizes } = setting
  const heights = places.map(({ width }, index) => {
    const { text = '', under } = cells[index] ?? {}
    const own = typeface(setting, 'strong', sizes.body).heightOfString(text, { width })
    return under === undefined
      ? own
      : own + 1 + typeface(setting, 'plain', sizes.small).heightOfString(under, { width })
  })
  typeface(setting, 'plain', sizes.body)
  return Math.max(pdf.heightOfString('x'), ...heights) + 2 * PADDING
}

function alignment({ numeric }: Column): 'left' | 'right' {
  return numeric === true ? 'right' : 'left'
}

function rule(setting: Setting, colour: string): void {
  const { pdf, width } = setting
  const { y } = pdf
  decorate(setting, () => {
    pdf
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + width, y)
      .lineWidth(colour === ink ? 1 : 0.5)
      .stroke(colour)
  })
}
