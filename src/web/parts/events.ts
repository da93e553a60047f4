import type { Text } from '#kernel'
import { html, nothing, type Html } from '../html.ts'
import { readableInstant } from '../words/instants.ts'
import { say, type Reader } from '../words/say.ts'

/** Something that happened, for the case file. */
export interface EventLine {
  readonly title: Text | string
  /** When, as an instant in UTC. */
  readonly at: string
  readonly by?: string | undefined
  /** What else there is to say. */
  readonly body?: Html | undefined
}

const BY: Text = { en: 'by', cy: 'gan' }

/** What happened, newest first as given: MoJ Frontend's timeline, in both languages. `level`: of the headings. */
export function events(reader: Reader, lines: readonly EventLine[], level: 2 | 3 = 2): Html {
  const heading = (text: string): Html =>
    level === 2
      ? html`<h2 class="moj-timeline__title">${text}</h2>`
      : html`<h3 class="moj-timeline__title">${text}</h3>`
  return html`<div class="moj-timeline">
    ${lines.map(
      ({ title, at, by, body }) =>
        html`<div class="moj-timeline__item">
          <div class="moj-timeline__header">
            ${heading(say(reader, title))}
            ${by === undefined ? nothing : html`<p class="moj-timeline__byline">${say(reader, BY)} ${by}</p>`}
          </div>
          <p class="moj-timeline__date"><time datetime="${at}">${readableInstant(reader, at)}</time></p>
          ${body ? html`<div class="moj-timeline__description">${body}</div>` : nothing}
        </div>`,
    )}
  </div>`
}
