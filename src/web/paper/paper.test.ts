import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Paper } from './paper.ts'
import { paperPdf } from './paper-pdf.ts'
import { paperDrawn } from './paper-view.ts'

const rows = Array.from({ length: 60 }, (_, index) => [
  { text: `Cam ${index + 1}` },
  { text: '1,096' },
  { text: 'Dŵr a thŷ', under: 'CJA 2003 s.244' },
])

const paper: Paper = {
  language: 'cy',
  title: 'Taflen',
  foot: 'A1234BC · Cyfrifiad 3',
  watermark: 'HEB EI GADARNHAU',
  type: 'close',
  blocks: [
    { is: 'notice', text: 'Heb ei gadarnhau <eto>.' },
    { is: 'facts', rows: [['Enw', 'Siân Ŵan']] },
    { is: 'heading', level: 2, text: 'Dyddiadau' },
    { is: 'heading', level: 3, text: 'Dyddiad rhyddhau' },
    { is: 'paragraph', text: 'Dydd Mawrth', strong: true, withNext: true },
    { is: 'list', ordered: true, items: ['yn gyntaf', 'yn ail'] },
    { is: 'list', items: ['pwynt'] },
    {
      is: 'table',
      caption: 'Sut y cyfrifwyd',
      columns: [
        { head: 'Cam', share: 2 },
        { head: 'Diwrnodau', share: 1, numeric: true },
        { head: 'Oherwydd', share: 3 },
      ],
      rows,
      result: true,
    },
    { is: 'signatures', lines: ['Llofnod'], date: 'Dyddiad' },
  ],
}

/** What one of poppler's programs says of a document; undefined where poppler is not installed. */
function poppler(program: 'pdfinfo' | 'pdftotext', pdf: Buffer, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughcare-paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function popplerThere(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!popplerThere())('a PDF, read by poppler-utils', () => {
  test('is tagged, in its language, with every part of it in reading order', async () => {
    const pdf = await paperPdf(paper)
    const told = poppler('pdfinfo', pdf)
    expect(told).toMatch(/Tagged: +yes/)
    expect(told).toMatch(/Title: +Taflen/)
    const tags = [...poppler('pdfinfo', pdf, '-struct').matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm)].map(([, tag]) => tag)
    const inOrder = ['Document', 'H1', 'P', 'Table', 'TR', 'TH', 'TD', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']
    const at = inOrder.reduce((from, tag) => tags.indexOf(tag, from), 0)
    expect(at).toBeGreaterThan(0)
    expect(tags.filter(tag => tag === 'TR')).toHaveLength(1 + 1 + rows.length)
    expect(tags).toContain('Caption')
  })

  test('holds the letters of Welsh, numbers its pages and repeats the head of a table', async () => {
    const text = poppler('pdftotext', await paperPdf(paper), '-layout')
    expect(text).toContain('Siân Ŵan')
    expect(text).toContain('Dŵr a thŷ')
    const pages = text.split('\f').filter(page => page.trim() !== '')
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => expect(page).toContain(`Tudalen ${index + 1} o ${pages.length}`))
    expect(pages[1]).toContain('Oherwydd')
    expect(text.match(/Cam \d+/g)).toHaveLength(rows.length)
  })
})

test('a PDF says that it is PDF/UA, and carries its typeface', async () => {
  const pdf = (await paperPdf(paper)).toString('latin1')
  expect(pdf).toContain('pdfuaid')
  expect(pdf).toContain('/MarkInfo')
  expect(pdf).toContain('/Lang (cy)')
  expect(pdf).toContain('/FontFile2')
})

test('a page shows the same blocks, in the language of the document, and escapes what it is given', () => {
  const { markup } = paperDrawn(paper)
  expect(markup).toContain('lang="cy"')
  expect(markup).toContain('Heb ei gadarnhau &lt;eto&gt;.')
  for (const tag of ['<h1', '<h2', '<h3', '<ol', '<ul', '<dl', '<table', '<caption']) expect(markup).toContain(tag)
  expect(markup.match(/<tr/g)).toHaveLength(1 + rows.length)
  expect(markup).toContain('aria-hidden="true">HEB EI GADARNHAU')
})
