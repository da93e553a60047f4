// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, made, of, out, present, safe, same, size, trim } from '../runtime.ts'

export interface GovukSummaryListOptions {
  /** The rows within the summary list component. */
  readonly rows: readonly {
    /** Classes to add to the row `div`. */
    readonly classes?: string | undefined
    /** The reference content (key) for each row item in the summary list component. */
    readonly key: {
      /** If `html` is set, this is not required. Text to use within each key. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** If `text` is set, this is not required. HTML to use within each key. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
      /** Classes to add to the key wrapper. */
      readonly classes?: string | undefined
    }
    /** The value for each row item in the summary list component. */
    readonly value: {
      /** If `html` is set, this is not required. Text to use within each value. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** If `text` is set, this is not required. HTML to use within each value. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
      /** Classes to add to the value wrapper. */
      readonly classes?: string | undefined
    }
    /** The action link content for each row item in the summary list component. */
    readonly actions?: {
      /** The action link items within the row item of the summary list component. */
      readonly items?: readonly {
        /** The value of the link's `href` attribute for an action item. */
        readonly href: string
        /** If `html` is set, this is not required. Text to use within each action item. If `html` is provided, the `text` option will be ignored. */
        readonly text?: string | number | undefined
        /** If `text` is set, this is not required. HTML to use within each action item. If `html` is provided, the `text` option will be ignored. */
        readonly html?: Html | undefined
        /** Actions rely on context from the surrounding content so may require additional accessible text. Text supplied to this option is appended to the end. Use `html` for more complicated scenarios. */
        readonly visuallyHiddenText?: string | undefined
        /** Classes to add to the action item. */
        readonly classes?: string | undefined
        /** HTML attributes (for example data attributes) to add to the action item. */
        readonly attributes?: Attributes | undefined
      }[] | undefined
      /** Classes to add to the actions wrapper. */
      readonly classes?: string | undefined
    } | undefined
  }[]
  /** Can be used to wrap a summary card around the summary list component. If any of these options are present, a summary card will wrap around the summary list. */
  readonly card?: {
    /** Data for the summary card header. */
    readonly title?: {
      /** Text to use within each title. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** Text to use within each title. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
      /** Heading level, from `1` to `6`. Default is `2`. */
      readonly headingLevel?: number | undefined
      /** Classes to add to the title wrapper. */
      readonly classes?: string | undefined
    } | undefined
    /** The action link content shown in the header of each summary card wrapped around the summary list component. */
    readonly actions?: {
      /** The action link items shown in the header within the summary card wrapped around the summary list component. */
      readonly items?: readonly {
        /** The value of the link's `href` attribute for an action item. */
        readonly href: string
        /** If `html` is set, this is not required. Text to use within each action item. If `html` is provided, the `text` option will be ignored. */
        readonly text?: string | number | undefined
        /** If `text` is set, this is not required. HTML to use within each action item. If `html` is provided, the `text` option will be ignored. */
        readonly html?: Html | undefined
        /** Actions rely on context from the surrounding content so may require additional accessible text. Text supplied to this option is appended to the end. Use `html` for more complicated scenarios. */
        readonly visuallyHiddenText?: string | undefined
        /** Classes to add to the action item. */
        readonly classes?: string | undefined
        /** HTML attributes (for example data attributes) to add to the action item. */
        readonly attributes?: Attributes | undefined
      }[] | undefined
      /** Classes to add to the actions wrapper. */
      readonly classes?: string | undefined
    } | undefined
    /** Classes to add to the container. */
    readonly classes?: string | undefined
    /** HTML attributes (for example data attributes) to add to the container. */
    readonly attributes?: Attributes | undefined
  } | undefined
  /** Classes to add to the container. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the container. */
  readonly attributes?: Attributes | undefined
}

export function govukSummaryList(options: GovukSummaryListOptions): Html {
  return trusted(renderGovukSummaryList(of(options)))
}

export function renderGovukSummaryList(params: Value): string {
  let o = ''
  let anyRowHasActions: Value
  let summaryList: Value
  function _actionLink(action: Value, cardTitle: Value): string {
    let o = ''
    o += " <a class=\"govuk-link"
    if (action?.["classes"]) {
      o += " "
      o += out(action?.["classes"])
    }
    o += "\" href=\""
    o += out(action?.["href"])
    o += "\""
    o += govukAttributes(action?.["attributes"])
    o += ">"
    o += (present(action?.["html"]) ? out(safe(action?.["html"])) : out(action?.["text"]))
    if ((action?.["visuallyHiddenText"] || cardTitle)) {
      o += "<span class=\"govuk-visually-hidden\">"
      if (action?.["visuallyHiddenText"]) {
        o += " "
        o += out(action?.["visuallyHiddenText"])
      }
      if (cardTitle) {
        o += " ("
        o += (present(cardTitle?.["html"]) ? out(safe(cardTitle?.["html"])) : out(cardTitle?.["text"]))
        o += ")"
      }
      o += "</span>"
    }
    o += "</a>\n"
    return o
  }
  function _summaryCard(params: Value, caller: () => string): string {
    let o = ''
    let headingLevel: Value
    headingLevel = (params?.["title"]?.["headingLevel"] ? params?.["title"]?.["headingLevel"] : of(2))
    o += "<div class=\"govuk-summary-card"
    if (params?.["classes"]) {
      o += " "
      o += out(params?.["classes"])
    }
    o += "\""
    o += govukAttributes(params?.["attributes"])
    o += ">\n<div class=\"govuk-summary-card__title-wrapper\">\n"
    if (params?.["title"]) {
      o += " <h"
      o += out(headingLevel)
      o += " class=\"govuk-summary-card__title"
      if (params?.["title"]?.["classes"]) {
        o += " "
        o += out(params?.["title"]?.["classes"])
      }
      o += "\">\n"
      o += (present(params?.["title"]?.["html"]) ? out(trim(safe(params?.["title"]?.["html"]))) : out(params?.["title"]?.["text"]))
      o += "\n</h"
      o += out(headingLevel)
      o += ">\n"
    }
    if (params?.["actions"]?.["items"]?.["length"]) {
      if (same(params?.["actions"]?.["items"]?.["length"], of(1))) {
        o += " <div class=\"govuk-summary-card__actions"
        if (params?.["actions"]?.["classes"]) {
          o += " "
          o += out(params?.["actions"]?.["classes"])
        }
        o += "\">\n"
        o += _actionLink(params?.["actions"]?.["items"]?.[0], params?.["title"]).trim()
        o += "\n</div>\n"
      } else {
        o += " <ul class=\"govuk-summary-card__actions"
        if (params?.["actions"]?.["classes"]) {
          o += " "
          o += out(params?.["actions"]?.["classes"])
        }
        o += "\">\n"
        for (const action of each(params?.["actions"]?.["items"])) {
          o += " <li class=\"govuk-summary-card__action\">\n"
          o += _actionLink(action, params?.["title"]).trim()
          o += "\n</li>\n"
        }
        o += " </ul>\n"
      }
    }
    o += " </div>\n<div class=\"govuk-summary-card__content\">\n"
    o += caller().trim()
    o += "\n</div>\n</div>\n"
    return o
  }
  anyRowHasActions = of(false)
  for (const row of each(params?.["rows"])) {
    anyRowHasActions = (size(row?.["actions"]?.["items"]) !== 0 ? of(true) : anyRowHasActions)
  }
  let o1 = ''
  o1 += "<dl class=\"govuk-summary-list"
  if (params?.["classes"]) {
    o1 += " "
    o1 += out(params?.["classes"])
  }
  o1 += "\""
  o1 += govukAttributes(params?.["attributes"])
  o1 += ">\n"
  for (const row of each(params?.["rows"])) {
    if (row) {
      o1 += " <div class=\"govuk-summary-list__row"
      if ((anyRowHasActions && !row?.["actions"]?.["items"])) {
        o1 += " govuk-summary-list__row--no-actions"
      }
      if (row?.["classes"]) {
        o1 += " "
        o1 += out(row?.["classes"])
      }
      o1 += "\">\n<dt class=\"govuk-summary-list__key"
      if (row?.["key"]?.["classes"]) {
        o1 += " "
        o1 += out(row?.["key"]?.["classes"])
      }
      o1 += "\">\n"
      o1 += (present(row?.["key"]?.["html"]) ? out(trim(safe(row?.["key"]?.["html"]))) : out(row?.["key"]?.["text"]))
      o1 += "\n</dt>\n<dd class=\"govuk-summary-list__value"
      if (row?.["value"]?.["classes"]) {
        o1 += " "
        o1 += out(row?.["value"]?.["classes"])
      }
      o1 += "\">\n"
      o1 += (present(row?.["value"]?.["html"]) ? out(trim(safe(row?.["value"]?.["html"]))) : out(row?.["value"]?.["text"]))
      o1 += "\n</dd>\n"
      if (row?.["actions"]?.["items"]?.["length"]) {
        o1 += " <dd class=\"govuk-summary-list__actions"
        if (row?.["actions"]?.["classes"]) {
          o1 += " "
          o1 += out(row?.["actions"]?.["classes"])
        }
        o1 += "\">\n"
        if (same(row?.["actions"]?.["items"]?.["length"], of(1))) {
          o1 += _actionLink(row?.["actions"]?.["items"]?.[0], params?.["card"]?.["title"]).trim()
          o1 += "\n"
        } else {
          o1 += " <ul class=\"govuk-summary-list__actions-list\">\n"
          for (const action of each(row?.["actions"]?.["items"])) {
            o1 += " <li class=\"govuk-summary-list__actions-list-item\">\n"
            o1 += _actionLink(action, params?.["card"]?.["title"]).trim()
            o1 += "\n</li>\n"
          }
          o1 += " </ul>\n"
        }
        o1 += " </dd>\n"
      }
      o1 += " </div>\n"
    }
  }
  o1 += "</dl>"
  summaryList = made(o1)
  if (params?.["card"]) {
    o += _summaryCard(params?.["card"], () => {
      let o = ''
      o += out(trim(safe(summaryList)))
      return o
    })
  } else {
    o += out(trim(safe(summaryList)))
  }
  return o
}
