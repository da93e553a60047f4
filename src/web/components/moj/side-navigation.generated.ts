// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojSideNavigationOptions } from '../moj-options.ts'
import { type Value, each, entries, of, orElse, out, plus, present, safe } from '../runtime.ts'

export function mojSideNavigation(options: MojSideNavigationOptions): Html {
  return trusted(renderMojSideNavigation(of(options)))
}

export function renderMojSideNavigation(params: Value): string {
  let o = ''
  o += "<nav class=\"moj-side-navigation"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  if (params?.["label"]) {
    o += " aria-label=\""
    o += out(params?.["label"])
    o += "\""
  }
  o += " "
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">"
  if (params?.["sections"]) {
    for (const section of each(params?.["sections"])) {
      o += " <h"
      o += out(orElse(section?.["heading"]?.["headingLevel"], of(4)))
      o += " class=\"moj-side-navigation__title"
      o += (section?.["heading"]?.["classes"] ? out(plus(of(" "), section?.["heading"]?.["classes"])) : '')
      o += "\""
      for (const [attribute, value] of entries(section?.["heading"]?.["attributes"])) {
        o += " "
        o += out(attribute)
        o += "=\""
        o += out(value)
        o += "\""
      }
      o += ">"
      o += (present(section?.["heading"]?.["html"]) ? out(safe(section?.["heading"]?.["html"])) : out(section?.["heading"]?.["text"]))
      o += "</h"
      o += out(orElse(section?.["heading"]?.["headingLevel"], of(4)))
      o += ">\n<ul class=\"moj-side-navigation__list\">"
      for (const item of each(section?.["items"])) {
        o += " <li class=\"moj-side-navigation__item"
        if (item?.["active"]) {
          o += " moj-side-navigation__item--active"
        }
        o += "\""
        for (const [attribute, value] of entries(item?.["attributes"])) {
          o += " "
          o += out(attribute)
          o += "=\""
          o += out(value)
          o += "\""
        }
        o += ">\n<a href=\""
        o += out(item?.["href"])
        o += "\""
        if (item?.["active"]) {
          o += " aria-current=\"location\""
        }
        o += ">"
        o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
        o += "</a>\n</li>\n"
      }
      o += "</ul>\n"
    }
  } else {
    o += " <ul class=\"moj-side-navigation__list\">"
    for (const item of each(params?.["items"])) {
      o += " <li class=\"moj-side-navigation__item"
      if (item?.["active"]) {
        o += " moj-side-navigation__item--active"
      }
      o += "\""
      for (const [attribute, value] of entries(item?.["attributes"])) {
        o += " "
        o += out(attribute)
        o += "=\""
        o += out(value)
        o += "\""
      }
      o += ">\n<a href=\""
      o += out(item?.["href"])
      o += "\""
      if (item?.["active"]) {
        o += " aria-current=\"location\""
      }
      o += ">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      o += "</a>\n</li>\n"
    }
    o += "</ul>\n"
  }
  o += "</nav>\n"
  return o
}
