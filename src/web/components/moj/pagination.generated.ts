// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojPaginationOptions } from '../moj-options.ts'
import { type Value, concat, each, minus, of, orElse, out, plus, same, size } from '../runtime.ts'
import { renderGovukPagination } from '../govuk/pagination.generated.ts'

export function mojPagination(options: MojPaginationOptions): Html {
  return trusted(renderMojPagination(of(options)))
}

export function renderMojPagination(params: Value): string {
  let o = ''
  let paginationItems: Value
  let paginationItem: Value
  let results_string: Value
  let results_term: Value
  paginationItems = of([])
  o += "\n"
  if (params?.["items"]) {
    for (const item of each(params?.["items"])) {
      if (((item?.["type"] === of("dots")) || item?.["ellipsis"])) {
        paginationItem = of({ "ellipsis": of(true) })
      } else {
        paginationItem = of({ "number": (item?.["number"] ? item?.["number"] : item?.["text"]), "href": item?.["href"], "current": (item?.["current"] ? item?.["current"] : item?.["selected"]) })
      }
      paginationItems = concat(paginationItems, paginationItem)
    }
  }
  o += "\n<div class=\"moj-pagination\">\n"
  if ((minus(of(size(paginationItems)), of(1)) > 0)) {
    o += " "
    o += renderGovukPagination(of({ "items": paginationItems, "previous": params?.["previous"], "next": params?.["next"], "landmarkLabel": params?.["landmarkLabel"], "classes": plus(of("moj-pagination__pagination "), (params?.["classes"] ? params?.["classes"] : of(""))), "attributes": params?.["attributes"] }))
    o += "\n"
  }
  if (params?.["results"]) {
    results_string = of("")
    results_term = orElse(params?.["results"]?.["text"], of("results"))
    o += "\n"
    if ((minus(of(size(paginationItems)), of(0)) > 0)) {
      if ((params?.["results"]?.["pages"]?.["current"] && params?.["results"]?.["pages"]?.["count"])) {
        results_string = plus(plus(plus(of("Page "), params?.["results"]?.["pages"]?.["current"]), of(" of ")), params?.["results"]?.["pages"]?.["count"])
      } else if ((params?.["results"]?.["from"] && params?.["results"]?.["to"])) {
        if (params?.["results"]?.["count"]) {
          results_string = plus(plus(plus(plus(plus(plus(plus(of("Showing "), params?.["results"]?.["from"]), of(" to ")), params?.["results"]?.["to"]), of(" of ")), params?.["results"]?.["count"]), of(" total ")), results_term)
        } else {
          results_string = plus(plus(plus(plus(plus(of("Showing "), results_term), of(" ")), params?.["results"]?.["from"]), of(" to ")), params?.["results"]?.["to"])
        }
      } else if (params?.["results"]?.["count"]) {
        results_string = plus(plus(params?.["results"]?.["count"], of(" total ")), results_term)
      }
    } else {
      if (params?.["results"]?.["count"]) {
        results_string = plus(plus(params?.["results"]?.["count"], of(" total ")), results_term)
      }
    }
    o += "\n"
    if (!same(results_string, of(""))) {
      o += " <p class=\"moj-pagination__results\">"
      o += out(results_string)
      o += "</p>\n"
    }
  }
  o += "</div>\n"
  return o
}
