// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukTagOptions {
  /** If `html` is set, this is not required. Text to use within the tag component. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the tag component. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** Classes to add to the tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the tag. */
  readonly attributes?: Attributes | undefined
}

export function govukTag(options: GovukTagOptions): Html {
  return trusted(renderGovukTag(of(options)))
}

export function renderGovukTag(params: Value): string {
  let o = ''
  o += "<strong class=\"govuk-tag"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  o += (present(params?.["html"]) ? out(trim(safe(params?.["html"]))) : out(params?.["text"]))
  o += "\n</strong>\n"
  return o
}
