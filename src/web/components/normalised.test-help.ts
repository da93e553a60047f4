/** Markup as a list of tags and texts, without the differences a browser would not see. For comparison in tests. */
export function normalised(markup: string): readonly string[] {
  const tokens: string[] = []
  for (const [token] of markup.matchAll(/<!--[\s\S]*?-->|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>|[^<]+/g)) {
    if (token.startsWith('<!--')) continue
    const text = token.startsWith('<') ? tag(token) : decoded(token).replaceAll(/\s+/g, ' ').trim()
    if (text !== '') tokens.push(text)
  }
  return tokens
}

function tag(token: string): string {
  const name = /^<\/?[\w:-]+/.exec(token)?.[0] ?? token
  const attributes = [
    ...token.slice(name.length).matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g),
  ].map(([, key = '', double, single, bare]) => {
    const value = double ?? single ?? bare
    return value === undefined ? key : `${key}="${decoded(value).replaceAll(/\s+/g, ' ').trim()}"`
  })
  return [name, ...attributes.toSorted()].join(' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#92;': '\\',
  '&#96;': '`',
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39|#92|#96);/g, entity => ENTITIES[entity] ?? entity)
}
