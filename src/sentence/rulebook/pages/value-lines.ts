import type { Text } from '#kernel'
import { html, join, say, type Html, type Reader } from '#web'

/** A figure's value, one thing a line where it is a list of days. */
export function valueLines(reader: Reader, value: Text): Html {
  return html`${join(say(reader, value).split('; '), html`<br />`)}`
}
