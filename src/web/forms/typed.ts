/** What somebody typed, by field name, exactly as it was sent. Nothing typed is ever lost or changed. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** The fields of a posted body, or of a query. Anything that is not text is left out. */
export function typedOf(body: unknown): Typed {
  if (typeof body !== 'object' || body === null) return {}
  // From entries, so that a field called `__proto__` is a field like any other.
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, textsIn(value)]))
}

function textsIn(value: unknown): readonly string[] {
  const several: readonly unknown[] = Array.isArray(value) ? value : [value]
  return several.filter(each => typeof each === 'string')
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
