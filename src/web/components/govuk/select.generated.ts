// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, orElse, out, plus, present, safe, same, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukLabel, type GovukLabelOptions } from './label.generated.ts'

export interface GovukSelectOptions {
  /** ID for the select box. Defaults to the value of `name`. */
  readonly id?: string | undefined
  /** Name property for the select. */
  readonly name: string
  /** The items within the select component. */
  readonly items: readonly {
    /** Value for the option. If this is omitted, the value is taken from the text content of the option element. */
    readonly value?: string | number | undefined
    /** Text for the option item. */
    readonly text?: string | number | undefined
    /** Whether the option should be selected when the page loads. Takes precedence over the top-level `value` option. */
    readonly selected?: boolean | undefined
    /** Sets the option item as disabled. */
    readonly disabled?: boolean | undefined
    /** HTML attributes (for example data attributes) to add to the option. */
    readonly attributes?: Attributes | undefined
  }[]
  /** Value for the option which should be selected. Use this as an alternative to setting the `selected` option on each individual item. */
  readonly value?: string | number | undefined
  /** If `true`, select box will be disabled. Use the `disabled` option on each individual item to only disable certain options. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the select component. */
  readonly label: GovukLabelOptions
  /** Can be used to add a hint to the select component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the select component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the select component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before the select used by the select component. */
    readonly beforeInput?: {
      /** Text to add before the select. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before the select. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after the select used by the select component. */
    readonly afterInput?: {
      /** Text to add after the select. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after the select. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Classes to add to the select. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the select. */
  readonly attributes?: Attributes | undefined
}

export function govukSelect(options: GovukSelectOptions): Html {
  return trusted(renderGovukSelect(of(options)))
}

export function renderGovukSelect(params: Value): string {
  let o = ''
  let describedBy: Value
  let id: Value
  let hintId: Value
  let errorId: Value
  let effectiveValue: Value
  describedBy = (params?.["describedBy"] ? params?.["describedBy"] : of(""))
  id = (params?.["id"] ? params?.["id"] : params?.["name"])
  o += "<div class=\"govuk-form-group"
  if (params?.["errorMessage"]) {
    o += " govuk-form-group--error"
  }
  if (params?.["formGroup"]?.["classes"]) {
    o += " "
    o += out(params?.["formGroup"]?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["formGroup"]?.["attributes"])
  o += ">\n"
  o += renderGovukLabel(of({ "html": params?.["label"]?.["html"], "text": params?.["label"]?.["text"], "classes": params?.["label"]?.["classes"], "isPageHeading": params?.["label"]?.["isPageHeading"], "attributes": params?.["label"]?.["attributes"], "for": id })).trim()
  o += "\n"
  if (params?.["hint"]) {
    hintId = plus(id, of("-hint"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), hintId) : hintId)
    o += " "
    o += renderGovukHint(of({ "id": hintId, "classes": params?.["hint"]?.["classes"], "attributes": params?.["hint"]?.["attributes"], "html": params?.["hint"]?.["html"], "text": params?.["hint"]?.["text"] })).trim()
    o += "\n"
  }
  if (params?.["errorMessage"]) {
    errorId = plus(id, of("-error"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), errorId) : errorId)
    o += " "
    o += renderGovukErrorMessage(of({ "id": errorId, "classes": params?.["errorMessage"]?.["classes"], "attributes": params?.["errorMessage"]?.["attributes"], "html": params?.["errorMessage"]?.["html"], "text": params?.["errorMessage"]?.["text"], "visuallyHiddenText": params?.["errorMessage"]?.["visuallyHiddenText"] })).trim()
    o += "\n"
  }
  if (params?.["formGroup"]?.["beforeInput"]) {
    o += " "
    o += (present(params?.["formGroup"]?.["beforeInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["beforeInput"]?.["html"]))) : out(params?.["formGroup"]?.["beforeInput"]?.["text"]))
    o += "\n"
  }
  o += " <select class=\"govuk-select"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  if (params?.["errorMessage"]) {
    o += " govuk-select--error"
  }
  o += "\" id=\""
  o += out(id)
  o += "\" name=\""
  o += out(params?.["name"])
  o += "\""
  if (params?.["disabled"]) {
    o += " disabled"
  }
  if (describedBy) {
    o += " aria-describedby=\""
    o += out(describedBy)
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  for (const item of each(params?.["items"])) {
    if (item) {
      effectiveValue = orElse(item?.["value"], item?.["text"])
      o += " <option"
      if ((item?.["value"] !== undefined)) {
        o += " value=\""
        o += out(item?.["value"])
        o += "\""
      }
      o += ((item?.["selected"] || (params?.["value"] ? of((same(effectiveValue, params?.["value"]) && !same(item?.["selected"], of(false)))) : of(false))) ? " selected" : '')
      o += (item?.["disabled"] ? " disabled" : '')
      o += govukAttributes(item?.["attributes"])
      o += ">"
      o += out(item?.["text"])
      o += "</option>\n"
    }
  }
  o += " </select>\n"
  if (params?.["formGroup"]?.["afterInput"]) {
    o += " "
    o += (present(params?.["formGroup"]?.["afterInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInput"]?.["html"]))) : out(params?.["formGroup"]?.["afterInput"]?.["text"]))
    o += "\n"
  }
  o += "</div>\n"
  return o
}
