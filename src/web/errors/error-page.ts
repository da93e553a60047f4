import type { Text } from '#kernel'
import { layout } from '../frame/layout.ts'
import type { PageModel, View } from '../frame/page.ts'
import { html, nothing } from '../html.ts'
import { say } from '../words/say.ts'
import type { Outcome } from './outcome.ts'
import { headings, pageWords } from './words.ts'

export interface ErrorPage extends PageModel {
  readonly status: number
  readonly text: Text
  readonly permission: { readonly name: string; readonly says: Text | undefined } | undefined
  /** Where to look at a thing that has changed. */
  readonly again: string | undefined
}

/** The page for an error. `permission`: what the missing permission lets people do, in words. */
export function errorPage(outcome: Outcome, permission: Text | undefined, again: string | undefined): ErrorPage {
  const { status, text } = outcome
  const known = headings as Readonly<Record<number, Text>>
  return {
    title: known[status] ?? (status < 500 ? headings[400] : headings[500]),
    status,
    text,
    permission: outcome.permission === undefined ? undefined : { name: outcome.permission, says: permission },
    again: status === 409 ? again : undefined,
  }
}

export const errorView: View<ErrorPage> = page =>
  layout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
        <p class="govuk-body">${say(page, page.text)}</p>
        ${page.permission ? html`<p class="govuk-body">${say(page, pageWords.permission)}: ${page.permission.says ? html`<strong>${say(page, page.permission.says)}</strong>, ` : nothing}<code>${page.permission.name}</code></p>` : nothing}
        ${page.status === 403 && page.permission ? html`<p class="govuk-body">${say(page, pageWords.stillSignedIn)}</p>` : nothing}
        ${page.again === undefined ? nothing : html`<p class="govuk-body"><a class="govuk-link" href="${page.again}">${say(page, pageWords.again)}</a></p>`}
        <p class="govuk-body"><a class="govuk-link" href="/">${say(page, pageWords.home)}</a></p>
        <p class="govuk-body-s tc-secondary">${say(page, pageWords.reference)}: <code>${page.correlationId}</code></p>
      </div>
    </div>`,
  )
