import { allInputs, form, govukButton, html, nothing, say, type FormState, type Page } from '#web'
import type { Text } from '#kernel'
import { personLayout, type AboutPerson, type PersonPage } from '../../about-person.ts'
import { texts } from '../../texts.ts'
import type { Deed } from './deed.ts'

export interface ChangePage extends PersonPage {
  readonly title: Text
  readonly says: Text | undefined
  readonly form: FormState
  readonly version: number
}

/** The form of one deed. */
export function changePage(
  { title, says }: Deed,
  { about, form: state, version }: { about: AboutPerson; form: FormState; version: number },
): ChangePage {
  return {
    title,
    says,
    about,
    desk: '/find',
    back: `/people/${about.id}/details`,
    errors: state.errors,
    form: state,
    version,
  }
}

export const changeView = (page: Page<ChangePage>) =>
  personLayout(
    page,
    html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${page.says === undefined ? nothing : html`<p class="govuk-body">${say(page, page.says)}</p>`}
      ${form(
        page,
        html`${allInputs(page, page.form)} ${govukButton({ text: say(page, texts.save), preventDoubleClick: true })}`,
        { version: page.version },
      )}`,
  )
