// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, capitalize, each, govukAttributes, inside, made, of, orElse, out, plain, plus, present, safe, same, size, trim } from '../runtime.ts'
import { renderGovukErrorMessage, type GovukErrorMessageOptions } from './error-message.generated.ts'
import { renderGovukFieldset, type GovukFieldsetOptions } from './fieldset.generated.ts'
import { renderGovukHint, type GovukHintOptions } from './hint.generated.ts'
import { renderGovukInput } from './input.generated.ts'

export interface GovukDateInputOptions {
  /** This is used for the main component and to compose the ID attribute for each item. */
  readonly id: string
  /** Optional prefix. This is used to prefix each item `name`, separated by `-`. */
  readonly namePrefix?: string | undefined
  /** The inputs within the date input component. */
  readonly items?: readonly {
    /** Item-specific ID. If provided, it will be used instead of the generated ID. */
    readonly id?: string | undefined
    /** Item-specific name attribute. */
    readonly name: string
    /** Item-specific label text. If provided, this will be used instead of `name` for item label text. */
    readonly label?: string | undefined
    /** If provided, it will be used as the initial value of the input. */
    readonly value?: string | number | undefined
    /** If set to `true`, it will show a red error border on the item input. If provided, you must set the top-level `errorMessage` option to add an error message to the date input component. */
    readonly error?: boolean | undefined
    /** Attribute to meet [WCAG success criterion 1.3.5: Identify input purpose](https://www.w3.org/WAI/WCAG22/Understanding/identify-input-purpose.html), for instance `"bday-day"`. See the [Autofill section in the HTML standard](https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill) section in the HTML standard for full list of attributes that can be used. */
    readonly autocomplete?: string | undefined
    /** Attribute to [provide a regular expression pattern](https://html.spec.whatwg.org/multipage/input.html#the-pattern-attribute), used to match allowed character combinations for the input value. */
    readonly pattern?: string | undefined
    /** Classes to add to date input item. */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the date input tag. */
    readonly attributes?: Attributes | undefined
  }[] | undefined
  /** Can be used to add a hint to a date input component. */
  readonly hint?: GovukHintOptions | undefined
  /** Can be used to add an error message to the date input component. The error message component will not display if you use a falsy value for `errorMessage`, for example `false` or `null`. */
  readonly errorMessage?: GovukErrorMessageOptions | undefined
  /** Additional options for the form group containing the date input component. */
  readonly formGroup?: {
    /** Classes to add to the form group (for example to show error state for the whole group). */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the form group. */
    readonly attributes?: Attributes | undefined
    /** Content to add before the inputs used by the date input component. */
    readonly beforeInputs?: {
      /** Text to add before the inputs. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add before the inputs. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** Content to add after the inputs used by the date input component. */
    readonly afterInputs?: {
      /** Text to add after the inputs. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to add after the inputs. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
  } | undefined
  /** Can be used to add a fieldset to the date input component. */
  readonly fieldset?: GovukFieldsetOptions | undefined
  /** Options for the day input within the date input component. See items. */
  readonly day?: Readonly<Record<string, string>> | undefined
  /** Options for the month input within the date input component. See items. */
  readonly month?: Readonly<Record<string, string>> | undefined
  /** Options for the year input within the date input component. See items. */
  readonly year?: Readonly<Record<string, string>> | undefined
  /** Specify `value` attributes for the date parts without setting items. You can also use the `name` for the fields as keys, including any `namePrefix`. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
  /** Classes to add to the date-input container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the date-input container. */
  readonly attributes?: Attributes | undefined
}

export function govukDateInput(options: GovukDateInputOptions): Html {
  return trusted(renderGovukDateInput(of(options)))
}

export function renderGovukDateInput(params: Value): string {
  let o = ''
  let describedBy: Value
  let hasFieldset: Value
  let dateInputDay: Value
  let dateInputMonth: Value
  let dateInputYear: Value
  let dateInputItems: Value
  let anyItemHasError: Value
  let innerHtml: Value
  let hintId: Value
  let errorId: Value
  describedBy = (params?.["fieldset"]?.["describedBy"] ? params?.["fieldset"]?.["describedBy"] : of(""))
  hasFieldset = (params?.["fieldset"] ? of(true) : of(false))
  dateInputDay = orElse(params?.["day"], of({ "name": of("day"), "value": params?.["values"]?.["day"], "classes": of("govuk-input--width-2") }))
  dateInputMonth = orElse(params?.["month"], of({ "name": of("month"), "value": params?.["values"]?.["month"], "classes": of("govuk-input--width-2") }))
  dateInputYear = orElse(params?.["year"], of({ "name": of("year"), "value": params?.["values"]?.["year"], "classes": of("govuk-input--width-4") }))
  if (size(params?.["items"]) !== 0) {
    dateInputItems = params?.["items"]
  } else {
    dateInputItems = of([dateInputDay, dateInputMonth, dateInputYear])
  }
  function _dateInputItem(params: Value, item: Value, anyItemHasError: Value): string {
    let o = ''
    let itemName: Value
    let itemValue: Value
    let itemWidth: Value
    let itemClasses: Value
    let itemHasError: Value
    let namePrefix: Value
    itemName = item?.["name"]
    itemValue = item?.["value"]
    itemWidth = of(2)
    itemClasses = of("")
    itemHasError = ((item?.["error"] || (item?.["classes"] && inside(of("govuk-input--error"), item?.["classes"]))) ? of(true) : of(false))
    if (((item === dateInputDay) || (item?.["name"] && inside(item?.["name"], of([of("day"), dateInputDay?.["name"]]))))) {
      itemName = orElse(item?.["name"], of("day"))
      itemValue = orElse(item?.["value"], dateInputDay?.["value"])
    } else if (((item === dateInputMonth) || (item?.["name"] && inside(item?.["name"], of([of("month"), dateInputMonth?.["name"]]))))) {
      itemName = orElse(item?.["name"], of("month"))
      itemValue = orElse(item?.["value"], dateInputMonth?.["value"])
    } else if (((item === dateInputYear) || (item?.["name"] && inside(item?.["name"], of([of("year"), dateInputYear?.["name"]]))))) {
      itemName = orElse(item?.["name"], of("year"))
      itemValue = orElse(item?.["value"], dateInputYear?.["value"])
      itemWidth = of(4)
    }
    if (((!item?.["classes"] || !inside(of("govuk-input--error"), item?.["classes"])) && (itemHasError || ((!same(item?.["error"], of(false)) && params?.["errorMessage"]) && !anyItemHasError)))) {
      itemClasses = trim(plus(itemClasses, of(" govuk-input--error")))
    }
    if ((!item?.["classes"] || !inside(of("govuk-input--width-"), item?.["classes"]))) {
      itemClasses = trim(plus(plus(itemClasses, of(" govuk-input--width-")), itemWidth))
    }
    if (item?.["classes"]) {
      itemClasses = trim(plus(plus(itemClasses, of(" ")), item?.["classes"]))
    }
    namePrefix = (params?.["namePrefix"] ? plus(params?.["namePrefix"], of("-")) : of(""))
    o += "<div class=\"govuk-date-input__item\">\n"
    o += renderGovukInput(of({ "label": of({ "text": (item?.["label"] ? item?.["label"] : capitalize(itemName)), "classes": of("govuk-date-input__label") }), "id": (item?.["id"] ? item?.["id"] : plus(plus(params?.["id"], of("-")), itemName)), "classes": plus(of("govuk-date-input__input"), (itemClasses ? plus(of(" "), itemClasses) : of(""))), "name": plus(namePrefix, itemName), "value": orElse(itemValue, params?.["values"]?.[plain(plus(namePrefix, itemName))]), "type": of("text"), "inputmode": (item?.["inputmode"] ? item?.["inputmode"] : of("numeric")), "autocomplete": item?.["autocomplete"], "pattern": item?.["pattern"], "attributes": item?.["attributes"] })).trim()
    o += "\n</div>"
    return o
  }
  anyItemHasError = of(false)
  for (const item of each(dateInputItems)) {
    anyItemHasError = ((item?.["error"] || (item?.["classes"] && inside(of("govuk-input--error"), item?.["classes"]))) ? of(true) : anyItemHasError)
  }
  let o1 = ''
  if (params?.["hint"]) {
    hintId = plus(params?.["id"], of("-hint"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), hintId) : hintId)
    o1 += " "
    o1 += renderGovukHint(of({ "id": hintId, "classes": params?.["hint"]?.["classes"], "attributes": params?.["hint"]?.["attributes"], "html": params?.["hint"]?.["html"], "text": params?.["hint"]?.["text"] })).trim()
    o1 += "\n"
  }
  if (params?.["errorMessage"]) {
    errorId = plus(params?.["id"], of("-error"))
    describedBy = (describedBy ? plus(plus(describedBy, of(" ")), errorId) : errorId)
    o1 += " "
    o1 += renderGovukErrorMessage(of({ "id": errorId, "classes": params?.["errorMessage"]?.["classes"], "attributes": params?.["errorMessage"]?.["attributes"], "html": params?.["errorMessage"]?.["html"], "text": params?.["errorMessage"]?.["text"], "visuallyHiddenText": params?.["errorMessage"]?.["visuallyHiddenText"] })).trim()
    o1 += "\n"
  }
  o1 += " <div class=\"govuk-date-input"
  if (params?.["classes"]) {
    o1 += " "
    o1 += out(params?.["classes"])
  }
  o1 += "\""
  o1 += govukAttributes(params?.["attributes"])
  if (params?.["id"]) {
    o1 += " id=\""
    o1 += out(params?.["id"])
    o1 += "\""
  }
  o1 += ">\n"
  if (params?.["formGroup"]?.["beforeInputs"]) {
    o1 += " "
    o1 += (present(params?.["formGroup"]?.["beforeInputs"]?.["html"]) ? out(trim(safe(params?.["formGroup"]?.["beforeInputs"]?.["html"]))) : out(params?.["formGroup"]?.["beforeInputs"]?.["text"]))
    o1 += "\n"
  }
  for (const item of each(dateInputItems)) {
    if (item) {
      o1 += _dateInputItem(params, item, anyItemHasError).trim()
      o1 += "\n"
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
    o += renderGovukFieldset(of({ "describedBy": describedBy, "classes": params?.["fieldset"]?.["classes"], "role": of("group"), "attributes": params?.["fieldset"]?.["attributes"], "legend": params?.["fieldset"]?.["legend"], "html": trim(innerHtml) })).trim()
    o += "\n"
  } else {
    o += " "
    o += out(trim(safe(innerHtml)))
    o += "\n"
  }
  o += "</div>\n"
  return o
}
