// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, entries, joined, made, of, orElse, out, plus, present, safe, trim } from '../runtime.ts'
import { renderGovukButton } from './button.generated.ts'
import { type GovukErrorMessageOptions } from './error-message.generated.ts'
import { type GovukHintOptions } from './hint.generated.ts'
import { renderGovukInput } from './input.generated.ts'
import { type GovukLabelOptions } from './label.generated.ts'
import { govukI18nAttributes } from './macros.generated.ts'

export interface GovukPasswordInputOptions {
  /** The ID of the input. Defaults to the value of `name`. */
  readonly id?: string | undefined
  /** The name of the input, which is submitted with the form data. */
  readonly name: string
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
  /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html). See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) for full list of attributes that can be used. Default is `"current-password"`. */
  readonly autocomplete?: string | undefined
  /** HTML attributes (for example data attributes) to add to the input. */
  readonly attributes?: Attributes | undefined
  /** Button text when the password is hidden. Defaults to `"Show"`. */
  readonly showPasswordText?: string | undefined
  /** Button text when the password is visible. Defaults to `"Hide"`. */
  readonly hidePasswordText?: string | undefined
  /** Button text exposed to assistive technologies, like screen readers, when the password is hidden. Defaults to `"Show password"`. */
  readonly showPasswordAriaLabelText?: string | undefined
  /** Button text exposed to assistive technologies, like screen readers, when the password is visible. Defaults to `"Hide password"`. */
  readonly hidePasswordAriaLabelText?: string | undefined
  /** Announcement made to screen reader users when their password has become visible in plain text. Defaults to `"Your password is visible"`. */
  readonly passwordShownAnnouncementText?: string | undefined
  /** Announcement made to screen reader users when their password has been obscured and is not visible. Defaults to `"Your password is hidden"`. */
  readonly passwordHiddenAnnouncementText?: string | undefined
  /** Optional object allowing customisation of the toggle button. */
  readonly button?: {
    /** Classes to add to the button. */
    readonly classes?: string | undefined
  } | undefined
}

export function govukPasswordInput(options: GovukPasswordInputOptions): Html {
  return trusted(renderGovukPasswordInput(of(options)))
}

export function renderGovukPasswordInput(params: Value): string {
  let o = ''
  let id: Value
  let attributesHtml: Value
  let buttonHtml: Value
  id = (params?.["id"] ? params?.["id"] : params?.["name"])
  let o1 = ''
  o1 += " data-module=\"govuk-password-input\""
  o1 += govukI18nAttributes(of({ "key": of("show-password"), "message": params?.["showPasswordText"] }))
  o1 += govukI18nAttributes(of({ "key": of("hide-password"), "message": params?.["hidePasswordText"] }))
  o1 += govukI18nAttributes(of({ "key": of("show-password-aria-label"), "message": params?.["showPasswordAriaLabelText"] }))
  o1 += govukI18nAttributes(of({ "key": of("hide-password-aria-label"), "message": params?.["hidePasswordAriaLabelText"] }))
  o1 += govukI18nAttributes(of({ "key": of("password-shown-announcement"), "message": params?.["passwordShownAnnouncementText"] }))
  o1 += govukI18nAttributes(of({ "key": of("password-hidden-announcement"), "message": params?.["passwordHiddenAnnouncementText"] }))
  attributesHtml = made(o1)
  for (const [name, value] of entries(params?.["formGroup"]?.["attributes"])) {
    attributesHtml = joined(42, attributesHtml, of(" "), made(out(name)), of("=\""), made(out(value)), of("\""))
  }
  let o2 = ''
  o2 += renderGovukButton(of({ "type": of("button"), "classes": plus(of("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"), (params?.["button"]?.["classes"] ? plus(of(" "), params?.["button"]?.["classes"]) : of(""))), "text": orElse(params?.["showPasswordText"], of("Show")), "attributes": of({ "aria-controls": id, "aria-label": orElse(params?.["showPasswordAriaLabelText"], of("Show password")), "hidden": of({ "value": of(true), "optional": of(true) }) }) })).trim()
  o2 += "\n"
  if (params?.["formGroup"]?.["afterInput"]) {
    o2 += (present(params?.["formGroup"]?.["afterInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInput"]?.["html"]))) : out(params?.["formGroup"]?.["afterInput"]?.["text"]))
    o2 += "\n"
  }
  buttonHtml = made(o2)
  o += renderGovukInput(of({ "formGroup": of({ "classes": plus(of("govuk-password-input"), (params?.["formGroup"]?.["classes"] ? plus(of(" "), params?.["formGroup"]?.["classes"]) : of(""))), "attributes": attributesHtml, "beforeInput": params?.["formGroup"]?.["beforeInput"], "afterInput": of({ "html": buttonHtml }) }), "inputWrapper": of({ "classes": of("govuk-password-input__wrapper") }), "label": params?.["label"], "hint": params?.["hint"], "classes": plus(of("govuk-password-input__input govuk-js-password-input-input"), (params?.["classes"] ? plus(of(" "), params?.["classes"]) : of(""))), "errorMessage": params?.["errorMessage"], "id": id, "name": params?.["name"], "type": of("password"), "spellcheck": of(false), "autocapitalize": of("none"), "autocomplete": (params?.["autocomplete"] ? params?.["autocomplete"] : of("current-password")), "value": params?.["value"], "disabled": params?.["disabled"], "describedBy": params?.["describedBy"], "attributes": params?.["attributes"] })).trim()
  o += "\n"
  return o
}
