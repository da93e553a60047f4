import { forTheWholeServer } from './plugin.ts'
import { RequestRefused } from './refused.ts'

const NUL = '\u0000'

/** Refuses the character with code 0 in addresses and bodies: no text has it, and no database keeps it. */
export const textOnly = () =>
  forTheWholeServer(async app => {
    app.addHook('onRequest', async ({ url }) => {
      if (url.includes('%00')) throw new RequestRefused(400, 'request.not-text')
    })
    app.addHook('preValidation', async ({ body }) => {
      if (holdsNul(body)) throw new RequestRefused(400, 'request.not-text')
    })
  })

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(NUL)
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false
  return Object.entries(value).some(([name, inner]) => name.includes(NUL) || holdsNul(inner))
}
