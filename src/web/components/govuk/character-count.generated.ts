// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, entries, govukAttributes, joined, made, of, out, plus, present, replace, safe, same, trim } from '../runtime.ts'
import { type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { type GovukLabelOptions } from './label.generated.ts'
import { govukI18nAttributes } from './macros.generated.ts'
import { renderGovukTextarea } from './textarea.generated.ts'

export interface GovukCharacterCountOptions {
  /** The ID of the textarea. Defaults to the value of `name`. */
  readonly id?: string | undefined
  /** The name of the textarea, which is submitted with the form data. */
  readonly name: string
  /** Optional number of textarea rows (default is 5 rows). */
  readonly rows?: string | undefined
  /** Optional initial value of the textarea. */
  readonly value?: string | number | undefined
  /** The maximum number of characters (or words if `countType` is set to `"words"`). */
  readonly maxlength: string
  /** The maximum number of words. Replaced by the `maxlength` and `countType: "words"` options. */
  readonly maxwords?: string | undefined
  /** The percentage value of the limit at which point the count message is displayed. If this attribute is set, the count message will be hidden by default. */
  readonly threshold?: string | undefined
  /** The count type used to count the text – `"length"` or `"words"`. Defaults to `"length"`. */
  readonly countType?: string | undefined
  /** The label used by the character count component. */
  readonly label: GovukLabelOptions
  /** Can be used to add a hint to the character count component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the character count component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the character count component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before the textarea used by the character count component. */
    readonly beforeInput?: {
      /** Text to add before the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after the textarea used by the character count component. */
    readonly afterInput?: {
      /** Text to add after the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after the textarea. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Classes to add to the textarea. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the textarea. */
  readonly attributes?: Attributes | undefined
  /** Optional field to enable or disable the `spellcheck` attribute on the character count. */
  readonly spellcheck?: boolean | undefined
  /** Additional options for the count message used by the character count component. */
  readonly countMessage?: {
    /** Classes to add to the count message. */
    readonly classes?: string | undefined
  } | undefined
  /** Message made available to assistive technologies to describe that the component accepts only a limited amount of content. It is visible on the page if `countType` is not supported or JavaScript is unavailable. The component will replace the `%{count}` placeholder with the value of the `maxlength` parameter. */
  readonly textareaDescriptionText?: string | undefined
  /** Message displayed when the number of characters is under the configured maximum, `maxlength`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of remaining characters. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly charactersUnderLimitText?: Readonly<Record<string, string>> | undefined
  /** Message displayed when the number of characters reaches the configured maximum, `maxlength`. This message is displayed visually and through assistive technologies. */
  readonly charactersAtLimitText?: string | undefined
  /** Message displayed when the number of characters is over the configured maximum, `maxlength`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of characters above the maximum.[Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly charactersOverLimitText?: Readonly<Record<string, string>> | undefined
  /** Message displayed when the number of words is under the configured maximum, `maxlength` with `countType: "words"`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of remaining words. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly wordsUnderLimitText?: Readonly<Record<string, string>> | undefined
  /** Message displayed when the number of words reaches the configured maximum, `maxlength` with `countType: "words"`. This message is displayed visually and through assistive technologies. */
  readonly wordsAtLimitText?: string | undefined
  /** Message displayed when the number of words is over the configured maximum, `maxlength` with `countType: "words"`. This message is displayed visually and through assistive technologies. The component will replace the `%{count}` placeholder with the number of words above the maximum. [Our pluralisation rules apply to this macro option](https://frontend.design-system.service.gov.uk/localise-govuk-frontend/#understanding-pluralisation-rules). */
  readonly wordsOverLimitText?: Readonly<Record<string, string>> | undefined
}

export function govukCharacterCount(options: GovukCharacterCountOptions): Html {
  return trusted(renderGovukCharacterCount(of(options)))
}

export function renderGovukCharacterCount(params: Value): string {
  let o = ''
  let countType: Value
  let hasNoLimit: Value
  let textareaDescriptionLength: Value
  let textareaDescriptionText: Value
  let textareaDescriptionTextNoLimit: Value
  let id: Value
  let countMessageHtml: Value
  let attributesHtml: Value
  countType = (params?.["countType"] ? params?.["countType"] : (params?.["maxwords"] ? of("words") : of("")))
  hasNoLimit = of((!params?.["maxwords"] && !params?.["maxlength"]))
  textareaDescriptionLength = (params?.["maxwords"] || params?.["maxlength"])
  textareaDescriptionText = (params?.["textareaDescriptionText"] || plus(of("You can enter up to %{count} "), (same(countType, of("words")) ? of("words") : of("characters"))))
  textareaDescriptionTextNoLimit = (!hasNoLimit ? replace(textareaDescriptionText, of("%{count}"), textareaDescriptionLength) : of(""))
  id = (params?.["id"] ? params?.["id"] : params?.["name"])
  let o1 = ''
  o1 += renderGovukHint(of({ "text": textareaDescriptionTextNoLimit, "id": plus(id, of("-info")), "classes": plus(of("govuk-character-count__message"), (params?.["countMessage"]?.["classes"] ? plus(of(" "), params?.["countMessage"]?.["classes"]) : of(""))) })).trim()
  o1 += "\n"
  if (params?.["formGroup"]?.["afterInput"]) {
    o1 += (present(params?.["formGroup"]?.["afterInput"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["afterInput"]?.["html"]))) : out(params?.["formGroup"]?.["afterInput"]?.["text"]))
    o1 += "\n"
  }
  countMessageHtml = made(o1)
  let o2 = ''
  o2 += govukAttributes(of({ "data-module": of("govuk-character-count"), "data-maxlength": of({ "value": params?.["maxlength"], "optional": of(true) }), "data-maxwords": of({ "value": params?.["maxwords"], "optional": of(true) }), "data-threshold": of({ "value": params?.["threshold"], "optional": of(true) }), "data-count-type": of({ "value": (countType ? countType : of(false)), "optional": of(true) }) }))
  if ((hasNoLimit && params?.["textareaDescriptionText"])) {
    o2 += govukI18nAttributes(of({ "key": of("textarea-description"), "messages": of({ "other": params?.["textareaDescriptionText"] }) }))
  }
  o2 += govukI18nAttributes(of({ "key": of("characters-under-limit"), "messages": params?.["charactersUnderLimitText"] }))
  o2 += govukI18nAttributes(of({ "key": of("characters-at-limit"), "message": params?.["charactersAtLimitText"] }))
  o2 += govukI18nAttributes(of({ "key": of("characters-over-limit"), "messages": params?.["charactersOverLimitText"] }))
  o2 += govukI18nAttributes(of({ "key": of("words-under-limit"), "messages": params?.["wordsUnderLimitText"] }))
  o2 += govukI18nAttributes(of({ "key": of("words-at-limit"), "message": params?.["wordsAtLimitText"] }))
  o2 += govukI18nAttributes(of({ "key": of("words-over-limit"), "messages": params?.["wordsOverLimitText"] }))
  attributesHtml = made(o2)
  for (const [name, value] of entries(params?.["formGroup"]?.["attributes"])) {
    attributesHtml = joined(42, attributesHtml, of(" "), made(out(name)), of("=\""), made(out(value)), of("\""))
  }
  o += renderGovukTextarea(of({ "id": id, "name": params?.["name"], "describedBy": plus(id, of("-info")), "rows": params?.["rows"], "spellcheck": params?.["spellcheck"], "value": params?.["value"], "formGroup": of({ "classes": plus(of("govuk-character-count"), (params?.["formGroup"]?.["classes"] ? plus(of(" "), params?.["formGroup"]?.["classes"]) : of(""))), "attributes": attributesHtml, "beforeInput": params?.["formGroup"]?.["beforeInput"], "afterInput": of({ "html": countMessageHtml }) }), "classes": plus(of("govuk-js-character-count"), (params?.["classes"] ? plus(of(" "), params?.["classes"]) : of(""))), "label": of({ "html": params?.["label"]?.["html"], "text": params?.["label"]?.["text"], "classes": params?.["label"]?.["classes"], "isPageHeading": params?.["label"]?.["isPageHeading"], "attributes": params?.["label"]?.["attributes"], "for": id }), "hint": params?.["hint"], "errorMessage": params?.["errorMessage"], "attributes": params?.["attributes"] })).trim()
  o += "\n"
  return o
}
