// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojTaskListOptions } from '../moj-options.ts'
import { type Value, each, entries, of, orElse, out, plus, present, safe } from '../runtime.ts'
import { renderGovukTag } from '../govuk/tag.generated.ts'

export function mojTaskList(options: MojTaskListOptions): Html {
  return trusted(renderMojTaskList(of(options)))
}

export function renderMojTaskList(params: Value): string {
  let o = ''
  o += "<ol class=\"moj-task-list"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\" "
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">"
  let at1 = 0
  for (const section of each(params?.["sections"])) {
    at1 += 1
    o += " <li "
    for (const [attribute, value] of entries(section?.["attributes"])) {
      o += " "
      o += out(attribute)
      o += "=\""
      o += out(value)
      o += "\""
    }
    o += ">\n<h"
    o += out(orElse(section?.["heading"]?.["headingLevel"], of(2)))
    o += " class=\"moj-task-list__section"
    o += (section?.["heading"]?.["classes"] ? out(plus(of(" "), section?.["heading"]?.["classes"])) : '')
    o += "\" "
    for (const [attribute, value] of entries(section?.["heading"]?.["attributes"])) {
      o += " "
      o += out(attribute)
      o += "=\""
      o += out(value)
      o += "\""
    }
    o += ">\n<span class=\"moj-task-list__section-number\">"
    o += String(at1)
    o += ". </span>"
    o += (present(section?.["heading"]?.["html"]) ? out(safe(section?.["heading"]?.["html"])) : out(section?.["heading"]?.["text"]))
    o += "</h"
    o += out(orElse(section?.["heading"]?.["headingLevel"], of(2)))
    o += ">\n<ul class=\"moj-task-list__items\">"
    for (const item of each(section?.["items"])) {
      o += " <li class=\"moj-task-list__item\" "
      for (const [attribute, value] of entries(item?.["attributes"])) {
        o += " "
        o += out(attribute)
        o += "=\""
        o += out(value)
        o += "\""
      }
      o += ">\n<a class=\"moj-task-list__task-name\" href=\""
      o += out(item?.["href"])
      o += "\">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      o += "</a>"
      if (item?.["complete"]) {
        o += " "
        o += renderGovukTag(of({ "text": of("completed"), "classes": of("moj-task-list__task-completed") }))
        o += "\n"
      }
      o += "</li>\n"
    }
    o += "</ul>\n</li>\n"
  }
  o += "</ol>\n"
  return o
}
