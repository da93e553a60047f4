import type { Language } from '#kernel'
import type { KeptForm } from '../http/request.ts'
import { escaped, plainPage } from './plain-page.ts'

const words = {
  title: { en: 'What you typed has been kept', cy: 'Cadwyd yr hyn a deipiwyd gennych' },
  says: {
    en: 'You were signed out because nothing was sent for a while. You are signed in again: send what you typed, and it is checked as usual.',
    cy: 'Cawsoch eich allgofnodi oherwydd na anfonwyd dim am gyfnod. Rydych wedi mewngofnodi eto: anfonwch yr hyn a deipiwyd gennych, a chaiff ei wirio fel arfer.',
  },
  send: { en: 'Send what I typed', cy: 'Anfon yr hyn a deipiais' },
  leave: { en: 'Leave it, and go to the first page', cy: "Ei adael, a mynd i'r dudalen gyntaf" },
} as const

export interface KeptPage {
  readonly language: Language
  readonly kept: KeptForm
  readonly styles: readonly string[]
  /** Goes into the form as `_csrf`. */
  readonly token: string
}

/** The page on which somebody whose session had ended gets back what they had typed. */
export function keptPage({ language, kept, styles, token }: KeptPage): string {
  const hidden = (name: string, value: string) =>
    `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`
  const body = `<h1 class="govuk-heading-l">${words.title[language]}</h1>
<p class="govuk-body">${words.says[language]}</p>
<form method="post" action="${escaped(kept.path)}" novalidate>
${[['_csrf', token] as const, ...kept.fields].map(([name, value]) => hidden(name, value)).join('\n')}
<button type="submit" class="govuk-button">${words.send[language]}</button>
</form>
<p class="govuk-body"><a class="govuk-link" href="/">${words.leave[language]}</a></p>`
  return plainPage({ language, title: words.title, styles, body })
}
