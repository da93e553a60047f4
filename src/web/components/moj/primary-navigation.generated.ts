// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojPrimaryNavigationOptions } from '../moj-options.ts'
import { type Value, each, entries, of, out, plus, present, safe } from '../runtime.ts'

export function mojPrimaryNavigation(options: MojPrimaryNavigationOptions): Html {
  return trusted(renderMojPrimaryNavigation(of(options)))
}

export function renderMojPrimaryNavigation(params: Value): string {
  let o = ''
  o += "<div class=\"moj-primary-navigation"
  o += (params?.["containerClasses"] ? out(plus(of(" "), params?.["containerClasses"])) : '')
  o += "\">\n<div class=\"moj-primary-navigation__container\">\n<div class=\"moj-primary-navigation__nav\">\n<nav class=\"moj-primary-navigation"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  if (params?.["label"]) {
    o += " aria-label=\""
    o += out(params?.["label"])
    o += "\""
  }
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">\n<ul class=\"moj-primary-navigation__list\">"
  for (const item of each(params?.["items"])) {
    o += " <li class=\"moj-primary-navigation__item\">\n<a class=\"moj-primary-navigation__link\" "
    o += (item?.["active"] ? "aria-current=\"page\"" : '')
    o += " href=\""
    o += out(item?.["href"])
    o += "\""
    for (const [attribute, value] of entries(item?.["attributes"])) {
      o += " "
      o += out(attribute)
      o += "=\""
      o += out(value)
      o += "\""
    }
    o += ">"
    o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
    o += "</a>\n</li>\n"
  }
  o += "</ul>\n</nav>\n</div>"
  if (present(params?.["searchHtml"])) {
    o += " <div class=\"moj-primary-navigation__search\">"
    o += out(safe(params?.["searchHtml"]))
    o += "</div>\n"
  }
  o += "</div>\n</div>\n"
  return o
}
