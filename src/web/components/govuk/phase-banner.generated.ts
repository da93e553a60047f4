// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, plus, present, safe, trim } from '../runtime.ts'
import { renderGovukTag, type GovukTagOptions } from './tag.generated.ts'

export interface GovukPhaseBannerOptions {
  /** If `html` is set, this is not required. Text to use within the phase banner. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the phase banner. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** The tag used by the phase banner component. */
  readonly tag: GovukTagOptions
  /** Classes to add to the phase banner container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the phase banner container. */
  readonly attributes?: Attributes | undefined
}

export function govukPhaseBanner(options: GovukPhaseBannerOptions): Html {
  return trusted(renderGovukPhaseBanner(of(options)))
}

export function renderGovukPhaseBanner(params: Value): string {
  let o = ''
  o += "<div class=\"govuk-phase-banner govuk-width-container"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<p class=\"govuk-phase-banner__content\">\n"
  o += renderGovukTag(of({ "text": params?.["tag"]?.["text"], "html": params?.["tag"]?.["html"], "classes": plus(of("govuk-phase-banner__content__tag"), (params?.["tag"]?.["classes"] ? plus(of(" "), params?.["tag"]?.["classes"]) : of(""))) })).trim()
  o += "\n<span class=\"govuk-phase-banner__text\">\n"
  o += (present(params?.["html"]) ? out(trim(safe(params?.["html"]))) : out(params?.["text"]))
  o += "\n</span>\n</p>\n</div>\n"
  return o
}
