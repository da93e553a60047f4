// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, plus, present, safe, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukLabel, type GovukLabelOptions } from './label.generated.ts'

export interface GovukTextareaOptions {
  /** The ID of the textarea. Defaults to the value of `name`. */
  readonly id?: string | undefined
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional field to enable or disable the `spellcheck` attribute on the textarea. */
  readonly spellcheck?: boolean | undefined
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: string | undefined
  /** Optional initial value of the textarea. */
  readonly value?: string | number | undefined
  /** If `true`, textarea will be disabled. */
  readonly disabled?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the textarea component. */
  readonly label: GovukLabelOptions
  /** Can be used to add a hint to the textarea component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the textarea component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the textarea component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before the textarea used by the textarea component. */
    readonly beforeInput?: {
      /** Text to add before the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after the textarea used by the textarea component. */
    readonly afterInput?: {
      /** Text to add after the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Classes to add to the textarea. */
  readonly classes?: string | undefined
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) section in the HTML standard for full list of attributes that can be used. */
  readonly autocomplete?: string | undefined
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes | undefined
}

export function govukTextarea(options: GovukTextareaOptions): Html {
  return trusted(renderGovukTextarea(of(options)))
}

export function renderGovukTextarea(params: Value): string {
  let o = ''
  let describedBy: Value
  let id: Value
  let hintId: Value
  let errorId: Value
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
  o += " <textarea class=\"govuk-textarea"
  if (params?.["errorMessage"]) {
    o += " govuk-textarea--error"
  }
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\" id=\""
  o += out(id)
  o += "\" name=\""
  o += out(params?.["name"])
  o += "\" rows=\""
  o += out((params?.["rows"] || of(5)))
  o += "\""
  if (((params?.["spellcheck"] === of(false)) || (params?.["spellcheck"] === of(true)))) {
    o += " spellcheck=\""
    o += out(params?.["spellcheck"])
    o += "\""
  }
  if (params?.["disabled"]) {
    o += " disabled"
  }
  if (describedBy) {
    o += " aria-describedby=\""
    o += out(describedBy)
    o += "\""
  }
  if (params?.["autocomplete"]) {
    o += " autocomplete=\""
    o += out(params?.["autocomplete"])
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += ">"
  o += out(params?.["value"])
  o += "</textarea>\n"
  if (params?.["formGroup"]?.["afterInput"]) {
    o += " "
    o += (present(params?.["formGroup"]?.["afterInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInput"]?.["html"]))) : out(params?.["formGroup"]?.["afterInput"]?.["text"]))
    o += "\n"
  }
  o += "</div>\n"
  return o
}
