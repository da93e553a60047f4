import type { Day } from '#kernel'
import { provision } from '#law'
import { html, join, say, type Html, type Reader } from '#web'
import { texts } from '../texts.ts'

/** Links to provisions, to their text on a day where that is kept. */
export function provisionLinks(reader: Reader, cites: readonly string[], on?: Day): Html {
  const links = cites.map(cite => {
    const { name, href } = provision(cite, on)
    return html`<a class="govuk-link" href="${href}" target="_blank" rel="noopener noreferrer"
      >${say(reader, name)}<span class="govuk-visually-hidden"> ${say(reader, texts.newTab)}</span></a
    >`
  })
  return html`${join(links, ', ')}`
}
