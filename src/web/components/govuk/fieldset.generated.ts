// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'

export interface GovukFieldsetOptions {
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The legend for the fieldset component. */
  readonly legend?: {
    /** If `html` is set, this is not required. Text to use within the legend. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML to use within the legend. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Classes to add to the legend. */
    readonly classes?: string | undefined
    /** Whether the legend also acts as the heading for the page. */
    readonly isPageHeading?: boolean | undefined
  } | undefined
  /** Classes to add to the fieldset container. */
  readonly classes?: string | undefined
  /** Optional ARIA role attribute. */
  readonly role?: string | undefined
  /** HTML attributes (for example data attributes) to add to the fieldset container. */
  readonly attributes?: Attributes | undefined
  /** HTML to use/render within the fieldset element. */
  readonly html?: Html | undefined
}

export function govukFieldset(options: GovukFieldsetOptions): Html {
  return trusted(renderGovukFieldset(of(options)))
}

export function renderGovukFieldset(params: Value): string {
  let o = ''
  o += "<fieldset class=\"govuk-fieldset"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  if (params?.["role"]) {
    o += " role=\""
    o += out(params?.["role"])
    o += "\""
  }
  if (params?.["describedBy"]) {
    o += " aria-describedby=\""
    o += out(params?.["describedBy"])
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  if ((present(params?.["legend"]?.["html"]) || params?.["legend"]?.["text"])) {
    o += " <legend class=\"govuk-fieldset__legend"
    if (params?.["legend"]?.["classes"]) {
      o += " "
      o += out(params?.["legend"]?.["classes"])
    }
    o += "\">\n"
    if (params?.["legend"]?.["isPageHeading"]) {
      o += " <h1 class=\"govuk-fieldset__heading\">\n"
      o += (present(params?.["legend"]?.["html"]) ? out(trim(safe(params?.["legend"]?.["html"]))) : out(params?.["legend"]?.["text"]))
      o += "\n</h1>\n"
    } else {
      o += " "
      o += (present(params?.["legend"]?.["html"]) ? out(trim(safe(params?.["legend"]?.["html"]))) : out(params?.["legend"]?.["text"]))
      o += "\n"
    }
    o += " </legend>\n"
  }
  if (present(params?.["html"])) {
    o += " "
    o += out(safe(params?.["html"]))
    o += "\n"
  }
  o += "</fieldset>\n"
  return o
}
