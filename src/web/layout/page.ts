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
}

/** One desk in the service navigation. */
export interface NavigationItem {
  readonly text: Text
  readonly href: string
}

/** A place a member of staff may work from, for the place switcher. */
export interface PlaceChoice {
  readonly code: string
  readonly name: Text | string
}

/** A message kept for the next page after a redirect: "The alert has been added". */
export interface Flash {
  readonly kind: 'success' | 'information' | 'warning'
  readonly text: Text | string
}

/** What the frame round every page needs; the pages plugin fills it, so that a room passes only its own model. */
export interface Frame {
  readonly language: Language
  /** The path and query of this page, without `lang`. */
  readonly path: string
  /** Today, by the clock of the house. */
  readonly today: Day
  readonly brand: Brand
  /** True where the data is invented: a banner says so on every page. */
  readonly demo: boolean
  /** For the one inline script; changes with each request. */
  readonly nonce: string
  /** Goes into every form as `_csrf`. Empty when there is nothing to protect (nobody has signed in). */
  readonly csrfToken: string
  /** Goes into every form as `_once`: the same form sent twice carries the same value. */
  readonly once: string
  /** Who is signed in: the name as it is shown. */
  readonly actorName: string | undefined
  readonly navigation: readonly NavigationItem[]
  readonly places: readonly PlaceChoice[]
  readonly placeCode: string | undefined
  readonly flash: Flash | undefined
  /** Shown on error pages, and the key to the log. */
  readonly correlationId: string
  /** Where the style sheet, script and pictures are served: `/assets/<version>`. */
  readonly assets: string
}

export type Brand = 'generic' | 'govuk'

/** A room's model with the frame round it: what a view is given. */
export type Page<Model extends PageModel = PageModel> = Model & Frame

/** A view places; it decides nothing. */
export type View<Model extends PageModel> = (page: Page<Model>) => Html
