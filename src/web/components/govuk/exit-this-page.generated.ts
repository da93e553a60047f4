// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, govukAttributes, made, of, out, present } from '../runtime.ts'
import { renderGovukButton } from './button.generated.ts'

export interface GovukExitThisPageOptions {
  /** Text for the link. If `html` is provided, the `text` option will be ignored. Defaults to `"Emergency Exit this page"` with 'Emergency' visually hidden. */
  readonly text?: string | number | undefined
  /** HTML for the link. If `html` is provided, the `text` option will be ignored. Defaults to `"Emergency Exit this page"` with 'Emergency' visually hidden. */
  readonly html?: Html | undefined
  /** URL to redirect the current tab to. Defaults to `"https://www.bbc.co.uk/weather"`. */
  readonly redirectUrl?: string | undefined
  /** ID attribute to add to the exit this page container. */
  readonly id?: string | undefined
  /** Classes to add to the exit this page container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the exit this page container. */
  readonly attributes?: Attributes | undefined
  /** Text announced by screen readers when Exit this Page has been activated via the keyboard shortcut. Defaults to `"Loading."`. */
  readonly activatedText?: string | undefined
  /** Text announced by screen readers when the keyboard shortcut has timed out without successful activation. Defaults to `"Exit this page expired."`. */
  readonly timedOutText?: string | undefined
  /** Text announced by screen readers when the user must press <kbd>Shift</kbd> two more times to activate the button. Defaults to `"Shift, press 2 more times to exit."`. */
  readonly pressTwoMoreTimesText?: string | undefined
  /** Text announced by screen readers when the user must press <kbd>Shift</kbd> one more time to activate the button. Defaults to `"Shift, press 1 more time to exit."`. */
  readonly pressOneMoreTimeText?: string | undefined
}

export function govukExitThisPage(options: GovukExitThisPageOptions): Html {
  return trusted(renderGovukExitThisPage(of(options)))
}

export function renderGovukExitThisPage(params: Value): string {
  let o = ''
  let defaultHtml: Value
  let o1 = ''
  o1 += " <span class=\"govuk-visually-hidden\">Emergency</span> Exit this page\n"
  defaultHtml = made(o1)
  o += "<div"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"govuk-exit-this-page"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\" data-module=\"govuk-exit-this-page\""
  o += govukAttributes(params?.["attributes"])
  if (params?.["activatedText"]) {
    o += " data-i18n.activated=\""
    o += out(params?.["activatedText"])
    o += "\""
  }
  if (params?.["timedOutText"]) {
    o += " data-i18n.timed-out=\""
    o += out(params?.["timedOutText"])
    o += "\""
  }
  if (params?.["pressTwoMoreTimesText"]) {
    o += " data-i18n.press-two-more-times=\""
    o += out(params?.["pressTwoMoreTimesText"])
    o += "\""
  }
  if (params?.["pressOneMoreTimeText"]) {
    o += " data-i18n.press-one-more-time=\""
    o += out(params?.["pressOneMoreTimeText"])
    o += "\""
  }
  o += ">\n"
  o += renderGovukButton(of({ "html": ((present(params?.["html"]) || params?.["text"]) ? params?.["html"] : defaultHtml), "text": params?.["text"], "classes": of("govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"), "href": (params?.["redirectUrl"] || of("https://www.bbc.co.uk/weather")), "attributes": of({ "rel": of("nofollow noreferrer") }) })).trim()
  o += "\n</div>\n"
  return o
}
