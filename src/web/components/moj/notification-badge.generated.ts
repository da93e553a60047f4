// Generated from @ministryofjustice/frontend 11.1.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import type { MojNotificationBadgeOptions } from '../moj-options.ts'
import { type Value, govukAttributes, minus, of, out, plus, whole } from '../runtime.ts'

export function mojNotificationBadge(options: MojNotificationBadgeOptions): Html {
  return trusted(renderMojNotificationBadge(of(options)))
}

export function renderMojNotificationBadge(params: Value): string {
  let o = ''
  let count: Value
  let visuallyHiddenCount: Value
  let classNames: Value
  count = whole(params?.["text"])
  if ((minus(count, of(0)) > 0)) {
    visuallyHiddenCount = ((minus(count, of(99)) >= 0) ? of("99 or more") : count)
    count = ((minus(count, of(99)) >= 0) ? of("99+") : count)
    classNames = of("moj-notification-badge")
    if (params?.["classes"]) {
      classNames = plus(plus(classNames, of(" ")), params?.["classes"])
    }
    o += "<span class=\""
    o += out(classNames)
    o += "\""
    o += govukAttributes(params?.["attributes"])
    o += ">\n<span aria-hidden=\"true\">"
    o += out(count)
    o += "</span>\n<span class=\"govuk-visually-hidden\">("
    o += out(visuallyHiddenCount)
    o += (params?.["visuallyHiddenText"] ? out(plus(of(" "), params?.["visuallyHiddenText"])) : '')
    o += ")</span>\n</span>"
  }
  return o
}
