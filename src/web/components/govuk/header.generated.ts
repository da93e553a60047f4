// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, made, of, out } from '../runtime.ts'
import { renderGovukGenericHeader } from './generic-header.generated.ts'
import { govukLogo } from './macros.generated.ts'

export interface GovukHeaderOptions {
  /** The URL of the homepage. Defaults to the GOV.UK homepage. */
  readonly homepageUrl?: string | undefined
  /** Product name, used when the product name follows on directly from ‘GOV.UK’. For example, GOV.UK Pay or GOV.UK Design System. In most circumstances, you should use the [Service navigation component](https://design-system.service.gov.uk/components/service-navigation/). */
  readonly productName?: string | undefined
  /** Classes for the container, useful if you want to make the header fixed width. */
  readonly containerClasses?: string | undefined
  /** Classes to add to the header container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the header container. */
  readonly attributes?: Attributes | undefined
}

export function govukHeader(options: GovukHeaderOptions): Html {
  return trusted(renderGovukHeader(of(options)))
}

export function renderGovukHeader(params: Value): string {
  let o = ''
  let logoContent: Value
  let o1 = ''
  o1 += " "
  o1 += govukLogo(of({ "classes": of("govuk-header__logotype"), "ariaLabelText": of("GOV.UK") })).trim()
  o1 += "\n"
  if (params?.["productName"]) {
    o1 += "<span class=\"govuk-header__product-name\">"
    o1 += out(params?.["productName"])
    o1 += "</span>"
  }
  logoContent = made(o1)
  o += "\n"
  o += renderGovukGenericHeader(of({ "_namespace": of("govuk"), "logoHtml": logoContent, "url": (params?.["homepageUrl"] || of("//gov.uk")), "containerClasses": params?.["containerClasses"], "classes": params?.["classes"], "attributes": params?.["attributes"] }))
  o += "\n"
  return o
}
