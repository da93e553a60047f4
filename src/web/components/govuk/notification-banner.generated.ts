// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, of, out, plus, present, safe, same, trim } from '../runtime.ts'

export interface GovukNotificationBannerOptions {
  /** The text that displays in the notification banner. You can use any string with this option. If you set `html`, this option is not required and is ignored. */
  readonly text?: string | number | undefined
  /** The HTML to use within the notification banner. You can use any string with this option. If you set `html`, `text` is not required and is ignored. */
  readonly html?: Html | undefined
  /** The title text that displays in the notification banner. You can use any string with this option. Use this option to set text that does not contain HTML. The available default values are 'Important', 'Success', and null: - if you do not set `type`, `titleText` defaults to `"Important"` - if you set `type` to `success`, `titleText` defaults to `"Success"` - if you set `titleHtml`, this option is ignored  */
  readonly titleText?: string | undefined
  /** The title HTML to use within the notification banner. You can use any string with this option. Use this option to set text that contains HTML. If you set `titleHtml`, the `titleText` option is ignored. */
  readonly titleHtml?: Html | undefined
  /** Sets heading level for the title only. You can only use values between `1` and `6` with this option. The default is `2`. */
  readonly titleHeadingLevel?: string | undefined
  /** The type of notification to render. You can use only `"success"` or `null` values with this option. If you set `type` to `"success"`, the notification banner sets `role` to `"alert"`. JavaScript then moves the keyboard focus to the notification banner when the page loads. If you do not set `type`, the notification banner sets `role` to `"region"`. */
  readonly type?: string | undefined
  /** Overrides the value of the `role` attribute for the notification banner. Defaults to `"region"`. If you set `type` to `"success"`, `role` defaults to `"alert"`. */
  readonly role?: string | undefined
  /** The `id` for the banner title, and the `aria-labelledby` attribute in the banner. Defaults to `"govuk-notification-banner-title"`. */
  readonly titleId?: string | undefined
  /** If you set `type` to `"success"`, or `role` to `"alert"`, JavaScript moves the keyboard focus to the notification banner when the page loads. To disable this behaviour, set `disableAutoFocus` to `true`. */
  readonly disableAutoFocus?: boolean | undefined
  /** The classes that you want to add to the notification banner. */
  readonly classes?: string | undefined
  /** The HTML attributes that you want to add to the notification banner, for example, data attributes. */
  readonly attributes?: Attributes | undefined
}

export function govukNotificationBanner(options: GovukNotificationBannerOptions): Html {
  return trusted(renderGovukNotificationBanner(of(options)))
}

export function renderGovukNotificationBanner(params: Value): string {
  let o = ''
  let successBanner: Value
  let typeClass: Value
  let role: Value
  let title: Value
  if (same(params?.["type"], of("success"))) {
    successBanner = of(true)
  }
  if (successBanner) {
    typeClass = plus(of("govuk-notification-banner--"), params?.["type"])
  }
  if (params?.["role"]) {
    role = params?.["role"]
  } else if (successBanner) {
    role = of("alert")
  } else {
    role = of("region")
  }
  if (present(params?.["titleHtml"])) {
    title = safe(params?.["titleHtml"])
  } else if (params?.["titleText"]) {
    title = params?.["titleText"]
  } else if (successBanner) {
    title = of("Success")
  } else {
    title = of("Important")
  }
  o += "<div class=\"govuk-notification-banner"
  if (typeClass) {
    o += " "
    o += out(typeClass)
  }
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\" role=\""
  o += out(role)
  o += "\" aria-labelledby=\""
  o += out((params?.["titleId"] || of("govuk-notification-banner-title")))
  o += "\" data-module=\"govuk-notification-banner\""
  if ((params?.["disableAutoFocus"] !== undefined)) {
    o += " data-disable-auto-focus=\""
    o += out(params?.["disableAutoFocus"])
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += ">\n<div class=\"govuk-notification-banner__header\">\n<h"
  o += out((params?.["titleHeadingLevel"] || of(2)))
  o += " class=\"govuk-notification-banner__title\" id=\""
  o += out((params?.["titleId"] || of("govuk-notification-banner-title")))
  o += "\">\n"
  o += out(title)
  o += "\n</h"
  o += out((params?.["titleHeadingLevel"] || of(2)))
  o += ">\n</div>\n<div class=\"govuk-notification-banner__content\">\n"
  if (present(params?.["html"])) {
    o += " "
    o += out(trim(safe(params?.["html"])))
    o += "\n"
  } else if (params?.["text"]) {
    o += " "
    o += "<p class=\"govuk-notification-banner__heading\">\n"
    o += out(trim(params?.["text"]))
    o += "\n</p>\n"
  }
  o += " </div>\n</div>\n"
  return o
}
