// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojProgressBarOptions } from '../moj-options.ts'
import { type Value, each, entries, of, orElse, out, plus, present, safe } from '../runtime.ts'

export function mojProgressBar(options: MojProgressBarOptions): Html {
  return trusted(renderMojProgressBar(of(options)))
}

export function renderMojProgressBar(params: Value): string {
  let o = ''
  o += "<div id=\""
  o += out(orElse(params?.["id"], of("progress")))
  o += "\" class=\"moj-progress-bar"
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
  o += ">\n<ol class=\"moj-progress-bar__list\">"
  let at1 = 0
  for (const item of each(params?.["items"])) {
    at1 += 1
    o += " <li id=\""
    o += out(orElse(item?.["id"], plus(of("progress-item-"), of(at1))))
    o += "\" class=\"moj-progress-bar__item"
    o += (item?.["classes"] ? out(plus(of(" "), item?.["classes"])) : '')
    o += "\""
    o += (item?.["active"] ? " aria-current=\"step\"" : '')
    for (const [attribute, value] of entries(item?.["attributes"])) {
      o += " "
      o += out(attribute)
      o += "=\""
      o += out(value)
      o += "\""
    }
    o += ">\n<span class=\"moj-progress-bar__icon"
    o += (item?.["complete"] ? " moj-progress-bar__icon--complete" : '')
    o += "\"></span>\n<span class=\"moj-progress-bar__label"
    o += (item?.["label"]?.["classes"] ? out(plus(of(" "), item?.["label"]?.["classes"])) : '')
    o += "\">"
    o += (present(item?.["label"]?.["html"]) ? out(safe(item?.["label"]?.["html"])) : out(item?.["label"]?.["text"]))
    o += "</span>\n</li>\n"
  }
  o += "</ol>\n</div>\n"
  return o
}
