// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, made, minus, of, orElse, out, plus, present, safe, same, size, trim } from '../runtime.ts'

export interface GovukPaginationOptions {
  /** The items within the pagination component. */
  readonly items?: readonly {
    /** The pagination item text – usually a page number.  Required unless the item is an ellipsis. */
    readonly number?: string | number | undefined
    /** The visually hidden label for the pagination item, which will be applied to an `aria-label` and announced by screen readers on the pagination item link. Should include page number. Defaults to, for example "Page 1". */
    readonly visuallyHiddenText?: string | undefined
    /** The link's URL. Required unless the item is an ellipsis. */
    readonly href?: string | undefined
    /** Set to `true` to indicate the current page the user is on. */
    readonly current?: boolean | undefined
    /** Use this option if you want to specify an ellipsis at a given point between numbers. If you set this option as `true`, any other options for the item are ignored. */
    readonly ellipsis?: boolean | undefined
    /** The HTML attributes (for example, data attributes) you want to add to the anchor. */
    readonly attributes?: Attributes | undefined
  }[] | undefined
  /** A link to the previous page, if there is a previous page. */
  readonly previous?: {
    /** The text content of the link to the previous page. Defaults to `"Previous page"`, with 'page' being visually hidden. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** The HTML content of the link to the previous page. Defaults to `"Previous page"`, with 'page' being visually hidden. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** The optional label that goes underneath the link to the previous page, providing further context for the user about where the link goes. */
    readonly labelText?: string | undefined
    /** The previous page's URL. */
    readonly href: string
    /** The HTML attributes (for example, data attributes) you want to add to the anchor. */
    readonly attributes?: Attributes | undefined
  } | undefined
  /** A link to the next page, if there is a next page. */
  readonly next?: {
    /** The text content of the link to the next page. Defaults to `"Next page"`, with 'page' being visually hidden. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** The HTML content of the link to the next page. Defaults to `"Next page"`, with 'page' being visually hidden. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** The optional label that goes underneath the link to the next page, providing further context for the user about where the link goes. */
    readonly labelText?: string | undefined
    /** The next page's URL. */
    readonly href: string
    /** The HTML attributes (for example, data attributes) you want to add to the anchor. */
    readonly attributes?: Attributes | undefined
  } | undefined
  /** The label for the navigation landmark that wraps the pagination. Defaults to `"Pagination"`. */
  readonly landmarkLabel?: string | undefined
  /** The classes you want to add to the pagination `nav` parent. */
  readonly classes?: string | undefined
  /** The HTML attributes (for example, data attributes) you want to add to the pagination `nav` parent. */
  readonly attributes?: Attributes | undefined
}

export function govukPagination(options: GovukPaginationOptions): Html {
  return trusted(renderGovukPagination(of(options)))
}

export function renderGovukPagination(params: Value): string {
  let o = ''
  let blockLevel: Value
  let arrowPrevious: Value
  let arrowNext: Value
  let previous: Value
  let next: Value
  blockLevel = of((!params?.["items"] && (params?.["next"] || params?.["previous"])))
  let o1 = ''
  o1 += " <svg class=\"govuk-pagination__icon govuk-pagination__icon--prev\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\">\n<path d=\"m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z\"></path>\n</svg>"
  arrowPrevious = made(o1)
  let o2 = ''
  o2 += " <svg class=\"govuk-pagination__icon govuk-pagination__icon--next\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\">\n<path d=\"m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z\"></path>\n</svg>"
  arrowNext = made(o2)
  function _arrowLink(link: Value, type: Value = of("next"), caller: () => string): string {
    let o = ''
    let arrowType: Value
    arrowType = (same(type, of("prev")) ? arrowPrevious : arrowNext)
    o += " <div class=\"govuk-pagination__"
    o += out(type)
    o += "\">\n<a class=\"govuk-link govuk-pagination__link\" href=\""
    o += out(link?.["href"])
    o += "\" rel=\""
    o += out(type)
    o += "\""
    o += govukAttributes(link?.["attributes"])
    o += ">\n"
    if ((blockLevel || same(type, of("prev")))) {
      o += out(safe(arrowType))
      o += "\n"
    }
    o += " <span class=\"govuk-pagination__link-title"
    if ((blockLevel && !link?.["labelText"])) {
      o += " govuk-pagination__link-title--decorated"
    }
    o += "\">\n"
    o += caller().trim()
    o += "\n</span>\n"
    if ((link?.["labelText"] && blockLevel)) {
      o += " <span class=\"govuk-visually-hidden\">:</span>\n<span class=\"govuk-pagination__link-label\">"
      o += out(link?.["labelText"])
      o += "</span>\n"
    }
    if ((!blockLevel && same(type, of("next")))) {
      o += out(safe(arrowType))
      o += "\n"
    }
    o += " </a>\n</div>\n"
    return o
  }
  function _pageItem(item: Value): string {
    let o = ''
    o += "<li class=\"govuk-pagination__item"
    if (item?.["current"]) {
      o += " govuk-pagination__item--current"
    }
    if (item?.["ellipsis"]) {
      o += " govuk-pagination__item--ellipsis"
    }
    o += "\">\n"
    if (item?.["ellipsis"]) {
      o += " &ctdot;\n"
    } else {
      o += " <a class=\"govuk-link govuk-pagination__link\" href=\""
      o += out(item?.["href"])
      o += "\" aria-label=\""
      o += out(orElse(item?.["visuallyHiddenText"], plus(of("Page "), item?.["number"])))
      o += "\""
      if (item?.["current"]) {
        o += " aria-current=\"page\""
      }
      o += govukAttributes(item?.["attributes"])
      o += ">\n"
      o += out(item?.["number"])
      o += "\n</a>\n"
    }
    o += " </li>"
    return o
  }
  o += "<nav class=\"govuk-pagination"
  if (blockLevel) {
    o += " govuk-pagination--block"
  }
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\" aria-label=\""
  o += out((params?.["landmarkLabel"] || of("Pagination")))
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  previous = params?.["previous"]
  next = params?.["next"]
  if ((previous && previous?.["href"])) {
    o += _arrowLink(previous, of("prev"), () => {
      let o = ''
      if ((present(previous?.["html"]) || previous?.["text"])) {
        o += " "
        o += (present(previous?.["html"]) ? out(trim(safe(previous?.["html"]))) : out(previous?.["text"]))
        o += "\n"
      } else {
        o += " Previous<span class=\"govuk-visually-hidden\"> page</span>\n"
      }
      return o
    })
  }
  if (params?.["items"]) {
    o += " <ul class=\"govuk-pagination__list\">\n"
    for (const item of each(params?.["items"])) {
      if ((!(item === of(null)) && (minus(of(size(item)), of(0)) > 0))) {
        o += " "
        o += _pageItem(item)
        o += "\n"
      }
    }
    o += " </ul>\n"
  }
  if ((next && next?.["href"])) {
    o += _arrowLink(next, of("next"), () => {
      let o = ''
      if ((present(next?.["html"]) || next?.["text"])) {
        o += " "
        o += (present(next?.["html"]) ? out(trim(safe(next?.["html"]))) : out(next?.["text"]))
        o += "\n"
      } else {
        o += " Next<span class=\"govuk-visually-hidden\"> page</span>\n"
      }
      return o
    })
  }
  o += "</nav>\n"
  return o
}
