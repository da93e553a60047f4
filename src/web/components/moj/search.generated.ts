// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojSearchOptions } from '../moj-options.ts'
import { type Value, concat, govukAttributes, joinList, made, of, orElse, out, plus, present, safe, same } from '../runtime.ts'
import { renderGovukButton } from '../govuk/button.generated.ts'
import { renderGovukInput } from '../govuk/input.generated.ts'

export function mojSearch(options: MojSearchOptions): Html {
  return trusted(renderMojSearch(of(options)))
}

export function renderMojSearch(params: Value): string {
  let o = ''
  let useStackedLayout: Value
  let classNames: Value
  let inputWrapperClassNames: Value
  let buttonClassNames: Value
  let labelClasses: Value
  let label: Value
  let hintClasses: Value
  let hint: Value
  let iconHtml: Value
  let buttonHtml: Value
  let afterInput: Value
  o += "\n"
  useStackedLayout = of(same(params?.["layout"], of("stacked")))
  o += "\n"
  classNames = of([of("moj-search")])
  classNames = (useStackedLayout ? concat(classNames, of("moj-search--stacked")) : classNames)
  classNames = (params?.["classes"] ? concat(classNames, params?.["classes"]) : classNames)
  classNames = joinList(classNames, of(" "))
  o += "\n"
  inputWrapperClassNames = of([of("moj-search__input-wrapper")])
  inputWrapperClassNames = joinList(inputWrapperClassNames, of(" "))
  o += "\n"
  o += "\n"
  buttonClassNames = of([of("moj-search__button")])
  buttonClassNames = ((params?.["iconButton"] && !useStackedLayout) ? concat(buttonClassNames, of("moj-search__button--icon")) : buttonClassNames)
  buttonClassNames = (params?.["button"]?.["classes"] ? concat(buttonClassNames, params?.["button"]?.["classes"]) : buttonClassNames)
  buttonClassNames = joinList(buttonClassNames, of(" "))
  if (params?.["label"]) {
    labelClasses = plus(of("moj-search__label "), (params?.["label"]?.["classes"] ? params?.["label"]?.["classes"] : of("")))
    label = of({ "text": params?.["label"]?.["text"], "html": params?.["label"]?.["html"], "classes": labelClasses, "attributes": params?.["label"]?.["attributes"] })
  }
  if (params?.["hint"]) {
    hintClasses = plus(of("moj-search__hint "), (params?.["hint"]?.["classes"] ? params?.["hint"]?.["classes"] : of("")))
    hint = of({ "text": params?.["hint"]?.["text"], "html": params?.["hint"]?.["html"], "id": params?.["hint"]?.["id"], "classes": hintClasses, "attributes": params?.["hint"]?.["attributes"] })
  }
  if ((params?.["iconButton"] && !useStackedLayout)) {
    let o1 = ''
    o1 += " <svg width=\"20\" height=\"20\" viewBox=\"0 0 21 20\" fill=\"none\" aria-hidden=\"true\" focusable=\"false\" xmlns=\"http://www.w3.org/2000/svg\">\n<path d=\"M8.90102 14.4683C12.385 14.4683 15.2093 11.644 15.2093 8.16005C15.2093 4.6761 12.385 1.85181 8.90102 1.85181C5.41707 1.85181 2.59277 4.6761 2.59277 8.16005C2.59277 11.644 5.41707 14.4683 8.90102 14.4683Z\" stroke=\"currentColor\" stroke-width=\"2.22222\"/>\n<path d=\"M13.2349 12.8584L19.5909 19.2144\" stroke=\"currentColor\" stroke-width=\"2.22222\"/>\n</svg>\n<span class=\"govuk-visually-hidden\">"
    o1 += out(orElse(params?.["button"]?.["text"], of("search")))
    o1 += "</span>\n"
    iconHtml = made(o1)
  }
  o += "\n"
  let o2 = ''
  o2 += " "
  o2 += renderGovukButton(of({ "text": params?.["button"]?.["text"], "html": (present(iconHtml) ? iconHtml : params?.["button"]?.["html"]), "id": params?.["button"]?.["id"], "name": params?.["button"]?.["name"], "value": params?.["button"]?.["value"], "classes": buttonClassNames, "attributes": params?.["button"]?.["attributes"], "preventDoubleClick": params?.["button"]?.["preventDoubleClick"] }))
  o2 += "\n"
  buttonHtml = made(o2)
  o += "\n"
  if (!useStackedLayout) {
    afterInput = of({ "html": buttonHtml })
  }
  o += "\n<search class=\"moj-search "
  o += out(classNames)
  o += "\" "
  o += govukAttributes(params?.["attributes"])
  o += ">\n<form action=\""
  o += out(params?.["action"])
  o += "\" method=\""
  o += out(orElse(params?.["method"], of("get")))
  o += "\">\n"
  if (params?.["csrf"]) {
    o += " <input type=\"hidden\" name=\""
    o += out(orElse(params?.["csrf"]?.["name"], of("_csrf")))
    o += "\" value=\""
    o += out(params?.["csrf"]?.["value"])
    o += "\">\n"
  }
  o += "\n"
  o += renderGovukInput(of({ "classes": plus(of("moj-search__input "), (params?.["input"]?.["classes"] ? params?.["input"]?.["classes"] : of(""))), "attributes": params?.["input"]?.["attributes"], "label": label, "hint": hint, "id": params?.["input"]?.["id"], "value": params?.["input"]?.["value"], "name": orElse(params?.["input"]?.["name"], of("search")), "type": orElse(params?.["input"]?.["type"], of("search")), "errorMessage": params?.["input"]?.["errorMessage"], "disabled": params?.["input"]?.["disabled"], "spellcheck": params?.["input"]?.["spellcheck"], "autocomplete": params?.["input"]?.["autocomplete"], "pattern": params?.["input"]?.["pattern"], "inputmode": params?.["input"]?.["inputmode"], "describedBy": params?.["input"]?.["describedBy"], "inputWrapper": of({ "classes": inputWrapperClassNames }), "formGroup": of({ "afterInput": afterInput }) }))
  o += "\n"
  if (useStackedLayout) {
    o += " "
    o += out(safe(buttonHtml))
    o += "\n"
  }
  o += " </form>\n</search>\n"
  return o
}
