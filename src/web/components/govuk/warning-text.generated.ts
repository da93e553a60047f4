// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe } from '../runtime.ts'

export interface GovukWarningTextOptions {
  /** If `html` is set, this is not required. Text to use within the warning text component. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the warning text component. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** The fallback text for the icon. Defaults to `"Warning"`. */
  readonly iconFallbackText?: string | undefined
  /** Classes to add to the warning text. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the warning text. */
  readonly attributes?: Attributes | undefined
}

export function govukWarningText(options: GovukWarningTextOptions): Html {
  return trusted(renderGovukWarningText(of(options)))
}

export function renderGovukWarningText(params: Value): string {
  let o = ''
  o += "<div class=\"govuk-warning-text"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span>\n<strong class=\"govuk-warning-text__text\">\n<span class=\"govuk-visually-hidden\">"
  o += out((params?.["iconFallbackText"] || of("Warning")))
  o += "</span>\n"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out(params?.["text"]))
  o += "\n</strong>\n</div>\n"
  return o
}
