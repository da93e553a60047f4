// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, out, plus, present, safe, trim } from '../runtime.ts'
import { renderGovukTag, type GovukTagOptions } from './tag.generated.ts'

export interface GovukTaskListOptions {
  /** The items for each task within the task list component. */
  readonly items: readonly {
    /** The main title for the task within the task list component. */
    readonly title: {
      /** Text to use within the title. If `html` is provided, the `text` argument will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to use within the title. If `html` is provided, the `text` argument will be ignored. */
      readonly html?: Html | undefined
      /** Classes to add to the title wrapper. */
      readonly classes?: string | undefined
    }
    /** Can be used to add a hint to each task within the task list component. */
    readonly hint?: {
      /** Text to use within the hint. If `html` is provided, the `text` argument will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to use within the hint. If `html` is provided, the `text` argument will be ignored. */
      readonly html?: Html | undefined
    } | undefined
    /** The status for each task within the task list component. */
    readonly status: {
      /** Can be used to add a tag to the status of the task within the task list component. */
      readonly tag?: GovukTagOptions | undefined
      /** Text to use for the status, as an alternative to using a tag. If `html` or `tag` is provided, the `text` argument will be ignored. */
      readonly text?: string | number | undefined
      /** HTML to use for the status, as an alternative to using a tag. If `html` or `tag` is provided, the `text` argument will be ignored. */
      readonly html?: Html | undefined
      /** Classes to add to the status container. */
      readonly classes?: string | undefined
    }
    /** The value of the link’s `href` attribute for the task list item. */
    readonly href?: string | undefined
    /** Classes to add to the item `div`. */
    readonly classes?: string | undefined
  }[]
  /** Classes to add to the `ul` container for the task list. */
  readonly classes?: string | undefined
  /** HTML attributes (for example data attributes) to add to the `ul` container for the task list. */
  readonly attributes?: Attributes | undefined
  /** Optional prefix. This is used to prefix the `id` attribute for the task list item tag and hint, separated by `-`. Defaults to `"task-list"`. */
  readonly idPrefix?: string | undefined
}

export function govukTaskList(options: GovukTaskListOptions): Html {
  return trusted(renderGovukTaskList(of(options)))
}

export function renderGovukTaskList(params: Value): string {
  let o = ''
  let idPrefix: Value
  idPrefix = (params?.["idPrefix"] ? params?.["idPrefix"] : of("task-list"))
  function _taskListItem(_params: Value, item: Value, index: Value): string {
    let o = ''
    let hintId: Value
    let statusId: Value
    hintId = plus(plus(plus(idPrefix, of("-")), index), of("-hint"))
    statusId = plus(plus(plus(idPrefix, of("-")), index), of("-status"))
    o += " <li class=\"govuk-task-list__item"
    if (item?.["href"]) {
      o += " govuk-task-list__item--with-link"
    }
    if (item?.["classes"]) {
      o += " "
      o += out(item?.["classes"])
    }
    o += "\">\n<div class=\"govuk-task-list__name-and-hint\">\n"
    if (item?.["href"]) {
      o += " <a class=\"govuk-link govuk-task-list__link"
      if (item?.["title"]?.["classes"]) {
        o += " "
        o += out(item?.["title"]?.["classes"])
      }
      o += "\" href=\""
      o += out(item?.["href"])
      o += "\" aria-describedby=\""
      o += (item?.["hint"] ? out(plus(hintId, of(" "))) : '')
      o += out(statusId)
      o += "\">\n"
      o += (present(item?.["title"]?.["html"]) ? out(trim(safe(item?.["title"]?.["html"]))) : out(item?.["title"]?.["text"]))
      o += "\n</a>\n"
    } else {
      o += " <div"
      if (item?.["title"]?.["classes"]) {
        o += " class=\""
        o += out(item?.["title"]?.["classes"])
        o += "\""
      }
      o += ">\n"
      o += (present(item?.["title"]?.["html"]) ? out(trim(safe(item?.["title"]?.["html"]))) : out(item?.["title"]?.["text"]))
      o += "\n</div>\n"
    }
    if (item?.["hint"]) {
      o += " <div id=\""
      o += out(hintId)
      o += "\" class=\"govuk-task-list__hint\">\n"
      o += (present(item?.["hint"]?.["html"]) ? out(trim(safe(item?.["hint"]?.["html"]))) : out(item?.["hint"]?.["text"]))
      o += "\n</div>\n"
    }
    o += " </div>\n<div class=\"govuk-task-list__status"
    if (item?.["status"]?.["classes"]) {
      o += " "
      o += out(item?.["status"]?.["classes"])
    }
    o += "\" id=\""
    o += out(statusId)
    o += "\">\n"
    if (item?.["status"]?.["tag"]) {
      o += " "
      o += renderGovukTag(item?.["status"]?.["tag"]).trim()
      o += "\n"
    } else {
      o += " "
      o += (present(item?.["status"]?.["html"]) ? out(trim(safe(item?.["status"]?.["html"]))) : out(item?.["status"]?.["text"]))
      o += "\n"
    }
    o += " </div>\n</li>"
    return o
  }
  o += "\n<ul class=\"govuk-task-list"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += ">\n"
  let at1 = 0
  for (const item of each(params?.["items"])) {
    at1 += 1
    o += (item ? _taskListItem(params, item, of(at1)) : '')
    o += "\n"
  }
  o += "</ul>\n"
  return o
}
