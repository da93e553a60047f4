import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A browser without scripts over a server that does not listen: it keeps cookies and follows redirects. */
export interface Browser {
  /** Opens an address, and goes where it leads. */
  open(address: string): Promise<Shown>
  /** Sends a form; `_csrf` and `_once` of the page that is shown go with it. */
  send(address: string, fields?: Readonly<Record<string, string>>): Promise<Shown>
  /** The cookies it holds, by name. */
  readonly cookies: ReadonlyMap<string, string>
  /** Asks for one address with these cookies, without following. */
  ask(method: 'GET' | 'POST', address: string, body?: string): Promise<LightMyRequestResponse>
}

export interface Shown {
  readonly status: number
  /** Where it ended up, after redirects. */
  readonly address: string
  readonly text: string
  readonly headers: LightMyRequestResponse['headers']
}

const HOST = 'localhost'

/** A fresh browser. */
export function browserOf(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>()
  let shown: Shown | undefined

  const ask: Browser['ask'] = async (method, address, body) => {
    const reply = await app.inject({
      method,
      url: address,
      headers: {
        host: HOST,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(shown ? { referer: `http://${HOST}${shown.address}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(body === undefined ? {} : { payload: body }),
    })
    for (const { name, value, expires, maxAge } of reply.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() < Date.now())) cookies.delete(name)
      else cookies.set(name, encodeURIComponent(value))
    }
    return reply
  }

  const follow = async (first: LightMyRequestResponse, from: string): Promise<Shown> => {
    let reply = first
    let address = from
    for (let step = 0; reply.statusCode >= 300 && reply.statusCode < 400; step += 1) {
      if (step === 12) throw new Error(`${from} never stops redirecting`)
      const next = new URL(String(reply.headers.location), `http://${HOST}${address}`)
      if (next.hostname !== HOST) throw new Error(`${address} leads away, to ${next.href}`)
      address = next.pathname + next.search
      reply = await ask('GET', address)
    }
    shown = { status: reply.statusCode, address, text: reply.body, headers: reply.headers }
    return shown
  }

  return {
    cookies,
    ask,
    open: async address => follow(await ask('GET', address), address),
    async send(address, fields = {}) {
      const hidden: Record<string, string> = {}
      for (const name of ['_csrf', '_once', '_version']) {
        const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(shown?.text ?? '')?.[1]
        if (value !== undefined) hidden[name] = value
      }
      const body = new URLSearchParams({ ...hidden, ...fields }).toString()
      return follow(await ask('POST', address, body), address)
    },
  }
}

/** A browser in which a member of staff has signed in, by the development identity provider. `then`: the page to open. */
export async function signedInAs(app: FastifyInstance, username: string, then = '/ping'): Promise<Browser> {
  const browser = browserOf(app)
  const chooser = await browser.open(`/sign-in?then=${encodeURIComponent(then)}`)
  const after = await browser.send(chooser.address, { username })
  if (after.status !== 200) throw new Error(`${username} could not sign in: ${after.status} at ${after.address}`)
  return browser
}
