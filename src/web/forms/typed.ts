/** What somebody typed, by field name, exactly as it was sent. Nothing typed is ever lost or changed. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** The fields of a posted body, or of a query. Anything that is not text is left out. */
export function typedOf(body: unknown): Typed {
  const typed: Record<string, readonly string[]> = Object.create(null)
  if (typeof body !== 'object' || body === null) return typed
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') typed[name] = [value]
    else if (Array.isArray(value)) typed[name] = value.filter((each): each is string => typeof each === 'string')
  }
  return typed
}

/** The first value typed under a name, as it was typed; empty when there is none. */
export function firstTyped(typed: Typed, name: string): string {
  return typed[name]?.[0] ?? ''
}

// What a database cannot hold or a page cannot show: control characters other than tab and line ends, and lone surrogates.
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu

/** A typed text as a value: trimmed, in composed form, line ends as `\n`, without characters nobody can see. */
export function cleanText(typed: string): string {
  return typed.replaceAll(UNSEEN, '').replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()
}
