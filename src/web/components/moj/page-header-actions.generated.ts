// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojPageHeaderActionsOptions } from '../moj-options.ts'
import { type Value, each, govukAttributes, of, orElse, out, plus, present, safe } from '../runtime.ts'
import { renderGovukButton } from '../govuk/button.generated.ts'

export function mojPageHeaderActions(options: MojPageHeaderActionsOptions): Html {
  return trusted(renderMojPageHeaderActions(of(options)))
}

export function renderMojPageHeaderActions(params: Value): string {
  let o = ''
  o += "\n<div class=\"moj-page-header-actions"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<div class=\"moj-page-header-actions__title\">\n<h"
  o += out(orElse(params?.["heading"]?.["level"], of(1)))
  o += " class=\""
  o += out(orElse(params?.["heading"]?.["classes"], of("govuk-heading-xl")))
  o += "\">"
  o += (present(params?.["heading"]?.["html"]) ? out(safe(params?.["heading"]?.["html"])) : out(params?.["heading"]?.["text"]))
  o += "</h"
  o += out(orElse(params?.["heading"]?.["level"], of(1)))
  o += ">\n</div>\n"
  if (params?.["items"]) {
    o += " <div class=\"moj-page-header-actions__actions\">\n<div class=\"moj-button-group moj-button-group--inline\">\n"
    for (const button of each(params?.["items"])) {
      o += " "
      o += renderGovukButton(button)
      o += "\n"
    }
    o += " </div>\n</div>\n"
  }
  o += "</div>\n"
  return o
}
