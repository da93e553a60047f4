// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, orElse, out, plus, present, safe } from '../runtime.ts'

export interface GovukBreadcrumbsOptions {
  /** The items within breadcrumbs. */
  readonly items: readonly {
    /** If `html` is set, this is not required. Text to use within the breadcrumbs item. If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML to use within the breadcrumbs item. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** Link for the breadcrumbs item. If not specified, breadcrumbs item is a normal list item. */
    readonly href?: string | undefined
    /** HTML attributes (for example data attributes) to add to the individual crumb. */
    readonly attributes?: Attributes | undefined
  }[]
  /** Classes to add to the breadcrumbs container. */
  readonly classes?: string | undefined
  /** When true, the breadcrumbs will collapse to the first and last item only on tablet breakpoint and below. */
  readonly collapseOnMobile?: boolean | undefined
  /** HTML attributes (for example data attributes) to add to the breadcrumbs container. */
  readonly attributes?: Attributes | undefined
  /** Plain text label identifying the landmark to screen readers. Defaults to "Breadcrumb". */
  readonly labelText?: string | undefined
}

export function govukBreadcrumbs(options: GovukBreadcrumbsOptions): Html {
  return trusted(renderGovukBreadcrumbs(of(options)))
}

export function renderGovukBreadcrumbs(params: Value): string {
  let o = ''
  let classNames: Value
  classNames = of("govuk-breadcrumbs")
  if (params?.["classes"]) {
    classNames = plus(plus(classNames, of(" ")), params?.["classes"])
  }
  if (params?.["collapseOnMobile"]) {
    classNames = plus(classNames, of(" govuk-breadcrumbs--collapse-on-mobile"))
  }
  o += "<nav class=\""
  o += out(classNames)
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += " aria-label=\""
  o += out(orElse(params?.["labelText"], of("Breadcrumb")))
  o += "\">\n<ol class=\"govuk-breadcrumbs__list\">\n"
  for (const item of each(params?.["items"])) {
    if (item?.["href"]) {
      o += " <li class=\"govuk-breadcrumbs__list-item\">\n<a class=\"govuk-breadcrumbs__link\" href=\""
      o += out(item?.["href"])
      o += "\""
      o += govukAttributes(item?.["attributes"])
      o += ">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      o += "</a>\n</li>\n"
    } else {
      o += " <li class=\"govuk-breadcrumbs__list-item\" aria-current=\"page\">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      o += "</li>\n"
    }
  }
  o += " </ol>\n</nav>\n"
  return o
}
