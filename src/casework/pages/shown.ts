import type { Text } from '#kernel'
import { govukTag, html, inDays, say, shortDay, type Html, type Page, type PageModel, type Reader } from '#web'
import type { CaseSubject } from '../case.ts'
import { pageWords } from '../page-words.ts'
import type { Process } from '../process.ts'
import type { CaseShown } from '../read-case.ts'

/** A person's header, when a page is about one; nothing otherwise. */
export type Header = ((page: Page) => Html) | undefined

/** What every page about cases is given beside its own. */
export interface CaseworkPage extends PageModel {
  readonly process: Process
  readonly header: Header
  /** The name of a place. */
  readonly placeName: (code: string) => Text | string
}

/** A case's state as a tag: blue while there is something to do, grey when there is not. */
export function stateTag(reader: Reader, process: Process, state: string): Html {
  const shape = process.states[state]
  return govukTag({
    text: say(reader, shape?.says ?? state),
    classes: shape?.is === 'closed' ? 'govuk-tag--grey' : 'govuk-tag--blue',
  })
}

/** What a case is about, in a few words. */
export function titleOf(reader: Reader, process: Process, { case: { data } }: CaseShown): string {
  return process.fields[process.titled]?.readBack(data[process.titled], reader) ?? ''
}

/** What is needed to name whom a case is about, and where it stands. */
export interface Naming {
  readonly reader: Reader
  readonly placeName: CaseworkPage['placeName']
}

/** Whom or what a case is about, as far as the one who reads may know. */
export function aboutOf(naming: Naming, subject: CaseSubject, { person }: Pick<CaseShown, 'person'>): string {
  if ('person' in subject)
    return person ? `${person.name}${person.number ? ` (${person.number})` : ''}` : subject.person
  if ('staff' in subject) return subject.staff
  return placeNamed(naming, subject.place)
}

/** The name of a place. */
export function placeNamed({ reader, placeName }: Naming, code: string | null): string {
  return code === null ? say(reader, pageWords.noPlace) : say(reader, placeName(code))
}

/** What waits to be done, each with its day; a late one is marked. */
export function waitingLines(page: Page, process: Process, { waiting }: CaseShown): readonly Html[] {
  return waiting
    .filter(({ name }) => (process.clocks[name]?.whose.length ?? 0) > 0)
    .map(({ name, dueOn }) => {
      const says: Text | undefined = process.clocks[name]?.says
      const late = dueOn < page.today
      const tag = late ? html` ${govukTag({ text: say(page, pageWords.late), classes: 'govuk-tag--orange' })}` : html``
      return html`${says ? say(page, says) : name} ${say(page, pageWords.by)} ${shortDay(page, dueOn)}
      (${inDays(page, dueOn, page.today)})${tag}`
    })
}
