import { html, nothing, type Content, type Html } from '../html.ts'

/** The colours of drawings: six of the design system's, by what they mean. */
export const colours = {
  text: '#0b0c0c',
  secondary: '#484949',
  line: '#cecece',
  blue: '#1d70b8',
  red: '#ca3535',
  white: '#ffffff',
} as const

/** The size of text in drawings, in pixels at full width. */
export const TEXT_SIZE = 16

export interface Drawing {
  /** Unique on the page: the title and description take their ids from it. */
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  /** What the drawing shows, in words, for those who do not see it. */
  readonly description: string
  readonly classes?: string
  /** Patterns and the like, which shapes refer to by id. */
  readonly definitions?: Content
}

/** A picture with a name and a description, which scales to the page. */
export function svg(drawing: Drawing, shapes: Content): Html {
  const { id, width, height, title, description, classes = '', definitions } = drawing
  return html`<svg
    class="tc-drawing ${classes}"
    role="img"
    aria-labelledby="${id}-title ${id}-description"
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    focusable="false"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-description">${description}</desc>
    ${definitions === undefined ? nothing : html`<defs>${definitions}</defs>`}${shapes}
  </svg>`
}

/** How a surface is filled, so that it is told apart without colour. */
export type Fill = 'solid' | 'hatched' | 'dotted' | 'crossed' | 'lined' | 'empty'

/** The patterns of a drawing, with ids that begin with the drawing's own. */
export function patterns(id: string): Html {
  const pattern = (fill: Fill, size: number, marks: Html): Html =>
    html`<pattern id="${id}-${fill}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">
      <rect width="${size}" height="${size}" fill="${colours.white}" />${marks}
    </pattern>`
  const stroke = (path: string, colour: string): Html => html`<path d="${path}" stroke="${colour}" stroke-width="2" />`
  return html`${pattern('hatched', 8, stroke('M-2 2l4-4M0 8l8-8M6 10l4-4', colours.blue))}
  ${pattern('dotted', 8, html`<circle cx="4" cy="4" r="1.8" fill="${colours.blue}" />`)}
  ${pattern('crossed', 8, stroke('M0 0l8 8M8 0l-8 8', colours.secondary))}
  ${pattern('lined', 6, stroke('M0 3h6', colours.secondary))}`
}

/** The paint and edge of a fill, as SVG attributes of a shape. */
export function painted(id: string, fill: Fill): { readonly fill: string; readonly stroke: string } {
  switch (fill) {
    case 'solid':
      return { fill: colours.blue, stroke: colours.blue }
    case 'hatched':
    case 'dotted':
      return { fill: `url(#${id}-${fill})`, stroke: colours.blue }
    case 'crossed':
    case 'lined':
      return { fill: `url(#${id}-${fill})`, stroke: colours.secondary }
    case 'empty':
      return { fill: colours.white, stroke: colours.red }
  }
}

/** About how wide a text is in Arial at the drawing's size, in pixels. Errs on the wide side. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/[ijlI.,:;'|!()[\] ]/.test(letter)) width += 4.9
    else if (/[mwMW@]/.test(letter)) width += 14
    else if (/[A-Z&%]/.test(letter)) width += 11.4
    else width += 8.9
  }
  return Math.ceil(width)
}

export interface Lettering {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly colour?: string
}

/** Text that lines may run behind keeps a white edge, so that it can be read. */
const HALO = 4

/** A line of text. */
export function letters(
  { x, y, anchor = 'start', bold = false, colour = colours.text }: Lettering,
  text: string,
): Html {
  return html`<text
    x="${rounded(x)}"
    y="${rounded(y)}"
    text-anchor="${anchor}"
    font-size="${TEXT_SIZE}"
    font-weight="${bold ? 'bold' : 'normal'}"
    fill="${colour}"
    stroke="${colours.white}"
    stroke-width="${HALO}"
    stroke-linejoin="round"
    paint-order="stroke"
  >
    ${text}
  </text>`
}

/** A coordinate with one decimal: finer is not seen. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
