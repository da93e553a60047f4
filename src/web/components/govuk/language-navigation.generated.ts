// Generated from govuk-frontend 6.6.0 (MIT) by tools/compile-components.ts. Do not edit; generate again.

import { trusted, type Html } from '../../html.ts'
import { type Attributes, type Value, each, govukAttributes, of, orElse, out, present, safe } from '../runtime.ts'

export interface GovukLanguageNavigationOptions {
  /** The languages to display within the language navigation. */
  readonly items: readonly {
    /** If `html` is set, this is not required. Name of the language, written in that language (for example, <span lang="cy">"Cymraeg"</span> for Welsh). If `html` is provided, the `text` option will be ignored. */
    readonly text?: string | number | undefined
    /** If `text` is set, this is not required. HTML to use for the language item. If `html` is provided, the `text` option will be ignored. */
    readonly html?: Html | undefined
    /** The language tag for the language item text (for example, `cy` for Welsh). Added as a `lang` attribute so that assistive technologies pronounce the language name correctly. */
    readonly lang: string
    /** The language tag for the linked page (for example, `cy` for Welsh). Added as an `hreflang` attribute for search engines and other machine readers. Defaults to `lang` when omitted. */
    readonly hrefLang?: string | undefined
    /** The text direction of the script the language name is written in (`ltr` for left-to-right scripts or `rtl` for right-to-left). Set this on every item if the navigation includes scripts written in different directions. */
    readonly dir?: string | undefined
    /** Link to the current page in this language. */
    readonly href?: string | undefined
    /** Whether this is the language of the current page. Defaults to `true` when `href` is not provided. */
    readonly current?: boolean | undefined
    /** Visually hidden text after a language link to indicate what the link will do. Write it in the language of the link (for example, "Change the language to English"). */
    readonly languageDescriptionText?: string | undefined
    /** Classes to add to the language item anchor. */
    readonly classes?: string | undefined
    /** HTML attributes to add to the language item anchor. */
    readonly attributes?: Attributes | undefined
  }[]
  /** Plain text label identifying the navigation landmark to screen readers. Write it in the language of the current page. Defaults to "Language". */
  readonly ariaLabel?: string | undefined
  /** Classes to add to the language navigation container. */
  readonly classes?: string | undefined
  /** HTML attributes to add to the language navigation container. */
  readonly attributes?: Attributes | undefined
}

export function govukLanguageNavigation(options: GovukLanguageNavigationOptions): Html {
  return trusted(renderGovukLanguageNavigation(of(options)))
}

export function renderGovukLanguageNavigation(params: Value): string {
  let o = ''
  let isCurrent: Value
  o += "\n<nav class=\"govuk-language-navigation"
  if (params?.["classes"]) {
    o += " "
    o += out(params?.["classes"])
  }
  o += "\""
  o += govukAttributes(params?.["attributes"])
  o += " aria-label=\""
  o += out(orElse(params?.["ariaLabel"], of("Language")))
  o += "\">\n<ul class=\"govuk-language-navigation__list\">\n"
  for (const item of each(params?.["items"])) {
    isCurrent = (item?.["current"] || of(!item?.["href"]))
    if (isCurrent) {
      o += " <li class=\"govuk-language-navigation__list-item\">\n<span class=\"govuk-language-navigation__text"
      if (item?.["classes"]) {
        o += " "
        o += out(item?.["classes"])
      }
      o += "\"\naria-current=\"true\""
      if (item?.["lang"]) {
        o += " lang=\""
        o += out(item?.["lang"])
        o += "\""
      }
      if (item?.["dir"]) {
        o += " dir=\""
        o += out(item?.["dir"])
        o += "\""
      }
      o += govukAttributes(item?.["attributes"])
      o += ">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      o += "</span>\n</li>\n"
    } else {
      o += " <li class=\"govuk-language-navigation__list-item\">\n<a class=\"govuk-language-navigation__link"
      if (item?.["classes"]) {
        o += " "
        o += out(item?.["classes"])
      }
      o += "\" href=\""
      o += out(item?.["href"])
      o += "\" rel=\"alternate\""
      if (item?.["lang"]) {
        o += " lang=\""
        o += out(item?.["lang"])
        o += "\""
      }
      if ((item?.["hrefLang"] || item?.["lang"])) {
        o += " hreflang=\""
        o += (item?.["hrefLang"] ? out(item?.["hrefLang"]) : out(item?.["lang"]))
        o += "\""
      }
      if (item?.["dir"]) {
        o += " dir=\""
        o += out(item?.["dir"])
        o += "\""
      }
      o += govukAttributes(item?.["attributes"])
      o += ">"
      o += (present(item?.["html"]) ? out(safe(item?.["html"])) : out(item?.["text"]))
      if (item?.["languageDescriptionText"]) {
        o += "<span class=\"govuk-visually-hidden\"> "
        o += out(item?.["languageDescriptionText"])
        o += "</span>"
      }
      o += " </a>\n</li>\n"
    }
  }
  o += " </ul>\n</nav>\n"
  return o
}
