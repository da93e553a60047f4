// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojSubNavigationOptions } from '../moj-options.ts'
import { type Value, each, entries, of, out, plus, present, safe } from '../runtime.ts'

export function mojSubNavigation(options: MojSubNavigationOptions): Html {
  return trusted(renderMojSubNavigation(of(options)))
}

export function renderMojSubNavigation(params: Value): string {
  let o = ''
  o += "<nav class=\"moj-sub-navigation"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\" aria-label=\""
  o += out((params?.["label"] || of("Secondary navigation region")))
  o += "\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">\n<ul class=\"moj-sub-navigation__list\">"
  for (const item of each(params?.["items"])) {
    o += " <li class=\"moj-sub-navigation__item"
    o += (item?.["classes"] ? out(plus(of(" "), item?.["classes"])) : '')
    o += "\">\n<a class=\"moj-sub-navigation__link\" "
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
  o += "</ul>\n</nav>\n"
  return o
}
