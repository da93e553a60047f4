import { performance } from 'node:perf_hooks'
import type { Actor, House } from '#platform'
import { buildServer } from '../../src/server.ts'
import { signedInAs } from '../../test/browser.ts'

/** How long the server takes over pages, asked without a port: rights, search or record, journal, page and compression. */
export async function timePages(
  house: House,
  actor: Actor,
  addresses: readonly { readonly kind: string; readonly of: readonly string[] }[],
): Promise<readonly { readonly kind: string; readonly times: readonly number[] }[]> {
  const app = await buildServer(house)
  try {
    const browser = await signedInAs(app, actor.username)
    const timed: { kind: string; times: number[] }[] = []
    for (const { kind, of } of addresses) {
      const times: number[] = []
      for (const address of of) {
        const began = performance.now()
        const reply = await browser.ask('GET', address)
        const took = performance.now() - began
        if (reply.statusCode !== 200) throw new Error(`${kind}: ${reply.statusCode}`)
        times.push(took)
      }
      // The first ones also compile the page.
      timed.push({ kind, times: times.slice(20) })
    }
    return timed
  } finally {
    await app.close()
  }
}
