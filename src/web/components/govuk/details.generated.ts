// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukDetailsOptions {
  /** If `summmaryHtml` is set, this is not required. Text to use within the summary element (the visible part of the details element). If `summaryHtml` is provided, the `summaryText` option will be ignored. */
  readonly summaryText?: string | undefined
  /** If `summmaryText` is set, this is not required. HTML to use within the summary element (the visible part of the details element). If `summaryHtml` is provided, the `summaryText` option will be ignored. */
  readonly summaryHtml?: Html | undefined
  /** If `html` is set, this is not required. Text to use within the disclosed part of the details element. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the disclosed part of the details element. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** ID to add to the details element. */
  readonly id?: string | undefined
  /** If `true`, details element will be expanded. */
  readonly open?: boolean | undefined
  /** Classes to add to the `<details>` element. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the `<details>` element. */
  readonly attributes?: Attributes | undefined
}

export function govukDetails(options: GovukDetailsOptions): Html {
  return trusted(renderGovukDetails(of(options)))
}

export function renderGovukDetails(params: Value): string {
  let o = ''
  o += "<details"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"govuk-details"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += (params?.["open"] ? " open" : '')
  o += ">\n<summary class=\"govuk-details__summary\">\n<span class=\"govuk-details__summary-text\">\n"
  o += (present(params?.["summaryHtml"]) ? out(trim(safe(params?.["summaryHtml"]))) : out(params?.["summaryText"]))
  o += "\n</span>\n</summary>\n<div class=\"govuk-details__text\">\n"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out(params?.["text"]))
  o += "\n</div>\n</details>\n"
  return o
}
