// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojIdentityBarOptions } from '../moj-options.ts'
import { type Value, each, govukAttributes, of, out, plus, present, safe } from '../runtime.ts'
import { renderMojButtonMenu } from './button-menu.generated.ts'

export function mojIdentityBar(options: MojIdentityBarOptions): Html {
  return trusted(renderMojIdentityBar(of(options)))
}

export function renderMojIdentityBar(params: Value): string {
  let o = ''
  o += "<div class=\"moj-identity-bar"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<div class=\"moj-identity-bar__container\">\n<div class=\"moj-identity-bar__details\">\n"
  if (params?.["title"]) {
    o += " <span class=\"moj-identity-bar__title\">"
    o += (present(params?.["title"]?.["html"]) ? out(safe(params?.["title"]?.["html"])) : out(params?.["title"]?.["text"]))
    o += "</span>\n"
  }
  o += " </div>\n"
  if (params?.["menus"]) {
    o += " <div class=\"moj-identity-bar__actions\">\n"
    for (const menu of each(params?.["menus"])) {
      o += " <div class=\"moj-identity-bar__menu\">\n"
      o += renderMojButtonMenu(menu)
      o += "\n</div>\n"
    }
    o += " </div>\n"
  }
  o += " </div>\n</div>\n"
  return o
}
