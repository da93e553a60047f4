// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojMultiFileUploadOptions } from '../moj-options.ts'
import { type Value, each, entries, minus, of, out, plus, present, safe, same } from '../runtime.ts'

export function mojMultiFileUpload(options: MojMultiFileUploadOptions): Html {
  return trusted(renderMojMultiFileUpload(of(options)))
}

export function renderMojMultiFileUpload(params: Value): string {
  let o = ''
  o += "<div class=\"moj-multi-file-upload"
  o += (params?.["classes"] ? out(plus(of(" "), params?.["classes"])) : '')
  o += "\" data-module=\"moj-multi-file-upload\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\""
  }
  o += ">\n<div class=\"moj-multi-file__uploaded-files "
  if (same(params?.["uploadedFiles"]?.["items"]?.["length"], of(0))) {
    o += "moj-hidden"
  }
  o += "\">\n<h2 class=\"govuk-heading-m\">"
  o += (present(params?.["uploadedFiles"]?.["heading"]?.["html"]) ? out(safe(params?.["uploadedFiles"]?.["heading"]?.["html"])) : out(params?.["uploadedFiles"]?.["heading"]?.["text"]))
  o += "</h2>\n<div class=\"govuk-summary-list moj-multi-file-upload__list\">\n"
  if ((params?.["uploadedFiles"]?.["items"] && (minus(params?.["uploadedFiles"]?.["items"]?.["length"], of(0)) > 0))) {
    for (const item of each(params?.["uploadedFiles"]?.["items"])) {
      o += " <div class=\"govuk-summary-list__row moj-multi-file-upload__row\">\n<div class=\"govuk-summary-list__value moj-multi-file-upload__message\">\n"
      o += (present(item?.["message"]?.["html"]) ? out(safe(item?.["message"]?.["html"])) : out(item?.["message"]?.["text"]))
      o += "\n</div>\n<div class=\"govuk-summary-list__actions moj-multi-file-upload__actions\">\n<button type=\"submit\" name=\"delete\" class=\"moj-multi-file-upload__delete govuk-button govuk-button--secondary govuk-!-margin-bottom-0\" value=\""
      o += out(item?.["fileName"])
      o += "\">\n"
      o += out(item?.["deleteButton"]?.["text"])
      o += " <span class=\"govuk-visually-hidden\">"
      o += out(item?.["originalFileName"])
      o += "</span>\n</button>\n</div>\n</div>\n"
    }
  }
  o += " </div>\n</div>\n<div class=\"moj-multi-file-upload__upload\">\n"
  o += out(safe(params?.["uploadHtml"]))
  o += "\n</div>\n</div>\n"
  return o
}
