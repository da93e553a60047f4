// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, plus, present, safe, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukLabel, type GovukLabelOptions } from './label.generated.ts'
import { govukI18nAttributes } from './macros.generated.ts'

export interface GovukFileUploadOptions {
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
  /** The ID of the input. Defaults to the value of `name`. If `javascript` is provided, this ID will be on the button of the improved version, and the hidden input's ID will get the suffix "-input". */
  readonly id?: string | undefined
  /** If `true`, file input will be disabled. */
  readonly disabled?: boolean | undefined
  /** If `true`, a user may select multiple files at the same time. The exact mechanism to do this differs depending on operating system. */
  readonly multiple?: boolean | undefined
  /** One or more element IDs to add to the `aria-describedby` attribute, used to provide additional descriptive information for screenreader users. */
  readonly describedBy?: string | undefined
  /** The label used by the file upload component. */
  readonly label: GovukLabelOptions
  /** Can be used to add a hint to the file upload component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the file upload component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the file upload component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before the input used by the file upload component. */
    readonly beforeInput?: {
      /** Text to add before the input. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before the input. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after the input used by the file upload component. */
    readonly afterInput?: {
      /** Text to add after the input. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after the input. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Can be used to enable JavaScript enhancements for the component. */
  readonly javascript?: boolean | undefined
  /** The text of the button that opens the file picker. Default is `"Choose file"`. If `javascript` is not provided, this option will be ignored. */
  readonly chooseFilesButtonText?: string | undefined
  /** The text informing users they can drop files. Default is `"or drop file"`. If `javascript` is not provided, this option will be ignored. */
  readonly dropInstructionText?: string | undefined
  /** The text displayed when multiple files have been chosen by the user. The component will replace the `%{count}` placeholder with the number of files selected. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). If `javascript` is not provided, this option will be ignored. */
  readonly multipleFilesChosenText?: Readonly<Record<string, string>> | undefined
  /** The text displayed when no file has been chosen by the user. Default is `"No file chosen"`. If `javascript` is not provided, this option will be ignored. */
  readonly noFileChosenText?: string | undefined
  /** The text announced by assistive technology when user drags files and enters the drop zone. Default is `"Entered drop zone"`. If `javascript` is not provided, this option will be ignored. */
  readonly enteredDropZoneText?: string | undefined
  /** The text announced by assistive technology when user drags files and leaves the drop zone without dropping. Default is `"Left drop zone"`. If `javascript` is not provided, this option will be ignored. */
  readonly leftDropZoneText?: string | undefined
  /** Classes to add to the file upload `<input>` element. If `javascript` is provided, these are not copied to the visible button. To use classes for the visible button, use the `wrapperClasses` option. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the file upload  `<input>` element. If `javascript` is provided, these are not copied to the visible button. To add attributes to the container, use the `wrapperAttributes` option instead. */
  readonly attributes?: Attributes | undefined
  /** Classes to add to the improved file upload component's wrapper. If `javascript` is not provided, this option will be ignored. */
  readonly wrapperClasses?: string | undefined
  /** HTML attributes (for example data attributes) to add to the improved file upload component's wrapper. If `javascript` is not provided, this option will be ignored. */
  readonly wrapperAttributes?: Readonly<Record<string, string>> | undefined
}

export function govukFileUpload(options: GovukFileUploadOptions): Html {
  return trusted(renderGovukFileUpload(of(options)))
}

export function renderGovukFileUpload(params: Value): string {
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
  if (params?.["javascript"]) {
    o += " <div\nclass=\"govuk-file-upload-wrapper"
    if (params?.["wrapperClasses"]) {
      o += " "
      o += out(params?.["wrapperClasses"])
    }
    o += "\"\ndata-module=\"govuk-file-upload\""
    o += govukI18nAttributes(of({ "key": of("choose-files-button"), "message": params?.["chooseFilesButtonText"] }))
    o += govukI18nAttributes(of({ "key": of("no-file-chosen"), "message": params?.["noFileChosenText"] }))
    o += govukI18nAttributes(of({ "key": of("multiple-files-chosen"), "messages": params?.["multipleFilesChosenText"] }))
    o += govukI18nAttributes(of({ "key": of("drop-instruction"), "message": params?.["dropInstructionText"] }))
    o += govukI18nAttributes(of({ "key": of("entered-drop-zone"), "message": params?.["enteredDropZoneText"] }))
    o += govukI18nAttributes(of({ "key": of("left-drop-zone"), "message": params?.["leftDropZoneText"] }))
    o += govukAttributes(params?.["wrapperAttributes"])
    o += "\n>\n"
  }
  o += " <input class=\"govuk-file-upload"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  if (params?.["errorMessage"]) {
    o += " govuk-file-upload--error"
  }
  o += "\" id=\""
  o += out(id)
  o += "\" name=\""
  o += out(params?.["name"])
  o += "\" type=\"file\""
  if (params?.["disabled"]) {
    o += " disabled"
  }
  if (params?.["multiple"]) {
    o += " multiple"
  }
  if (describedBy) {
    o += " aria-describedby=\""
    o += out(describedBy)
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  if (params?.["javascript"]) {
    o += " </div>\n"
  }
  if (params?.["formGroup"]?.["afterInput"]) {
    o += " "
    o += (present(params?.["formGroup"]?.["afterInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInput"]?.["html"]))) : out(params?.["formGroup"]?.["afterInput"]?.["text"]))
    o += "\n"
  }
  o += "</div>\n"
  return o
}
