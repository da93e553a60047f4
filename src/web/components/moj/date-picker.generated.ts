// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojDatePickerOptions } from '../moj-options.ts'
import { type Value, govukAttributes, of, plus } from '../runtime.ts'
import { renderGovukInput } from '../govuk/input.generated.ts'

export function mojDatePicker(options: MojDatePickerOptions): Html {
  return trusted(renderMojDatePicker(of(options)))
}

export function renderMojDatePicker(params: Value): string {
  let o = ''
  let classNames: Value
  let attributes: Value
  o += "\n"
  classNames = of("moj-js-datepicker-input ")
  if (params?.["classes"]) {
    classNames = plus(plus(classNames, of(" ")), params?.["classes"])
  }
  o += "\n"
  o += "\n"
  attributes = of({ "data-module": of("moj-date-picker"), "data-min-date": of({ "value": params?.["minDate"], "optional": of(true) }), "data-max-date": of({ "value": params?.["maxDate"], "optional": of(true) }), "data-excluded-dates": of({ "value": params?.["excludedDates"], "optional": of(true) }), "data-excluded-days": of({ "value": params?.["excludedDays"], "optional": of(true) }), "data-leading-zeros": of({ "value": ((params?.["leadingZeros"] !== undefined) ? plus(of(""), params?.["leadingZeros"]) : undefined), "optional": of(true) }), "data-week-start-day": of({ "value": params?.["weekStartDay"], "optional": of(true) }) })
  o += "\n<div class=\"moj-datepicker\" "
  o += govukAttributes(attributes)
  o += ">\n"
  o += renderGovukInput(of({ "classes": classNames, "id": params?.["id"], "name": params?.["name"], "value": params?.["value"], "autocomplete": of("off"), "formGroup": params?.["formGroup"], "label": params?.["label"], "hint": params?.["hint"], "errorMessage": params?.["errorMessage"], "attributes": params?.["attributes"] }))
  o += "\n</div>\n"
  return o
}
