// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, isMapping, isText, made, minus, of, orElse, out, present, safe, same, select, size } from '../runtime.ts'

export interface GovukServiceNavigationOptions {
  /** Classes to add to the service navigation container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example, data attributes) to add to the service navigation container. */
  readonly attributes?: Attributes | undefined
  /** The text for the `aria-label` which labels the service navigation container when a service name is included. Defaults to `"Service information"`. */
  readonly ariaLabel?: string | undefined
  /** The text of the mobile navigation menu toggle. */
  readonly menuButtonText?: string | undefined
  /** The screen reader label for the mobile navigation menu toggle. Defaults to the same value as `menuButtonText` if not specified. */
  readonly menuButtonLabel?: string | undefined
  /** The screen reader label for the mobile navigation menu. Defaults to the same value as `menuButtonText` if not specified. */
  readonly navigationLabel?: string | undefined
  /** The ID used to associate the mobile navigation toggle with the navigation menu. Defaults to `navigation`. */
  readonly navigationId?: string | undefined
  /** Classes to add to the navigation menu container. */
  readonly navigationClasses?: string | undefined
  /** Whether the navigation should be collapsed inside a menu on mobile. Defaults to true if there is more than one navigation item. */
  readonly collapseNavigationOnMobile?: boolean | undefined
  /** The name of your service. */
  readonly serviceName?: string | undefined
  /** The homepage of your service. */
  readonly serviceUrl?: string | undefined
  /** Used to add navigation to the service header. */
  readonly navigation: readonly {
    /** If `true`, indicates that the user is currently on this page. This takes precedence over `active`. */
    readonly current?: boolean | undefined
    /** If `true`, indicates that the user is within this group of pages in the navigation hierarchy. */
    readonly active?: boolean | undefined
    /** HTML for the navigation item. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Text for the navigation item. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** URL of the navigation item anchor. */
    readonly href?: string | undefined
    /** HTML attributes (for example data attributes) to add to the navigation item anchor. */
    readonly attributes?: Attributes | undefined
  }[]
  /** Specified points for injecting custom HTML into the service header. */
  readonly slots?: {
    /** HTML injected at the start of the service header container. */
    readonly start?: Html | undefined
    /** Options for injecting HTML at the end of the service header container. */
    readonly end?: Html | { readonly html: Html; readonly align?: 'inline' | undefined } | undefined
    /** HTML injected before the first list item in the navigation list. Requires `navigation` to be set. */
    readonly navigationStart?: Html | undefined
    /** HTML injected after the last list item in the navigation list. Requires `navigation` to be set. */
    readonly navigationEnd?: Html | undefined
  } | undefined
}

export function govukServiceNavigation(options: GovukServiceNavigationOptions): Html {
  return trusted(renderGovukServiceNavigation(of(options)))
}

export function renderGovukServiceNavigation(params: Value): string {
  let o = ''
  let menuButtonText: Value
  let navigationId: Value
  let endSlotHtml: Value
  let endSlotInline: Value
  let commonAttributes: Value
  let innerContent: Value
  let navigationItems: Value
  let collapseNavigationOnMobile: Value
  let linkInnerContent: Value
  menuButtonText = (params?.["menuButtonText"] || of("Menu"))
  navigationId = (params?.["navigationId"] || of("navigation"))
  endSlotHtml = (isText(params?.["slots"]?.["end"]) ? params?.["slots"]?.["end"] : params?.["slots"]?.["end"]?.["html"])
  endSlotInline = of((isMapping(params?.["slots"]?.["end"]) && same(params?.["slots"]?.["end"]?.["align"], of("inline"))))
  let o1 = ''
  o1 += "class=\"govuk-service-navigation"
  if (params?.["classes"]) {
    o1 += " "
    o1 += out(params?.["classes"])
  }
  o1 += "\"\ndata-module=\"govuk-service-navigation\""
  o1 += govukAttributes(params?.["attributes"])
  o1 += "\n"
  commonAttributes = made(o1)
  let o2 = ''
  o2 += " <div class=\"govuk-width-container"
  if (endSlotInline) {
    o2 += " govuk-service-navigation__inlining-container"
  }
  o2 += "\">\n"
  if (params?.["slots"]?.["start"]) {
    o2 += out(safe(params?.["slots"]?.["start"]))
  }
  o2 += "<div class=\"govuk-service-navigation__container\">\n"
  o2 += "\n"
  if (params?.["serviceName"]) {
    o2 += " <span class=\"govuk-service-navigation__service-name\">\n"
    if (params?.["serviceUrl"]) {
      o2 += " <a href=\""
      o2 += out(params?.["serviceUrl"])
      o2 += "\" class=\"govuk-service-navigation__link\">\n"
      o2 += out(params?.["serviceName"])
      o2 += "\n</a>\n"
    } else {
      o2 += " <span class=\"govuk-service-navigation__text\">"
      o2 += out(params?.["serviceName"])
      o2 += "</span>\n"
    }
    o2 += " </span>\n"
  }
  o2 += "\n"
  o2 += "\n"
  navigationItems = select(orElse(params?.["navigation"], of([])), of("truthy"))
  collapseNavigationOnMobile = orElse(params?.["collapseNavigationOnMobile"], of((minus(navigationItems?.["length"], of(1)) > 0)))
  if (((size(navigationItems) !== 0 || params?.["slots"]?.["navigationStart"]) || params?.["slots"]?.["navigationEnd"])) {
    o2 += " <nav aria-label=\""
    o2 += out((params?.["navigationLabel"] || menuButtonText))
    o2 += "\" class=\"govuk-service-navigation__wrapper"
    if (params?.["navigationClasses"]) {
      o2 += " "
      o2 += out(params?.["navigationClasses"])
    }
    o2 += "\">\n"
    if (collapseNavigationOnMobile) {
      o2 += " <button type=\"button\" class=\"govuk-service-navigation__toggle govuk-js-service-navigation-toggle\" aria-controls=\""
      o2 += out(navigationId)
      o2 += "\""
      if ((params?.["menuButtonLabel"] && !same(params?.["menuButtonLabel"], menuButtonText))) {
        o2 += " aria-label=\""
        o2 += out(params?.["menuButtonLabel"])
        o2 += "\""
      }
      o2 += " hidden aria-hidden=\"true\">\n"
      o2 += out(menuButtonText)
      o2 += "\n</button>\n"
    }
    o2 += "\n<ul class=\"govuk-service-navigation__list\" id=\""
    o2 += out(navigationId)
    o2 += "\" >\n"
    if (params?.["slots"]?.["navigationStart"]) {
      o2 += out(safe(params?.["slots"]?.["navigationStart"]))
    }
    for (const item of each(navigationItems)) {
      let o3 = ''
      o3 += " "
      o3 += "\n"
      if ((item?.["active"] || item?.["current"])) {
        o3 += " <strong class=\"govuk-service-navigation__active-fallback\">"
        o3 += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
        o3 += "</strong>\n"
      } else {
        o3 += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      }
      linkInnerContent = made(o3)
      o2 += "\n"
      o2 += "\n<li class=\"govuk-service-navigation__item"
      if ((item?.["active"] || item?.["current"])) {
        o2 += " govuk-service-navigation__item--active"
      }
      o2 += "\">\n"
      if (item?.["href"]) {
        o2 += " <a class=\"govuk-service-navigation__link\" href=\""
        o2 += out(item?.["href"])
        o2 += "\""
        if ((item?.["active"] || item?.["current"])) {
          o2 += " aria-current=\""
          o2 += (item?.["current"] ? "page" : "true")
          o2 += "\""
        }
        o2 += govukAttributes(item?.["attributes"])
        o2 += ">\n"
        o2 += out(safe(linkInnerContent))
        o2 += "\n</a>\n"
      } else if ((present(item?.["html"]) || item?.["text"])) {
        o2 += " <span class=\"govuk-service-navigation__text\""
        if ((item?.["active"] || item?.["current"])) {
          o2 += " aria-current=\""
          o2 += (item?.["current"] ? "page" : "true")
          o2 += "\""
        }
        o2 += ">\n"
        o2 += out(safe(linkInnerContent))
        o2 += "\n</span>\n"
      }
      o2 += " </li>\n"
    }
    o2 += "\n"
    if (params?.["slots"]?.["navigationEnd"]) {
      o2 += out(safe(params?.["slots"]?.["navigationEnd"]))
    }
    o2 += "</ul>\n</nav>\n"
  }
  o2 += " </div>\n"
  if (present(endSlotHtml)) {
    o2 += out(safe(endSlotHtml))
  }
  o2 += "</div>\n"
  innerContent = made(o2)
  o += "\n"
  if (((params?.["serviceName"] || params?.["slots"]?.["start"]) || present(endSlotHtml))) {
    o += " <section aria-label=\""
    o += out(orElse(params?.["ariaLabel"], of("Service information")))
    o += "\" "
    o += out(safe(commonAttributes))
    o += ">\n"
    o += out(safe(innerContent))
    o += "\n</section>\n"
  } else {
    o += " <div "
    o += out(safe(commonAttributes))
    o += ">\n"
    o += out(safe(innerContent))
    o += "\n</div>\n"
  }
  return o
}
