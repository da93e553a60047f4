// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojFilterOptions } from '../moj-options.ts'
import { type Value, each, entries, of, out, present, safe } from '../runtime.ts'
import { renderGovukButton } from '../govuk/button.generated.ts'

export function mojFilter(options: MojFilterOptions): Html {
  return trusted(renderMojFilter(of(options)))
}

export function renderMojFilter(params: Value): string {
  let o = ''
  o += "\n<div class=\"moj-filter\" data-module=\"moj-filter\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">\n<div class=\"moj-filter__header\">\n<div class=\"moj-filter__header-title\">\n<h2 class=\"govuk-heading-m\">"
  o += (present(params?.["heading"]?.["html"]) ? out(safe(params?.["heading"]?.["html"])) : out(params?.["heading"]?.["text"]))
  o += "</h2>\n</div>\n<div class=\"moj-filter__header-action\">\n"
  o += "\n</div>\n</div>\n<div class=\"moj-filter__content\">\n"
  if (params?.["selectedFilters"]) {
    o += "\n<div class=\"moj-filter__selected\">\n<div class=\"moj-filter__selected-heading\">\n<div class=\"moj-filter__heading-title\">\n<h2 class=\"govuk-heading-m\">"
    o += (present(params?.["selectedFilters"]?.["heading"]?.["html"]) ? out(safe(params?.["selectedFilters"]?.["heading"]?.["html"])) : out(params?.["selectedFilters"]?.["heading"]?.["text"]))
    o += "</h2>\n</div>\n<div class=\"moj-filter__heading-action\">\n<p><a class=\"govuk-link govuk-link--no-visited-state\" href=\""
    o += out(params?.["selectedFilters"]?.["clearLink"]?.["href"])
    o += "\">"
    o += out(params?.["selectedFilters"]?.["clearLink"]?.["text"])
    o += "</a></p>\n</div>\n</div>\n"
    for (const category of each(params?.["selectedFilters"]?.["categories"])) {
      o += " <h3 class=\"govuk-heading-s govuk-!-margin-bottom-0\">"
      o += (present(category?.["heading"]?.["html"]) ? out(safe(category?.["heading"]?.["html"])) : out(category?.["heading"]?.["text"]))
      o += "</h3>\n<ul class=\"moj-filter-tags\">\n"
      for (const item of each(category?.["items"])) {
        o += " <li><a class=\"moj-filter__tag\" href=\""
        o += out(item?.["href"])
        o += "\"><span class=\"govuk-visually-hidden\">Remove this filter</span> "
        o += out(item?.["text"])
        o += "</a></li>\n"
      }
      o += " </ul>\n"
    }
    o += "\n</div>\n"
  }
  o += "\n<div class=\"moj-filter__options\">\n"
  o += renderGovukButton(of({ "text": (params?.["submit"]?.["text"] ? params?.["submit"]?.["text"] : of("Apply filters")), "attributes": params?.["submit"]?.["attributes"] }))
  o += "\n"
  o += out(safe(params?.["optionsHtml"]))
  o += "\n</div>\n</div>\n</div>\n"
  return o
}
