// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, orElse, out, present, safe } from '../runtime.ts'

export interface GovukGenericHeaderOptions {
  /** The URL of the logo link. Defaults to the root of the current web domain ("/"). */
  readonly url?: string | undefined
  /** If `logoHtml` is set, this is not required. Text content for the logo section of the Generic header. */
  readonly logoText?: string | undefined
  /** If `logoText` is set, this is not required. HTML content for the logo section of the Generic header. */
  readonly logoHtml?: Html | undefined
  /** Classes for the container. Useful if you want to make the Generic header fixed width. */
  readonly containerClasses?: string | undefined
  /** Classes to add to the Generic header container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example, data attributes) to add to the Generic header container. */
  readonly attributes?: Attributes | undefined
}

export function govukGenericHeader(options: GovukGenericHeaderOptions): Html {
  return trusted(renderGovukGenericHeader(of(options)))
}

export function renderGovukGenericHeader(params: Value): string {
  let o = ''
  let namespace: Value
  o += "\n"
  namespace = orElse(params?.["_namespace"], of("govuk-generic"))
  o += "\n<div class=\""
  o += out(namespace)
  o += "-header"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<div class=\""
  o += out(namespace)
  o += "-header__container "
  o += out((params?.["containerClasses"] || of("govuk-width-container")))
  o += "\">\n<div class=\""
  o += out(namespace)
  o += "-header__logo\">\n<a href=\""
  o += out((params?.["url"] || of("/")))
  o += "\" class=\""
  o += out(namespace)
  o += "-header__homepage-link\">\n"
  o += (present(params?.["logoHtml"]) ? out(safe(params?.["logoHtml"])) : out(params?.["logoText"]))
  o += "\n</a>\n</div>\n</div>\n</div>\n"
  return o
}
