// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukHintOptions {
  /** If `html` is set, this is not required. Text to use within the hint. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the hint. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** Optional ID attribute to add to the hint span tag. */
  readonly id?: string | undefined
  /** Classes to add to the hint span tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the hint span tag. */
  readonly attributes?: Attributes | undefined
}

export function govukHint(options: GovukHintOptions): Html {
  return trusted(renderGovukHint(of(options)))
}

export function renderGovukHint(params: Value): string {
  let o = ''
  o += "<div"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"govuk-hint"
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
