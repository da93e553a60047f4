// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, made, of, out, present, safe, same, trim } from '../runtime.ts'
import { renderGovukButton } from './button.generated.ts'

export interface GovukCookieBannerOptions {
  /** The text for the `aria-label` which labels the cookie banner region. This region applies to all messages that the cookie banner includes. For example, the cookie message and the confirmation message. Defaults to `"Cookie banner"`. */
  readonly ariaLabel?: string | undefined
  /** Defaults to `false`. If you set this option to `true`, the whole cookie banner is hidden, including all messages within the banner. You can use `hidden` for client-side implementations where the cookie banner HTML is present, but hidden until the cookie banner is shown using JavaScript. */
  readonly hidden?: boolean | undefined
  /** The additional classes that you want to add to the cookie banner. */
  readonly classes?: string | undefined
  /** The additional attributes that you want to add to the cookie banner. For example, data attributes. */
  readonly attributes?: Attributes | undefined
  /** The different messages you can pass into the cookie banner. For example, the cookie message and the confirmation message. */
  readonly messages: readonly {
    /** The heading text that displays in the message. You can use any string with this option. If you set `headingHtml`, `headingText` is ignored. */
    readonly headingText?: string | undefined
    /** The heading HTML to use within the message. You can use any string with this option. If you set `headingHtml`, `headingText` is ignored. If you are not passing HTML, use `headingText`. */
    readonly headingHtml?: Html | undefined
    /** The text for the main content within the message. You can use any string with this option. If you set `html`, `text` is not required and is ignored. */
    readonly text?: string | number | undefined
    /** The HTML for the main content within the message. You can use any string with this option. If you set `html`, `text` is not required and is ignored. If you are not passing HTML, use `text`. */
    readonly html?: Html | undefined
    /** The buttons and links that you want to display in the message. `actions` defaults to `"button"` unless you set `href`, which renders the action as a link. */
    readonly actions?: readonly {
      /** The button or link text. */
      readonly text?: string | number | undefined
      /** The type of button – `"button"` or `"submit"`. If `href` is provided, set `type` to `"button"` render a link styled as a button. */
      readonly type?: string | undefined
      /** The `href` for a link. Set `type` to `"button"` and set `href` to render a link styled as a button. */
      readonly href?: string | undefined
      /** The name attribute for the button. Does not apply if you set `href`, which makes a link. */
      readonly name?: string | undefined
      /** The value attribute for the button. Does not apply if you set `href`, which makes a link. */
      readonly value?: string | number | undefined
      /** The additional classes that you want to add to the button or link. */
      readonly classes?: string | undefined
      /** The additional attributes that you want to add to the button or link. For example, data attributes. */
      readonly attributes?: Attributes | undefined
    }[] | undefined
    /** Defaults to `false`. If you set it to `true`, the message is hidden. You can use `hidden` for client-side implementations where the confirmation message HTML is present, but hidden on the page. */
    readonly hidden?: boolean | undefined
    /** Set `role` to `"alert"` on confirmation messages to allow assistive tech to automatically read the message. You will also need to move focus to the confirmation message using JavaScript you have written yourself. */
    readonly role?: string | undefined
    /** The additional classes that you want to add to the message. */
    readonly classes?: string | undefined
    /** The additional attributes that you want to add to the message. For example, data attributes. */
    readonly attributes?: Attributes | undefined
  }[]
}

export function govukCookieBanner(options: GovukCookieBannerOptions): Html {
  return trusted(renderGovukCookieBanner(of(options)))
}

export function renderGovukCookieBanner(params: Value): string {
  let o = ''
  let buttonHtml: Value
  o += "<div class=\"govuk-cookie-banner"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\" data-nosnippet role=\"region\" aria-label=\""
  o += out((params?.["ariaLabel"] || of("Cookie banner")))
  o += "\""
  if (params?.["hidden"]) {
    o += " hidden"
  }
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  for (const message of each(params?.["messages"])) {
    o += " <div class=\"govuk-cookie-banner__message"
    if (message?.["classes"]) {
      o += " "
      o += out(message?.["classes"])
    }
    o += " govuk-width-container\""
    if (message?.["role"]) {
      o += " role=\""
      o += out(message?.["role"])
      o += "\""
    }
    o += govukAttributes(message?.["attributes"])
    if (message?.["hidden"]) {
      o += " hidden"
    }
    o += ">\n<div class=\"govuk-grid-row\">\n<div class=\"govuk-grid-column-two-thirds\">\n"
    if ((present(message?.["headingHtml"]) || message?.["headingText"])) {
      o += " <h2 class=\"govuk-cookie-banner__heading govuk-heading-m\">\n"
      o += (present(message?.["headingHtml"]) ? out(trim(safe(message?.["headingHtml"]))) : out(message?.["headingText"]))
      o += "\n</h2>\n"
    }
    o += " <div class=\"govuk-cookie-banner__content\">\n"
    if (present(message?.["html"])) {
      o += " "
      o += out(trim(safe(message?.["html"])))
      o += "\n"
    } else if (message?.["text"]) {
      o += " <p class=\"govuk-body\">"
      o += out(message?.["text"])
      o += "</p>\n"
    }
    o += " </div>\n</div>\n</div>\n"
    if (message?.["actions"]) {
      o += " <div class=\"govuk-button-group\">\n"
      for (const action of each(message?.["actions"])) {
        let o1 = ''
        if ((!action?.["href"] || same(action?.["type"], of("button")))) {
          o1 += " "
          o1 += renderGovukButton(of({ "text": action?.["text"], "type": (action?.["type"] ? action?.["type"] : of("button")), "name": action?.["name"], "value": action?.["value"], "classes": action?.["classes"], "href": action?.["href"], "attributes": action?.["attributes"] }))
          o1 += "\n"
        } else {
          o1 += " <a class=\"govuk-link"
          if (action?.["classes"]) {
            o1 += " "
            o1 += out(action?.["classes"])
          }
          o1 += "\" href=\""
          o1 += out(action?.["href"])
          o1 += "\""
          o1 += govukAttributes(action?.["attributes"])
          o1 += ">"
          o1 += out(action?.["text"])
          o1 += "</a>\n"
        }
        buttonHtml = made(o1)
        o += " "
        o += out(trim(safe(buttonHtml)))
        o += "\n"
      }
      o += " </div>\n"
    }
    o += "\n</div>\n"
  }
  o += "</div>\n"
  return o
}
