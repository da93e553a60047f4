// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojInterruptionCardOptions } from '../moj-options.ts'
import { type Value, of, out, same } from '../runtime.ts'
import { renderGovukButton } from '../govuk/button.generated.ts'

export function mojInterruptionCard(options: MojInterruptionCardOptions): Html {
  return trusted(renderMojInterruptionCard(of(options)))
}

export function renderMojInterruptionCard(params: Value): string {
  let o = ''
  o += "<div class=\"moj-interruption-card\">\n<div class=\"moj-interruption-card__content\">\n<h1 class=\"moj-interruption-card__heading\">"
  o += out(params?.["heading"])
  o += "</h1>\n<div class=\"moj-interruption-card__body\">"
  o += out(params?.["html"])
  o += "</div>\n<div class=\"govuk-button-group moj-interruption-card__actions\">\n"
  if (same(params?.["primaryAction"]?.["style"], of("link"))) {
    o += " <a class=\"govuk-link govuk-link--inverse\"\nhref=\""
    o += out(params?.["primaryAction"]?.["href"])
    o += "\">"
    o += out(params?.["primaryAction"]?.["text"])
    o += "</a>\n"
  } else {
    o += " "
    o += renderGovukButton(of({ "text": params?.["primaryAction"]?.["text"], "classes": of("govuk-button--inverse"), "href": params?.["primaryAction"]?.["href"], "preventDoubleClick": of(true), "attributes": params?.["primaryAction"]?.["attributes"] }))
    o += "\n"
  }
  if (params?.["secondaryAction"]) {
    if (same(params?.["secondaryAction"]?.["style"], of("button"))) {
      o += " "
      o += renderGovukButton(of({ "text": params?.["secondaryAction"]?.["text"], "classes": of("govuk-button--inverse"), "href": params?.["secondaryAction"]?.["href"], "preventDoubleClick": of(true), "attributes": params?.["secondaryAction"]?.["attributes"] }))
      o += "\n"
    } else {
      o += " <a class=\"govuk-link govuk-link--inverse\"\nhref=\""
      o += out(params?.["secondaryAction"]?.["href"])
      o += "\">"
      o += out(params?.["secondaryAction"]?.["text"])
      o += "</a>\n"
    }
  }
  o += " </div>\n</div>\n</div>\n"
  return o
}
