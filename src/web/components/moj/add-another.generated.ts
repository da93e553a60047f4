// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojAddAnotherOptions } from '../moj-options.ts'
import { type Value, concat, each, govukAttributes, joinList, lower, made, minus, of, out, plus, present, replace, safe, same, size } from '../runtime.ts'
import { renderGovukButton } from '../govuk/button.generated.ts'
import { renderGovukErrorMessage } from '../govuk/error-message.generated.ts'
import { renderGovukFieldset } from '../govuk/fieldset.generated.ts'
import { govukI18nAttributes } from '../govuk/macros.generated.ts'

export function mojAddAnother(options: MojAddAnotherOptions): Html {
  return trusted(renderMojAddAnother(of(options)))
}

export function renderMojAddAnother(params: Value): string {
  let o = ''
  let itemLabel: Value
  let defaultAddAnotherButtonText: Value
  let addAnotherButtonText: Value
  let attributesHtml: Value
  function _mojAddAnotherItem(params: Value, item: Value, index: Value): string {
    let o = ''
    let describedBy: Value
    let itemLabel: Value
    let defaultRemoveButtonText: Value
    let removeButtonText: Value
    let itemsCount: Value
    let showRemoveButton: Value
    let itemLegendTemplate: Value
    let itemLegendText: Value
    let classes: Value
    let legendClasses: Value
    let errorId: Value
    let removeButtonHtml: Value
    let fieldsetHtml: Value
    let legendParams: Value
    describedBy = (item?.["fieldset"]?.["describedBy"] ? item?.["fieldset"]?.["describedBy"] : of(""))
    o += "\n"
    itemLabel = (params?.["itemLabel"] || of("Item"))
    defaultRemoveButtonText = of("Remove %{itemLabel} %{number}")
    removeButtonText = replace(replace((params?.["removeButtonText"] || defaultRemoveButtonText), of("%{itemLabel}"), lower(itemLabel)), of("%{number}"), index)
    o += "\n"
    itemsCount = of(size(params?.["items"]))
    showRemoveButton = of((minus(itemsCount, of(1)) > 0))
    itemLegendTemplate = (params?.["itemLegendText"] ? ((same(itemsCount, of(1)) ? params?.["itemLegendText"]?.["one"] : params?.["itemLegendText"]?.["other"]) || of("%{itemLabel} %{number}")) : of("%{itemLabel} %{number}"))
    itemLegendText = replace(replace(replace(itemLegendTemplate, of("%{itemLabel}"), itemLabel), of("%{number}"), index), of("%{count}"), itemsCount)
    o += "\n"
    classes = of([of("moj-add-another__item")])
    legendClasses = of([of("moj-add-another__item-title govuk-fieldset__legend--m")])
    if (same(params?.["layout"], of("inline"))) {
      classes = concat(classes, of("moj-add-another__item--inline"))
    }
    if (item?.["classes"]) {
      classes = concat(classes, item?.["classes"])
    }
    if (item?.["fieldset"]?.["legend"]?.["classes"]) {
      legendClasses = concat(legendClasses, item?.["fieldset"]?.["legend"]?.["classes"])
    }
    if (item?.["errorMessage"]) {
      errorId = plus(plus(params?.["id"], index), of("-error"))
      describedBy = (describedBy ? plus(plus(describedBy, of(" ")), errorId) : errorId)
      classes = concat(classes, of("moj-add-another__item--error"))
    }
    o += "\n"
    classes = joinList(classes, of(" "))
    legendClasses = joinList(legendClasses, of(" "))
    o += "\n"
    let o1 = ''
    o1 += " <div class=\"moj-add-another__remove-button-container\">\n"
    if (showRemoveButton) {
      o1 += " "
      o1 += renderGovukButton(of({ "text": removeButtonText, "classes": of("govuk-button--secondary moj-add-another__remove-button"), "name": ((item?.["removeButton"] && item?.["removeButton"]?.["name"]) ? item?.["removeButton"]?.["name"] : of("remove")), "value": ((item?.["removeButton"] && item?.["removeButton"]?.["value"]) ? item?.["removeButton"]?.["value"] : of(minus(index, of(1)))) }))
      o1 += "\n"
    }
    o1 += " </div>\n"
    removeButtonHtml = made(o1)
    if (same(params?.["layout"], of("inline"))) {
      let o2 = ''
      o2 += " <div class=\"moj-add-another__item-container\">\n<div class=\"moj-add-another__item-row\">\n"
      if (item?.["errorMessage"]) {
        o2 += " "
        o2 += renderGovukErrorMessage(of({ "id": errorId, "classes": item?.["errorMessage"]?.["classes"], "attributes": item?.["errorMessage"]?.["attributes"], "html": item?.["errorMessage"]?.["html"], "text": item?.["errorMessage"]?.["text"], "visuallyHiddenText": item?.["errorMessage"]?.["visuallyHiddenText"] })).trim()
        o2 += "\n"
      }
      o2 += " "
      o2 += out(safe(item?.["fieldset"]?.["html"]))
      o2 += "\n</div>\n"
      o2 += out(safe(removeButtonHtml))
      o2 += "\n</div>\n"
      fieldsetHtml = made(o2)
    } else {
      let o3 = ''
      o3 += " <div class=\"moj-add-another__item-container\">\n"
      o3 += (out(safe(item?.["fieldset"]?.["html"])) + out(safe(removeButtonHtml)))
      o3 += "\n</div>\n"
      fieldsetHtml = made(o3)
    }
    o += "\n"
    legendParams = of({ "text": itemLegendText, "html": item?.["fieldset"]?.["legend"]?.["html"], "classes": legendClasses, "isPageHeading": of(false) })
    o += "\n<div class=\""
    o += out(classes)
    o += "\" "
    o += govukAttributes(item?.["attributes"])
    o += ">"
    o += renderGovukFieldset(of({ "attributes": item?.["fieldset"]?.["attributes"], "classes": plus(of("moj-add-another__fieldset "), (item?.["fieldset"]?.["classes"] ? item?.["fieldset"]?.["classes"] : of(""))), "describedBy": describedBy, "html": fieldsetHtml, "legend": legendParams, "role": item?.["fieldset"]?.["role"] }))
    o += "</div>\n"
    return o
  }
  o += "\n"
  itemLabel = (params?.["itemLabel"] || of("Item"))
  defaultAddAnotherButtonText = of("Add another %{itemLabel}")
  addAnotherButtonText = (params?.["addAnotherButtonText"] || defaultAddAnotherButtonText)
  o += "\n"
  let o4 = ''
  o4 += govukAttributes(of({ "data-module": of("moj-add-another"), "data-item-label": itemLabel, "data-layout": of({ "value": params?.["layout"], "optional": of(true) }) }))
  o4 += "\n"
  o4 += govukI18nAttributes(of({ "key": of("remove-button-text"), "message": params?.["removeButtonText"] }))
  o4 += "\n"
  o4 += govukI18nAttributes(of({ "key": of("remove-button-suffix-text"), "message": params?.["removeButtonSuffixText"] }))
  o4 += "\n"
  o4 += govukI18nAttributes(of({ "key": of("item-legend-text"), "messages": params?.["itemLegendText"] }))
  o4 += "\n"
  o4 += govukI18nAttributes(of({ "key": of("field-label-suffix-text"), "message": params?.["fieldLabelSuffixText"] }))
  o4 += "\n"
  o4 += govukI18nAttributes(of({ "key": of("new-item-suffix-text"), "message": params?.["newItemSuffixText"] }))
  o4 += "\n"
  o4 += govukAttributes(params?.["attributes"])
  o4 += "\n"
  attributesHtml = made(o4)
  o += "\n<div "
  o += (params?.["id"] ? ("id=\"" + out(safe(params?.["id"])) + "\"") : '')
  o += " class=\"moj-add-another"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\""
  o += out(safe(attributesHtml))
  o += ">\n<div class=\"moj-add-another__items\">\n"
  let at1 = 0
  for (const item of each(params?.["items"])) {
    at1 += 1
    if (present(item?.["fieldset"]?.["html"])) {
      o += " "
      o += _mojAddAnotherItem(params, item, of(at1))
      o += "\n"
    }
  }
  o += " </div>\n<div class=\"moj-add-another__add-button-container\">\n"
  o += renderGovukButton(of({ "id": (params?.["id"] ? plus(params?.["id"], of("-add-another-button")) : of("")), "name": (params?.["id"] ? plus(params?.["id"], of("-add-another")) : of("")), "value": (params?.["id"] ? lower(replace(replace(addAnotherButtonText, of("%{itemLabel}"), itemLabel), of(" "), of("-"))) : of("")), "text": replace(addAnotherButtonText, of("%{itemLabel}"), lower(itemLabel)), "classes": of("govuk-button--secondary moj-add-another__add-button") }))
  o += "\n</div>\n</div>\n"
  return o
}
