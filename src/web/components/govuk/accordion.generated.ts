// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, out, present, safe, trim } from '../runtime.ts'
import { govukI18nAttributes } from './macros.generated.ts'

export interface GovukAccordionOptions {
  /** Must be unique across the domain of your service if `rememberExpanded` is `true` (as the expanded state of individual instances of the component persists across page loads using [session storage](https://developer.mozilla.org/en-US/docs/Web/API/Window/sessionStorage)). Used as an `id` in the HTML for the accordion as a whole, and also as a prefix for the `id`s of the section contents and the buttons that open them, so that those `id`s can be the target of `aria-control` attributes. */
  readonly id: string
  /** Heading level, from `1` to `6`. Default is `2`. */
  readonly headingLevel?: number | undefined
  /** Classes to add to the accordion. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the accordion. */
  readonly attributes?: Attributes | undefined
  /** Whether the expanded/collapsed state of the accordion should be saved when a user leaves the page and restored when they return. Default is `true`. */
  readonly rememberExpanded?: boolean | undefined
  /** The text content of the 'Hide all sections' button at the top of the accordion when all sections are expanded. */
  readonly hideAllSectionsText?: string | undefined
  /** The text content of the 'Hide' button within each section of the accordion, which is visible when the section is expanded. */
  readonly hideSectionText?: string | undefined
  /** Text made available to assistive technologies, like screen-readers, as the final part of the toggle's accessible name when the section is expanded. Defaults to `"Hide this section"`. */
  readonly hideSectionAriaLabelText?: string | undefined
  /** The text content of the 'Show all sections' button at the top of the accordion when at least one section is collapsed. */
  readonly showAllSectionsText?: string | undefined
  /** The text content of the 'Show' button within each section of the accordion, which is visible when the section is collapsed. */
  readonly showSectionText?: string | undefined
  /** Text made available to assistive technologies, like screen-readers, as the final part of the toggle's accessible name when the section is collapsed. Defaults to `"Show this section"`. */
  readonly showSectionAriaLabelText?: string | undefined
  /** The sections within the accordion. */
  readonly items: readonly {
    /** The heading of each accordion section. */
    readonly heading: {
      /** If `html` is set, this is not required. The heading text of each section. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** If `text` is set, this is not required. The heading HTML content of each section. The header is inside the HTML `<button>` element, so you can only add [phrasing content](https://html.spec.whatwg.org/#phrasing-content) to it. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    }
    /** The summary line of each accordion section. */
    readonly summary?: {
      /** The summary line text content of each section. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** The summary line HTML content of each section. The summary line is inside the HTML `<button>` element, so you can only add [phrasing content](https://html.spec.whatwg.org/#phrasing-content) to it. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** The content of each accordion section. */
    readonly content: {
      /** If `html` is set, this is not required. The text content of each section, which is hidden when the section is closed. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** If `text` is set, this is not required. The HTML content of each section, which is hidden when the section is closed. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
    }
    /** Sets whether the section should be expanded when the page loads for the first time. Defaults to `false`. */
    readonly expanded?: boolean | undefined
  }[]
}

export function govukAccordion(options: GovukAccordionOptions): Html {
  return trusted(renderGovukAccordion(of(options)))
}

export function renderGovukAccordion(params: Value): string {
  let o = ''
  function _accordionItem(params: Value, item: Value, index: Value): string {
    let o = ''
    let headingLevel: Value
    headingLevel = (params?.["headingLevel"] ? params?.["headingLevel"] : of(2))
    o += " <div class=\"govuk-accordion__section"
    if (item?.["expanded"]) {
      o += " govuk-accordion__section--expanded"
    }
    o += "\">\n<div class=\"govuk-accordion__section-header\">\n<h"
    o += out(headingLevel)
    o += " class=\"govuk-accordion__section-heading\">\n<span class=\"govuk-accordion__section-button\" id=\""
    o += out(params?.["id"])
    o += "-heading-"
    o += out(index)
    o += "\">\n"
    o += (present(item?.["heading"]?.["html"]) ? out(trim(safe(item?.["heading"]?.["html"]))) : out(item?.["heading"]?.["text"]))
    o += "\n</span>\n</h"
    o += out(headingLevel)
    o += ">\n"
    if ((present(item?.["summary"]?.["html"]) || item?.["summary"]?.["text"])) {
      o += " <div class=\"govuk-accordion__section-summary govuk-body\" id=\""
      o += out(params?.["id"])
      o += "-summary-"
      o += out(index)
      o += "\">\n"
      o += (present(item?.["summary"]?.["html"]) ? out(trim(safe(item?.["summary"]?.["html"]))) : out(item?.["summary"]?.["text"]))
      o += "\n</div>\n"
    }
    o += " </div>\n<div id=\""
    o += out(params?.["id"])
    o += "-content-"
    o += out(index)
    o += "\" class=\"govuk-accordion__section-content\">\n"
    if (present(item?.["content"]?.["html"])) {
      o += " "
      o += out(trim(safe(item?.["content"]?.["html"])))
      o += "\n"
    } else if (item?.["content"]?.["text"]) {
      o += " <p class=\"govuk-body\">\n"
      o += out(trim(item?.["content"]?.["text"]))
      o += "\n</p>\n"
    }
    o += " </div>\n</div>\n"
    return o
  }
  o += "<div class=\"govuk-accordion"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\" data-module=\"govuk-accordion\" id=\""
  o += out(params?.["id"])
  o += "\""
  o += govukI18nAttributes(of({ "key": of("hide-all-sections"), "message": params?.["hideAllSectionsText"] }))
  o += govukI18nAttributes(of({ "key": of("hide-section"), "message": params?.["hideSectionText"] }))
  o += govukI18nAttributes(of({ "key": of("hide-section-aria-label"), "message": params?.["hideSectionAriaLabelText"] }))
  o += govukI18nAttributes(of({ "key": of("show-all-sections"), "message": params?.["showAllSectionsText"] }))
  o += govukI18nAttributes(of({ "key": of("show-section"), "message": params?.["showSectionText"] }))
  o += govukI18nAttributes(of({ "key": of("show-section-aria-label"), "message": params?.["showSectionAriaLabelText"] }))
  if ((params?.["rememberExpanded"] !== undefined)) {
    o += " data-remember-expanded=\""
    o += out(params?.["rememberExpanded"])
    o += "\""
  }
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  let at1 = 0
  for (const item of each(params?.["items"])) {
    at1 += 1
    if (item) {
      o += _accordionItem(params, item, of(at1))
    }
  }
  o += "</div>\n"
  return o
}
