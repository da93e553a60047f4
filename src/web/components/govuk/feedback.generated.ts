// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukFeedbackOptions {
  /** Text to use within the title of the Feedback component. If `titleHtml` is provided, the `titleText` option will be ignored. */
  readonly titleText?: string | undefined
  /** HTML to use within the title of the Feedback component. If `titleHtml` is provided, the `titleText` option will be ignored. */
  readonly titleHtml?: Html | undefined
  /** Heading level, from `1` to `6`. Default is `2`. */
  readonly headingLevel?: number | undefined
  /** Text to use within the Feedback component content. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** HTML to use within the Feedback component content. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** Classes to add to the Feedback component container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example, data attributes) to add to the Feedback component container. */
  readonly attributes?: Attributes | undefined
}

export function govukFeedback(options: GovukFeedbackOptions): Html {
  return trusted(renderGovukFeedback(of(options)))
}

export function renderGovukFeedback(params: Value): string {
  let o = ''
  let headingLevel: Value
  headingLevel = (params?.["headingLevel"] ? params?.["headingLevel"] : of(2))
  o += "<div class=\"govuk-feedback govuk-width-container"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n<h"
  o += out(headingLevel)
  o += " class=\"govuk-feedback__title\">\n"
  o += (present(params?.["titleHtml"]) ? out(safe(params?.["titleHtml"])) : out(params?.["titleText"]))
  o += "\n</h"
  o += out(headingLevel)
  o += ">\n"
  if ((present(params?.["html"]) || params?.["text"])) {
    o += " <div class=\"govuk-feedback__body\">\n"
    if (present(params?.["html"])) {
      o += " "
      o += out(trim(safe(params?.["html"])))
      o += "\n"
    } else if (params?.["text"]) {
      o += " <p class=\"govuk-body\">\n"
      o += out(trim(params?.["text"]))
      o += "\n</p>\n"
    }
    o += " </div>\n"
  }
  o += " </div>\n</div>\n</div>\n"
  return o
}
