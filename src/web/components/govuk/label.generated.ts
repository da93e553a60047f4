// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, made, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukLabelOptions {
  /** If `html` is set, this is not required. Text to use within the label. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the label. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** The value of the `for` attribute, the ID of the input the label is associated with. */
  readonly for?: string | undefined
  /** Whether the label also acts as the heading for the page. */
  readonly isPageHeading?: boolean | undefined
  /** Classes to add to the label tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the label tag. */
  readonly attributes?: Attributes | undefined
}

export function govukLabel(options: GovukLabelOptions): Html {
  return trusted(renderGovukLabel(of(options)))
}

export function renderGovukLabel(params: Value): string {
  let o = ''
  let labelHtml: Value
  if ((present(params?.["html"]) || params?.["text"])) {
    let o1 = ''
    o1 += "<label class=\"govuk-label"
    if (params?.["classes"]) {
      o1 += " "
      o1 += out(params?.["classes"])
    }
    o1 += "\""
    o1 += govukAttributes(params?.["attributes"])
    if (params?.["for"]) {
      o1 += " for=\""
      o1 += out(params?.["for"])
      o1 += "\""
    }
    o1 += ">\n"
    o1 += (present(params?.["html"]) ? out(trim(safe(params?.["html"]))) : out(params?.["text"]))
    o1 += "\n</label>\n"
    labelHtml = made(o1)
    if (params?.["isPageHeading"]) {
      o += "<h1 class=\"govuk-label-wrapper\">\n"
      o += out(trim(safe(labelHtml)))
      o += "\n</h1>\n"
    } else {
      o += out(trim(safe(labelHtml)))
      o += "\n"
    }
  }
  return o
}
