// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, inside, made, minus, of, out, plus, present, safe, same, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukFieldset, type GovukFieldsetOptions } from './fieldset.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukLabel, type GovukLabelOptions } from './label.generated.ts'

export interface GovukCheckboxesOptions {
  /** One or more element IDs to add to the input `aria-describedby` attribute without a fieldset, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** Can be used to add a fieldset to the checkboxes component. */
  readonly fieldset?: GovukFieldsetOptions | undefined
  /** Can be used to add a hint to the checkboxes component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the checkboxes component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the checkboxes component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before all checkbox items within the checkboxes component. */
    readonly beforeInputs?: {
      /** Text to add before all checkbox items. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before all checkbox items. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after all checkbox items within the checkboxes component. */
    readonly afterInputs?: {
      /** Text to add after all checkbox items. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after all checkbox items. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Optional prefix. This is used to prefix the `id` attribute for each checkbox item input, hint and error message, separated by `-`. Defaults to the `name` option value. */
  readonly idPrefix?: string | undefined
  /** Name attribute for all checkbox items. */
  readonly name: string
  /** The checkbox items within the checkboxes component. */
  readonly items: readonly {
    /** If `html` is set, this is not required. Text to use within each checkbox item label. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML to use within each checkbox item label. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Specific ID attribute for the checkbox item. If omitted, then component global `idPrefix` option will be applied. */
    readonly id?: string | undefined
    /** Specific name for the checkbox item. If omitted, then component global `name` string will be applied. */
    readonly name?: string | undefined
    /** Value for the checkbox input. */
    readonly value?: string | number | undefined
    /** Subset of options for the label used by each checkbox item within the checkboxes component. */
    readonly label?: GovukLabelOptions | undefined
    /** Can be used to add a hint to each checkbox item within the checkboxes component. */
    readonly hint?: GovukHintOptions | undefined
    /** Divider text to separate checkbox items, for example the text `"or"`. */
    readonly divider?: string | undefined
    /** Whether the checkbox should be checked when the page loads. Takes precedence over the top-level `values` option. */
    readonly checked?: boolean | undefined
    /** Provide additional content to reveal when the checkbox is checked. */
    readonly conditional?: {
      /** The HTML to reveal when the checkbox is checked. */
      readonly html?: Html | undefined
    } | undefined
    /** If set to `"exclusive"`, implements a 'None of these' type behaviour via JavaScript when checkboxes are clicked. */
    readonly behaviour?: string | undefined
    /** If `true`, checkbox will be disabled. */
    readonly disabled?: boolean | undefined
    /** HTML attributes (for example data attributes) to add to the checkbox input tag. */
    readonly attributes?: Attributes | undefined
  }[]
  /** Array of values for checkboxes which should be checked when the page loads. Use this as an alternative to setting the `checked` option on each individual item. */
  readonly values?: readonly string[] | undefined
  /** Classes to add to the checkboxes container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the checkboxes container. */
  readonly attributes?: Attributes | undefined
}

export function govukCheckboxes(options: GovukCheckboxesOptions): Html {
  return trusted(renderGovukCheckboxes(of(options)))
}

export function renderGovukCheckboxes(params: Value): string {
  let o = ''
  let idPrefix: Value
  let describedBy: Value
  let hasFieldset: Value
  let innerHtml: Value
  let hintId: Value
  let errorId: Value
  idPrefix = (params?.["idPrefix"] ? params?.["idPrefix"] : params?.["name"])
  describedBy = (params?.["describedBy"] ? params?.["describedBy"] : of(""))
  if (params?.["fieldset"]?.["describedBy"]) {
    describedBy = params?.["fieldset"]?.["describedBy"]
  }
  hasFieldset = (params?.["fieldset"] ? of(true) : of(false))
  function _checkboxItem(params: Value, item: Value, index: Value): string {
    let o = ''
    let itemId: Value
    let itemName: Value
    let conditionalId: Value
    let isChecked: Value
    let hasHint: Value
    let itemHintId: Value
    let itemDescribedBy: Value
    itemId = (item?.["id"] ? item?.["id"] : plus(idPrefix, ((minus(index, of(1)) > 0) ? plus(of("-"), index) : of(""))))
    itemName = (item?.["name"] ? item?.["name"] : params?.["name"])
    conditionalId = plus(of("conditional-"), itemId)
    if (item?.["divider"]) {
      o += " <div class=\"govuk-checkboxes__divider\">"
      o += out(item?.["divider"])
      o += "</div>\n"
    } else {
      isChecked = (item?.["checked"] || (params?.["values"] ? of((inside(item?.["value"], params?.["values"]) && !same(item?.["checked"], of(false)))) : of(false)))
      hasHint = ((item?.["hint"]?.["text"] || present(item?.["hint"]?.["html"])) ? of(true) : of(""))
      itemHintId = (hasHint ? plus(itemId, of("-item-hint")) : of(""))
      itemDescribedBy = (!hasFieldset ? describedBy : of(""))
      itemDescribedBy = trim(plus(plus(itemDescribedBy, of(" ")), itemHintId))
      o += " <div class=\"govuk-checkboxes__item\">\n<input class=\"govuk-checkboxes__input\" id=\""
      o += out(itemId)
      o += "\" name=\""
      o += out(itemName)
      o += "\" type=\"checkbox\" value=\""
      o += out(item?.["value"])
      o += "\""
      o += (isChecked ? " checked" : '')
      o += (item?.["disabled"] ? " disabled" : '')
      if (present(item?.["conditional"]?.["html"])) {
        o += " data-aria-controls=\""
        o += out(conditionalId)
        o += "\""
      }
      if (item?.["behaviour"]) {
        o += " data-behaviour=\""
        o += out(item?.["behaviour"])
        o += "\""
      }
      if (itemDescribedBy) {
        o += " aria-describedby=\""
        o += out(itemDescribedBy)
        o += "\""
      }
      o += govukAttributes(item?.["attributes"])
      o += ">\n"
      o += renderGovukLabel(of({ "html": item?.["html"], "text": item?.["text"], "classes": plus(of("govuk-checkboxes__label"), (item?.["label"]?.["classes"] ? plus(of(" "), item?.["label"]?.["classes"]) : of(""))), "attributes": item?.["label"]?.["attributes"], "for": itemId })).trim()
      o += "\n"
      if (hasHint) {
        o += " "
        o += renderGovukHint(of({ "id": itemHintId, "classes": plus(of("govuk-checkboxes__hint"), (item?.["hint"]?.["classes"] ? plus(of(" "), item?.["hint"]?.["classes"]) : of(""))), "attributes": item?.["hint"]?.["attributes"], "html": item?.["hint"]?.["html"], "text": item?.["hint"]?.["text"] })).trim()
        o += "\n"
      }
      o += " </div>\n"
      if (present(item?.["conditional"]?.["html"])) {
        o += " <div class=\"govuk-checkboxes__conditional"
        if (!isChecked) {
          o += " govuk-checkboxes__conditional--hidden"
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
  o1 += " <div class=\"govuk-checkboxes"
  if (params?.["classes"]) {
    o1 += " "
    o1 += out(params?.["classes"])
  }
  o1 += "\""
  o1 += govukAttributes(params?.["attributes"])
  o1 += " data-module=\"govuk-checkboxes\">\n"
  if (params?.["formGroup"]?.["beforeInputs"]) {
    o1 += " "
    o1 += (present(params?.["formGroup"]?.["beforeInputs"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["beforeInputs"]?.["html"]))) : out(params?.["formGroup"]?.["beforeInputs"]?.["text"]))
    o1 += "\n"
  }
  let at1 = 0
  for (const item of each(params?.["items"])) {
    at1 += 1
    if (item) {
      o1 += _checkboxItem(params, item, of(at1))
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
