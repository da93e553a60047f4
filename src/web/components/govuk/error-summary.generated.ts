// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, out, present, safe, size, trim } from '../runtime.ts'

export interface GovukErrorSummaryOptions {
  /** If `titleHtml` is set, this is not required. Text to use for the heading of the error summary block. If `titleHtml` is provided, `titleText` will be ignored. */
  readonly titleText?: string | undefined
  /** If `titleText` is set, this is not required. HTML to use for the heading of the error summary block. If `titleHtml` is provided, `titleText` will be ignored. */
  readonly titleHtml?: Html | undefined
  /** Text to use for the description of the errors. If you set `descriptionHtml`, the component will ignore `descriptionText`. */
  readonly descriptionText?: string | undefined
  /** HTML to use for the description of the errors. If you set this option, the component will ignore `descriptionText`. */
  readonly descriptionHtml?: Html | undefined
  /** A list of errors to include in the error summary. */
  readonly errorList?: readonly {
    /** Href attribute for the error link item. If provided item will be an anchor. */
    readonly href?: string | undefined
    /** If `html` is set, this is not required. Text for the error link item. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML for the error link item. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** HTML attributes (for example data attributes) to add to the error link anchor. */
    readonly attributes?: Attributes | undefined
  }[] | undefined
  /** Prevent moving focus to the error summary when the page loads. */
  readonly disableAutoFocus?: boolean | undefined
  /** Classes to add to the error-summary container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the error-summary container. */
  readonly attributes?: Attributes | undefined
}

export function govukErrorSummary(options: GovukErrorSummaryOptions): Html {
  return trusted(renderGovukErrorSummary(of(options)))
}

export function renderGovukErrorSummary(params: Value): string {
  let o = ''
  o += "<div class=\"govuk-error-summary"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  if ((params?.["disableAutoFocus"] !== undefined)) {
    o += " data-disable-auto-focus=\""
    o += out(params?.["disableAutoFocus"])
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += " data-module=\"govuk-error-summary\">"
  o += "\n<div role=\"alert\">\n<h2 class=\"govuk-error-summary__title\">\n"
  o += (present(params?.["titleHtml"]) ? out(trim(safe(params?.["titleHtml"]))) : out(params?.["titleText"]))
  o += "\n</h2>\n<div class=\"govuk-error-summary__body\">\n"
  if ((present(params?.["descriptionHtml"]) || params?.["descriptionText"])) {
    o += " <p>\n"
    o += (present(params?.["descriptionHtml"]) ? out(trim(safe(params?.["descriptionHtml"]))) : out(params?.["descriptionText"]))
    o += "\n</p>\n"
  }
  if (size(params?.["errorList"]) !== 0) {
    o += " <ul class=\"govuk-list govuk-error-summary__list\">\n"
    for (const item of each(params?.["errorList"])) {
      o += " <li>\n"
      if (item?.["href"]) {
        o += " <a href=\""
        o += out(item?.["href"])
        o += "\""
        o += govukAttributes(item?.["attributes"])
        o += ">"
        o += (present(item?.["html"]) ? out(trim(safe(item?.["html"]))) : out(item?.["text"]))
        o += "</a>\n"
      } else {
        o += " "
        o += (present(item?.["html"]) ? out(trim(safe(item?.["html"]))) : out(item?.["text"]))
        o += "\n"
      }
      o += " </li>\n"
    }
    o += " </ul>\n"
  }
  o += " </div>\n</div>\n</div>\n"
  return o
}
