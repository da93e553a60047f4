// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojOrganisationSwitcherOptions } from '../moj-options.ts'
import { type Value, entries, of, orElse, out, plus, present, safe } from '../runtime.ts'

export function mojOrganisationSwitcher(options: MojOrganisationSwitcherOptions): Html {
  return trusted(renderMojOrganisationSwitcher(of(options)))
}

export function renderMojOrganisationSwitcher(params: Value): string {
  let o = ''
  let linkText: Value
  o += "<div"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"moj-organisation-nav"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\" aria-label=\""
  o += out(orElse(params?.["label"], of("Organisation switcher")))
  o += "\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">\n<div class=\"moj-organisation-nav__title\">"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out(params?.["text"]))
  o += "</div>\n"
  if (params?.["link"]) {
    linkText = orElse(params?.["link"]?.["text"], of("Change organisation"))
    o += "<a"
    if (params?.["link"]?.["id"]) {
      o += " id=\""
      o += out(params?.["link"]?.["id"])
      o += "\""
    }
    o += " href=\""
    o += out(params?.["link"]?.["href"])
    o += "\" class=\"moj-organisation-nav__link"
    o += (params?.["link"]?.["classes"] ? out(plus(of(" "), params?.["link"]?.["classes"])) : '')
    o += "\""
    for (const [attribute, value] of entries(params?.["link"]?.["attributes"])) {
      o += " "
      o += out(attribute)
      o += "=\""
      o += out(value)
      o += "\""
    }
    o += ">"
    o += out(linkText)
    o += "</a>\n"
  }
  o += "</div>\n"
  return o
}
