// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, inside, of, out, plain, plus, present, safe, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukLabel, type GovukLabelOptions } from './label.generated.ts'

export interface GovukInputOptions {
  /** The ID of the input. Defaults to the value of `name`. */
  readonly id?: string | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** Type of input control to render, for example, a password input control. Defaults to `"text"`. */
  readonly type?: string | undefined
  /** Optional value for [the inputmode attribute](https://developer.mozilla.org/en-US/docs/Web/HTML/Global_attributes/inputmode). */
  readonly inputmode?: string | undefined
  /** Optional initial value of the input. */
  readonly value?: string | number | undefined
  /** If `true`, input will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the text input component. */
  readonly label: GovukLabelOptions
  /** Can be used to add a hint to a text input component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the text input component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Can be used to add a prefix to the text input component. */
  readonly prefix?: {
    /** Required. If `html` is set, this is not required. Text to use within the prefix. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** Required. If `text` is set, this is not required. HTML to use within the prefix. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Classes to add to the prefix. */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the prefix element. */
    readonly attributes?: Attributes | undefined
  } | undefined
  /** Can be used to add a suffix to the text input component. */
  readonly suffix?: {
    /** If `html` is set, this is not required. Text to use within the suffix. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML to use within the suffix. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Classes to add to the suffix element. */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the suffix element. */
    readonly attributes?: Attributes | undefined
  } | undefined
  /** Additional options for the form group containing the text input component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before the input used by the text input component. */
    readonly beforeInput?: {
      /** Text to add before the input. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before the input. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after the input used by the text input component. */
    readonly afterInput?: {
      /** Text to add after the input. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after the input. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Classes to add to the input. */
  readonly classes?: string | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) section in the HTML standard for full list of attributes that can be used. */
  readonly autocomplete?: string | undefined
  /** Attribute to [provide a regular expression pattern](https://html.spec.whatwg.org/multipage/input.html#the-pattern-attribute), used to match allowed character combinations for the input value. */
  readonly pattern?: string | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the input. */
  readonly spellcheck?: boolean | undefined
  /** Optional field to enable or disable autocapitalisation of user input. [See the Autocapitalization section in the HTML spec](https://html.spec.whatwg.org/multipage/interaction.html#autocapitalization) for a full list of values that can be used. */
  readonly autocapitalize?: string | undefined
  /** If any of `prefix`, `suffix`, `formGroup.beforeInput` or `formGroup.afterInput` have a value, a wrapping element is added around the input and inserted content. This object allows you to customise that wrapping element. */
  readonly inputWrapper?: {
    /** Classes to add to the wrapping element. */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the wrapping element. */
    readonly attributes?: Attributes | undefined
  } | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | undefined
}

export function govukInput(options: GovukInputOptions): Html {
  return trusted(renderGovukInput(of(options)))
}

export function renderGovukInput(params: Value): string {
  let o = ''
  let classNames: Value
  let describedBy: Value
  let id: Value
  let hasPrefix: Value
  let hasSuffix: Value
  let hasBeforeInput: Value
  let hasAfterInput: Value
  let hintId: Value
  let errorId: Value
  classNames = of("govuk-input")
  if (params?.["classes"]) {
    classNames = plus(plus(classNames, of(" ")), params?.["classes"])
  }
  if (params?.["errorMessage"]) {
    classNames = plus(classNames, of(" govuk-input--error"))
  }
  describedBy = (params?.["describedBy"] ? params?.["describedBy"] : undefined)
  id = (params?.["id"] ? params?.["id"] : params?.["name"])
  hasPrefix = ((params?.["prefix"] && (params?.["prefix"]?.["text"] || present(params?.["prefix"]?.["html"]))) ? of(true) : of(false))
  hasSuffix = ((params?.["suffix"] && (params?.["suffix"]?.["text"] || present(params?.["suffix"]?.["html"]))) ? of(true) : of(false))
  hasBeforeInput = ((params?.["formGroup"]?.["beforeInput"] && (params?.["formGroup"]?.["beforeInput"]?.["text"] || present(params?.["formGroup"]?.["beforeInput"]?.["html"]))) ? of(true) : of(false))
  hasAfterInput = ((params?.["formGroup"]?.["afterInput"] && (params?.["formGroup"]?.["afterInput"]?.["text"] || present(params?.["formGroup"]?.["afterInput"]?.["html"]))) ? of(true) : of(false))
  function _inputElement(params: Value): string {
    let o = ''
    o += "<input"
    o += govukAttributes(of({ "class": classNames, "id": id, "name": params?.["name"], "type": (params?.["type"] || of("text")), "spellcheck": of({ "value": (inside(params?.["spellcheck"], of([of(true), of(false)])) ? of(plain(params?.["spellcheck"])) : of(false)), "optional": of(true) }), "value": of({ "value": params?.["value"], "optional": of(true) }), "disabled": of({ "value": params?.["disabled"], "optional": of(true) }), "aria-describedby": of({ "value": describedBy, "optional": of(true) }), "autocomplete": of({ "value": params?.["autocomplete"], "optional": of(true) }), "autocapitalize": of({ "value": params?.["autocapitalize"], "optional": of(true) }), "pattern": of({ "value": params?.["pattern"], "optional": of(true) }), "inputmode": of({ "value": params?.["inputmode"], "optional": of(true) }) }))
    o += govukAttributes(params?.["attributes"])
    o += ">"
    return o
  }
  function _affixItem(affix: Value, type: Value): string {
    let o = ''
    o += " <div class=\"govuk-input__"
    o += out(type)
    if (affix?.["classes"]) {
      o += " "
      o += out(affix?.["classes"])
    }
    o += "\" aria-hidden=\"true\""
    o += govukAttributes(affix?.["attributes"])
    o += ">"
    o += (present(affix?.["html"]) ? out(trim(safe(affix?.["html"]))) : out(affix?.["text"]))
    o += "</div>"
    return o
  }
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
  if ((((hasPrefix || hasSuffix) || hasBeforeInput) || hasAfterInput)) {
    o += " <div class=\"govuk-input__wrapper"
    if (params?.["inputWrapper"]?.["classes"]) {
      o += " "
      o += out(params?.["inputWrapper"]?.["classes"])
    }
    o += "\""
    o += govukAttributes(params?.["inputWrapper"]?.["attributes"])
    o += ">\n"
    if (hasBeforeInput) {
      o += (present(params?.["formGroup"]?.["beforeInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["beforeInput"]?.["html"]))) : out(params?.["formGroup"]?.["beforeInput"]?.["text"]))
      o += "\n"
    }
    if (hasPrefix) {
      o += _affixItem(params?.["prefix"], of("prefix"))
      o += "\n"
    }
    o += " "
    o += _inputElement(params)
    o += "\n"
    if (hasSuffix) {
      o += _affixItem(params?.["suffix"], of("suffix"))
      o += "\n"
    }
    if (hasAfterInput) {
      o += (present(params?.["formGroup"]?.["afterInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInput"]?.["html"]))) : out(params?.["formGroup"]?.["afterInput"]?.["text"]))
      o += "\n"
    }
    o += " </div>\n"
  } else {
    o += " "
    o += _inputElement(params)
    o += "\n"
  }
  o += "</div>\n"
  return o
}
