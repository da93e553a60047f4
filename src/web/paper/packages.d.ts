// The parts of the PDF package that the house uses: it ships no types, and those written for it lack what tagging needs.
declare module 'fontkit' {
  interface Font {
    readonly postscriptName: string
  }

  export function create(file: Uint8Array): Font
}

declare module 'pdfkit' {
  import type { Font } from 'fontkit'

  type Child = StructureElement | (() => void)

  interface StructureElement {
    add(child: Child): StructureElement
    end(): void
  }

  interface TextOptions {
    readonly width?: number
    readonly align?: 'left' | 'right' | 'center'
    readonly lineBreak?: boolean
    readonly lineGap?: number
  }

  export default class PDFDocument {
    constructor(options: {
      readonly size: 'A4'
      readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>
      readonly pdfVersion: '1.7'
      readonly subset: 'PDF/UA'
      readonly tagged: true
      readonly lang: string
      readonly displayTitle: true
      readonly bufferPages: true
      readonly font: Font
      readonly info: { readonly Title: string; readonly Author: string }
    })
    y: number
    readonly page: {
      readonly width: number
      readonly height: number
      margins: Record<'top' | 'bottom' | 'left' | 'right', number>
    }
    on(event: 'data', heard: (chunk: Uint8Array) => void): this
    on(event: 'end', heard: () => void): this
    on(event: 'error', heard: (cause: unknown) => void): this
    end(): void
    addPage(): this
    bufferedPageRange(): { readonly start: number; readonly count: number }
    switchToPage(number: number): void
    registerFont(name: string, font: Font): this
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    widthOfString(text: string): number
    save(): this
    restore(): this
    rotate(angle: number, options: { readonly origin: readonly [number, number] }): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    lineWidth(width: number): this
    rect(x: number, y: number, width: number, height: number): this
    stroke(colour: string): this
    fill(colour: string): this
    fillColor(colour: string, opacity?: number): this
    struct(type: string, options?: { readonly scope?: 'Column' | 'Row'; readonly title?: string }): StructureElement
    struct(type: string, child: Child | readonly Child[]): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Artifact', options?: { readonly type: 'Pagination' | 'Layout' }): this
    endMarkedContent(): this
  }
}
