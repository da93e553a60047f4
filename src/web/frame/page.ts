import type { Day, Language, Text } from '#kernel'
import type { Html } from '../html.ts'

/** Something wrong on a page: one sentence, and where to mend it (`#surname`). */
export interface PageError {
  readonly text: Text | string
  readonly href?: string
}

/** What every page model says about itself. A room's own model extends this. */
export interface PageModel {
  readonly title: Text | string
  /** When there are any, the browser title begins "Error: " and `errorSummary(page)` lists them. */
  readonly errors?: readonly PageError[]
  /** Where "Back" goes. Left out, there is no back link. */
  readonly back?: string
  /** A wide page (boards, timelines) uses the whole window. */
  readonly wide?: boolean
  /** The desk this page belongs to, by its path, when the address does not tell. */
  readonly desk?: string
}

/** One desk in the service navigation. */
export interface NavigationItem {
  readonly text: Text
  readonly href: string
}

/** A place that a member of staff may work from, for the place switcher. */
export interface PlaceChoice {
  readonly code: string
  readonly name: Text | string
}

/** A message kept for the next page after a redirect: "The alert has been added". */
export interface Flash {
  readonly kind: 'success' | 'information' | 'warning'
  readonly text: Text | string
}

export type Brand = 'generic' | 'govuk'

/** What the frame round every page needs; the pages plugin fills it, so that a room passes only its own model. */
export interface Frame {
  readonly language: Language
  /** The path and query of this page, without `lang`. */
  readonly path: string
  /** Today, by the clock of the house. */
  readonly today: Day
  readonly brand: Brand
  /** True where the people are invented: a banner says so on every page. */
  readonly demo: boolean
  /** For the one inline script; changes with each request. */
  readonly nonce: string
  /** Goes into every form as `_csrf`. Empty when nobody is signed in. */
  readonly csrfToken: string
  /** Goes into every form as `_once`: the same form sent twice carries the same value. */
  readonly once: string
  /** Who is signed in, as their name is shown. */
  readonly actorName: string | undefined
  readonly navigation: readonly NavigationItem[]
  /** True when this person may look for people: the find box is shown. */
  readonly mayFind: boolean
  readonly places: readonly PlaceChoice[]
  readonly placeCode: string | undefined
  readonly flash: Flash | undefined
  /** Shown on error pages, and the key to the log. */
  readonly correlationId: string
  readonly assets: AssetPaths
}

/** Where the browser finds what a page is dressed in. The addresses change with the content. */
export interface AssetPaths {
  readonly css: string
  readonly js: string
  /** Folder of pictures, without a closing slash. */
  readonly folder: string
}

/** A room's model with the frame round it: what a view is given. */
export type Page<Model extends PageModel = PageModel> = Model & Frame

/** A view places; it decides nothing. */
export type View<Model extends PageModel> = (page: Page<Model>) => Html
