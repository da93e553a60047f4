// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojCurrencyInputOptions } from '../moj-options.ts'
import { type Value, entries, made, of, orElse, out, plus, present } from '../runtime.ts'
import { renderGovukErrorMessage } from '../govuk/error-message.generated.ts'
import { renderGovukHint } from '../govuk/hint.generated.ts'
import { renderGovukLabel } from '../govuk/label.generated.ts'

export function mojCurrencyInput(options: MojCurrencyInputOptions): Html {
  return trusted(renderMojCurrencyInput(of(options)))
}

export function renderMojCurrencyInput(params: Value): string {
  let o = ''
  let describedBy: Value
  let hintId: Value
  let errorId: Value
  describedBy = (params?.["describedBy"] ? params?.["describedBy"] : of(""))
  o += "<div class=\"govuk-form-group"
  if (params?.["errorMessage"]) {
    o += " govuk-form-group--error"
  }
  if (params?.["formGroup"]?.["classes"]) {
    o += " "
    o += out(params?.["formGroup"]?.["classes"])
  }
  o += "\">\n"
  o += renderGovukLabel(of({ "html": params?.["label"]?.["html"], "text": params?.["label"]?.["text"], "classes": params?.["label"]?.["classes"], "isPageHeading": params?.["label"]?.["isPageHeading"], "attributes": params?.["label"]?.["attributes"], "for": params?.["id"] })).trim()
  o += "\n"
  if (params?.["hint"]) {
    hintId = plus(params?.["id"], of("-hint"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), hintId) : hintId)
    o += " "
    o += renderGovukHint(of({ "id": hintId, "classes": params?.["hint"]?.["classes"], "attributes": params?.["hint"]?.["attributes"], "html": params?.["hint"]?.["html"], "text": params?.["hint"]?.["text"] })).trim()
    o += "\n"
  }
  if (params?.["errorMessage"]) {
    errorId = plus(params?.["id"], of("-error"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), errorId) : errorId)
    o += " "
    o += renderGovukErrorMessage(of({ "id": errorId, "classes": params?.["errorMessage"]?.["classes"], "attributes": params?.["errorMessage"]?.["attributes"], "html": params?.["errorMessage"]?.["html"], "text": params?.["errorMessage"]?.["text"], "visuallyHiddenText": params?.["errorMessage"]?.["visuallyHiddenText"] })).trim()
    o += "\n"
  }
  o += " <span class=\"moj-label__currency"
  if (params?.["errorMessage"]) {
    o += " moj-label__currency--error"
  }
  o += (params?.["currencyLabel"]?.["classes"] ? out(plus(of(" "), params?.["currencyLabel"]?.["classes"])) : '')
  o += "\">"
  o += (present(params?.["currencyLabel"]?.["html"]) ? out(params?.["currencyLabel"]?.["html"]) : out(orElse(params?.["currencyLabel"]?.["text"], made("&pound;"))))
  o += "</span>\n<input class=\"govuk-input moj-input__currency"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  if (params?.["errorMessage"]) {
    o += " govuk-input--error"
  }
  o += "\" id=\""
  o += out(params?.["id"])
  o += "\" name=\""
  o += out(params?.["name"])
  o += "\" type=\""
  o += out(orElse(params?.["type"], of("text")))
  o += "\""
  if (params?.["value"]) {
    o += " value=\""
    o += out(params?.["value"])
    o += "\""
  }
  if (describedBy) {
    o += " aria-describedby=\""
    o += out(describedBy)
    o += "\""
  }
  o += " autocomplete=\""
  o += out(orElse(params?.["autocomplete"], of("off")))
  o += "\"\npattern=\""
  o += out(orElse(params?.["pattern"], of("[0-9]*")))
  o += "\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">\n</div>\n"
  return o
}
