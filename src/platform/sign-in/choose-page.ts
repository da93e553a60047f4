import type { Language } from '#kernel'
import { roles, type Role } from '../access/roles.ts'
import type { StaffForSignIn } from '../room.ts'
import { escaped, plainPage } from './plain-page.ts'

const words = {
  title: { en: 'Choose who to sign in as', cy: 'Dewiswch fel pwy i fewngofnodi' },
  says: {
    en: 'This is the development sign-in. Everybody here is invented, and there are no passwords. Choose a member of staff to see what they see.',
    cy: "Dyma'r dull mewngofnodi ar gyfer datblygu. Mae pawb yma yn ddychmygol, ac nid oes cyfrineiriau. Dewiswch aelod o staff i weld yr hyn maen nhw'n ei weld.",
  },
  nobody: {
    en: 'There are no members of staff yet. Start with DEMO_PEOPLE above 0 to have some invented.',
    cy: 'Nid oes unrhyw aelodau o staff eto. Dechreuwch gyda DEMO_PEOPLE uwchlaw 0 i gael rhai dychmygol.',
  },
  choose: { en: 'Sign in', cy: 'Mewngofnodi' },
  as: { en: 'as', cy: 'fel' },
  more: { en: 'Show everybody with this role', cy: "Dangos pawb sydd â'r rôl hon" },
} as const

/** How many of each role are shown at once; the rest are behind a disclosure. */
const SHOWN_AT_FIRST = 3

export interface ChoosePage {
  readonly language: Language
  readonly staff: readonly StaffForSignIn[]
  readonly styles: readonly string[]
  readonly action: string
}

/** The page of the development sign-in: one button for each member of staff, by role. No script is needed. */
export function choosePage({ language, staff, styles, action }: ChoosePage): string {
  const body = `<h1 class="govuk-heading-l">${words.title[language]}</h1>
<p class="govuk-body">${words.says[language]}</p>
${staff.length === 0 ? `<p class="govuk-inset-text">${words.nobody[language]}</p>` : ''}
<form method="post" action="${escaped(action)}" novalidate>
${byRole(staff)
  .map(([role, held]) => section(role, held, language))
  .join('\n')}
</form>`
  return plainPage({ language, title: words.title, styles, body })
}

function byRole(staff: readonly StaffForSignIn[]): readonly (readonly [Role, readonly StaffForSignIn[]])[] {
  return (Object.keys(roles) as Role[])
    .map(role => [role, staff.filter(member => member.roles[0] === role)] as const)
    .filter(([, held]) => held.length > 0)
}

function section(role: Role, held: readonly StaffForSignIn[], language: Language): string {
  const lines = held.map(
    ({ username, name, says }) => `<div class="govuk-summary-list__row">
<dt class="govuk-summary-list__key">${escaped(name)}</dt>
<dd class="govuk-summary-list__value">${escaped(says[language])}</dd>
<dd class="govuk-summary-list__actions"><button type="submit" name="username" value="${escaped(username)}" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">${words.choose[language]}<span class="govuk-visually-hidden"> ${words.as[language]} ${escaped(name)}</span></button></dd>
</div>`,
  )
  const list = (part: readonly string[]) => `<dl class="govuk-summary-list">${part.join('\n')}</dl>`
  const rest = lines.slice(SHOWN_AT_FIRST)
  return `<section aria-labelledby="${role}">
<h2 class="govuk-heading-m" id="${role}">${escaped(roles[role].name[language])}</h2>
${list(lines.slice(0, SHOWN_AT_FIRST))}
${rest.length === 0 ? '' : `<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words.more[language]} (${held.length})</span></summary><div class="govuk-details__text">${list(rest)}</div></details>`}
</section>`
}
