// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe } from '../runtime.ts'

export interface GovukBackLinkOptions {
  /** Text to use within the back link component. If `html` is provided, the `text` option will be ignored. Defaults to `"Back"`. */
  readonly text?: string | number | undefined
  /** HTML to use within the back link component. If `html` is provided, the `text` option will be ignored. Defaults to `"Back"`. */
  readonly html?: Html | undefined
  /** The value of the link's `href` attribute. */
  readonly href: string
  /** Classes to add to the anchor tag. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the anchor tag. */
  readonly attributes?: Attributes | undefined
}

export function govukBackLink(options: GovukBackLinkOptions): Html {
  return trusted(renderGovukBackLink(of(options)))
}

export function renderGovukBackLink(params: Value): string {
  let o = ''
  o += "<a href=\""
  o += out((params?.["href"] || of("#")))
  o += "\" class=\"govuk-back-link"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out((params?.["text"] || of("Back"))))
  o += "</a>\n"
  return o
}
