/** A browser without scripts, over the network: it keeps cookies, follows redirects and fills in forms. */
export interface Visitor {
  open(path: string): Promise<Seen>
  /** Sends the form of the page that is shown; its hidden fields go with it. Lists of values are sent one by one. */
  send(path: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<Seen>
  /** The page that is shown. */
  readonly seen: Seen
}

export interface Seen {
  readonly status: number
  /** Path and query, after redirects. */
  readonly path: string
  readonly text: string
}

const MOST_REDIRECTS = 12

/** Somebody at `address` (`http://127.0.0.1:3000`) who has just opened their browser. */
export function visitor(address: string): Visitor {
  const cookies = new Map<string, string>()
  let seen: Seen = { status: 0, path: '/', text: '' }

  const ask = async (url: URL, body?: URLSearchParams): Promise<Response> => {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        referer: address + seen.path,
      },
      ...(body ? { body } : {}),
    })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }

  const follow = async (first: Response, from: URL): Promise<Seen> => {
    let response = first
    let at = from
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      const location = response.headers.get('location')
      if (response.status < 300 || response.status >= 400 || location === null) break
      await response.body?.cancel()
      at = new URL(location, at)
      if (at.origin !== new URL(address).origin) throw new Error(`${from.pathname} leads away, to ${at.origin}`)
      response = await ask(at)
    }
    seen = { status: response.status, path: at.pathname + at.search, text: await response.text() }
    return seen
  }

  return {
    get seen() {
      return seen
    },
    async open(path) {
      const url = new URL(path, address)
      return follow(await ask(url), url)
    },
    async send(path, fields = {}) {
      const body = new URLSearchParams(hiddenFields(seen.text))
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name)
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each)
      }
      const url = new URL(path, address)
      return follow(await ask(url, body), url)
    },
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', ...value] = pair.split('=')
  if (attributes.some(each => /^\s*(?:max-age=0|expires=thu, 01 jan 1970)/i.test(each))) cookies.delete(name.trim())
  else cookies.set(name.trim(), value.join('='))
}

/** The hidden fields of the last form on a page that has a token: the form of the page, after those of its frame. */
function hiddenFields(text: string): Record<string, string> {
  const forms = text.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.findLast(each => each.includes('name="_once"')) ?? ''
  const hidden: Record<string, string> = {}
  for (const [input] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(input)?.[1]
    const value = /\bvalue="([^"]*)"/.exec(input)?.[1]
    if (name !== undefined) hidden[name] = unescaped(value ?? '')
  }
  return hidden
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
