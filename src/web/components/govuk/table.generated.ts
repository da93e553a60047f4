// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, made, of, out, present, safe } from '../runtime.ts'

export interface GovukTableOptions {
  /** The rows within the table component. */
  readonly rows: readonly (readonly {
    /** If `html` is set, this is not required. Text for cells in table rows. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML for cells in table rows. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Specify format of a cell. Currently we only use "numeric". */
    readonly format?: string | undefined
    /** Classes to add to the table row cell. */
    readonly classes?: string | undefined
    /** Specify how many columns a cell extends. */
    readonly colspan?: number | undefined
    /** Specify how many rows a cell extends. */
    readonly rowspan?: number | undefined
    /** HTML attributes (for example data attributes) to add to the table cell. */
    readonly attributes?: Attributes | undefined
  }[])[]
  /** Can be used to add a row of table header cells (`<th>`) at the top of the table component. */
  readonly head?: readonly {
    /** If `html` is set, this is not required. Text for table head cells. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML for table head cells. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Specify format of a cell. Currently we only use "numeric". */
    readonly format?: string | undefined
    /** Classes to add to the table head cell. */
    readonly classes?: string | undefined
    /** Specify how many columns a cell extends. */
    readonly colspan?: number | undefined
    /** Specify how many rows a cell extends. */
    readonly rowspan?: number | undefined
    /** HTML attributes (for example data attributes) to add to the table cell. */
    readonly attributes?: Attributes | undefined
  }[] | undefined
  /** Caption text. */
  readonly caption?: string | undefined
  /** Classes for caption text size. Classes should correspond to the available typography heading classes. */
  readonly captionClasses?: string | undefined
  /** If set to `true`, the first cell in each row will be a table header (`<th>`). */
  readonly firstCellIsHeader?: boolean | undefined
  /** Classes to add to the table container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the table container. */
  readonly attributes?: Attributes | undefined
}

export function govukTable(options: GovukTableOptions): Html {
  return trusted(renderGovukTable(of(options)))
}

export function renderGovukTable(params: Value): string {
  let o = ''
  let commonAttributes: Value
  o += "<table class=\"govuk-table"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  if (params?.["caption"]) {
    o += " <caption class=\"govuk-table__caption"
    if (params?.["captionClasses"]) {
      o += " "
      o += out(params?.["captionClasses"])
    }
    o += "\">"
    o += out(params?.["caption"])
    o += "</caption>\n"
  }
  if (params?.["head"]) {
    o += " <thead class=\"govuk-table__head\">\n<tr class=\"govuk-table__row\">\n"
    for (const item of each(params?.["head"])) {
      o += " <th scope=\"col\" class=\"govuk-table__header"
      if (item?.["format"]) {
        o += " govuk-table__header--"
        o += out(item?.["format"])
      }
      if (item?.["classes"]) {
        o += " "
        o += out(item?.["classes"])
      }
      o += "\""
      if (item?.["colspan"]) {
        o += " colspan=\""
        o += out(item?.["colspan"])
        o += "\""
      }
      if (item?.["rowspan"]) {
        o += " rowspan=\""
        o += out(item?.["rowspan"])
        o += "\""
      }
      o += govukAttributes(item?.["attributes"])
      o += ">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      o += "</th>\n"
    }
    o += " </tr>\n</thead>\n"
  }
  o += " <tbody class=\"govuk-table__body\">\n"
  let at1 = 0
  for (const row of each(params?.["rows"])) {
    at1 += 1
    if (row) {
      o += " <tr class=\"govuk-table__row\">\n"
      let at2 = 0
      for (const cell of each(row)) {
        at2 += 1
        let o1 = ''
        if (cell?.["colspan"]) {
          o1 += " colspan=\""
          o1 += out(cell?.["colspan"])
          o1 += "\""
        }
        if (cell?.["rowspan"]) {
          o1 += " rowspan=\""
          o1 += out(cell?.["rowspan"])
          o1 += "\""
        }
        o1 += govukAttributes(cell?.["attributes"])
        commonAttributes = made(o1)
        if (((at2 === 1) && params?.["firstCellIsHeader"])) {
          o += " <th scope=\"row\" class=\"govuk-table__header"
          if (cell?.["classes"]) {
            o += " "
            o += out(cell?.["classes"])
          }
          o += "\""
          o += out(safe(commonAttributes))
          o += ">"
          o += (present(cell?.["html"]) ? out(safe(cell?.["html"])) : out(cell?.["text"]))
          o += "</th>\n"
        } else {
          o += " <td class=\"govuk-table__cell"
          if (cell?.["format"]) {
            o += " govuk-table__cell--"
            o += out(cell?.["format"])
          }
          if (cell?.["classes"]) {
            o += " "
            o += out(cell?.["classes"])
          }
          o += "\""
          o += out(safe(commonAttributes))
          o += ">"
          o += (present(cell?.["html"]) ? out(safe(cell?.["html"])) : out(cell?.["text"]))
          o += "</td>\n"
        }
      }
      o += " </tr>\n"
    }
  }
  o += " </tbody>\n</table>\n"
  return o
}
