import { html, nothing, type Content, type Html } from '../html.ts'
import type { Page } from '../frame/page.ts'

export interface FormOptions {
  /** Where it is sent; the page's own address when left out. */
  readonly action?: string
  /** The version of the record on the page, so that a save over somebody else's is noticed. */
  readonly version?: number
  readonly id?: string
}

// Enter presses a form's first button; without this it would be "Remove" of the first line.
const firstButton = html`<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>`

/** A POST form with its CSRF token, version and idempotency token. The browser's own checks are off: ours say more. */
export function form(page: Page, body: Content, options: FormOptions = {}): Html {
  const content = html`${body}`
  return html`<form
    method="post"
    action="${options.action ?? page.path}"
    ${options.id === undefined ? nothing : html` id="${options.id}"`}
    novalidate
    autocomplete="off"
  >
    <input type="hidden" name="_csrf" value="${page.csrfToken}" />
    <input type="hidden" name="_once" value="${page.once}" />
    ${options.version === undefined ? nothing : html`<input type="hidden" name="_version" value="${options.version}" />`}
    ${content.markup.includes('moj-add-another') ? firstButton : nothing} ${content}
  </form>`
}
