import { never } from '#kernel'
import type { Block, Facts, Heading, List, Notice, Paragraph, Signatures } from './paper.ts'
import { setTable } from './set-table.ts'
import { decorate, ink, makeRoom, MARGIN, typeface, type Setting } from './setting.ts'

/** Puts one block below what is there. */
export function setBlock(setting: Setting, block: Block): void {
  switch (block.is) {
    case 'heading':
      return setHeading(setting, block)
    case 'paragraph':
      return setParagraph(setting, block)
    case 'list':
      return setList(setting, block)
    case 'facts':
      return setFacts(setting, block)
    case 'table':
      return setTable(setting, block)
    case 'notice':
      return setNotice(setting, block)
    case 'signatures':
      return setSignatures(setting, block)
    default:
      return never(block)
  }
}

/** The title, once, at the top. */
export function setTitle(setting: Setting, title: string): void {
  const { pdf, root, sizes, width } = setting
  root.add(pdf.struct('H1', () => void typeface(setting, 'strong', sizes.title).text(title, MARGIN, pdf.y, { width })))
  pdf.y += sizes.body
}

function setHeading(setting: Setting, { level, text }: Heading): void {
  const { pdf, root, sizes, width } = setting
  const size = level === 2 ? sizes.heading : sizes.subheading
  // A heading stays with what it heads.
  makeRoom(setting, size * 8)
  pdf.y += size * 0.4
  root.add(pdf.struct(`H${level}`, () => void typeface(setting, 'strong', size).text(text, MARGIN, pdf.y, { width })))
  pdf.y += size * 0.3
}

function setParagraph(setting: Setting, { text, strong, withNext }: Paragraph): void {
  const { pdf, root, sizes, width } = setting
  const options = { width, lineGap: sizes.lineGap }
  const weight = strong === true ? 'strong' : 'plain'
  const height = typeface(setting, weight, sizes.body).heightOfString(text, options)
  makeRoom(setting, withNext === true ? height + sizes.body * 4 : height)
  root.add(pdf.struct('P', () => void typeface(setting, weight, sizes.body).text(text, MARGIN, pdf.y, options)))
  pdf.y += sizes.body * 0.6
}

function setList(setting: Setting, { items, ordered }: List): void {
  const { pdf, root, sizes, width } = setting
  const indent = sizes.body * 1.8
  const options = { width: width - indent, lineGap: sizes.lineGap }
  const element = pdf.struct('L')
  root.add(element)
  items.forEach((item, index) => {
    makeRoom(setting, typeface(setting, 'plain', sizes.body).heightOfString(item, options))
    const top = pdf.y
    const label = ordered === true ? `${index + 1}.` : '•'
    const entry = pdf.struct('LI')
    element.add(entry)
    entry.add(pdf.struct('Lbl', () => void pdf.text(label, MARGIN, top, { lineBreak: false })))
    entry.add(pdf.struct('LBody', () => void pdf.text(item, MARGIN + indent, top, options)))
    entry.end()
    pdf.y += sizes.body * 0.25
  })
  element.end()
  pdf.y += sizes.body * 0.4
}

/** Names in one column and what stands for them in another: a table without a head, whose rows are named. */
function setFacts(setting: Setting, { rows }: Facts): void {
  const { pdf, root, sizes, width } = setting
  const [name, gap] = [width * 0.26, sizes.body * 0.5]
  const element = pdf.struct('Table')
  root.add(element)
  for (const [text, value] of rows) {
    const options = { width: width - name }
    makeRoom(setting, typeface(setting, 'plain', sizes.body).heightOfString(value, options))
    const top = pdf.y
    const row = pdf.struct('TR')
    element.add(row)
    row.add(
      pdf.struct('TH', { scope: 'Row' }).add(() => {
        typeface(setting, 'strong', sizes.body).text(text, MARGIN, top, { width: name - gap })
      }),
    )
    const under = pdf.y
    row.add(
      pdf.struct('TD', () => void typeface(setting, 'plain', sizes.body).text(value, MARGIN + name, top, options)),
    )
    row.end()
    pdf.y = Math.max(under, pdf.y) + gap
  }
  element.end()
  pdf.y += sizes.body * 0.6
}

function setNotice(setting: Setting, { text }: Notice): void {
  const { pdf, root, sizes, width } = setting
  const padding = sizes.body
  const options = { width: width - 2 * padding, lineGap: sizes.lineGap }
  const height = typeface(setting, 'strong', sizes.body).heightOfString(text, options) + 2 * padding
  makeRoom(setting, height)
  const top = pdf.y
  decorate(setting, () => pdf.rect(MARGIN, top, width, height).lineWidth(1.5).stroke(ink))
  root.add(
    pdf.struct('P', () => {
      typeface(setting, 'strong', sizes.body).text(text, MARGIN + padding, top + padding, options)
    }),
  )
  pdf.y = top + height + sizes.body
}

function setSignatures(setting: Setting, { lines, date }: Signatures): void {
  const { pdf, root, sizes, width } = setting
  const [day, space] = [width * 0.68, sizes.body * 3.2]
  for (const text of lines) {
    makeRoom(setting, space)
    const top = pdf.y + space - sizes.body * 1.5
    decorate(setting, () => {
      const base = top + sizes.body * 1.1
      const after = (words: string) => pdf.widthOfString(words) + sizes.body
      typeface(setting, 'plain', sizes.body)
      pdf.moveTo(MARGIN + after(text), base).lineTo(MARGIN + day - sizes.body, base)
      pdf.moveTo(MARGIN + day + after(date), base).lineTo(MARGIN + width, base)
      pdf.lineWidth(0.5).stroke(ink)
    })
    root.add(
      pdf.struct('P', () => {
        typeface(setting, 'plain', sizes.body).text(text, MARGIN, top, { lineBreak: false })
        pdf.text(date, MARGIN + day, top, { lineBreak: false })
      }),
    )
    pdf.y = top + sizes.body * 1.6
  }
}
