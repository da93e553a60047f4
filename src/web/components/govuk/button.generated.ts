// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, made, of, out, plus, present, safe, trim } from '../runtime.ts'

export interface GovukButtonOptions {
  /** If `html` is set, this is not required. Text for the button. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML for the button. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** Type of the button, determining its behaviour in forms – `"button"`, `"submit"` or `"reset"`. Defaults to `"submit"`. This has no effect if `href` is set. */
  readonly type?: string | undefined
  /** Name of the button, sent when a form is submitted. This has no effect if `href` is set. */
  readonly name?: string | undefined
  /** Value of the button, sent when a form is submitted. This has no effect if `href` is set. */
  readonly value?: string | number | undefined
  /** Whether the button should be disabled. `disabled` and `aria-disabled` attributes will be set automatically. This has no effect if `href` is set. */
  readonly disabled?: boolean | undefined
  /** The URL that the button should link to. */
  readonly href?: string | undefined
  /** Classes to add to the button. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the button. */
  readonly attributes?: Attributes | undefined
  /** Prevent accidental double clicks on submit buttons from submitting forms multiple times. This has no effect if `href` is set. */
  readonly preventDoubleClick?: boolean | undefined
  /** Use for the main call to action on your service's start page. */
  readonly isStartButton?: boolean | undefined
  /** The ID of the button. */
  readonly id?: string | undefined
}

export function govukButton(options: GovukButtonOptions): Html {
  return trusted(renderGovukButton(of(options)))
}

export function renderGovukButton(params: Value): string {
  let o = ''
  let classNames: Value
  let commonAttributes: Value
  let buttonText: Value
  classNames = of("govuk-button")
  if (params?.["classes"]) {
    classNames = plus(plus(classNames, of(" ")), params?.["classes"])
  }
  if (params?.["isStartButton"]) {
    classNames = plus(classNames, of(" govuk-button--start"))
  }
  function _startIcon(): string {
    let o = ''
    o += "\n<svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\">\n<path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/>\n</svg>"
    return o
  }
  let o1 = ''
  o1 += " class=\""
  o1 += out(classNames)
  o1 += "\" data-module=\"govuk-button\""
  o1 += govukAttributes(params?.["attributes"])
  if (params?.["id"]) {
    o1 += " id=\""
    o1 += out(params?.["id"])
    o1 += "\""
  }
  commonAttributes = made(o1)
  let o2 = ''
  if ((present(params?.["html"]) && params?.["isStartButton"])) {
    o2 += "<span>"
    o2 += out(trim(safe(params?.["html"])))
    o2 += "</span>"
  } else {
    o2 += (present(params?.["html"]) ? out(trim(safe(params?.["html"]))) : out(params?.["text"]))
  }
  buttonText = made(o2)
  if (params?.["href"]) {
    o += "<a href=\""
    o += (params?.["href"] ? out(params?.["href"]) : "#")
    o += "\" role=\"button\" draggable=\"false\""
    o += out(safe(commonAttributes))
    o += ">\n"
    o += out(safe(buttonText))
    o += (params?.["isStartButton"] ? _startIcon() : '')
    o += "\n</a>"
  } else {
    o += "<button type=\""
    o += (params?.["type"] ? out(params?.["type"]) : "submit")
    o += "\""
    if (params?.["value"]) {
      o += " value=\""
      o += out(params?.["value"])
      o += "\""
    }
    if (params?.["name"]) {
      o += " name=\""
      o += out(params?.["name"])
      o += "\""
    }
    if (params?.["disabled"]) {
      o += " disabled aria-disabled=\"true\""
    }
    if ((params?.["preventDoubleClick"] !== undefined)) {
      o += " data-prevent-double-click=\""
      o += out(params?.["preventDoubleClick"])
      o += "\""
    }
    o += out(safe(commonAttributes))
    o += ">\n"
    o += out(safe(buttonText))
    o += (params?.["isStartButton"] ? _startIcon() : '')
    o += "\n</button>"
  }
  return o
}
