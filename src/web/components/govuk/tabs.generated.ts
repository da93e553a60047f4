// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, minus, of, orElse, out, plus, present, safe, same, size, trim } from '../runtime.ts'

export interface GovukTabsOptions {
  /** This is used for the main component and to compose the ID attribute for each item. */
  readonly id?: string | undefined
  /** Optional prefix. This is used to prefix the `id` attribute for each tab item and panel, separated by `-`. */
  readonly idPrefix?: string | undefined
  /** Title for the tabs table of contents. */
  readonly title?: string | undefined
  /** The individual tabs within the tabs component. */
  readonly items: readonly {
    /** Specific ID attribute for the tab item. If omitted, then `idPrefix` string is required instead. */
    readonly id: string
    /** The text label of a tab item. */
    readonly label: string
    /** HTML attributes (for example data attributes) to add to the tab. */
    readonly attributes?: Attributes | undefined
    /** The contents of each tab within the tabs component. This is referenced as a panel. */
    readonly panel: {
      /** If `html` is set, this is not required. Text to use within each tab panel. If `html` is provided, the `text` option will be ignored. */
      readonly text?: string | number | undefined
      /** If `text` is set, this is not required. HTML to use within each tab panel. If `html` is provided, the `text` option will be ignored. */
      readonly html?: Html | undefined
      /** HTML attributes (for example data attributes) to add to the tab panel. */
      readonly attributes?: Attributes | undefined
    }
  }[]
  /** Classes to add to the tabs component. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the tabs component. */
  readonly attributes?: Attributes | undefined
}

export function govukTabs(options: GovukTabsOptions): Html {
  return trusted(renderGovukTabs(of(options)))
}

export function renderGovukTabs(params: Value): string {
  let o = ''
  let idPrefix: Value
  function _tabListItem(_params: Value, item: Value, index: Value): string {
    let o = ''
    let tabPanelId: Value
    tabPanelId = (item?.["id"] ? item?.["id"] : plus(plus(idPrefix, of("-")), index))
    o += "<li class=\"govuk-tabs__list-item"
    if (same(index, of(1))) {
      o += " govuk-tabs__list-item--selected"
    }
    o += "\">\n<a class=\"govuk-tabs__tab\" href=\"#"
    o += out(tabPanelId)
    o += "\""
    o += govukAttributes(item?.["attributes"])
    o += ">\n"
    o += out(item?.["label"])
    o += "\n</a>\n</li>\n"
    return o
  }
  function _tabPanel(_params: Value, item: Value, index: Value): string {
    let o = ''
    let tabPanelId: Value
    tabPanelId = (item?.["id"] ? item?.["id"] : plus(plus(idPrefix, of("-")), index))
    o += "<div class=\"govuk-tabs__panel"
    if ((minus(index, of(1)) > 0)) {
      o += " govuk-tabs__panel--hidden"
    }
    o += "\" id=\""
    o += out(tabPanelId)
    o += "\""
    o += govukAttributes(item?.["panel"]?.["attributes"])
    o += ">\n"
    if (present(item?.["panel"]?.["html"])) {
      o += " "
      o += out(trim(safe(item?.["panel"]?.["html"])))
      o += "\n"
    } else if (item?.["panel"]?.["text"]) {
      o += " <p class=\"govuk-body\">"
      o += out(item?.["panel"]?.["text"])
      o += "</p>\n"
    }
    o += "</div>\n"
    return o
  }
  idPrefix = (params?.["idPrefix"] ? params?.["idPrefix"] : of(""))
  o += "<div"
  if (params?.["id"]) {
    o += " id=\""
    o += out(params?.["id"])
    o += "\""
  }
  o += " class=\"govuk-tabs"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += " data-module=\"govuk-tabs\">\n<h2 class=\"govuk-tabs__title\">\n"
  o += out(orElse(params?.["title"], of("Contents")))
  o += "\n</h2>\n"
  if (size(params?.["items"]) !== 0) {
    o += " <ul class=\"govuk-tabs__list\">\n"
    let at1 = 0
    for (const item of each(params?.["items"])) {
      at1 += 1
      if (item) {
        o += _tabListItem(params, item, of(at1)).trim()
        o += "\n"
      }
    }
    o += " </ul>\n"
    let at2 = 0
    for (const item of each(params?.["items"])) {
      at2 += 1
      if (item) {
        o += _tabPanel(params, item, of(at2)).trim()
        o += "\n"
      }
    }
  }
  o += "</div>\n"
  return o
}
