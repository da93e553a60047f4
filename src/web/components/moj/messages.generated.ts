// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojMessagesOptions } from '../moj-options.ts'
import { type Value, each, entries, mojDate, of, orElse, out, plus, present, safe, same } from '../runtime.ts'

export function mojMessages(options: MojMessagesOptions): Html {
  return trusted(renderMojMessages(of(options)))
}

export function renderMojMessages(params: Value): string {
  let o = ''
  let previous_timestamp: Value
  o += "<div id=\""
  o += out(orElse(params?.["id"], of("messages")))
  o += "\" class=\"moj-messages-container"
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
  o += ">\n<div class=\"moj-message-list\">"
  for (const item of each(params?.["items"])) {
    if (!same(previous_timestamp, mojDate(item?.["timestamp"], of("date")))) {
      o += "\n<time class=\"moj-message-list__date\" datetime=\""
      o += out(mojDate(item?.["timestamp"], of("date")))
      o += "\">"
      o += out(mojDate(item?.["timestamp"], of("date")))
      o += "</time>\n"
    }
    o += "<div"
    if (item?.["id"]) {
      o += " id=\"message_"
      o += out(item?.["id"])
      o += "\""
    }
    o += " class=\"moj-message-item moj-message-item--"
    o += out(item?.["type"])
    o += "\">\n<div class=\"moj-message-item__text moj-message-item__text--"
    o += out(item?.["type"])
    o += "\">"
    o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
    o += "</div>\n<div class=\"moj-message-item__meta\">\n<span class=\"moj-message-item__meta--sender\">"
    o += out(item?.["sender"])
    o += "</span> at <time class=\"moj-message-item__meta--timestamp\" datetime=\""
    o += out(mojDate(item?.["timestamp"], of("time")))
    o += "\">"
    o += out(mojDate(item?.["timestamp"], of("time")))
    o += "</time>\n</div>\n</div>"
    previous_timestamp = mojDate(item?.["timestamp"], of("date"))
  }
  o += "</div>\n</div>\n"
  return o
}
