// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojTicketPanelOptions } from '../moj-options.ts'
import { type Value, each, entries, of, out, plus, present, safe } from '../runtime.ts'

export function mojTicketPanel(options: MojTicketPanelOptions): Html {
  return trusted(renderMojTicketPanel(of(options)))
}

export function renderMojTicketPanel(params: Value): string {
  let o = ''
  o += "<article\nclass=\"moj-ticket-panel"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">"
  for (const item of each(params?.["items"])) {
    o += "\n<section\nclass=\"moj-ticket-panel__content"
    o += (item?.["classes"] ? out(plus(of(" "), item?.["classes"])) : '')
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
    o += "</section>\n"
  }
  o += "</article>\n"
  return o
}
