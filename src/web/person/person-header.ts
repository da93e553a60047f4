import { calendarDate, type Day, type Text } from '#kernel'
import { govukTag } from '../components/govuk.generated.ts'
import { mojSubNavigation } from '../components/moj.generated.ts'
import { html, nothing, type Html } from '../html.ts'
import { shortDay } from '../words/days.ts'
import { plural, say, type Reader } from '../words/say.ts'

/** A flag on somebody: an alert, most serious first. */
export interface PersonFlag {
  readonly text: Text | string
  /** `danger`: to somebody, now. `warning`: a clock is running out. `note`: to know. `closed`: no longer. */
  readonly kind: 'danger' | 'warning' | 'note' | 'closed'
  /** The list behind it. */
  readonly href?: string
}

/** What stands at the top of every page about a person. */
export interface PersonHeader {
  readonly surname: string
  readonly forenames: string
  /** The number they are known by here: prison number, or case reference number. */
  readonly number: string | undefined
  readonly dateOfBirth: Day | undefined
  readonly sex?: Text | string
  /** "HMP Leeds, A1-012" or "Leeds probation delivery unit"; undefined when it is not known. */
  readonly where: Text | string | undefined
  /** "Serving 4 years 6 months. Next: …". */
  readonly status: Text | string | undefined
  /** Most serious first. */
  readonly flags: readonly PersonFlag[]
  /** Why this record is held back from most: shown only to those who may see it at all. */
  readonly restrictions?: readonly (Text | string)[]
  /** Address of a photograph. */
  readonly photograph?: string
  readonly href: string
  readonly today: Day
}

/** Flags that are shown before "and 3 more". */
const SHOWN = 6

const TAGS: Readonly<Record<PersonFlag['kind'], string>> = {
  danger: 'govuk-tag--red',
  warning: 'govuk-tag--orange',
  note: 'govuk-tag--blue',
  closed: 'govuk-tag--grey',
}

const words = {
  region: { en: 'Person', cy: 'Person' },
  number: { en: 'Number', cy: 'Rhif' },
  noNumber: { en: 'No number yet', cy: 'Dim rhif eto' },
  born: { en: 'Date of birth', cy: 'Dyddiad geni' },
  bornUnknown: { en: 'Not known', cy: 'Ddim yn hysbys' },
  where: { en: 'Where', cy: 'Lle' },
  whereUnknown: { en: 'Not recorded', cy: 'Heb ei gofnodi' },
  statusUnknown: { en: 'No sentence recorded', cy: 'Dim dedfryd wedi’i chofnodi' },
  photograph: { en: 'Photograph of', cy: 'Llun o' },
  flags: { en: 'Alerts', cy: 'Rhybuddion' },
  noFlags: { en: 'No active alerts', cy: 'Dim rhybuddion gweithredol' },
  restricted: { en: 'Restricted record', cy: 'Cofnod cyfyngedig' },
} as const satisfies Record<string, Text>

/** Whole years of age on a day. Somebody born on 29 February comes of age on 1 March in common years. */
export function ageOn(dateOfBirth: Day, on: Day): number {
  const born = calendarDate(dateOfBirth)
  const now = calendarDate(on)
  const before = now.month < born.month || (now.month === born.month && now.day < born.day)
  return now.year - born.year - (before ? 1 : 0)
}

/** Who a page is about: name, number, age, where they are, legal status, flags and restrictions. */
export function personHeader(reader: Reader, person: PersonHeader): Html {
  return html`<section class="tc-person" aria-label="${say(reader, words.region)}">
    ${picture(reader, person)}
    <div class="tc-person__about">
      <p class="tc-person__name">
        <a class="govuk-link govuk-link--no-visited-state govuk-link--no-underline" href="${person.href}"
          ><span class="tc-person__surname">${person.surname}</span>, ${person.forenames}</a
        >
      </p>
      <dl class="tc-person__facts">
        <div>
          <dt>${say(reader, words.number)}</dt>
          <dd class="tc-number">${person.number ?? say(reader, words.noNumber)}</dd>
        </div>
        <div>
          <dt>${say(reader, words.born)}</dt>
          <dd>${born(reader, person)}</dd>
        </div>
        <div>
          <dt>${say(reader, words.where)}</dt>
          <dd>${say(reader, person.where ?? words.whereUnknown)}</dd>
        </div>
      </dl>
      <p class="tc-person__status">${say(reader, person.status ?? words.statusUnknown)}</p>
      ${flags(reader, person)} ${restrictions(reader, person)}
    </div>
  </section>`
}

function picture(reader: Reader, { photograph, surname, forenames }: PersonHeader): Html {
  if (photograph !== undefined) {
    const alt = `${say(reader, words.photograph)} ${forenames} ${surname}`
    return html`<img class="tc-person__picture" src="${photograph}" alt="${alt}" width="88" height="112" />`
  }
  const initial = (name: string): string => /^\P{L}*(\p{L})/u.exec(name)?.[1] ?? ''
  const initials = (initial(forenames) + initial(surname)).toUpperCase()
  return html`<span class="tc-person__picture tc-person__initials" aria-hidden="true">${initials}</span>`
}

function born(reader: Reader, { dateOfBirth, today }: PersonHeader): string {
  if (dateOfBirth === undefined) return say(reader, words.bornUnknown)
  const age = plural(reader, ageOn(dateOfBirth, today), {
    en: { one: 'aged {n}', other: 'aged {n}' },
    cy: { other: '{n} oed' },
  })
  return `${shortDay(reader, dateOfBirth)} (${age})`
}

function flags(reader: Reader, { flags: all, href }: PersonHeader): Html {
  if (all.length === 0) return html`<p class="tc-person__no-flags">${say(reader, words.noFlags)}</p>`
  const more = all.length - SHOWN
  return html`<ul class="tc-person__flags" aria-label="${say(reader, words.flags)}">
    ${all.slice(0, SHOWN).map(flag => html`<li>${tag(reader, flag)}</li>`)}
    ${
      more > 0
        ? html`<li>
            <a class="govuk-link" href="${href}/alerts"
              >${plural(reader, more, { en: { one: 'and {n} more', other: 'and {n} more' }, cy: { other: 'a {n} arall' } })}</a
            >
          </li>`
        : nothing
    }
  </ul>`
}

function tag(reader: Reader, { text, kind, href }: PersonFlag): Html {
  const drawn = govukTag({ text: say(reader, text), classes: TAGS[kind] })
  return href === undefined ? drawn : html`<a class="tc-person__flag" href="${href}">${drawn}</a>`
}

function restrictions(reader: Reader, { restrictions: all = [] }: PersonHeader): Html {
  if (all.length === 0) return nothing
  return html`<p class="tc-person__restricted">
    <strong>${say(reader, words.restricted)}.</strong> ${all.map(each => html`${say(reader, each)} `)}
  </p>`
}

/** A tab of pages about one thing. */
export interface Tab {
  readonly text: Text | string
  readonly href: string
  readonly current?: boolean
}

const TABS: Text = { en: 'Sections', cy: 'Adrannau' }

/** The tabs under a person's header. Plain links: each is a page of its own. */
export function subNavigation(reader: Reader, tabs: readonly Tab[], label: Text = TABS): Html {
  return mojSubNavigation({
    label: say(reader, label),
    items: tabs.map(({ text, href, current }) => ({ text: say(reader, text), href, active: current })),
  })
}
