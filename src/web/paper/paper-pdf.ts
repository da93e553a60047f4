import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Font } from 'fontkit'
import type PDFDocument from 'pdfkit'
import { fill, say } from '../words/say.ts'
import type { Paper } from './paper.ts'
import { setBlock, setTitle } from './set-blocks.ts'
import { decorate, grey, MARGIN, settingOf, typeface, type Setting } from './setting.ts'

const pages = { en: 'Page {page} of {of}', cy: 'Tudalen {page} o {of}' }

/** A document as a tagged PDF (PDF/UA), with its typeface inside. */
export async function paperPdf(paper: Paper): Promise<Buffer> {
  // Only those who print wait for the package.
  const { default: Pdf } = await import('pdfkit')
  const { plain, strong } = await (typefaces ??= openTypefaces())
  const pdf = new Pdf({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 12, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    bufferPages: true,
    font: plain,
    info: { Title: paper.title, Author: 'Throughcare' },
  })
  const whole = gathered(pdf)
  pdf.registerFont('plain', plain)
  pdf.registerFont('strong', strong)
  const setting = settingOf(pdf, paper)
  setTitle(setting, paper.title)
  for (const block of paper.blocks) setBlock(setting, block)
  setting.root.end()
  everyPage(setting, paper)
  pdf.end()
  return whole
}

let typefaces: Promise<{ readonly plain: Font; readonly strong: Font }> | undefined

/** Opened once: reading the tables of a typeface takes longer than setting a page. */
async function openTypefaces(): Promise<{ readonly plain: Font; readonly strong: Font }> {
  const { create } = await import('fontkit')
  const open = (file: string): Font => create(readFileSync(join(import.meta.dirname, 'fonts', file)))
  return { plain: open('DejaVuSansCondensed.ttf'), strong: open('DejaVuSansCondensed-Bold.ttf') }
}

function gathered(pdf: PDFDocument): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  return new Promise((done, failed) => {
    pdf.on('data', chunk => chunks.push(chunk))
    pdf.on('end', () => done(Buffer.concat(chunks)))
    pdf.on('error', failed)
  })
}

/** The foot of every page, and what is written across it. */
function everyPage(setting: Setting, { foot, watermark, language }: Paper): void {
  const { pdf, width } = setting
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    const bottom = pdf.page.height - MARGIN
    const number = say(language, fill(pages, { page: page + 1, of: count }))
    const footer = () => {
      typeface(setting, 'plain', 8, grey).text(foot, MARGIN, bottom, { lineBreak: false })
      pdf.text(number, MARGIN, bottom, { width, align: 'right' })
      if (watermark !== undefined) acrossPage(setting, watermark)
    }
    decorate(setting, footer, 'Pagination')
  }
}

function acrossPage(setting: Setting, watermark: string): void {
  const { pdf } = setting
  const { width, height } = pdf.page
  pdf.save()
  pdf.rotate(-52, { origin: [width / 2, height / 2] })
  pdf.font('strong').fontSize(64).fillColor('#000000', 0.09)
  pdf.text(watermark, 0, height / 2 - 32, { width, align: 'center', lineBreak: false })
  pdf.restore()
}
