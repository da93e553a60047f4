/** What the development identity provider keeps between the steps of a sign-in. */
interface Kept extends Record<string, unknown> {
  uid?: string
  grantId?: string
  consumed?: number
}

const MOST_KEPT = 5000

/**
 * A store for the development identity provider, in memory and with an end: a sign-in takes a minute, and nothing of
 * it is worth more than that. One store for each provider.
 */
export function forgettingStore(): new (model: string) => object {
  const kept = new Map<string, { readonly value: Kept; readonly until: number }>()

  const find = (key: string): Kept | undefined => {
    const found = kept.get(key)
    if (found && found.until > performance.now()) return found.value
    kept.delete(key)
    return undefined
  }

  return class Store {
    readonly #model: string

    constructor(model: string) {
      this.#model = model
    }

    upsert(id: string, value: Kept, seconds: number): Promise<void> {
      for (const oldest of kept.keys()) {
        if (kept.size < MOST_KEPT) break
        kept.delete(oldest)
      }
      const until = performance.now() + seconds * 1000
      kept.set(`${this.#model}:${id}`, { value, until })
      if (value.uid !== undefined) kept.set(`${this.#model}:uid:${value.uid}`, { value, until })
      return Promise.resolve()
    }

    find(id: string): Promise<Kept | undefined> {
      return Promise.resolve(find(`${this.#model}:${id}`))
    }

    findByUid(uid: string): Promise<Kept | undefined> {
      return Promise.resolve(find(`${this.#model}:uid:${uid}`))
    }

    findByUserCode(): Promise<undefined> {
      return Promise.resolve(undefined)
    }

    consume(id: string): Promise<void> {
      const value = find(`${this.#model}:${id}`)
      if (value) value.consumed = Math.floor(performance.now() / 1000) + 1
      return Promise.resolve()
    }

    destroy(id: string): Promise<void> {
      kept.delete(`${this.#model}:${id}`)
      return Promise.resolve()
    }

    revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { value }] of kept) if (value.grantId === grantId) kept.delete(key)
      return Promise.resolve()
    }
  }
}
