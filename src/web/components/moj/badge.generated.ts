// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojBadgeOptions } from '../moj-options.ts'
import { type Value, entries, of, out, plus, present, safe } from '../runtime.ts'

export function mojBadge(options: MojBadgeOptions): Html {
  return trusted(renderMojBadge(of(options)))
}

export function renderMojBadge(params: Value): string {
  let o = ''
  o += "<span class=\"moj-badge"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  if (params?.["label"]) {
    o += " aria-label=\"\""
  }
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out(params?.["text"]))
  o += "</span>\n"
  return o
}
