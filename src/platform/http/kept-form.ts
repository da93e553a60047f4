import type { FastifyRequest } from 'fastify'

/** Where somebody gets back what they had typed when their session ended. */
export const KEPT = '/sign-in/kept'

const LARGEST = 200_000

/**
 * Keeps a form that was sent after the session had ended, so that nothing typed is lost. Only for somebody who was
 * signed in before, and only from a page of this house: a form of another site is not kept for anybody. True when kept.
 */
export async function keepForm(request: FastifyRequest): Promise<boolean> {
  const { method, headers, session, url } = request
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
  if (method !== 'POST' || !isForm || session.formerly === undefined || !isOwn(request)) return false
  const body = await readBody(request)
  if (body === undefined) return false
  const fields = [...new URLSearchParams(body)].filter(([name]) => name !== '_csrf')
  session.kept = { path: url, fields }
  return true
}

/** Browsers say from which site a form is sent. */
function isOwn({ headers: { origin }, host }: FastifyRequest): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}

async function readBody({ raw }: FastifyRequest): Promise<string | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of raw as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > LARGEST) return undefined
    pieces.push(piece)
  }
  const text = Buffer.concat(pieces).toString('utf8')
  return text.includes('%00') || text.includes('\u0000') ? undefined : text
}
