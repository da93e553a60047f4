import type PDFDocument from 'pdfkit'
import type { Paper } from './paper.ts'

/** Sizes of type and space, in points. */
interface Sizes {
  readonly title: number
  readonly heading: number
  readonly subheading: number
  readonly body: number
  readonly small: number
  readonly lineGap: number
}

const sizes: Readonly<Record<Paper['type'], Sizes>> = {
  close: { title: 18, heading: 13, subheading: 11, body: 9, small: 7.5, lineGap: 1 },
  open: { title: 20, heading: 15, subheading: 13, body: 12, small: 10, lineGap: 3 },
}

export const ink = '#0b0c0c'
export const grey = '#505a5f'
export const line = '#b1b4b6'
export const MARGIN = 48

/** A document while it is set: blocks are put below each other, each as one element of its structure. */
export interface Setting {
  readonly pdf: PDFDocument
  readonly root: ReturnType<PDFDocument['struct']>
  readonly sizes: Sizes
  /** The width between the margins. */
  readonly width: number
}

export function settingOf(pdf: PDFDocument, { type }: Paper): Setting {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return { pdf, root, sizes: sizes[type], width: pdf.page.width - 2 * MARGIN }
}

/** Draws what is not part of the text: rules, boxes, repeated heads, page numbers. */
export function decorate({ pdf }: Setting, draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

/** Begins a new page when so many points do not fit any more. */
export function makeRoom({ pdf }: Setting, points: number): boolean {
  if (pdf.y + points <= pdf.page.height - pdf.page.margins.bottom) return false
  pdf.addPage()
  return true
}

/** Takes a weight and size of type for what follows. */
export function typeface({ pdf }: Setting, weight: 'plain' | 'strong', size: number, colour = ink): PDFDocument {
  return pdf.font(weight).fontSize(size).fillColor(colour)
}
