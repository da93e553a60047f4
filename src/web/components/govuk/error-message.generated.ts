// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, orElse, out, present, safe, trim } from '../runtime.ts'

export interface GovukErrorMessageOptions {
  /** If `html` is set, this is not required. Text to use within the error message. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the error message. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** ID attribute to add to the error message `<p>` tag. */
  readonly id?: string | undefined
  /** Classes to add to the error message `<p>` tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the error message `<p>` tag. */
  readonly attributes?: Attributes | undefined
  /** A visually hidden prefix used before the error message. Defaults to `"Error"`. */
  readonly visuallyHiddenText?: string | undefined
}

export function govukErrorMessage(options: GovukErrorMessageOptions): Html {
  return trusted(renderGovukErrorMessage(of(options)))
}

export function renderGovukErrorMessage(params: Value): string {
  let o = ''
  let visuallyHiddenText: Value
  let errorMessageText: Value
  visuallyHiddenText = orElse(params?.["visuallyHiddenText"], of("Error"))
  errorMessageText = (present(params?.["html"]) ? trim(safe(params?.["html"])) : params?.["text"])
  o += "<p"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"govuk-error-message"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  if (visuallyHiddenText) {
    o += " <span class=\"govuk-visually-hidden\">"
    o += out(visuallyHiddenText)
    o += ":</span> "
    o += out(errorMessageText)
    o += "\n"
  } else {
    o += " "
    o += out(errorMessageText)
    o += "\n"
  }
  o += "</p>\n"
  return o
}
