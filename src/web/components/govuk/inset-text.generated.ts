// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukInsetTextOptions {
  /** If `html` is set, this is not required. Text to use within the inset text component. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the inset text component. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** ID attribute to add to the inset text container. */
  readonly id?: string | undefined
  /** Classes to add to the inset text container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the inset text container. */
  readonly attributes?: Attributes | undefined
}

export function govukInsetText(options: GovukInsetTextOptions): Html {
  return trusted(renderGovukInsetText(of(options)))
}

export function renderGovukInsetText(params: Value): string {
  let o = ''
  o += "<div"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"govuk-inset-text"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  o += (present(params?.["html"]) ? out(trim(safe(params?.["html"]))) : out(params?.["text"]))
  o += "\n</div>\n"
  return o
}
