// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojBannerOptions } from '../moj-options.ts'
import { type Value, concat, entries, joinList, of, orElse, out, present, safe, same } from '../runtime.ts'

export function mojBanner(options: MojBannerOptions): Html {
  return trusted(renderMojBanner(of(options)))
}

export function renderMojBanner(params: Value): string {
  let o = ''
  let classNames: Value
  classNames = of([of("moj-banner")])
  if (same(params?.["type"], of("success"))) {
    classNames = concat(classNames, of("moj-banner--success"))
  } else if (same(params?.["type"], of("warning"))) {
    classNames = concat(classNames, of("moj-banner--warning"))
  } else if (same(params?.["type"], of("information"))) {
    classNames = concat(classNames, of("moj-banner--information"))
  }
  if (params?.["classes"]) {
    classNames = concat(classNames, params?.["classes"])
  }
  classNames = joinList(classNames, of(" "))
  o += "<div\nclass=\""
  o += out(classNames)
  o += "\""
  for (const [attribute, value] of entries(params?.["attributes"])) {
    o += " "
    o += out(attribute)
    o += "=\""
    o += out(value)
    o += "\"\n"
  }
  o += " role=\"region\"\naria-label=\""
  o += out(orElse(orElse(params?.["iconFallbackText"], params?.["type"]), of("banner")))
  o += "\"\n>\n"
  if (same(params?.["type"], of("success"))) {
    o += " <svg class=\"moj-banner__icon\" fill=\"currentColor\" role=\"presentation\" focusable=\"false\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 25 25\" height=\"25\" width=\"25\"><path d=\"M25,6.2L8.7,23.2L0,14.1l4-4.2l4.7,4.9L21,2L25,6.2z\"/></svg>\n"
  } else if (same(params?.["type"], of("warning"))) {
    o += " <svg class=\"moj-banner__icon\" fill=\"currentColor\" role=\"presentation\" focusable=\"false\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 25 25\" height=\"25\" width=\"25\"><path d=\"M13.6,15.4h-2.3v-4.5h2.3V15.4z M13.6,19.8h-2.3v-2.2h2.3V19.8z M0,23.2h25L12.5,2L0,23.2z\"/></svg>\n"
  } else if (same(params?.["type"], of("information"))) {
    o += " <svg class=\"moj-banner__icon\" fill=\"currentColor\" role=\"presentation\" focusable=\"false\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 25 25\" height=\"25\" width=\"25\"><path d=\"M13.7,18.5h-2.4v-2.4h2.4V18.5z M12.5,13.7c-0.7,0-1.2-0.5-1.2-1.2V7.7c0-0.7,0.5-1.2,1.2-1.2s1.2,0.5,1.2,1.2v4.8\nC13.7,13.2,13.2,13.7,12.5,13.7z M12.5,0.5c-6.6,0-12,5.4-12,12s5.4,12,12,12s12-5.4,12-12S19.1,0.5,12.5,0.5z\"/></svg>\n"
  }
  o += "\n<div class=\"moj-banner__message\">"
  o += (present(params?.["html"]) ? out(safe(params?.["html"])) : out(params?.["text"]))
  o += "</div>\n</div>\n"
  return o
}
