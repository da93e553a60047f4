// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, out, plus, present, safe, size, trim } from '../runtime.ts'
import { govukLogo } from './macros.generated.ts'

export interface GovukFooterOptions {
  /** The meta section of the footer after any navigation, before the copyright and license information. */
  readonly meta?: {
    /** Title for a meta item section. Defaults to `"Support links"`. */
    readonly visuallyHiddenTitle?: string | undefined
    /** HTML to add to the meta section of the footer, which will appear below any links specified using meta `items`. */
    readonly html?: Html | undefined
    /** Text to add to the meta section of the footer, which will appear below any links specified using meta `items`. If meta `html` is specified, this option is ignored. */
    readonly text?: string | number | undefined
    /** The meta `items` add content within a unordered list to the meta section of the footer component. These appear above any text or custom html in the meta section. */
    readonly items?: readonly {
      /** List item text in the meta section of the footer. */
      readonly text?: string | number | undefined
      /** List item link `href` attribute in the meta section of the footer. */
      readonly href: string
      /** HTML attributes (for example data attributes) to add to the anchor in the footer meta section. */
      readonly attributes?: Attributes | undefined
    }[] | undefined
  } | undefined
  /** The navigation section of the footer before a section break and the copyright and license information. */
  readonly navigation?: readonly {
    /** Title for a section. */
    readonly title: string
    /** Amount of columns to display items in navigation section of the footer. */
    readonly columns?: number | undefined
    /** Width of each navigation section in the footer. You can pass any Design System grid width here – for example, `"one-third"`, `"two-thirds"` or `"one-half"`. Defaults to `"full"`. */
    readonly width?: string | undefined
    /** The items within the navigation section of the footer component. */
    readonly items?: readonly {
      /** List item text in the navigation section of the footer. */
      readonly text?: string | number | undefined
      /** List item link `href` attribute in the navigation section of the footer. Both `text` and `href` attributes need to be present to create a link. */
      readonly href: string
      /** HTML attributes (for example data attributes) to add to the anchor in the footer navigation section. */
      readonly attributes?: Attributes | undefined
    }[] | undefined
  }[] | undefined
  /** The content licence information within the footer component. If your service provides its information under a different license than OGL, use `null` to hide both the OGL logo and licence text. Defaults to Open Government Licence (OGL) v3 licence. */
  readonly contentLicence?: {
    /** If `html` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, the text for the Open Government Licence is used. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, the text for the Open Government Licence is used. The content licence is inside a `<span>` element, so you can only add [phrasing content](https://html.spec.whatwg.org/#phrasing-content) to it. */
    readonly html?: Html | undefined
  } | undefined
  /** The copyright information in the footer component, this defaults to `"© Crown copyright"`. */
  readonly copyright?: {
    /** If `html` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, `"© Crown copyright"` is used. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. If `html` is provided, the `text` option will be ignored. If neither are provided, `"© Crown copyright"` is used. The copyright notice is inside an `<a>` element, so you can only use text formatting elements within it. */
    readonly html?: Html | undefined
  } | undefined
  /** Classes that can be added to the inner container, useful if you want to make the footer full width. */
  readonly containerClasses?: string | undefined
  /** Classes to add to the footer component container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the footer component container. */
  readonly attributes?: Attributes | undefined
}

export function govukFooter(options: GovukFooterOptions): Html {
  return trusted(renderGovukFooter(of(options)))
}

export function renderGovukFooter(params: Value): string {
  let o = ''
  let listClasses: Value
  o += "<div class=\"govuk-footer"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<div class=\"govuk-width-container"
  if (params?.["containerClasses"]) {
    o += " "
    o += out(params?.["containerClasses"])
  }
  o += "\">"
  o += govukLogo(of({ "classes": of("govuk-footer__crown"), "useLogotype": of(false) }))
  o += "\n"
  if (size(params?.["navigation"]) !== 0) {
    o += " <div class=\"govuk-footer__navigation\">\n"
    for (const nav of each(params?.["navigation"])) {
      o += " <div class=\"govuk-footer__section govuk-grid-column-"
      o += out((nav?.["width"] || of("full")))
      o += "\">\n<h2 class=\"govuk-footer__heading govuk-heading-m\">"
      o += out(nav?.["title"])
      o += "</h2>\n"
      if (size(nav?.["items"]) !== 0) {
        listClasses = (nav?.["columns"] ? plus(of("govuk-footer__list--columns-"), nav?.["columns"]) : of(""))
        o += " <ul class=\"govuk-footer__list"
        if (listClasses) {
          o += " "
          o += out(listClasses)
        }
        o += "\">\n"
        for (const item of each(nav?.["items"])) {
          if ((item?.["href"] && item?.["text"])) {
            o += " <li class=\"govuk-footer__list-item\">\n<a class=\"govuk-footer__link\" href=\""
            o += out(item?.["href"])
            o += "\""
            o += govukAttributes(item?.["attributes"])
            o += ">\n"
            o += out(item?.["text"])
            o += "\n</a>\n</li>\n"
          }
        }
        o += " </ul>\n"
      }
      o += " </div>\n"
    }
    o += " </div>\n<hr class=\"govuk-footer__section-break\">\n"
  }
  o += " <div class=\"govuk-footer__meta\">\n<div class=\"govuk-footer__meta-item govuk-footer__meta-item--grow\">\n"
  if (params?.["meta"]) {
    o += " <h2 class=\"govuk-visually-hidden\">"
    o += out((params?.["meta"]?.["visuallyHiddenTitle"] || of("Support links")))
    o += "</h2>\n"
    if (size(params?.["meta"]?.["items"]) !== 0) {
      o += " <ul class=\"govuk-footer__inline-list\">\n"
      for (const item of each(params?.["meta"]?.["items"])) {
        o += " <li class=\"govuk-footer__inline-list-item\">\n<a class=\"govuk-footer__link\" href=\""
        o += out(item?.["href"])
        o += "\""
        o += govukAttributes(item?.["attributes"])
        o += ">\n"
        o += out(item?.["text"])
        o += "\n</a>\n</li>\n"
      }
      o += " </ul>\n"
    }
    if ((params?.["meta"]?.["text"] || present(params?.["meta"]?.["html"]))) {
      o += " <div class=\"govuk-footer__meta-custom\">\n"
      o += (present(params?.["meta"]?.["html"]) ? out(trim(safe(params?.["meta"]?.["html"]))) : out(params?.["meta"]?.["text"]))
      o += "\n</div>\n"
    }
  }
  if ((params?.["contentLicence"] !== of(null))) {
    o += " "
    o += "<svg\naria-hidden=\"true\"\nfocusable=\"false\"\nclass=\"govuk-footer__licence-logo\"\nxmlns=\"http://www.w3.org/2000/svg\"\nviewBox=\"0 0 483.2 195.7\"\nheight=\"17\"\nwidth=\"41\"\n>\n<path\nfill=\"currentColor\"\nd=\"M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145\"\n/>\n</svg>\n<span class=\"govuk-footer__licence-description\">\n"
    if ((present(params?.["contentLicence"]?.["html"]) || params?.["contentLicence"]?.["text"])) {
      o += " "
      o += (present(params?.["contentLicence"]?.["html"]) ? out(trim(safe(params?.["contentLicence"]?.["html"]))) : out(params?.["contentLicence"]?.["text"]))
      o += "\n"
    } else {
      o += " All content is available under the\n<a\nclass=\"govuk-footer__link\"\nhref=\"https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/\"\nrel=\"license\"\n>Open Government Licence v3.0</a>, except where otherwise stated\n"
    }
    o += " </span>\n"
  }
  o += " </div>\n<div class=\"govuk-footer__meta-item\">\n<a\nclass=\"govuk-footer__link govuk-footer__copyright-logo\"\nhref=\"https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/\"\n>\n"
  if ((present(params?.["copyright"]?.["html"]) || params?.["copyright"]?.["text"])) {
    o += " "
    o += (present(params?.["copyright"]?.["html"]) ? out(trim(safe(params?.["copyright"]?.["html"]))) : out(params?.["copyright"]?.["text"]))
    o += "\n"
  } else {
    o += " © Crown copyright\n"
  }
  o += " </a>\n</div>\n</div>\n</div>\n</div>\n"
  return o
}
