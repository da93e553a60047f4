// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, made, minus, of, out, plus, present, safe, same, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukFieldset, type GovukFieldsetOptions } from './fieldset.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukLabel, type GovukLabelOptions } from './label.generated.ts'

export interface GovukRadiosOptions {
  /** The fieldset used by the radios component. */
  readonly fieldset?: GovukFieldsetOptions | undefined
  /** Can be used to add a hint to the radios component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the radios component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the radios component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before all radio items within the radios component. */
    readonly beforeInputs?: {
      /** Text to add before all radio items. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before all radio items. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after all radio items within the radios component. */
    readonly afterInputs?: {
      /** Text to add after all radio items. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after all radio items. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Optional prefix. This is used to prefix the `id` attribute for each radio input, hint and error message, separated by `-`. Defaults to the `name` option value. */
  readonly idPrefix?: string | undefined
  /** Name attribute for the radio items. */
  readonly name: string
  /** The radio items within the radios component. */
  readonly items: readonly {
    /** If `html` is set, this is not required. Text to use within each radio item label. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML to use within each radio item label. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Specific ID attribute for the radio item. If omitted, then `idPrefix` string will be applied. */
    readonly id?: string | undefined
    /** Value for the radio input. */
    readonly value?: string | number | undefined
    /** Subset of options for the label used by each radio item within the radios component. */
    readonly label?: GovukLabelOptions | undefined
    /** Can be used to add a hint to each radio item within the radios component. */
    readonly hint?: GovukHintOptions | undefined
    /** Divider text to separate radio items, for example the text `"or"`. */
    readonly divider?: string | undefined
    /** Whether the radio should be checked when the page loads. Takes precedence over the top-level `value` option. */
    readonly checked?: boolean | undefined
    /** Provide additional content to reveal when the radio is checked. */
    readonly conditional?: {
      /** The HTML to reveal when the radio is checked. */
      readonly html?: Html | undefined
    } | undefined
    /** If `true`, radio will be disabled. */
    readonly disabled?: boolean | undefined
    /** HTML attributes (for example data attributes) to add to the radio input tag. */
    readonly attributes?: Attributes | undefined
  }[]
  /** The value for the radio which should be checked when the page loads. Use this as an alternative to setting the `checked` option on each individual item. */
  readonly value?: string | number | undefined
  /** Classes to add to the radio container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the radio container. */
  readonly attributes?: Attributes | undefined
}

export function govukRadios(options: GovukRadiosOptions): Html {
  return trusted(renderGovukRadios(of(options)))
}

export function renderGovukRadios(params: Value): string {
  let o = ''
  let idPrefix: Value
  let describedBy: Value
  let hasFieldset: Value
  let innerHtml: Value
  let hintId: Value
  let errorId: Value
  idPrefix = (params?.["idPrefix"] ? params?.["idPrefix"] : params?.["name"])
  describedBy = (params?.["fieldset"]?.["describedBy"] ? params?.["fieldset"]?.["describedBy"] : of(""))
  hasFieldset = (params?.["fieldset"] ? of(true) : of(false))
  function _radioItem(params: Value, item: Value, index: Value): string {
    let o = ''
    let itemId: Value
    let conditionalId: Value
    let isChecked: Value
    let hasHint: Value
    let itemHintId: Value
    itemId = (item?.["id"] ? item?.["id"] : plus(idPrefix, ((minus(index, of(1)) > 0) ? plus(of("-"), index) : of(""))))
    conditionalId = plus(of("conditional-"), itemId)
    if (item?.["divider"]) {
      o += " <div class=\"govuk-radios__divider\">"
      o += out(item?.["divider"])
      o += "</div>\n"
    } else {
      isChecked = (item?.["checked"] || (params?.["value"] ? of((same(item?.["value"], params?.["value"]) && !same(item?.["checked"], of(false)))) : of(false)))
      hasHint = ((item?.["hint"]?.["text"] || present(item?.["hint"]?.["html"])) ? of(true) : of(""))
      itemHintId = plus(itemId, of("-item-hint"))
      o += " <div class=\"govuk-radios__item\">\n<input class=\"govuk-radios__input\" id=\""
      o += out(itemId)
      o += "\" name=\""
      o += out(params?.["name"])
      o += "\" type=\"radio\" value=\""
      o += out(item?.["value"])
      o += "\""
      o += (isChecked ? " checked" : '')
      o += (item?.["disabled"] ? " disabled" : '')
      if (present(item?.["conditional"]?.["html"])) {
        o += " data-aria-controls=\""
        o += out(conditionalId)
        o += "\""
      }
      if (hasHint) {
        o += " aria-describedby=\""
        o += out(itemHintId)
        o += "\""
      }
      o += govukAttributes(item?.["attributes"])
      o += ">\n"
      o += renderGovukLabel(of({ "html": item?.["html"], "text": item?.["text"], "classes": plus(of("govuk-radios__label"), (item?.["label"]?.["classes"] ? plus(of(" "), item?.["label"]?.["classes"]) : of(""))), "attributes": item?.["label"]?.["attributes"], "for": itemId })).trim()
      o += "\n"
      if (hasHint) {
        o += " "
        o += renderGovukHint(of({ "id": itemHintId, "classes": plus(of("govuk-radios__hint"), (item?.["hint"]?.["classes"] ? plus(of(" "), item?.["hint"]?.["classes"]) : of(""))), "attributes": item?.["hint"]?.["attributes"], "html": item?.["hint"]?.["html"], "text": item?.["hint"]?.["text"] })).trim()
        o += "\n"
      }
      o += " </div>\n"
      if (present(item?.["conditional"]?.["html"])) {
        o += " <div class=\"govuk-radios__conditional"
        if (!isChecked) {
          o += " govuk-radios__conditional--hidden"
        }
        o += "\" id=\""
        o += out(conditionalId)
        o += "\">\n"
        o += out(trim(safe(item?.["conditional"]?.["html"])))
        o += "\n</div>\n"
      }
    }
    return o
  }
  let o1 = ''
  if (params?.["hint"]) {
    hintId = plus(idPrefix, of("-hint"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), hintId) : hintId)
    o1 += " "
    o1 += renderGovukHint(of({ "id": hintId, "classes": params?.["hint"]?.["classes"], "attributes": params?.["hint"]?.["attributes"], "html": params?.["hint"]?.["html"], "text": params?.["hint"]?.["text"] })).trim()
    o1 += "\n"
  }
  if (params?.["errorMessage"]) {
    errorId = plus(idPrefix, of("-error"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), errorId) : errorId)
    o1 += " "
    o1 += renderGovukErrorMessage(of({ "id": errorId, "classes": params?.["errorMessage"]?.["classes"], "attributes": params?.["errorMessage"]?.["attributes"], "html": params?.["errorMessage"]?.["html"], "text": params?.["errorMessage"]?.["text"], "visuallyHiddenText": params?.["errorMessage"]?.["visuallyHiddenText"] })).trim()
    o1 += "\n"
  }
  o1 += " <div class=\"govuk-radios"
  if (params?.["classes"]) {
    o1 += " "
    o1 += out(params?.["classes"])
  }
  o1 += "\""
  o1 += govukAttributes(params?.["attributes"])
  o1 += " data-module=\"govuk-radios\">\n"
  if (params?.["formGroup"]?.["beforeInputs"]) {
    o1 += " "
    o1 += (present(params?.["formGroup"]?.["beforeInputs"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["beforeInputs"]?.["html"]))) : out(params?.["formGroup"]?.["beforeInputs"]?.["text"]))
    o1 += "\n"
  }
  let at1 = 0
  for (const item of each(params?.["items"])) {
    at1 += 1
    if (item) {
      o1 += _radioItem(params, item, of(at1))
    }
  }
  if (params?.["formGroup"]?.["afterInputs"]) {
    o1 += " "
    o1 += (present(params?.["formGroup"]?.["afterInputs"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInputs"]?.["html"]))) : out(params?.["formGroup"]?.["afterInputs"]?.["text"]))
    o1 += "\n"
  }
  o1 += " </div>\n"
  innerHtml = made(o1)
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
  if (hasFieldset) {
    o += " "
    o += renderGovukFieldset(of({ "describedBy": describedBy, "classes": params?.["fieldset"]?.["classes"], "attributes": params?.["fieldset"]?.["attributes"], "legend": params?.["fieldset"]?.["legend"], "html": trim(innerHtml) })).trim()
    o += "\n"
  } else {
    o += " "
    o += out(trim(safe(innerHtml)))
    o += "\n"
  }
  o += "</div>\n"
  return o
}
