// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe } from '../runtime.ts'

export interface GovukSkipLinkOptions {
  /** If `html` is set, this is not required. Text to use within the skip link component. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the skip link component. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** The value of the skip link’s `href` attribute. Defaults to `"#content"` if you do not provide a value. */
  readonly href?: string | undefined
  /** Classes to add to the skip link. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the skip link. */
  readonly attributes?: Attributes | undefined
}

export function govukSkipLink(options: GovukSkipLinkOptions): Html {
  return trusted(renderGovukSkipLink(of(options)))
}

export function renderGovukSkipLink(params: Value): string {
  let o = ''
  o += "<a href=\""
  o += out((params?.["href"] || of("#content")))
  o += "\" class=\"govuk-skip-link"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += " data-module=\"govuk-skip-link\">"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out(params?.["text"]))
  o += "</a>\n"
  return o
}
