// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojTimelineOptions } from '../moj-options.ts'
import { type Value, each, entries, mojDate, of, orElse, out, plus, present, safe } from '../runtime.ts'

export function mojTimeline(options: MojTimelineOptions): Html {
  return trusted(renderMojTimeline(of(options)))
}

export function renderMojTimeline(params: Value): string {
  let o = ''
  o += "<div class=\"moj-timeline"
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
    o += " <div class=\"moj-timeline__item"
    o += (item?.["classes"] ? out(plus(of(" "), item?.["classes"])) : '')
    o += "\""
    for (const [attribute, value] of entries(item?.["attributes"])) {
      o += " "
      o += out(attribute)
      o += "=\""
      o += out(value)
      o += "\""
    }
    o += ">\n<div class=\"moj-timeline__header\">\n<h"
    o += out(orElse(params?.["headingLevel"], of(2)))
    o += " class=\"moj-timeline__title\">"
    o += (present(item?.["label"]?.["html"]) ? out(safe(item?.["label"]?.["html"])) : out(item?.["label"]?.["text"]))
    o += "</h"
    o += out(orElse(params?.["headingLevel"], of(2)))
    o += ">\n"
    if (item?.["byline"]) {
      o += " <p class=\"moj-timeline__byline\">by "
      o += (present(item?.["byline"]?.["html"]) ? out(safe(item?.["byline"]?.["html"])) : out(item?.["byline"]?.["text"]))
      o += "</p>\n"
    }
    o += " </div>\n<p class=\"moj-timeline__date\">\n<time datetime=\""
    o += out(item?.["datetime"]?.["timestamp"])
    o += "\">"
    if (item?.["datetime"]?.["type"]) {
      o += out(mojDate(item?.["datetime"]?.["timestamp"], item?.["datetime"]?.["type"]))
    } else {
      o += out(mojDate(item?.["datetime"]?.["timestamp"], item?.["datetime"]?.["format"]))
    }
    o += "</time>\n</p>\n<div class=\"moj-timeline__description\">"
    o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
    o += "</div>\n</div>\n"
  }
  o += "</div>\n"
  return o
}
