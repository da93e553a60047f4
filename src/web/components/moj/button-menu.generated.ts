// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojButtonMenuOptions } from '../moj-options.ts'
import { type Value, each, govukAttributes, of, out, plus } from '../runtime.ts'
import { renderGovukButton } from '../govuk/button.generated.ts'

export function mojButtonMenu(options: MojButtonMenuOptions): Html {
  return trusted(renderMojButtonMenu(of(options)))
}

export function renderMojButtonMenu(params: Value): string {
  let o = ''
  let classNames: Value
  let defaultItemClassNames: Value
  let buttonAttributes: Value
  let currentItemClassNames: Value
  classNames = of("moj-button-menu")
  defaultItemClassNames = of("moj-button-menu__item govuk-button--secondary")
  if (params?.["classes"]) {
    classNames = plus(plus(classNames, of(" ")), params?.["classes"])
  }
  buttonAttributes = of({ "data-button-text": of({ "value": params?.["button"]?.["text"], "optional": of(true) }), "data-button-classes": of({ "value": params?.["button"]?.["classes"], "optional": of(true) }), "data-align-menu": of({ "value": params?.["alignMenu"], "optional": of(true) }) })
  o += "\n<div class=\""
  o += out(classNames)
  o += "\" data-module=\"moj-button-menu\""
  o += govukAttributes(params?.["attributes"])
  o += govukAttributes(buttonAttributes)
  o += ">"
  for (const item of each(params?.["items"])) {
    currentItemClassNames = (item?.["classes"] ? plus(of(" "), item?.["classes"]) : of(""))
    o += " "
    o += renderGovukButton(of({ "element": item?.["element"], "classes": plus(defaultItemClassNames, currentItemClassNames), "text": item?.["text"], "html": item?.["html"], "name": item?.["name"], "type": item?.["type"], "value": item?.["value"], "href": item?.["href"], "disabled": item?.["disabled"], "attributes": item?.["attributes"], "preventDoubleClick": undefined }))
    o += "\n"
  }
  o += "</div>\n"
  return o
}
