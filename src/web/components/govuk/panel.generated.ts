// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, inside, of, out, plus, present, safe, same, trim } from '../runtime.ts'
import { renderGovukButton } from './button.generated.ts'

export interface GovukPanelOptions {
  /** If `titleHtml` is set, this is not required. Text to use within the panel. If `titleHtml` is provided, the `titleText` option will be ignored. */
  readonly titleText?: string | undefined
  /** If `titleText` is set, this is not required. HTML to use within the panel. If `titleHtml` is provided, the `titleText` option will be ignored. */
  readonly titleHtml?: Html | undefined
  /** Heading level, from `1` to `6`. Default is `1`. */
  readonly headingLevel?: number | undefined
  /** If `html` is set, this is not required. Text to use within the panel content. If `html` is provided, the `text` option will be ignored. */
  readonly text?: string | number | undefined
  /** If `text` is set, this is not required. HTML to use within the panel content. If `html` is provided, the `text` option will be ignored. */
  readonly html?: Html | undefined
  /** Classes to add to the panel container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the panel container. */
  readonly attributes?: Attributes | undefined
  /** Can be used when creating an [interruption panel](https://design-system.service.gov.uk/components/panel/#interruption-panel) which will add a button or link. Default is `button` unless you set `href` which will show the action as a link. */
  readonly actions?: {
    /** The list of buttons or links to display at the end of an Interruption panel. */
    readonly items?: readonly {
      /** The button or link text. */
      readonly text?: string | number | undefined
      /** The type of button – `"button"` or `"submit"`. If `href` is provided, set `type` to `"button"` render a link styled as a button. */
      readonly type?: string | undefined
      /** The `href` for a link. Set `type` to `"button"` and set `href` to render a link styled as a button. */
      readonly href?: string | undefined
      /** The additional classes that you want to add to the button or link. */
      readonly classes?: string | undefined
      /** The additional attributes that you want to add to the button or link. For example, data attributes. */
      readonly attributes?: Attributes | undefined
    }[] | undefined
    /** The additional classes that you want to add to the `govuk-panel__actions` element that wraps the buttons or links. */
    readonly classes?: string | undefined
    /** The additional attributes that you want to add to the `govuk-panel__actions` element that wraps the buttons or links. For example, data attributes. */
    readonly attributes?: Attributes | undefined
  } | undefined
}

export function govukPanel(options: GovukPanelOptions): Html {
  return trusted(renderGovukPanel(of(options)))
}

export function renderGovukPanel(params: Value): string {
  let o = ''
  let headingLevel: Value
  let isInterruption: Value
  let defaultModifierClassName: Value
  let actions: Value
  headingLevel = (params?.["headingLevel"] ? params?.["headingLevel"] : of(1))
  isInterruption = of((params?.["classes"] && inside(of("govuk-panel--interruption"), params?.["classes"])))
  defaultModifierClassName = (!isInterruption ? of("govuk-panel--confirmation") : of(""))
  function _panelAction(action: Value): string {
    let o = ''
    if ((!action?.["href"] || same(action?.["type"], of("button")))) {
      o += renderGovukButton(of({ "text": action?.["text"], "type": (action?.["type"] ? action?.["type"] : of("button")), "classes": plus(of("govuk-button--inverse"), (action?.["classes"] ? plus(of(" "), action?.["classes"]) : of(""))), "href": action?.["href"], "attributes": action?.["attributes"] }))
    } else {
      o += "<a class=\"govuk-link govuk-link--inverse"
      if (action?.["classes"]) {
        o += " "
        o += out(action?.["classes"])
      }
      o += "\" href=\""
      o += out(action?.["href"])
      o += "\""
      o += govukAttributes(action?.["attributes"])
      o += ">"
      o += out(action?.["text"])
      o += "</a>"
    }
    return o
  }
  o += "<div class=\"govuk-panel"
  if (defaultModifierClassName) {
    o += " "
    o += out(defaultModifierClassName)
  }
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n<h"
  o += out(headingLevel)
  o += " class=\"govuk-panel__title\">\n"
  o += (present(params?.["titleHtml"]) ? out(safe(params?.["titleHtml"])) : out(params?.["titleText"]))
  o += "\n</h"
  o += out(headingLevel)
  o += ">\n"
  if ((present(params?.["html"]) || params?.["text"])) {
    o += " <div class=\"govuk-panel__body\">\n"
    o += (present(params?.["html"]) ? out(trim(safe(params?.["html"]))) : out(params?.["text"]))
    o += "\n</div>\n"
  }
  if ((isInterruption && params?.["actions"])) {
    actions = params?.["actions"]
    o += " <div class=\"govuk-panel__actions"
    if (actions?.["classes"]) {
      o += " "
      o += out(actions?.["classes"])
    }
    o += "\""
    o += govukAttributes(actions?.["attributes"])
    o += ">"
    if (actions?.["items"]?.["length"]) {
      o += "<div class=\"govuk-button-group\">\n"
      for (const action of each(actions?.["items"])) {
        o += " "
        o += _panelAction(action).trim()
        o += "\n"
      }
      o += " </div>"
    }
    o += "</div>\n"
  }
  o += "</div>\n"
  return o
}
